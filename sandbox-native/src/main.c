#define _GNU_SOURCE

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "daemon.h"
#include "execute.h"
#include "print.h"
#include "probe.h"
#include "schema.h"
#include "sys.h"
#include "weaken.h"

// docs/sandbox.md, "Exit status". Only 0 says anything about an action.
enum { EXIT_DONE = 0, EXIT_USAGE = 64, EXIT_REFUSED = 65, EXIT_UNAVAILABLE = 69, EXIT_TROUBLE = 70 };
enum { REQUEST_FD = 3, EVIDENCE_FD = 4 };

static const char usage[] =
    "usage: continuity-sandbox [run]           run one action: SandboxRequest on descriptor 3,\n"
    "                                          ExecutionEvidence on descriptor 4\n"
    "       continuity-sandbox daemon SOCKET SCRATCH\n"
    "                                          serve frames at SOCKET until standard input ends\n"
    "       continuity-sandbox --print [FILE]  render a request, an action or evidence as JSON\n"
    "       continuity-sandbox probe           what this host offers, as JSON\n"
    "       continuity-sandbox --help\n";

static int report(const struct fault *f) {
  fprintf(stderr, "%s: %s\n", fault_name(f->code), f->message);
  switch (f->code) {
    case FAULT_REQUEST: return EXIT_REFUSED;
    case FAULT_USERNS:
    case FAULT_FUSE: return EXIT_UNAVAILABLE;
    default: return EXIT_TROUBLE;
  }
}

static int read_all(int fd, struct bytes *b, const char *what, struct fault *f) {
  for (;;) {
    if (b->len > CODEC_MESSAGE_LIMIT) {
      return fault_set(f, FAULT_REQUEST, 0, "%s is longer than %d bytes", what,
                       (int)CODEC_MESSAGE_LIMIT);
    }
    if (!bytes_reserve(b, 1 << 16)) {
      return fault_set(f, FAULT_INTERNAL, 0, "no memory for %s", what);
    }
    ssize_t n = read(fd, b->data + b->len, b->cap - b->len);
    if (n < 0 && errno == EINTR) {
      continue;
    }
    if (n < 0) {
      return fault_set(f, FAULT_REQUEST, errno, "reading %s from descriptor %d", what, fd);
    }
    if (n == 0) {
      return 0;
    }
    b->len += (size_t)n;
  }
}

static int write_all(int fd, const struct bytes *b, struct fault *f) {
  size_t done = 0;
  while (done < b->len) {
    ssize_t n = write(fd, b->data + done, b->len - done);
    if (n < 0 && errno == EINTR) {
      continue;
    }
    if (n < 0) {
      return fault_set(f, FAULT_INTERNAL, errno, "writing the evidence to descriptor %d", fd);
    }
    done += (size_t)n;
  }
  return 0;
}

static int one_shot(void) {
  struct fault f = {.code = FAULT_NONE};
  struct bytes request = {0};
  if (fcntl(EVIDENCE_FD, F_GETFD) < 0) {
    fault_set(&f, FAULT_REQUEST, errno, "descriptor %d, for the evidence", EVIDENCE_FD);
    return report(&f);
  }
  (void)signal(SIGPIPE, SIG_IGN);
  if (read_all(REQUEST_FD, &request, "the request", &f) != 0) {
    bytes_free(&request);
    return report(&f);
  }
  close(REQUEST_FD);
  // Whoever asked may be killed: then nobody takes the evidence, and the action must not go on.
  struct client caller = {weakened("caller") ? -1 : (int)syscall(SYS_pidfd_open, getppid(), 0), POLLIN};
  struct job job;
  bool delivered = job_run(&job, request.data, request.len, NULL, caller) == 0 &&
                   write_all(EVIDENCE_FD, &job.evidence, &job.fault) == 0;
  close(EVIDENCE_FD);  // whoever waits for the end of the evidence need not wait for the sandbox's
  // Every process of the action is gone, and pid 1 is leaving; the kernel takes down the rest. A cgroup must be
  // empty before it can be removed.
  bool groups = job.cell.sandbox.memory_by_cgroup;
  if (!delivered || groups) {
    job_finish(&job);
  }
  if (groups) {
    cgroup_sweep();  // those of killed helpers
  }
  return job.fault.code == FAULT_NONE ? EXIT_DONE : report(&job.fault);
}

static int print(const char *file) {
  struct fault f = {.code = FAULT_NONE};
  struct bytes message = {0};
  int fd = file == NULL ? 0 : open(file, O_RDONLY | O_CLOEXEC);
  if (fd < 0) {
    fault_set(&f, FAULT_REQUEST, errno, "opening %s", file);
  } else if (read_all(fd, &message, "the message", &f) == 0) {
    (void)print_message(stdout, message.data, message.len, &f);
    if (fflush(stdout) != 0) {
      fault_set(&f, FAULT_INTERNAL, errno, "writing the rendering");
    }
  }
  bytes_free(&message);
  return f.code == FAULT_NONE ? EXIT_DONE : report(&f);
}

int main(int argc, char **argv) {
  if (argc == 1 || (argc == 2 && strcmp(argv[1], "run") == 0)) {
    return one_shot();
  }
  if (strcmp(argv[1], "--print") == 0 && argc <= 3) {
    return print(argc == 3 ? argv[2] : NULL);
  }
  if (strcmp(argv[1], "daemon") == 0 && argc == 4) {
    struct fault f = {.code = FAULT_NONE};
    return daemon_run(argv[2], argv[3], &f) == 0 ? EXIT_DONE : report(&f);
  }
  if (strcmp(argv[1], "probe") == 0 && argc == 2) {
    return probe_print(stdout) == 0 ? EXIT_DONE : EXIT_TROUBLE;
  }
  bool help = strcmp(argv[1], "--help") == 0 && argc == 2;
  fputs(usage, help ? stdout : stderr);
  return help ? EXIT_DONE : EXIT_USAGE;
}
