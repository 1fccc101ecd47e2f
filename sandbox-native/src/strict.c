#define _GNU_SOURCE

#include "strict.h"

#include <elf.h>
#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/statfs.h>
#include <sys/uio.h>
#include <sys/utsname.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "sha256.h"
#include "sys.h"
#include "weaken.h"

// A block of the virtual stream: SHA-256 over a domain, two coordinates and the block's number.
static void block(uint64_t a, uint64_t b, uint64_t number, uint8_t out[SHA256_SIZE]) {
  static const char domain[] = "continuity virtual randomness 1";
  struct sha256 s;
  uint64_t coordinates[3] = {a, b, number};
  sha256_init(&s);
  sha256_update(&s, domain, sizeof domain);
  sha256_update(&s, coordinates, sizeof coordinates);
  sha256_final(&s, out);
}

static void stream(uint64_t a, uint64_t b, uint64_t offset, uint8_t *out, size_t len) {
  uint8_t bytes[SHA256_SIZE];
  while (len != 0) {
    size_t skip = offset % SHA256_SIZE, part = SHA256_SIZE - skip < len ? SHA256_SIZE - skip : len;
    block(a, b, offset / SHA256_SIZE, bytes);
    memcpy(out, bytes + skip, part);
    out += part, len -= part, offset += part;
  }
}

void strict_stream(uint64_t offset, uint8_t *out, size_t len) { stream(0, 0, offset, out, len); }

#ifdef __x86_64__
#include <sys/user.h>

enum { RANDOM_AT_ONCE = 1 << 16, CLOCK_LAST_KNOWN = 11 /* CLOCK_TAI */ };

bool strict_supported(void) { return true; }

int strict_trap_counter(struct fault *f) {
  return prctl(PR_SET_TSC, PR_TSC_SIGSEGV, 0, 0, 0) == 0
             ? 0
             : fault_set(f, FAULT_CONFINE, errno, "trapping the time stamp counter");
}

int strict_attach(pid_t pid, struct fault *f) {
  long options = PTRACE_O_TRACEEXEC | PTRACE_O_TRACEFORK | PTRACE_O_TRACEVFORK |
                 PTRACE_O_TRACECLONE | PTRACE_O_TRACESECCOMP | PTRACE_O_EXITKILL;
  return ptrace(PTRACE_SEIZE, pid, 0, options) == 0
             ? 0
             : fault_set(f, FAULT_CONFINE, errno, "tracing the action for virtual time");
}

static bool peek(pid_t pid, uint64_t at, void *out, size_t len) {
  struct iovec local = {out, len}, remote = {(void *)(uintptr_t)at, len};
  return process_vm_readv(pid, &local, 1, &remote, 1, 0) == (ssize_t)len;
}

static bool poke(pid_t pid, uint64_t at, const void *data, size_t len) {
  struct iovec local = {(void *)(uintptr_t)data, len}, remote = {(void *)(uintptr_t)at, len};
  return process_vm_writev(pid, &local, 1, &remote, 1, 0) == (ssize_t)len;
}

// The stack at exec (System V ABI, AMD64, figure 3.9): argc, argv, 0, environment, 0, auxiliary vector.
static bool find_auxv(pid_t pid, uint64_t sp, uint64_t *auxv) {
  uint64_t argc, word = 1;
  if (!peek(pid, sp, &argc, sizeof argc)) {
    return false;
  }
  uint64_t at = sp + 8 * (argc + 2);
  while (word != 0) {
    if (!peek(pid, at, &word, sizeof word)) {
      return false;
    }
    at += 8;
  }
  *auxv = at;
  return true;
}

static bool clean_auxv(const struct strict *s, pid_t pid) {
  struct user_regs_struct regs;
  uint64_t at;
  if (ptrace(PTRACE_GETREGS, pid, 0, &regs) != 0 || !find_auxv(pid, regs.rsp, &at)) {
    return false;
  }
  static const uint64_t ignore = AT_IGNORE;
  for (;; at += 16) {
    uint64_t entry[2];
    if (!peek(pid, at, entry, sizeof entry)) {
      return false;
    }
    bool good = true;
    if (entry[0] == AT_NULL) {
      return true;
    }
    if (entry[0] == AT_SYSINFO_EHDR && !weakened("vdso")) {
      good = poke(pid, at, &ignore, sizeof ignore);
    } else if (entry[0] == AT_RANDOM && s->random) {
      uint8_t constant[16];
      strict_stream(0, constant, sizeof constant);
      good = poke(pid, entry[1], constant, sizeof constant);
    }
    if (!good) {
      return false;
    }
  }
}

// Reads are numbered by thread: two reads differ, as programs that look for a free name demand, and the numbers
// of the threads are the sandbox's own.
static uint64_t next_read(pid_t pid) {
  static struct {
    pid_t pid;
    uint64_t reads;
  } *table;
  static size_t count, cap;
  for (size_t i = count; i-- != 0;) {
    if (table[i].pid == pid) {
      return table[i].reads++;
    }
  }
  if (count == cap) {
    cap = cap == 0 ? 64 : cap * 2;
    void *grown = realloc(table, cap * sizeof *table);
    if (grown == NULL) {
      _exit(1);
    }
    table = grown;
  }
  table[count].pid = pid;
  table[count++].reads = 1;
  return 0;
}

static long read_random(pid_t pid, uint64_t at, uint64_t len) {
  static uint8_t buffer[RANDOM_AT_ONCE];
  size_t part = len < sizeof buffer ? (size_t)len : sizeof buffer;
  stream(1, (uint64_t)pid, next_read(pid) * RANDOM_AT_ONCE, buffer, part);
  return part == 0 || poke(pid, at, buffer, part) ? (long)part : -EFAULT;
}

static struct timespec clock_value(const struct strict *s, int id) {
  switch (id) {
    case CLOCK_REALTIME:
    case CLOCK_REALTIME_COARSE:
    case CLOCK_TAI: return (struct timespec){(time_t)s->epoch, 0};
    case CLOCK_PROCESS_CPUTIME_ID:
    case CLOCK_THREAD_CPUTIME_ID: return (struct timespec){0, 0};
    default: return (struct timespec){1, 0};
  }
}

static long read_uname(pid_t pid, uint64_t at) {
  struct utsname u;
  if (uname(&u) != 0) {
    return -errno;
  }
  // The names of host and domain are the sandbox's already.
  memset(u.release, 0, sizeof u.release);
  memset(u.version, 0, sizeof u.version);
  memcpy(u.release, "6.0.0", 6);
  memcpy(u.version, "#1", 3);
  return poke(pid, at, &u, sizeof u) ? 0 : -EFAULT;
}

// As the kernel writes it. A C library's own type may be longer (musl's is), and the caller has room for this only.
struct kernel_sysinfo {
  int64_t uptime;
  uint64_t loads[3], totalram, freeram, sharedram, bufferram, totalswap, freeswap;
  uint16_t procs, pad;
  uint64_t totalhigh, freehigh;
  uint32_t mem_unit;
};
_Static_assert(sizeof(struct kernel_sysinfo) == 112, "sysinfo(2) on x86-64");
_Static_assert(sizeof(struct statfs) == 120, "statfs(2) on x86-64");
_Static_assert(sizeof(struct utsname) == 390, "uname(2)");
_Static_assert(sizeof(struct timespec) == 16, "clock_gettime(2) on x86-64");

static long read_sysinfo(pid_t pid, uint64_t at) {
  struct kernel_sysinfo i;
  memset(&i, 0, sizeof i);
  i.uptime = 1;
  i.totalram = 4ul << 30;
  i.freeram = 2ul << 30;
  i.procs = 1;
  i.mem_unit = 1;
  return poke(pid, at, &i, sizeof i) ? 0 : -EFAULT;
}

// Whatever the file system: how much room the host has is nobody's business. The path is not looked up.
static long read_statfs(pid_t pid, uint64_t at) {
  struct statfs f;
  memset(&f, 0, sizeof f);
  f.f_type = 0x01021994;  // tmpfs
  f.f_bsize = f.f_frsize = 4096;
  f.f_blocks = f.f_bfree = f.f_bavail = 1 << 20;
  f.f_files = f.f_ffree = 1 << 20;
  f.f_namelen = 255;
  return poke(pid, at, &f, sizeof f) ? 0 : -EFAULT;
}

// 1: the kernel shall answer, as the call is none of ours or not well formed.
static long answer(const struct strict *s, pid_t pid, const struct user_regs_struct *r) {
  struct timespec t;
  switch (r->orig_rax) {
    case SYS_clock_gettime:
      if (r->rdi > CLOCK_LAST_KNOWN) {
        return 1;
      }
      t = clock_value(s, (int)r->rdi);
      return poke(pid, r->rsi, &t, sizeof t) ? 0 : -EFAULT;
    case SYS_gettimeofday: {
      uint64_t value[2] = {s->epoch, 0};
      return r->rdi == 0 || poke(pid, r->rdi, value, sizeof value) ? 0 : -EFAULT;
    }
    case SYS_getrandom: return read_random(pid, r->rdi, r->rsi);
    case SYS_uname: return read_uname(pid, r->rdi);
    case SYS_sysinfo: return read_sysinfo(pid, r->rdi);
    case SYS_statfs:
    case SYS_fstatfs: return read_statfs(pid, r->rsi);
    case SYS_times:
    case SYS_getrusage: {
      static const uint8_t zeros[256];
      uint64_t at = r->orig_rax == SYS_times ? r->rdi : r->rsi;
      size_t size = r->orig_rax == SYS_times ? 32 : 144;
      return at == 0 || poke(pid, at, zeros, size) ? 0 : -EFAULT;
    }
    default: return 1;
  }
}

static void on_call(const struct strict *s, pid_t pid) {
  struct user_regs_struct r;
  if (ptrace(PTRACE_GETREGS, pid, 0, &r) != 0) {
    return;
  }
  if (r.orig_rax == SYS_time) {
    // Its answer is the time itself, so it has its own way.
    int64_t now = (int64_t)s->epoch;
    r.rax = r.rdi == 0 || poke(pid, r.rdi, &now, sizeof now) ? s->epoch : (uint64_t)-EFAULT;
  } else {
    long result = answer(s, pid, &r);
    if (result == 1 && r.orig_rax != SYS_getrandom) {
      return;
    }
    r.rax = (uint64_t)result;
  }
  r.orig_rax = (uint64_t)-1;  // skips the call; rax is its answer
  (void)ptrace(PTRACE_SETREGS, pid, 0, &r);
}

// RDTSC (0F 31) and RDTSCP (0F 01 F9): a counter that stands still.
static bool is_counter_read(pid_t pid) {
  struct user_regs_struct r;
  uint8_t code[3];
  if (ptrace(PTRACE_GETREGS, pid, 0, &r) != 0 || !peek(pid, r.rip, code, 2) || code[0] != 0x0F) {
    return false;
  }
  bool plain = code[1] == 0x31;
  if (!plain && (code[1] != 0x01 || !peek(pid, r.rip, code, 3) || code[2] != 0xF9)) {
    return false;
  }
  r.rax = 1;
  r.rdx = 0;
  r.rcx = plain ? r.rcx : 0;
  r.rip += plain ? 2 : 3;
  return ptrace(PTRACE_SETREGS, pid, 0, &r) == 0;
}

void strict_on_stop(const struct strict *s, pid_t pid, int status) {
  int signal = WSTOPSIG(status), event = status >> 16;
  switch (event) {
    case PTRACE_EVENT_EXEC:
      if (!clean_auxv(s, pid)) {
        _exit(1);  // fail closed: no report, so the helper says infrastructure
      }
      signal = 0;
      break;
    case PTRACE_EVENT_SECCOMP:
      on_call(s, pid);
      signal = 0;
      break;
    case PTRACE_EVENT_STOP:
      if (signal == SIGSTOP || signal == SIGTSTP || signal == SIGTTIN || signal == SIGTTOU) {
        (void)ptrace(PTRACE_LISTEN, pid, 0, 0);
        return;
      }
      signal = 0;
      break;
    case 0:
      if (signal == SIGSEGV && s->clock && !weakened("counter") && is_counter_read(pid)) {
        signal = 0;
      }
      break;
    default: signal = 0; break;  // fork, vfork, clone: the new process stops by itself
  }
  (void)ptrace(PTRACE_CONT, pid, 0, (long)signal);
}

#else
bool strict_supported(void) { return false; }
int strict_trap_counter(struct fault *f) {
  return fault_set(f, FAULT_CONFINE, 0, "virtual time is written for x86-64");
}
int strict_attach(pid_t pid, struct fault *f) {
  (void)pid;
  return strict_trap_counter(f);
}
void strict_on_stop(const struct strict *s, pid_t pid, int status) {
  (void)s, (void)pid, (void)status;
}
#endif
