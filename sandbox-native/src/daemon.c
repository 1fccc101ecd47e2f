#define _GNU_SOURCE

#include "daemon.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include "evidence.h"
#include "limits.h"
#include "owner.h"
#include "worker.h"

enum { BACKLOG = 128, WORKERS = 3 };

// What workers of a killed daemon left: empty folders, named after processes that are gone.
static void sweep_scratch(const char *scratch) {
  DIR *d = opendir(scratch);
  if (d == NULL) {
    return;
  }
  for (struct dirent *e = readdir(d); e != NULL; e = readdir(d)) {
    if (strncmp(e->d_name, "out-", 4) == 0 && owner_is_gone(e->d_name + 4)) {
      (void)unlinkat(dirfd(d), e->d_name, AT_REMOVEDIR);
    }
  }
  closedir(d);
}

// Whoever sees the socket may connect: it gets its name only once it listens, and never takes that of another.
static int listen_at(const char *path, struct fault *f) {
  struct sockaddr_un a = {.sun_family = AF_UNIX};
  int n = snprintf(a.sun_path, sizeof a.sun_path, "%s.new", path);
  if (n < 0 || (size_t)n >= sizeof a.sun_path) {
    return fault_set(f, FAULT_REQUEST, 0, "the socket's path is longer than %d bytes: %s",
                     (int)sizeof a.sun_path - 5, path);
  }
  int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
  mode_t before = umask(0177);
  bool bound = fd >= 0 && bind(fd, (struct sockaddr *)&a, sizeof a) == 0;
  if (!bound || listen(fd, BACKLOG) != 0 || link(a.sun_path, path) != 0) {
    fault_set(f, FAULT_REQUEST, errno, "listening at %s", path);
    if (fd >= 0) {
      close(fd);
    }
    fd = -1;
  }
  if (bound) {
    (void)unlink(a.sun_path);
  }
  (void)umask(before);
  return fd;
}

// Only the user who started us may ask: an action's outside user is another one or has no way to this socket.
static bool is_owner(int connection) {
  struct ucred peer;
  socklen_t len = sizeof peer;
  return getsockopt(connection, SOL_SOCKET, SO_PEERCRED, &peer, &len) == 0 && peer.uid == geteuid();
}

static void close_unless(int pipes[WORKERS][2], int kept, int other) {
  for (int i = 0; i < WORKERS; i++) {
    for (int end = 0; end < 2; end++) {
      int fd = pipes[i][end];
      if (fd >= 0 && fd != kept && fd != other) {
        close(fd);
      }
    }
  }
}

static _Noreturn void become_worker(const struct worker *w, pid_t parent) {
  sigset_t none;
  sigemptyset(&none);
  (void)sigprocmask(SIG_SETMASK, &none, NULL);
  if (prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0) != 0 || getppid() != parent) {
    _exit(1);
  }
  worker_run(w);
}

static void serve_client(int listener, int signals, const char *scratch) {
  int connection = accept4(listener, NULL, NULL, SOCK_CLOEXEC);
  if (connection < 0) {
    return;
  }
  int turns[WORKERS][2];
  memset(turns, -1, sizeof turns);
  pid_t daemon_pid = getpid();
  bool good = is_owner(connection);
  for (int i = 0; good && i < WORKERS; i++) {
    good = pipe2(turns[i], O_CLOEXEC) == 0;
  }
  for (int i = 0; good && i < WORKERS; i++) {
    pid_t pid = fork();
    if (pid == 0) {
      struct worker w = {.connection = connection,
                         .turn = turns[i][0],
                         .next = turns[(i + 1) % WORKERS][1],
                         .first = i == 0,
                         .scratch = scratch};
      close(listener);
      close(signals);
      close_unless(turns, w.turn, w.next);
      become_worker(&w, daemon_pid);
    }
    good = pid > 0;  // a worker without the others ends
  }
  close_unless(turns, -1, -1);
  close(connection);  // the client sees the end and reports trouble if there is no worker
}

int daemon_run(const char *socket_path, const char *scratch, struct fault *f) {
  struct stat st;
  if (stat(scratch, &st) != 0 || !S_ISDIR(st.st_mode)) {
    return fault_set(f, FAULT_REQUEST, errno, "the scratch folder %s", scratch);
  }
  if (evidence_prepare(f) != 0) {
    return -1;  // the workers inherit it
  }
  sweep_scratch(scratch);
  cgroup_sweep();
  int listener = listen_at(socket_path, f);
  if (listener < 0) {
    return -1;
  }
  sigset_t watched;
  sigemptyset(&watched);
  sigaddset(&watched, SIGCHLD);
  sigaddset(&watched, SIGTERM);
  sigaddset(&watched, SIGINT);
  (void)sigprocmask(SIG_BLOCK, &watched, NULL);
  (void)signal(SIGPIPE, SIG_IGN);
  int signals = signalfd(-1, &watched, SFD_CLOEXEC | SFD_NONBLOCK);
  bool running = signals >= 0;
  while (running) {
    struct pollfd p[] = {{.fd = listener, .events = POLLIN},
                         {.fd = signals, .events = POLLIN},
                         {.fd = 0, .events = POLLIN}};
    if (poll(p, 3, -1) < 0 && errno != EINTR) {
      fault_set(f, FAULT_INTERNAL, errno, "waiting for clients");
      break;
    }
    if (p[1].revents != 0) {
      struct signalfd_siginfo info;
      while (read(signals, &info, sizeof info) == (ssize_t)sizeof info) {
        running = running && info.ssi_signo == SIGCHLD;
      }
      while (waitpid(-1, NULL, WNOHANG) > 0) {
      }
    }
    char ignored[64];
    if (p[2].revents != 0 && read(0, ignored, sizeof ignored) <= 0) {
      running = false;  // whoever started us is gone
    }
    if (running && p[0].revents != 0) {
      serve_client(listener, signals, scratch);
    }
  }
  close(listener);
  (void)unlink(socket_path);
  return f->code == FAULT_NONE ? 0 : -1;  // the workers die with us, and the sandboxes with them
}
