#define _GNU_SOURCE

#include <errno.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <stddef.h>
#include <stdio.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <unistd.h>

#include "confine.h"
#include "sys.h"
#include "syscalls.h"

#if defined(__x86_64__)
#define OUR_ARCH AUDIT_ARCH_X86_64
#elif defined(__aarch64__)
#define OUR_ARCH AUDIT_ARCH_AARCH64
#else
#error "the system call filter is written for x86-64 and aarch64"
#endif

#define COUNT(a) (sizeof(a) / sizeof(a)[0])
#define NAMESPACE_FLAGS (CT_CLONE_ALL | 0x80u) /* CLONE_NEWTIME */
#define SET_ID_BITS 06000

enum { PROGRAM_MAX = 2048 };

struct program {
  struct sock_filter code[PROGRAM_MAX];
  unsigned short len;
};

static void emit(struct program *p, uint16_t code, uint8_t yes, uint8_t no, uint32_t k) {
  if (p->len < PROGRAM_MAX) {
    p->code[p->len] = (struct sock_filter){code, yes, no, k};
  }
  p->len++;
}

static void give(struct program *p, uint32_t answer) { emit(p, BPF_RET | BPF_K, 0, 0, answer); }
static uint32_t error_answer(int error) { return SECCOMP_RET_ERRNO | (uint32_t)error; }

static void load(struct program *p, size_t offset) {
  emit(p, BPF_LD | BPF_W | BPF_ABS, 0, 0, (uint32_t)offset);
}

// The low half of an argument: the kernel takes `int` and `unsigned int` parameters from it and ignores
// the rest, so a value hidden in the high half changes nothing (CVE-2019-10063).
static void load_argument(struct program *p, int index) {
  load(p, offsetof(struct seccomp_data, args) + 8u * (unsigned)index);
}

// Rules for one number: the instructions emitted between `begin` and `end` run only for it, and each path
// through them must give an answer.
static unsigned begin(struct program *p, int number) {
  emit(p, BPF_JMP | BPF_JEQ | BPF_K, 0, 0, (uint32_t)number);
  return p->len - 1u;
}

static void end(struct program *p, unsigned at) {
  if (p->len <= PROGRAM_MAX) {
    p->code[at].jf = (uint8_t)(p->len - at - 1);
  }
}

static void always(struct program *p, int number, uint32_t answer) {
  unsigned at = begin(p, number);
  give(p, answer);
  end(p, at);
}

static void unless_argument_is(struct program *p, int number, int index, uint32_t value,
                               uint32_t otherwise) {
  unsigned at = begin(p, number);
  load_argument(p, index);
  emit(p, BPF_JMP | BPF_JEQ | BPF_K, 0, 1, value);
  give(p, SECCOMP_RET_ALLOW);
  give(p, otherwise);
  end(p, at);
}

static void if_argument_has(struct program *p, int number, int index, uint32_t bits,
                            uint32_t then) {
  unsigned at = begin(p, number);
  load_argument(p, index);
  emit(p, BPF_JMP | BPF_JSET | BPF_K, 0, 1, bits);
  give(p, then);
  give(p, SECCOMP_RET_ALLOW);
  end(p, at);
}

// A file created with set-id bits: the mode counts only if the flags create.
static void creating_open(struct program *p, int number, int flags_index) {
  unsigned at = begin(p, number);
  load_argument(p, flags_index);
  emit(p, BPF_JMP | BPF_JSET | BPF_K, 1, 0, O_CREAT | (O_TMPFILE & ~O_DIRECTORY));
  give(p, SECCOMP_RET_ALLOW);
  load_argument(p, flags_index + 1);
  emit(p, BPF_JMP | BPF_JSET | BPF_K, 0, 1, SET_ID_BITS);
  give(p, error_answer(EPERM));
  give(p, SECCOMP_RET_ALLOW);
  end(p, at);
}

static void files(struct program *p) {
  creating_open(p, SYS_openat, 2);
#ifdef SYS_open
  creating_open(p, SYS_open, 1);
  if_argument_has(p, SYS_creat, 1, SET_ID_BITS, error_answer(EPERM));
  if_argument_has(p, SYS_chmod, 1, SET_ID_BITS, error_answer(EPERM));
#endif
  if_argument_has(p, SYS_fchmod, 1, SET_ID_BITS, error_answer(EPERM));
  if_argument_has(p, SYS_fchmodat, 2, SET_ID_BITS, error_answer(EPERM));
#ifdef SYS_fchmodat2
  if_argument_has(p, SYS_fchmodat2, 2, SET_ID_BITS, error_answer(EPERM));
#else
  if_argument_has(p, 452, 2, SET_ID_BITS, error_answer(EPERM));
#endif
  // Extended attributes could carry capabilities out; copies cope with their absence.
  always(p, SYS_setxattr, error_answer(EOPNOTSUPP));
  always(p, SYS_lsetxattr, error_answer(EOPNOTSUPP));
  always(p, SYS_fsetxattr, error_answer(EOPNOTSUPP));
  always(p, SYS_removexattr, error_answer(EOPNOTSUPP));
  always(p, SYS_lremovexattr, error_answer(EOPNOTSUPP));
  always(p, SYS_fremovexattr, error_answer(EOPNOTSUPP));
  always(p, SYS_name_to_handle_at, error_answer(EOPNOTSUPP));
}

static void processes(struct program *p) {
  if_argument_has(p, SYS_clone, 0, NAMESPACE_FLAGS & ~0x80u, SECCOMP_RET_USER_NOTIF);
  if_argument_has(p, SYS_unshare, 0, NAMESPACE_FLAGS, SECCOMP_RET_USER_NOTIF);
  // Its flags are in memory, where a filter cannot see them; C libraries fall back to clone.
  always(p, SYS_clone3, error_answer(ENOSYS));
  // Terminals: input pushed back into the caller's (CVE-2017-5226 and its Linux-console kin).
  unsigned at = begin(p, SYS_ioctl);
  load_argument(p, 1);
  emit(p, BPF_JMP | BPF_JEQ | BPF_K, 1, 0, TIOCSTI);
  emit(p, BPF_JMP | BPF_JEQ | BPF_K, 0, 1, TIOCLINUX);
  give(p, error_answer(EPERM));
  give(p, SECCOMP_RET_ALLOW);
  end(p, at);
  // A filter of the action's own could answer before ours and keep a refusal out of the record.
  at = begin(p, SYS_prctl);
  load_argument(p, 0);
  emit(p, BPF_JMP | BPF_JEQ | BPF_K, 0, 1, PR_SET_SECCOMP);
  give(p, error_answer(EINVAL));
  give(p, SECCOMP_RET_ALLOW);
  end(p, at);
  // Execution domains change what the action sees; asking (~0) and the one that is set are harmless.
  at = begin(p, SYS_personality);
  load_argument(p, 0);
  emit(p, BPF_JMP | BPF_JEQ | BPF_K, 2, 0, 0xffffffffu);
  emit(p, BPF_JMP | BPF_JEQ | BPF_K, 1, 0, 0x0040000 /* ADDR_NO_RANDOMIZE */);
  emit(p, BPF_JMP | BPF_JEQ | BPF_K, 0, 1, 0);
  give(p, SECCOMP_RET_ALLOW);
  give(p, error_answer(EINVAL));
  end(p, at);
}

static void build(struct program *p) {
  load(p, offsetof(struct seccomp_data, arch));
  emit(p, BPF_JMP | BPF_JEQ | BPF_K, 1, 0, OUR_ARCH);
  give(p, SECCOMP_RET_KILL_PROCESS);  // int 0x80 and other foreign entries
  load(p, offsetof(struct seccomp_data, nr));
#if defined(__x86_64__)
  emit(p, BPF_JMP | BPF_JGE | BPF_K, 0, 1, 0x40000000);
  give(p, SECCOMP_RET_KILL_PROCESS);  // x32
#endif
  files(p);
  processes(p);
  unless_argument_is(p, SYS_socket, 0, AF_UNIX, SECCOMP_RET_USER_NOTIF);
  unless_argument_is(p, SYS_socketpair, 0, AF_UNIX, SECCOMP_RET_USER_NOTIF);
  for (size_t i = 0; i < COUNT(syscalls_denied); i++) {
    always(p, syscalls_denied[i].number, SECCOMP_RET_USER_NOTIF);
  }
  for (size_t i = 0; i < COUNT(syscalls_allowed); i++) {
    always(p, syscalls_allowed[i], SECCOMP_RET_ALLOW);
  }
  // Everything else does not exist, as on an older kernel: io_uring, userfaultfd, inotify, fanotify,
  // landlock, seccomp, kcmp, mincore, cachestat, and what has yet to be invented.
  give(p, error_answer(ENOSYS));
}

int seccomp_install(struct fault *f) {
  static struct program p;
  p.len = 0;
  build(&p);
  if (p.len > PROGRAM_MAX) {
    return fault_set(f, FAULT_CONFINE, 0, "the system call filter has %u instructions", p.len);
  }
  struct sock_fprog program = {p.len, p.code};
  int listener =
      (int)syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER,
                   SECCOMP_FILTER_FLAG_NEW_LISTENER | SECCOMP_FILTER_FLAG_SPEC_ALLOW, &program);
  return listener >= 0
             ? listener
             : fault_set(f, FAULT_CONFINE, errno, "installing the system call filter");
}

struct refusal seccomp_refusal(int nr, const uint64_t args[6]) {
  struct refusal r = {.operation = "syscall", .error = EPERM};
  if (nr == SYS_socket || nr == SYS_socketpair) {
    r.operation = nr == SYS_socket ? "socket" : "socketpair";
    r.error = EACCES;
    (void)snprintf(r.path, sizeof r.path, "/socket/%d", (int)args[0]);
    return r;
  }
  if (nr == SYS_clone || nr == SYS_unshare) {
    r.operation = nr == SYS_clone ? "clone" : "unshare";
  }
  for (size_t i = 0; i < COUNT(syscalls_denied); i++) {
    if (syscalls_denied[i].number == nr) {
      r.operation = syscalls_denied[i].name;
    }
  }
  (void)snprintf(r.path, sizeof r.path, "/syscall/%s", r.operation);
  return r;
}
