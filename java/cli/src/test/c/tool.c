// The tool of the system tests: small actions whose results are known, and actions that misbehave.
//   cat OUT IN...        joins files
//   slow MS OUT IN...    the same, after a while
//   wait SECONDS OUT     writes nothing, once the clock has advanced so far
//   fill BYTES OUT       writes so many bytes, the same every time
//   read PATH OUT        copies a file that is or is not declared
//   exec NAME            becomes another program, searched for in PATH
//   net OUT              opens a network socket, and writes all the same
//   stray OUT            writes outside its outputs, and where it may
//   look OUT             writes what an action can see of its surroundings
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/utsname.h>
#include <time.h>
#include <unistd.h>

extern char **environ;

static void die(const char *what, const char *name) {
  fprintf(stderr, "tool: %s %s: %s\n", what, name, strerror(errno));
  exit(1);
}

static FILE *must_open(const char *path, const char *mode) {
  FILE *f = fopen(path, mode);
  if (!f) die("cannot open", path);
  return f;
}

static void copy(const char *path, FILE *to) {
  char buffer[1 << 14];
  FILE *from = must_open(path, "r");
  for (size_t n; (n = fread(buffer, 1, sizeof buffer, from)) > 0;)
    if (fwrite(buffer, 1, n, to) != n) die("cannot copy", path);
  fclose(from);
}

static void finish(FILE *out, const char *path) {
  if (fclose(out)) die("cannot write", path);
}

static void join(int count, char **names) {
  FILE *out = must_open(names[0], "w");
  for (int i = 1; i < count; i++) copy(names[i], out);
  finish(out, names[0]);
}

static void fill(long bytes, const char *path) {
  FILE *out = must_open(path, "w");
  unsigned x = 1;
  for (long i = 0; i < bytes; i++) {
    x = x * 1103515245u + 12345u;
    if (fputc((int)(x >> 16) & 255, out) == EOF) die("cannot write", path);
  }
  finish(out, path);
}

static int by_name(const void *a, const void *b) { return strcmp(*(char *const *)a, *(char *const *)b); }

static void list(const char *folder, FILE *out, int sorted) {
  char *names[256];
  int count = 0;
  DIR *d = opendir(folder);
  if (!d) die("cannot list", folder);
  for (struct dirent *e; count < 256 && (e = readdir(d));) names[count++] = strdup(e->d_name);
  closedir(d);
  if (sorted) qsort(names, (size_t)count, sizeof *names, by_name);
  for (int i = 0; i < count; i++) fprintf(out, "%s %s\n", folder, names[i]);
}

static void look(const char *path) {
  FILE *out = must_open(path, "w");
  char text[4096] = "";
  gethostname(text, sizeof text);
  fprintf(out, "host %s\nuser %d %d\n", text, (int)getuid(), (int)getgid());
  mode_t mask = umask(0);
  umask(mask);
  fprintf(out, "umask %03o\ncwd %s\nprocess %d\n", (unsigned)mask, getcwd(text, sizeof text), (int)getpid());
  for (char **e = environ; *e; e++) fprintf(out, "env %s\n", *e);
  time_t then = 86400;
  struct tm local;
  localtime_r(&then, &local);
  strftime(text, sizeof text, "%c %Z", &local);
  fprintf(out, "day %s\nprocessors %ld\n", text, sysconf(_SC_NPROCESSORS_ONLN));
  struct utsname u;
  uname(&u);
  unsigned chance = 0;
  if (getrandom(&chance, sizeof chance, 0) < 0) die("no", "randomness");
  fprintf(out, "system %s %s\ntime %ld\nchance %u\n", u.nodename, u.release, (long)time(NULL), chance);
  struct stat s;
  if (stat("/work/p", &s) == 0)
    fprintf(out, "package %o %d %ld %ld\n", s.st_mode, (int)s.st_uid, (long)s.st_ino, (long)s.st_mtime);
  // The view is made in order; a toolchain's tree is a folder of the host, whose order is its own.
  list("/work/p", out, 0);
  list("/toolchain/t/share", out, 1);
  copy("/etc/passwd", out);
  finish(out, path);
}

int main(int argc, char **argv) {
  if (argc < 3) return 2;
  const char *what = argv[1];
  if (!strcmp(what, "cat")) {
    join(argc - 2, argv + 2);
  } else if (!strcmp(what, "slow") && argc > 3) {
    long ms = atol(argv[2]);
    struct timespec t = {ms / 1000, ms % 1000 * 1000000};
    nanosleep(&t, NULL);
    join(argc - 3, argv + 3);
  } else if (!strcmp(what, "wait") && argc == 4) {
    for (time_t end = time(NULL) + atol(argv[2]); time(NULL) < end;) usleep(1000);
    join(1, argv + 3);
  } else if (!strcmp(what, "fill") && argc == 4) {
    fill(atol(argv[2]), argv[3]);
  } else if (!strcmp(what, "read") && argc == 4) {
    char *words[] = {argv[3], argv[2]};
    join(2, words);
  } else if (!strcmp(what, "exec")) {
    execlp(argv[2], argv[2], (char *)NULL);
    die("cannot run", argv[2]);
  } else if (!strcmp(what, "net") || !strcmp(what, "stray")) {
    if (*what == 'n') (void)!socket(AF_INET, SOCK_STREAM, 0);
    else (void)!open("/work/stray", O_WRONLY | O_CREAT, 0644);
    fill(10, argv[2]);
  } else if (!strcmp(what, "look")) {
    look(argv[2]);
  } else {
    return 2;
  }
  return 0;
}
