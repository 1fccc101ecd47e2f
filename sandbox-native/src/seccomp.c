#define _GNU_SOURCE

#include <errno.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <unistd.h>

#include "confine.h"
#include "sys.h"
#include "syscalls.h"
#include "weaken.h"

#if defined(__x86_64__)
#define OUR_ARCH AUDIT_ARCH_X86_64
#elif defined(__aarch64__)
#define OUR_ARCH AUDIT_ARCH_AARCH64
#else
#error "the system call filter is written for x86-64 and aarch64"
#endif

#define COUNT(a) (sizeof(a) / sizeof(a)[0])
#define SET_ID_BITS 06000

enum { PROGRAM_MAX = 1024, RULE_MAX = 512 };

struct program {
  struct sock_filter code[PROGRAM_MAX];
  unsigned short len;
};

// What is answered for one number: `body` if the arguments matter, else `answer`.
struct rule {
  int number;
  uint32_t answer;
  void (*body)(struct program *p, const struct rule *rule);
  int index;       // of the argument that matters
  uint32_t value;  // it is compared with, or tested for
};

struct rules {
  struct rule items[RULE_MAX];
  size_t count;
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

// Bodies: every path through them gives an answer.

static void unless_equal(struct program *p, const struct rule *r) {
  load_argument(p, r->index);
  emit(p, BPF_JMP | BPF_JEQ | BPF_K, 0, 1, r->value);
  give(p, SECCOMP_RET_ALLOW);
  give(p, r->answer);
}

static void if_bits(struct program *p, const struct rule *r) {
  load_argument(p, r->index);
  emit(p, BPF_JMP | BPF_JSET | BPF_K, 0, 1, r->value);
  give(p, r->answer);
  give(p, SECCOMP_RET_ALLOW);
}

// A file created with set-id bits: the mode, behind the flags, counts only if they create.
static void creating_open(struct program *p, const struct rule *r) {
  load_argument(p, r->index);
  emit(p, BPF_JMP | BPF_JSET | BPF_K, 1, 0, O_CREAT | (O_TMPFILE & ~O_DIRECTORY));
  give(p, SECCOMP_RET_ALLOW);
  load_argument(p, r->index + 1);
  emit(p, BPF_JMP | BPF_JSET | BPF_K, 0, 1, SET_ID_BITS);
  give(p, error_answer(EPERM));
  give(p, SECCOMP_RET_ALLOW);
}

// Terminals: input pushed back into the caller's (CVE-2017-5226 and its Linux-console kin).
static void terminal_input(struct program *p, const struct rule *r) {
  load_argument(p, r->index);
  emit(p, BPF_JMP | BPF_JEQ | BPF_K, 1, 0, TIOCSTI);
  emit(p, BPF_JMP | BPF_JEQ | BPF_K, 0, 1, TIOCLINUX);
  give(p, error_answer(EPERM));
  give(p, SECCOMP_RET_ALLOW);
}

// A filter of the action's own could answer before ours and keep a refusal out of the record; the others would undo
// what virtual time needs.
static void kept_settings(struct program *p, const struct rule *r) {
  load_argument(p, r->index);
  emit(p, BPF_JMP | BPF_JEQ | BPF_K, 2, 0, PR_SET_SECCOMP);
  emit(p, BPF_JMP | BPF_JEQ | BPF_K, 1, 0, PR_SET_TSC);
  emit(p, BPF_JMP | BPF_JEQ | BPF_K, 0, 1, PR_SET_DUMPABLE);
  give(p, error_answer(EINVAL));
  give(p, SECCOMP_RET_ALLOW);
}

// Execution domains change what the action sees; asking (~0) and the one that is set are harmless.
static void fixed_personality(struct program *p, const struct rule *r) {
  load_argument(p, r->index);
  emit(p, BPF_JMP | BPF_JEQ | BPF_K, 2, 0, 0xffffffffu);
  emit(p, BPF_JMP | BPF_JEQ | BPF_K, 1, 0, 0x0040000 /* ADDR_NO_RANDOMIZE */);
  emit(p, BPF_JMP | BPF_JEQ | BPF_K, 0, 1, 0);
  give(p, SECCOMP_RET_ALLOW);
  give(p, error_answer(EINVAL));
}

#ifndef SYS_fchmodat2
#define SYS_fchmodat2 452
#endif

static const struct rule special[] = {
    {SYS_openat, 0, creating_open, 2, 0},
#ifdef SYS_open
    {SYS_open, 0, creating_open, 1, 0},
    {SYS_creat, SECCOMP_RET_ERRNO | EPERM, if_bits, 1, SET_ID_BITS},
    {SYS_chmod, SECCOMP_RET_ERRNO | EPERM, if_bits, 1, SET_ID_BITS},
#endif
    {SYS_fchmod, SECCOMP_RET_ERRNO | EPERM, if_bits, 1, SET_ID_BITS},
    {SYS_fchmodat, SECCOMP_RET_ERRNO | EPERM, if_bits, 2, SET_ID_BITS},
    {SYS_fchmodat2, SECCOMP_RET_ERRNO | EPERM, if_bits, 2, SET_ID_BITS},
    // Extended attributes could carry capabilities out; copies cope with their absence.
    {SYS_setxattr, SECCOMP_RET_ERRNO | EOPNOTSUPP, NULL, 0, 0},
    {SYS_lsetxattr, SECCOMP_RET_ERRNO | EOPNOTSUPP, NULL, 0, 0},
    {SYS_fsetxattr, SECCOMP_RET_ERRNO | EOPNOTSUPP, NULL, 0, 0},
    {SYS_removexattr, SECCOMP_RET_ERRNO | EOPNOTSUPP, NULL, 0, 0},
    {SYS_lremovexattr, SECCOMP_RET_ERRNO | EOPNOTSUPP, NULL, 0, 0},
    {SYS_fremovexattr, SECCOMP_RET_ERRNO | EOPNOTSUPP, NULL, 0, 0},
    {SYS_name_to_handle_at, SECCOMP_RET_ERRNO | EOPNOTSUPP, NULL, 0, 0},
    // CLONE_NEWTIME shares its bit with the exit signal of clone; there the bit is a signal.
    {SYS_clone, SECCOMP_RET_USER_NOTIF, if_bits, 0, CT_CLONE_ALL},
    {SYS_unshare, SECCOMP_RET_USER_NOTIF, if_bits, 0, CT_CLONE_ALL | 0x80},
    {SYS_ioctl, 0, terminal_input, 1, 0},
    {SYS_prctl, 0, kept_settings, 0, 0},
    {SYS_personality, 0, fixed_personality, 0, 0},
    {SYS_socket, SECCOMP_RET_USER_NOTIF, unless_equal, 0, AF_UNIX},
    {SYS_socketpair, SECCOMP_RET_USER_NOTIF, unless_equal, 0, AF_UNIX},
};

#ifdef __x86_64__
// Reads of the clock, of chance and of the machine: answered by the tracer (strict.c).
static const int clock_reads[] = {SYS_clock_gettime, SYS_gettimeofday, SYS_time, SYS_times,
                                  SYS_getrusage};
static const int random_reads[] = {SYS_getrandom};
static const int machine_reads[] = {SYS_uname, SYS_sysinfo, SYS_statfs, SYS_fstatfs};
#else
static const int clock_reads[1], random_reads[1], machine_reads[1];
#endif

static bool among(const int *numbers, size_t count, int number) {
  for (size_t i = 0; i < count; i++) {
    if (numbers[i] == number) {
      return true;
    }
  }
  return false;
}

static bool is_virtual(const struct strict *s, int number) {
  return (s->clock && among(clock_reads, COUNT(clock_reads), number)) ||
         (s->random && among(random_reads, COUNT(random_reads), number)) ||
         (s->machine && among(machine_reads, COUNT(machine_reads), number));
}

static void add(struct rules *r, struct rule rule) {
  if (r->count < RULE_MAX) {
    r->items[r->count] = rule;
  }
  r->count++;
}

static int by_number(const void *a, const void *b) {
  int x = ((const struct rule *)a)->number, y = ((const struct rule *)b)->number;
  return (x > y) - (x < y);
}

static bool same(const struct rule *a, const struct rule *b) {
  return a->body == NULL && b->body == NULL && a->answer == b->answer;
}

// The whole number line as ranges, each beginning at its `number`. Everything that is not named does not
// exist, as on an older kernel: clone3 (its flags are in memory, where a filter cannot see them; C libraries fall
// back to clone), io_uring, userfaultfd, inotify, fanotify, POSIX message queues (a helper of root could offer them,
// an ordinary user's could not), landlock, seccomp, kcmp, mincore, cachestat, and what has yet to be invented.
static void collect(const struct strict *strict, struct rules *ranges) {
  static struct rules named;
  const struct rule nothing = {.answer = error_answer(ENOSYS)};
  named.count = 0;
  for (size_t i = 0; i < COUNT(syscalls_allowed); i++) {
    int number = syscalls_allowed[i];
    if (number == SYS_ptrace && strict_any(strict)) {
      continue;  // a process has one tracer
    }
    add(&named, (struct rule){.number = number,
                              .answer = is_virtual(strict, number) ? SECCOMP_RET_TRACE
                                                                   : SECCOMP_RET_ALLOW});
  }
  for (size_t i = 0; i < COUNT(syscalls_denied); i++) {
    add(&named, (struct rule){.number = syscalls_denied[i].number, .answer = SECCOMP_RET_USER_NOTIF});
  }
  for (size_t i = 0; i < COUNT(special); i++) {
    add(&named, special[i]);
  }
  if (named.count > RULE_MAX) {
    ranges->count = RULE_MAX + 1;
    return;
  }
  qsort(named.items, named.count, sizeof named.items[0], by_number);
  ranges->count = 0;
  add(ranges, nothing);
  int next = 0;  // the first number that has no rule yet
  for (size_t i = 0; i < named.count; i++) {
    struct rule r = named.items[i];
    if (r.number > next && !same(&ranges->items[ranges->count - 1], &nothing)) {
      struct rule gap = nothing;
      gap.number = next;
      add(ranges, gap);
    }
    next = r.number + 1;
    if (r.number == 0) {
      ranges->count = 0;
    } else if (same(&ranges->items[ranges->count - 1], &r)) {
      continue;
    }
    add(ranges, r);
  }
  struct rule rest = nothing;
  rest.number = next;
  add(ranges, rest);
}

// Binary search: the kernel runs the filter once for every number when it is installed, to learn which calls it
// need not be asked about.
static void search(struct program *p, const struct rule *ranges, size_t count) {
  if (count == 1) {
    if (ranges->body != NULL) {
      ranges->body(p, ranges);
    } else {
      give(p, ranges->answer);
    }
    return;
  }
  size_t half = count / 2;
  emit(p, BPF_JMP | BPF_JGE | BPF_K, 0, 1, (uint32_t)ranges[half].number);
  unsigned jump = p->len;
  emit(p, BPF_JMP | BPF_JA, 0, 0, 0);
  search(p, ranges, half);
  if (jump < PROGRAM_MAX) {
    p->code[jump].k = p->len - jump - 1u;
  }
  search(p, ranges + half, count - half);
}

static int build(const struct strict *strict, struct program *p) {
  static struct rules ranges;
  collect(strict, &ranges);
  if (ranges.count > RULE_MAX) {
    return -1;
  }
  p->len = 0;
  if (weakened("seccomp")) {
    give(p, SECCOMP_RET_ALLOW);
    return 0;
  }
  load(p, offsetof(struct seccomp_data, arch));
  emit(p, BPF_JMP | BPF_JEQ | BPF_K, 1, 0, OUR_ARCH);
  give(p, SECCOMP_RET_KILL_PROCESS);  // int 0x80 and other foreign entries
  load(p, offsetof(struct seccomp_data, nr));
#if defined(__x86_64__)
  emit(p, BPF_JMP | BPF_JGE | BPF_K, 0, 1, 0x40000000);
  give(p, SECCOMP_RET_KILL_PROCESS);  // x32
#endif
  search(p, ranges.items, ranges.count);
  return p->len <= PROGRAM_MAX ? 0 : -1;
}

int seccomp_install(const struct strict *strict, struct fault *f) {
  static struct program p;
  if (build(strict, &p) != 0) {
    return fault_set(f, FAULT_CONFINE, 0, "the system call filter is too long");
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
