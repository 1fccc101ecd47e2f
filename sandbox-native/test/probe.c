// The action of most test cases: each argument is one operation, "name" or "name:operand"; each prints one
// line, "<argument> = <result>". A result is "ok", a value, or the symbolic name of an errno.
#define _GNU_SOURCE
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/syscall.h>
#include <sys/sysinfo.h>
#include <sys/auxv.h>
#include <sys/un.h>
#include <sys/utsname.h>
#include <sys/ipc.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <stddef.h>
#include <time.h>
#include <unistd.h>

static const char *name_of(int error) {
  static char other[16];
  switch (error) {
#define E(x) case x: return #x
    E(EPERM); E(ENOENT); E(ESRCH); E(EINTR); E(EIO); E(ENXIO); E(E2BIG); E(ENOEXEC); E(EBADF);
    E(ECHILD); E(EAGAIN); E(ENOMEM); E(EACCES); E(EFAULT); E(EBUSY); E(EEXIST); E(EXDEV);
    E(ENODEV); E(ENOTDIR); E(EISDIR); E(EINVAL); E(ENFILE); E(EMFILE); E(ENOTTY); E(ETXTBSY);
    E(EFBIG); E(ENOSPC); E(ESPIPE); E(EROFS); E(EMLINK); E(EPIPE); E(ELOOP); E(ENAMETOOLONG);
    E(ENOSYS); E(ENODATA); E(EOPNOTSUPP); E(ENOTCONN); E(ECONNREFUSED); E(EAFNOSUPPORT);
    E(ECONNABORTED); E(EOVERFLOW); E(ESTALE); E(EDQUOT);
#undef E
    default: snprintf(other, sizeof other, "E%d", error); return other;
  }
}

static void result(const char *op, long value) {
  printf("%s = %s\n", op, value < 0 ? name_of(errno) : "ok");
  fflush(stdout);
}

static void say(const char *op, const char *format, ...) __attribute__((format(printf, 2, 3)));
static void say(const char *op, const char *format, ...) {
  va_list args;
  va_start(args, format);
  printf("%s = ", op);
  vprintf(format, args);
  va_end(args);
  putchar('\n');
  fflush(stdout);
}

static int by_name(const void *a, const void *b) { return strcmp(*(char *const *)a, *(char *const *)b); }

// In the order in which the kernel gave them if `sorted` is 0.
static void list(const char *op, const char *path, int sorted) {
  DIR *d = opendir(path);
  if (d == NULL) {
    result(op, -1);
    return;
  }
  char *names[4096];
  int n = 0;
  for (struct dirent *e; (e = readdir(d)) != NULL && n < 4096;) {
    if (strcmp(e->d_name, ".") != 0 && strcmp(e->d_name, "..") != 0) {
      names[n++] = strdup(e->d_name);
    }
  }
  closedir(d);
  if (sorted) {
    qsort(names, (size_t)n, sizeof *names, by_name);
  }
  printf("%s =", op);
  for (int i = 0; i < n; i++) {
    printf(" %s", names[i]);
  }
  putchar('\n');
  fflush(stdout);
}

static void cat(const char *op, const char *path) {
  int fd = open(path, O_RDONLY);
  if (fd < 0) {
    result(op, -1);
    return;
  }
  char buffer[65536];
  ssize_t n = read(fd, buffer, sizeof buffer - 1);
  close(fd);
  if (n < 0) {
    result(op, -1);
    return;
  }
  for (ssize_t i = 0; i < n; i++) {
    buffer[i] = buffer[i] == '\n' ? ';' : buffer[i];
  }
  say(op, "%.*s", (int)n, buffer);
}

static void put(const char *op, char *path) {
  char *text = strchr(path, '|');
  if (text == NULL) {
    text = "";
  } else {
    *text++ = '\0';
  }
  int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0666);
  long n = fd < 0 ? -1 : write(fd, text, strlen(text));
  int error = errno;
  if (fd >= 0) {
    close(fd);
  }
  errno = error;
  result(op, n);
}

static void run_program(const char *op, char *path) {
  char *extra = strchr(path, '|');
  if (extra != NULL) {
    *extra++ = '\0';
  }
  int report[2];
  if (pipe2(report, O_CLOEXEC) != 0) {
    result(op, -1);
    return;
  }
  fflush(stdout);
  pid_t pid = fork();
  if (pid == 0) {
    char *args[] = {path, extra, NULL};
    execv(path, args);
    int error = errno;
    ssize_t ignored = write(report[1], &error, sizeof error);
    (void)ignored;
    _exit(127);
  }
  close(report[1]);
  int error = 0, status = 0;
  ssize_t n = read(report[0], &error, sizeof error);
  close(report[0]);
  waitpid(pid, &status, 0);
  if (n == (ssize_t)sizeof error) {
    errno = error;
    result(op, -1);
  } else {
    say(op, "status %d", WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status));
  }
}

// "number,arg,arg,...": what the kernel answers to a bare call.
static void bare(const char *op, const char *spec) {
  long v[7] = {0};
  char *copy = strdup(spec), *save = NULL;
  int i = 0;
  for (char *t = strtok_r(copy, ",", &save); t != NULL && i < 7; t = strtok_r(NULL, ",", &save)) {
    v[i++] = (long)strtoull(t, NULL, 0);
  }
  free(copy);
  result(op, syscall(v[0], v[1], v[2], v[3], v[4], v[5], v[6]));
}

static void connect_unix(const char *op, const char *path) {
  struct sockaddr_un a = {.sun_family = AF_UNIX};
  socklen_t len = sizeof a;
  if (path[0] == '@') {  // abstract
    memcpy(a.sun_path + 1, path + 1, strlen(path + 1));
    len = (socklen_t)(offsetof(struct sockaddr_un, sun_path) + strlen(path));
  } else {
    snprintf(a.sun_path, sizeof a.sun_path, "%s", path);
  }
  int s = socket(AF_UNIX, SOCK_STREAM, 0);
  result(op, s < 0 ? -1 : connect(s, (struct sockaddr *)&a, len));
  close(s);
}

static void status_field(const char *op, const char *field) {
  FILE *f = fopen("/proc/self/status", "re");
  char line[512];
  size_t n = strlen(field);
  while (f != NULL && fgets(line, sizeof line, f) != NULL) {
    if (strncmp(line, field, n) == 0 && line[n] == ':') {
      line[strcspn(line, "\n")] = '\0';
      for (char *p = line; *p != '\0'; p++) {
        *p = *p == '\t' ? ' ' : *p;
      }
      say(op, "%s", line + n + 2);
      fclose(f);
      return;
    }
  }
  say(op, "absent");
}

static void do_stat(const char *op, const char *path) {
  struct stat s;
  if (lstat(path, &s) != 0) {
    result(op, -1);
    return;
  }
  say(op, "mode=%o nlink=%lu uid=%u gid=%u size=%lld mtime=%lld ctime=%lld atime=%lld ino=%llx",
      s.st_mode, (unsigned long)s.st_nlink, s.st_uid, s.st_gid, (long long)s.st_size,
      (long long)s.st_mtime, (long long)s.st_ctime, (long long)s.st_atime,
      (unsigned long long)s.st_ino);
}

static void descriptors(const char *op) {
  printf("%s =", op);
  for (int i = 0; i < 4096; i++) {
    if (fcntl(i, F_GETFD) >= 0) {
      printf(" %d", i);
    }
  }
  putchar('\n');
}

#ifdef __x86_64__
static void int80(const char *op) {
  long r;
  __asm__ volatile("int $0x80" : "=a"(r) : "a"(20L) : "memory", "cc");  // getpid of i386
  say(op, "%ld", r);
}
#endif

static volatile int flipping = 1;
static char flipped[64];

static void *flip(void *unused) {
  (void)unused;
  while (flipping) {
    memcpy(flipped, "/work/a", 8);
    __asm__ volatile("" ::: "memory");  // without it the compiler drops the first of the two
    memcpy(flipped, "/work/b", 8);
    __asm__ volatile("" ::: "memory");
  }
  return NULL;
}

// Opens through a buffer that another thread rewrites, and counts what was really opened.
static void race(const char *op, const char *count) {
  pthread_t t;
  long n = atol(count), a = 0, b = 0, other = 0;
  memcpy(flipped, "/work/a", 8);
  pthread_create(&t, NULL, flip, NULL);
  for (long i = 0; i < n; i++) {
    int fd = open(flipped, O_RDONLY);
    char c = 0;
    if (fd < 0 || read(fd, &c, 1) != 1) {
      other++;
    } else {
      a += c == 'a';
      b += c == 'b';
    }
    close(fd);
  }
  flipping = 0;
  pthread_join(t, NULL);
  say(op, "%s %s %ld", a != 0 ? "a" : "-", b != 0 ? "b" : "-", other);
}

// The same, each open with a pair of files of its own: the record then shows for every single one what was opened.
// Prints the last letters of the names, as the contents say them; '?' is an open that failed.
static char pair_path[32] = "/work/p/000000a";
enum { LETTER = 14 };

static void *flip_letter(void *unused) {
  (void)unused;
  volatile char *letter = pair_path + LETTER;
  while (flipping) {
    *letter = 'b';
    *letter = 'a';
  }
  return NULL;
}

static void race_pairs(const char *op, const char *count) {
  pthread_t t;
  long n = atol(count);
  char *seen = malloc((size_t)n + 1);
  pthread_create(&t, NULL, flip_letter, NULL);
  for (long i = 0; i < n; i++) {
    char digits[24];
    snprintf(digits, sizeof digits, "%06ld", i % 1000000);
    memcpy(pair_path + 8, digits, 6);
    int fd = open(pair_path, O_RDONLY);
    char c;
    seen[i] = fd >= 0 && read(fd, &c, 1) == 1 ? c : '?';
    close(fd);
  }
  seen[n] = '\0';
  flipping = 0;
  pthread_join(t, NULL);
  say(op, "%s", seen);
}

static void *open_many(void *arg) {
  for (int i = 0; i < 8; i++) {
    char path[64];
    snprintf(path, sizeof path, "/work/many/f%ld", ((long)arg * 8 + i) % 64);
    int fd = open(path, O_RDONLY);
    if (fd < 0) {
      return (void *)1;
    }
    close(fd);
  }
  return NULL;
}

static void threads(const char *op, const char *count) {
  long n = atol(count), failed = 0;
  pthread_t *t = calloc((size_t)n, sizeof *t);
  pthread_attr_t small;
  pthread_attr_init(&small);
  pthread_attr_setstacksize(&small, 65536);
  for (long i = 0; i < n; i++) {
    if (pthread_create(&t[i], &small, open_many, (void *)i) != 0) {
      t[i] = 0;
      failed++;
    }
  }
  for (long i = 0; i < n; i++) {
    void *r = NULL;
    if (t[i] != 0) {
      pthread_join(t[i], &r);
      failed += r != NULL;
    }
  }
  free(t);
  say(op, "%ld", failed);
}

static void fork_bomb(const char *op) {
  long n = 0;
  while (n < 100000) {
    pid_t pid = fork();
    if (pid == 0) {
      pause();
      _exit(0);
    }
    if (pid < 0) {
      say(op, "%s", errno == EAGAIN ? "EAGAIN" : name_of(errno));
      return;
    }
    n++;
  }
  say(op, "unbounded");
}

static void fill(const char *op, const char *folder) {
  static char block[1 << 20];
  char path[256];
  snprintf(path, sizeof path, "%s/fill", folder);
  int fd = open(path, O_WRONLY | O_CREAT, 0600);
  for (int i = 0; i < 1 << 16; i++) {
    if (write(fd, block, sizeof block) < 0) {
      result(op, -1);
      close(fd);
      unlink(path);
      return;
    }
  }
  say(op, "unbounded");
}

static void fill_inodes(const char *op, const char *folder) {
  for (int i = 0; i < 1 << 20; i++) {
    char path[256];
    snprintf(path, sizeof path, "%s/%d", folder, i);
    int fd = open(path, O_WRONLY | O_CREAT, 0600);
    if (fd < 0) {
      result(op, -1);
      return;
    }
    close(fd);
  }
  say(op, "unbounded");
}

static void open_files(const char *op) {
  for (int i = 0; i < 1 << 20; i++) {
    if (open("/dev/null", O_RDONLY) < 0) {
      int error = errno;
      close(3);
      errno = error;
      result(op, -1);
      return;
    }
  }
  say(op, "unbounded");
}

static void memory(const char *op) {
  for (int i = 0; i < 1 << 16; i++) {
    char *p = mmap(NULL, 1 << 20, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (p == MAP_FAILED) {
      result(op, -1);
      return;
    }
    memset(p, 1, 1 << 20);
  }
  say(op, "unbounded");
}

static void deep(const char *op, const char *folder) {
  if (chdir(folder) != 0) {
    result(op, -1);
    return;
  }
  for (int i = 0; i < 3000; i++) {
    if (mkdir("d", 0777) != 0 || chdir("d") != 0) {
      result(op, -1);
      return;
    }
  }
  result(op, chdir("/work"));
}

static void daemons(const char *op, const char *count) {
  for (long i = atol(count); i > 0; i--) {
    if (fork() == 0) {
      setsid();
      if (fork() == 0) {
        signal(SIGTERM, SIG_IGN);
        for (;;) {
          pause();
        }
      }
      _exit(0);
    }
    wait(NULL);
  }
  say(op, "ok");
}

// A process that outlives the action's command gets a descriptor of an output, and writes to it for ever.
static void smuggle(const char *op, const char *path) {
  int pair[2];
  if (socketpair(AF_UNIX, SOCK_DGRAM, 0, pair) != 0) {
    result(op, -1);
    return;
  }
  fflush(stdout);
  if (fork() == 0) {
    setsid();
    signal(SIGTERM, SIG_IGN);
    if (fork() == 0) {
      char buffer[8], control[64];
      struct iovec v = {buffer, sizeof buffer};
      struct msghdr m = {.msg_iov = &v, .msg_iovlen = 1, .msg_control = control, .msg_controllen = sizeof control};
      if (recvmsg(pair[1], &m, 0) < 0) _exit(1);
      int fd;
      memcpy(&fd, CMSG_DATA(CMSG_FIRSTHDR(&m)), sizeof fd);
      send(pair[1], "x", 1, 0);
      for (;;) {
        if (write(fd, "smuggled", 8) < 0) _exit(1);
        usleep(100);
      }
    }
    _exit(0);
  }
  wait(NULL);
  int fd = open(path, O_WRONLY | O_CREAT | O_APPEND, 0666);
  char control[CMSG_SPACE(sizeof fd)];
  struct iovec v = {(char *)(uintptr_t)"f", 1};
  struct msghdr m = {.msg_iov = &v, .msg_iovlen = 1, .msg_control = control, .msg_controllen = sizeof control};
  struct cmsghdr *h = CMSG_FIRSTHDR(&m);
  h->cmsg_level = SOL_SOCKET;
  h->cmsg_type = SCM_RIGHTS;
  h->cmsg_len = CMSG_LEN(sizeof fd);
  memcpy(CMSG_DATA(h), &fd, sizeof fd);
  char answer;
  if (sendmsg(pair[0], &m, 0) < 0 || recv(pair[0], &answer, 1, 0) != 1) {
    result(op, -1);
    return;
  }
  usleep(3000);
  say(op, "ok");
}

// A child that asked not to be traced.
static void untraced(const char *op, const char *path) {
  fflush(stdout);
  long pid = syscall(SYS_clone, 0x00800000 | SIGCHLD, 0, 0, 0, 0);
  if (pid == 0) {
    int fd = open(path, O_RDONLY);
    struct timespec t = {0};
    long r = syscall(SYS_clock_gettime, 0, &t);
    _exit(fd < 0 ? 1 : r != 0 ? 2 : t.tv_sec == 315532800 ? 3 : 4);
  }
  int status;
  waitpid((pid_t)pid, &status, 0);
  say(op, "%d", WEXITSTATUS(status));
}

static void absent(const char *op, const char *spec) {
  char path[4096];
  long n = atol(spec), unlike = 0;
  const char *folder = strchr(spec, '|') + 1;
  for (long i = 0; i < n; i++) {
    snprintf(path, sizeof path, "%s/%ld", folder, i);
    unlike += access(path, F_OK) == 0 || errno != ENOENT;
  }
  say(op, "%ld", unlike);
}

static void bind_socket(const char *op, const char *path) {
  struct sockaddr_un a = {.sun_family = AF_UNIX};
  snprintf(a.sun_path, sizeof a.sun_path, "%s", path);
  int s = socket(AF_UNIX, SOCK_STREAM, 0);
  result(op, bind(s, (struct sockaddr *)&a, sizeof a));
}

static void one(char *op, char *operand) {
#define IS(x) (strcmp(op, x) == 0)
  char shown[8192];
  snprintf(shown, sizeof shown, "%s%s%s", op, operand == NULL ? "" : ":", operand == NULL ? "" : operand);
  const char *o = operand == NULL ? "" : operand;
  struct stat st;
  if (IS("open")) {
    int fd = open(o, O_RDONLY);
    result(shown, fd);
    close(fd);
  } else if (IS("openw")) result(shown, open(o, O_WRONLY));
  else if (IS("cat")) cat(shown, o);
  else if (IS("put")) put(shown, operand);
  else if (IS("stat")) result(shown, stat(o, &st));
  else if (IS("lstat")) do_stat(shown, o);
  else if (IS("access")) result(shown, access(o, R_OK));
  else if (IS("list")) list(shown, o, 1);
  else if (IS("listraw")) list(shown, o, 0);
  else if (IS("readlink")) {
    char target[4096];
    ssize_t n = readlink(o, target, sizeof target);
    if (n < 0) result(shown, -1);
    else say(shown, "%.*s", (int)n, target);
  } else if (IS("exec")) run_program(shown, operand);
  else if (IS("chdir")) result(shown, chdir(o));
  else if (IS("mkdir")) result(shown, mkdir(o, 0777));
  else if (IS("rmdir")) result(shown, rmdir(o));
  else if (IS("unlink")) result(shown, unlink(o));
  else if (IS("chmod")) {
    char *m = strchr(operand, '|');
    *m++ = '\0';
    result(shown, chmod(operand, (mode_t)strtoul(m, NULL, 8)));
  } else if (IS("fchmodat2")) {
    char *m = strchr(operand, '|');
    *m++ = '\0';
    result(shown, syscall(452, AT_FDCWD, operand, strtoul(m, NULL, 8), 0));
  } else if (IS("creatmode")) {
    char *m = strchr(operand, '|');
    *m++ = '\0';
    result(shown, open(operand, O_CREAT | O_WRONLY, (mode_t)strtoul(m, NULL, 8)));
  } else if (IS("utimes")) result(shown, utimensat(AT_FDCWD, o, NULL, 0));
  else if (IS("truncate")) result(shown, truncate(o, 0));
  else if (IS("rename") || IS("link") || IS("symlink")) {
    char *to = strchr(operand, '|');
    *to++ = '\0';
    result(shown, IS("rename") ? rename(operand, to) : IS("link") ? link(operand, to) : symlink(operand, to));
  } else if (IS("mkfifo")) result(shown, mkfifo(o, 0666));
  else if (IS("mknod")) result(shown, mknod(o, S_IFCHR | 0666, 0x103));
  else if (IS("bind")) bind_socket(shown, o);
  else if (IS("connect")) connect_unix(shown, o);
  else if (IS("socket")) result(shown, socket(atoi(o), SOCK_STREAM, 0));
  else if (IS("dgram")) result(shown, socket(atoi(o), SOCK_DGRAM, 0));
  else if (IS("socketpair")) {
    int pair[2];
    result(shown, socketpair(atoi(o), SOCK_STREAM, 0, pair));
  } else if (IS("raw")) bare(shown, o);
  else if (IS("openat2")) {
    uint64_t how[3] = {O_RDONLY, 0, 0};
    result(shown, syscall(437, AT_FDCWD, o, how, sizeof how));
  } else if (IS("rawopen")) result(shown, syscall(SYS_openat, AT_FDCWD, o, O_RDONLY, 0));
  else if (IS("openat")) {
    char *slash = strrchr(operand, '/');
    *slash = '\0';
    int dir = open(operand, O_PATH | O_DIRECTORY);
    result(shown, dir < 0 ? -1 : openat(dir, slash + 1, O_RDONLY));
  } else if (IS("procfd")) {
    char link[64];
    int fd = open(o, O_PATH);
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    result(shown, fd < 0 ? -1 : open(link, O_RDONLY));
  } else if (IS("memfdexec")) {
    int in = open(o, O_RDONLY), m = (int)syscall(SYS_memfd_create, "x", 0);
    char buffer[65536];
    ssize_t n;
    while ((n = read(in, buffer, sizeof buffer)) > 0) {
      n = write(m, buffer, (size_t)n);
    }
    fflush(stdout);
    pid_t pid = fork();
    if (pid == 0) {
      char *args[] = {"x", "pid", NULL}, *none[] = {NULL};
      syscall(SYS_execveat, m, "", args, none, AT_EMPTY_PATH);
      _exit(99);
    }
    int status;
    waitpid(pid, &status, 0);
    say(shown, "status %d", WEXITSTATUS(status));
  } else if (IS("mmap")) {
    int fd = open(o, O_RDONLY);
    char *p = mmap(NULL, 4096, PROT_READ, MAP_PRIVATE, fd, 0);
    if (p == MAP_FAILED) result(shown, -1);
    else say(shown, "%c", *p);
  } else if (IS("mmapexec")) {
    int fd = open(o, O_RDONLY);
    result(shown, mmap(NULL, 4096, PROT_READ | PROT_EXEC, MAP_PRIVATE, fd, 0) == MAP_FAILED ? -1 : 0);
  } else if (IS("statfs")) {
    struct statfs s;
    if (statfs(o, &s) != 0) result(shown, -1);
    else say(shown, "bsize=%ld blocks=%llu namelen=%ld", (long)s.f_bsize, (unsigned long long)s.f_blocks, (long)s.f_namelen);
  } else if (IS("getxattr")) {
    char v[64];
    result(shown, syscall(SYS_getxattr, o, "user.x", v, sizeof v));
  } else if (IS("setxattr")) result(shown, syscall(SYS_setxattr, o, "user.x", "v", 1, 0));
  else if (IS("lock")) {
    int fd = open(o, O_RDONLY);
    result(shown, fd < 0 ? -1 : flock(fd, LOCK_EX | LOCK_NB));
  } else if (IS("kill")) result(shown, kill((pid_t)atoi(o), SIGTERM));
  else if (IS("pid")) say(shown, "%d", (int)getpid());
  else if (IS("ppid")) say(shown, "%d", (int)getppid());
  else if (IS("ids")) say(shown, "%u %u %u %u %d", getuid(), geteuid(), getgid(), getegid(), getgroups(0, NULL));
  else if (IS("hostname")) {
    struct utsname u;
    uname(&u);
    say(shown, "%s %s", u.nodename, u.domainname);
  } else if (IS("umask")) say(shown, "%o", umask(0));
  else if (IS("cwd")) {
    char b[4096];
    say(shown, "%s", getcwd(b, sizeof b));
  } else if (IS("env")) {
    extern char **environ;
    printf("%s =", shown);
    for (char **e = environ; *e != NULL; e++) printf(" %s", *e);
    putchar('\n');
  } else if (IS("fds")) descriptors(shown);
  else if (IS("cpus")) {
    cpu_set_t s;
    sched_getaffinity(0, sizeof s, &s);
    say(shown, "%d", CPU_COUNT(&s));
  } else if (IS("rlimit")) {
    struct rlimit r;
    getrlimit((unsigned)atoi(o), &r);
    say(shown, "%llu", (unsigned long long)r.rlim_cur);
  } else if (IS("stack")) {
    int local;
    say(shown, "%p", (void *)&local);
  } else if (IS("status")) status_field(shown, o);
  else if (IS("nnp")) say(shown, "%d", prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0));
  else if (IS("clock")) say(shown, "%lld", (long long)time(NULL));
  else if (IS("clocks")) {
    printf("%s =", shown);
    for (int id = 0; id < 12; id++) {
      struct timespec t;
      if (clock_gettime(id, &t) == 0) printf(" %d:%lld.%ld", id, (long long)t.tv_sec, t.tv_nsec);
    }
    putchar('\n');
  } else if (IS("vdso")) {
    say(shown, "%d", getauxval(33 /* AT_SYSINFO_EHDR */) != 0);
  } else if (IS("atrandom")) {
    const unsigned char *r = (const unsigned char *)getauxval(25 /* AT_RANDOM */);
    printf("%s = ", shown);
    for (int i = 0; i < 16; i++) printf("%02x", r[i]);
    putchar('\n');
  } else if (IS("machine")) {
    struct utsname u;
    struct sysinfo i;
    struct statfs f;
    uname(&u);
    sysinfo(&i);
    statfs("/work/out", &f);
    say(shown, "%s %s %ld %lu %lu", u.release, u.version, i.uptime, i.totalram, (unsigned long)f.f_bfree);
  } else if (IS("bounds")) {  // a constant answer is no longer than the kernel's
    static const struct { long call, first; size_t size; } calls[] = {
        {SYS_sysinfo, 0, 112}, {SYS_uname, 0, 390}, {SYS_getrusage, 1, 144}, {SYS_times, 0, 32}, {SYS_fstatfs, 1, 120}};
    printf("%s =", shown);
    for (size_t i = 0; i < sizeof calls / sizeof *calls; i++) {
      unsigned char room[1024];
      memset(room, 0xa5, sizeof room);
      if (calls[i].first) syscall(calls[i].call, 0, room);
      else syscall(calls[i].call, room);
      size_t end = sizeof room;
      while (end > 0 && room[end - 1] == 0xa5) end--;
      printf(" %d", end <= calls[i].size);
    }
    putchar('\n');
  } else if (IS("usage")) {
    struct rusage r;
    for (volatile long i = 0; i < 20000000; i++) {
    }
    getrusage(RUSAGE_SELF, &r);
    say(shown, "%ld", (long)(r.ru_utime.tv_sec * 1000000 + r.ru_utime.tv_usec));
#ifdef __x86_64__
  } else if (IS("rdtsc")) {
    unsigned low, high, low2, high2, aux;
    __asm__ volatile("rdtsc" : "=a"(low), "=d"(high));
    __asm__ volatile("rdtscp" : "=a"(low2), "=d"(high2), "=c"(aux));
    say(shown, "%u %u %u %u", low, high, low2, high2);
#endif
  } else if (IS("segv")) {
    fflush(stdout);
    *(volatile int *)(uintptr_t)o[0] = 1;
  } else if (IS("random")) {
    unsigned char r[16];
    syscall(SYS_getrandom, r, sizeof r, 0);
    printf("%s = ", shown);
    for (int i = 0; i < 16; i++) printf("%02x", r[i]);
    putchar('\n');
  } else if (IS("device")) {
    unsigned char r[16] = {0};
    int fd = open(o, O_RDONLY);
    long n = read(fd, r, sizeof r);
    printf("%s = %ld ", shown, n);
    for (int i = 0; i < 16; i++) printf("%02x", r[i]);
    putchar('\n');
  } else if (IS("sleep")) {
    usleep((useconds_t)(atof(o) * 1e6));
    say(shown, "ok");
  } else if (IS("ignoreterm")) {
    signal(SIGTERM, SIG_IGN);
    say(shown, "ok");
  } else if (IS("exit")) {
    fflush(stdout);
    _exit(atoi(o));
  } else if (IS("signal")) {
    fflush(stdout);
    raise(atoi(o));
  } else if (IS("warn")) {
    fprintf(stderr, "%s\n", o);
  } else if (IS("race")) race(shown, o);
  else if (IS("pairs")) race_pairs(shown, o);
  else if (IS("smuggle")) smuggle(shown, o);
  else if (IS("untraced")) untraced(shown, o);
  else if (IS("grow")) {  // grow:PATH|KIBIBYTES
    static char block[1024];
    char *kib = strchr(operand, '|');
    *kib++ = '\0';
    int fd = open(operand, O_WRONLY | O_CREAT, 0644);
    long n = fd < 0 ? -1 : 0;
    for (long i = atol(kib); i > 0 && n >= 0; i--) n = write(fd, block, sizeof block);
    result(shown, n);
  }
  else if (IS("absent")) absent(shown, o);
  else if (IS("mqopen") || IS("mqcreate")) {
    int flags = IS("mqopen") ? O_RDWR : O_RDWR | O_CREAT;
    result(shown, syscall(SYS_mq_open, o, flags, 0600, NULL));
  } else if (IS("emptypath")) {
    int fd = open(o, O_PATH);
    long a = fd < 0 ? -1 : syscall(SYS_newfstatat, fd, "", &st, AT_EMPTY_PATH);
    result(shown, a != 0 ? -1 : syscall(SYS_faccessat2, fd, "", R_OK, AT_EMPTY_PATH));
  }
  else if (IS("threads")) threads(shown, o);
  else if (IS("daemons")) daemons(shown, o);
  else if (IS("forkbomb")) fork_bomb(shown);
  else if (IS("fill")) fill(shown, o);
  else if (IS("inodes")) fill_inodes(shown, o);
  else if (IS("openfiles")) open_files(shown);
  else if (IS("memory")) memory(shown);
  else if (IS("deep")) deep(shown, o);
  else if (IS("flood")) {
    for (long i = atol(o); i > 0; i--) puts("0123456789012345678901234567890123456789012345678901234567890123456789");
  } else if (IS("vfork")) {
    pid_t pid = vfork();
    if (pid == 0) {
      execl(o, o, (char *)NULL);
      _exit(98);
    }
    int status;
    waitpid(pid, &status, 0);
    say(shown, "status %d", WEXITSTATUS(status));
#ifdef __x86_64__
  } else if (IS("int80")) int80(shown);
  else if (IS("x32")) {
    result(shown, syscall(0x40000000 | 39));
#endif
  } else say(shown, "unknown operation");
#undef IS
}

int main(int argc, char **argv) {
  for (int i = 1; i < argc; i++) {
    char *operand = strchr(argv[i], ':');
    if (operand != NULL) {
      *operand++ = '\0';
    }
    one(argv[i], operand);
  }
  return 0;
}
