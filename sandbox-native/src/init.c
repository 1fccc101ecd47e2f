#define _GNU_SOURCE

#include "init.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/personality.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "confine.h"
#include "control.h"
#include "limits.h"
#include "plan.h"
#include "root.h"
#include "strict.h"
#include "sys.h"
#include "weaken.h"

enum { CONTROL_FD = 3, NOT_EXECUTABLE = 126, NOT_FOUND = 127 };

static _Noreturn void fail(int control, const struct fault *f) {
  struct control_message m = {.kind = CONTROL_FAILED, .fault = *f};
  (void)control_send(control, &m, -1);
  _exit(1);
}

static void tell(int control, enum control_kind kind, int value, int fd) {
  struct control_message m = {.kind = kind, .value = value};
  if (control_send(control, &m, fd) != 0) {
    _exit(1);  // the helper is gone, and everything here with it
  }
}

// The descriptor that came along, or -1.
static int expect(int control, enum control_kind kind) {
  struct control_message m;
  int fd;
  if (control_receive(control, &m, &fd) != 0 || m.kind != kind) {
    _exit(1);
  }
  return fd;
}

// Nested user namespaces, a second time: the filter already refuses them.
static void forbid_user_namespaces(struct fault *f) {
  int fd = open("/proc/sys/user/max_user_namespaces", O_WRONLY | O_CLOEXEC);
  if (fd < 0) {
    if (errno != EROFS && errno != ENOENT && errno != EACCES) {
      fault_set(f, FAULT_CONFINE, errno, "opening max_user_namespaces");
    }
    return;
  }
  if (write(fd, "0", 1) != 1) {
    fault_set(f, FAULT_CONFINE, errno, "forbidding nested user namespaces");
  }
  close(fd);
}

static void set_up(const struct init_setup *setup, int *ruleset, struct fault *f) {
  const struct request *q = setup->request;
  if (!weakened("cgroupns") && unshare(CLONE_NEWCGROUP) != 0) {  // after the helper moved us, so that our cgroup is "/"
    fault_set(f, FAULT_ROOT, errno, "entering a cgroup namespace");
    return;
  }
  struct view_mount view;
  if (root_make_view(&q->spec, &view, f) != 0) {
    return;
  }
  tell(CONTROL_FD, CONTROL_VIEW, 0, view.connection);
  close(view.connection);  // a copy held here would keep the connection alive after the helper's death
  forbid_user_namespaces(f);
  struct host_mounts host;
  if (f->code != FAULT_NONE || root_open_host(q, setup->out_folder, &host, f) != 0 ||
      confine_user(&q->spec, setup->clear_groups, f) != 0 ||
      root_enter(q, &host, view.mount, ruleset, f) != 0) {
    return;
  }
  if (!weakened("hostname") && sethostname(q->spec.host_name, strlen(q->spec.host_name)) != 0) {
    fault_set(f, FAULT_ROOT, errno, "setting the host name");
    return;
  }
  if (!weakened("limits") && limits_apply(&q->spec, setup->memory_by_cgroup, f) != 0) {
    return;
  }
  if (confine_rights(f) != 0) {
    return;
  }
  if (!weakened("aslr") && personality(ADDR_NO_RANDOMIZE) < 0) {
    fault_set(f, FAULT_CONFINE, errno, "fixing the address space layout");
  }
  // The kernel forgets this at every change of identity, so it comes last. The control socket's end covers
  // the time before.
  if (prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0) != 0) {
    fault_set(f, FAULT_CONFINE, errno, "binding the sandbox's life to the helper's");
  }
}

static void default_signals(void) {
  struct sigaction standard = {.sa_handler = SIG_DFL};
  for (int sig = 1; sig < 65; sig++) {
    (void)sigaction(sig, &standard, NULL);
  }
  sigset_t none;
  sigemptyset(&none);
  (void)sigprocmask(SIG_SETMASK, &none, NULL);
}

// What differs between actions that share a sandbox.
static void take_plan(int orders, struct plan *plan, struct fault *f) {
  int fd = expect(orders, CONTROL_PLAN);
  if (plan_read(fd, plan, f) != 0) {
    return;
  }
  close(fd);
  mode_t own = umask(weakened("umask") ? 077 : plan->umask);
  if (weakened("inherited-umask")) {
    (void)umask(own);
  }
  if (limits_pin(weakened("affinity") ? 0 : plan->cpus, f) == 0 && chdir(plan->cwd) != 0) {
    fault_set(f, FAULT_REQUEST, errno, "the working directory %s", plan->cwd);
  }
}

// Pid 2: all fences stand before it knows what it will run.
static _Noreturn void run_command(bool interactive, const struct strict *strict, int ruleset, int orders) {
  struct fault f = {.code = FAULT_NONE};
  default_signals();
  if (!interactive) {
    (void)setsid();
  }
  if ((strict->clock && strict_trap_counter(&f) != 0) || landlock_restrict(ruleset, &f) != 0) {
    fail(CONTROL_FD, &f);
  }
  int listener = seccomp_install(strict, &f);
  if (listener < 0) {
    fail(CONTROL_FD, &f);
  }
  tell(CONTROL_FD, CONTROL_LISTENER, 0, listener);
  // Everything but stdio closes by itself when the program starts.
  if (!weakened("descriptors") && syscall(SYS_close_range, 3u, ~0u, 4u /* CLOSE_RANGE_CLOEXEC */) != 0) {
    fault_set(&f, FAULT_CONFINE, errno, "closing descriptors");
    fail(CONTROL_FD, &f);
  }
  struct plan plan;
  take_plan(orders, &plan, &f);
  if (f.code != FAULT_NONE) {
    fail(CONTROL_FD, &f);
  }
  tell(CONTROL_FD, CONTROL_READY, 0, -1);
  (void)expect(orders, CONTROL_START);
  execve(plan.argv[0], plan.argv, weakened("environment") ? environ : plan.envp);
  int error = errno;
  // As a shell would: the view is a function of the declared inputs, so this is the action's failure.
  char line[512];
  int n = snprintf(line, sizeof line, "continuity-sandbox: cannot execute %.400s: %s\n", plan.argv[0],
                   strerror(error));
  if (n > 0) {
    ssize_t ignored = write(2, line, (size_t)n < sizeof line ? (size_t)n : sizeof line - 1);
    (void)ignored;
  }
  _exit(error == ENOENT ? NOT_FOUND : NOT_EXECUTABLE);
}

// The next message of the helper; without pid 2 there is nothing to wait for.
static int expect_beside(enum control_kind kind, int orders) {
  struct pollfd p[] = {{.fd = CONTROL_FD, .events = POLLIN}, {.fd = orders}};
  while (poll(p, 2, -1) < 0) {
  }
  if (p[1].revents != 0) {
    _exit(1);
  }
  return expect(CONTROL_FD, kind);
}

static void drain_control(void) {
  struct control_message m;
  int fd;
  if (control_receive(CONTROL_FD, &m, &fd) != 0) {
    _exit(1);  // the helper died: leaving kills everything in this pid namespace
  }
  if (m.kind == CONTROL_TERMINATE) {
    (void)kill(-1, SIGTERM);
  }
}

// Reaps until the command is gone; then nothing else may outlive it.
static int reap(pid_t command, const struct strict *strict) {
  int result = 0;
  bool running = true;
  for (;;) {
    int status;
    pid_t pid = waitpid(-1, &status, (running ? WNOHANG : 0) | __WALL);
    if (pid < 0 && errno == ECHILD) {
      return result;
    }
    if (pid > 0 && WIFSTOPPED(status)) {
      strict_on_stop(strict, pid, status);
      continue;
    }
    if (pid == command) {
      result = status;
      running = false;
      if (!weakened("leftovers")) {
        (void)kill(-1, SIGKILL);
      }
    }
    if (pid != 0) {
      continue;
    }
    // SIGCHLD interrupts the wait; it is blocked everywhere else, so none is missed.
    sigset_t none;
    sigemptyset(&none);
    struct pollfd p = {.fd = CONTROL_FD, .events = POLLIN};
    if (ppoll(&p, 1, NULL, &none) > 0) {
      drain_control();
    }
  }
}

static void on_child(int sig) { (void)sig; }

static struct strict strict_of(const struct view_spec *spec) {
  return (struct strict){.clock = spec->clock == PROVISION_VIRTUAL && !weakened("strict"),
                         .random = spec->random == PROVISION_VIRTUAL && !weakened("strict"),
                         .machine = spec->machine == PROVISION_VIRTUAL && !weakened("strict"),
                         .epoch = spec->epoch};
}

// Moves the descriptors that stay to fixed places and closes everything else that was inherited.
static void settle_descriptors(const struct init_setup *setup) {
  int high[4];
  for (int i = 0; i < 4; i++) {
    high[i] = fcntl(i < 3 ? setup->stdio[i] : setup->control, F_DUPFD, 10);
  }
  for (int i = 0; i < 4; i++) {
    if (high[i] < 0 || dup2(high[i], i) < 0) {
      _exit(1);
    }
  }
  if (!weakened("descriptors")) {
    (void)sys_close_range(CONTROL_FD + 1, ~0u);
  }
}

static void watch_children(void) {
  sigset_t child;
  sigemptyset(&child);
  sigaddset(&child, SIGCHLD);
  struct sigaction wake = {.sa_handler = on_child};
  (void)sigprocmask(SIG_SETMASK, &child, NULL);
  (void)sigaction(SIGCHLD, &wake, NULL);
}

// Pid 2, which takes its orders from the other end of `*orders`.
static pid_t start_command(const struct init_setup *setup, const struct strict *strict, int ruleset,
                           int *orders, struct fault *f) {
  if (strict_any(strict)) {
    // Becoming another user took this away, and a process that is not dumpable cannot be traced.
    (void)prctl(PR_SET_DUMPABLE, 1, 0, 0, 0);
  }
  int pair[2];
  pid_t command = control_pair(pair) == 0 ? fork() : -1;
  if (command == 0) {
    close(pair[0]);
    run_command(setup->request->interactive, strict, ruleset, pair[1]);
  }
  if (command < 0) {
    return fault_set(f, FAULT_INTERNAL, errno, "starting the command");
  }
  close(pair[1]);
  *orders = pair[0];
  // The pipes must end when the action ends.
  for (int i = 0; i < 3; i++) {
    close(i);
  }
  return command;
}

_Noreturn void init_main(const struct init_setup *setup) {
  struct fault f = {.code = FAULT_NONE};
  settle_descriptors(setup);
  (void)expect(CONTROL_FD, CONTROL_MAPPED);
  int ruleset = -1, orders = -1;
  set_up(setup, &ruleset, &f);
  if (f.code != FAULT_NONE) {
    fail(CONTROL_FD, &f);
  }
  tell(CONTROL_FD, CONTROL_ROOT, 0, -1);
  watch_children();
  struct strict strict = strict_of(&setup->request->spec);
  pid_t command = start_command(setup, &strict, ruleset, &orders, &f);
  if (command < 0) {
    fail(CONTROL_FD, &f);
  }
  int plan = expect_beside(CONTROL_PLAN, orders);
  tell(orders, CONTROL_PLAN, 0, plan);
  close(plan);
  (void)expect_beside(CONTROL_START, orders);
  // Not before the start: until then an ordinary user's helper has to read /proc/<pid>/ns.
  (void)prctl(PR_SET_DUMPABLE, weakened("dumpable") ? 1 : 0, 0, 0, 0);
  if (strict_any(&strict) && strict_attach(command, &f) != 0) {
    fail(CONTROL_FD, &f);
  }
  tell(orders, CONTROL_START, 0, -1);
  close(orders);
  tell(CONTROL_FD, CONTROL_EXITED, reap(command, &strict), -1);
  _exit(0);
}
