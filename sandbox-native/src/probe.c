#define _GNU_SOURCE

#include "probe.h"

#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/utsname.h>
#include <sys/wait.h>
#include <unistd.h>

#include "confine.h"
#include "limits.h"
#include "request.h"
#include "root.h"
#include "sys.h"

// Each trial runs in a child of its own and answers with 0 or an errno.
typedef int trial(void);

static int in_child(trial *t) {
  (void)fflush(stdout);
  pid_t pid = fork();
  if (pid == 0) {
    int error = t();
    _exit(error < 0 || error > 255 ? 255 : error);
  }
  int status = 0;
  if (pid < 0 || waitpid(pid, &status, 0) != pid) {
    return errno;
  }
  return WIFEXITED(status) ? WEXITSTATUS(status) : EFAULT;
}

static int try_namespaces(void) {
  return unshare((int)(CT_CLONE_ALL & ~(uint64_t)CT_CLONE_NEWCGROUP)) == 0 &&
                 unshare(CLONE_NEWCGROUP) == 0
             ? 0
             : errno;
}

static int try_fuse(void) {
  if (unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0) {
    return errno;
  }
  // No ids are mapped here, so only the opening can be tried; the mount needs a mapped owner.
  int fd = open("/dev/fuse", O_RDWR | O_CLOEXEC);
  return fd >= 0 ? 0 : errno;
}

static int try_mount_interface(void) {
  if (unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0) {
    return errno;
  }
  int fd = sys_open_tree(-100 /* AT_FDCWD */, "/dev/null",
                         CT_OPEN_TREE_CLONE | CT_OPEN_TREE_CLOEXEC);
  return fd >= 0 && sys_mount_setattr(fd, CT_MOUNT_ATTR_RDONLY) == 0 ? 0 : errno;
}

static int try_listener(void) {
  struct fault f = {.code = FAULT_NONE};
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) {
    return errno;
  }
  return seccomp_install(&(struct strict){.clock = false}, &f) >= 0 ? 0 : ENOSYS;
}

static int try_tsc(void) {
#ifdef __x86_64__
  return prctl(PR_SET_TSC, PR_TSC_SIGSEGV, 0, 0, 0) == 0 ? 0 : errno;
#else
  return ENOSYS;
#endif
}

static int try_pidfd(void) {
  int fd = (int)syscall(SYS_pidfd_open, getpid(), 0);
  return fd >= 0 ? 0 : errno;
}

static void print_trial(FILE *out, const char *name, trial *t) {
  int error = in_child(t);
  if (error == 0) {
    fprintf(out, "  \"%s\": true,\n", name);
  } else {
    fprintf(out, "  \"%s\": false,\n  \"%s.reason\": \"%s\",\n", name, name, strerror(error));
  }
}

int probe_print(FILE *out) {
  struct utsname u;
  cpu_set_t cpus;
  if (uname(&u) != 0 || sched_getaffinity(0, sizeof cpus, &cpus) != 0) {
    return -1;
  }
  bool full = in_child(try_namespaces) == 0 && in_child(try_fuse) == 0 &&
              in_child(try_mount_interface) == 0 && in_child(try_listener) == 0;
  fprintf(out, "{\n  \"mode\": \"%s\",\n", full ? "full" : "none");
  fprintf(out, "  \"kernel\": \"%s\",\n  \"architecture\": \"%s\",\n", u.release, u.machine);
  fprintf(out, "  \"root\": %s,\n", geteuid() == 0 ? "true" : "false");
  fprintf(out, "  \"cpus\": %d,\n", CPU_COUNT(&cpus));
  print_trial(out, "namespaces", try_namespaces);
  print_trial(out, "fuse", try_fuse);
  print_trial(out, "mountInterface", try_mount_interface);
  print_trial(out, "seccompListener", try_listener);
  print_trial(out, "trapTimeStampCounter", try_tsc);
  print_trial(out, "pidfd", try_pidfd);
  fprintf(out, "  \"memoryCgroup\": %s,\n", cgroup_available() ? "true" : "false");
  fprintf(out, "  \"landlock\": %d\n}\n", landlock_version());
  return ferror(out) ? -1 : 0;
}
