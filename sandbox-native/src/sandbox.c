#define _GNU_SOURCE

#include "sandbox.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/seccomp.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "confine.h"
#include "init.h"
#include "plan.h"
#include "sys.h"
#include "weaken.h"

// P_PIDFD is missing from some C libraries' waitid.
enum { WAIT_BY_PIDFD = 3, SERVE_BUDGET = 256 };

static bool same_text(const char *a, const char *b) { return strcmp(a, b) == 0; }

bool sandbox_same_shape(const struct request *a, const struct request *b) {
  const struct view_spec *x = &a->spec, *y = &b->spec;
  if (a->interactive || b->interactive || a->mount_count != b->mount_count ||
      !same_text(a->trees, b->trees) || !same_text(x->host_name, y->host_name) ||
      x->uid != y->uid || x->gid != y->gid || x->tmp_bytes != y->tmp_bytes ||
      x->tmp_inodes != y->tmp_inodes || x->memory_bytes != y->memory_bytes ||
      x->processes != y->processes || x->open_files != y->open_files ||
      x->file_bytes != y->file_bytes || x->stack_bytes != y->stack_bytes || x->clock != y->clock ||
      x->random != y->random || x->machine != y->machine || x->epoch != y->epoch) {
    return false;
  }
  for (uint32_t i = 0; i < a->mount_count; i++) {
    if (!same_text(a->mounts[i].path, b->mounts[i].path) ||
        memcmp(a->mounts[i].digest, b->mounts[i].digest, SHA256_SIZE) != 0) {
      return false;
    }
  }
  return true;
}

static const char *const namespace_names[NAMESPACE_COUNT] = {"user", "mnt", "net", "pid",
                                                            "ipc",  "uts", "cgroup"};

// From the kernel's own account of the process, not from the flags that were asked for.
static int read_namespaces(pid_t pid, struct namespace_id out[NAMESPACE_COUNT]) {
  char path[48];
  (void)snprintf(path, sizeof path, "/proc/%d/ns", (int)pid);
  int folder = open(path, O_PATH | O_DIRECTORY | O_CLOEXEC);
  int known = 0;
  struct stat st;
  while (folder >= 0 && known < NAMESPACE_COUNT && fstatat(folder, namespace_names[known], &st, 0) == 0) {
    out[known++] = (struct namespace_id){st.st_dev, st.st_ino};
  }
  int error = errno;
  if (folder >= 0) {
    close(folder);
  }
  errno = error;
  return known == NAMESPACE_COUNT ? 0 : -1;
}

// Ours never change; a worker inherits what its daemon found.
static int own_namespaces(struct namespace_id out[NAMESPACE_COUNT], struct fault *f) {
  static struct namespace_id own[NAMESPACE_COUNT];
  static bool known;
  known = known || read_namespaces(getpid(), own) == 0;
  memcpy(out, own, sizeof own);
  return known ? 0 : fault_set(f, FAULT_INTERNAL, errno, "reading the helper's own namespaces in /proc");
}

static int write_proc(pid_t pid, const char *name, const char *text, struct fault *f) {
  char path[48];
  (void)snprintf(path, sizeof path, "/proc/%d/%s", (int)pid, name);
  int fd = open(path, O_WRONLY | O_CLOEXEC);
  ssize_t n = fd < 0 ? -1 : write(fd, text, strlen(text));
  int error = errno;
  if (fd >= 0) {
    close(fd);
  }
  return n >= 0 ? 0 : fault_set(f, FAULT_USERNS, error, "writing %s of the sandbox", name);
}

// One id each: the action's user is an unprivileged one outside, and there is no other.
static int map_ids(struct sandbox *s) {
  char map[48];
  if (!s->identity.changes && write_proc(s->pid, "setgroups", "deny", s->fault) != 0) {
    return -1;
  }
  (void)snprintf(map, sizeof map, "%u %u 1\n", s->request->spec.uid, (unsigned)s->identity.uid);
  if (write_proc(s->pid, "uid_map", map, s->fault) != 0) {
    return -1;
  }
  (void)snprintf(map, sizeof map, "%u %u 1\n", s->request->spec.gid, (unsigned)s->identity.gid);
  return write_proc(s->pid, "gid_map", map, s->fault);
}

static int spawn(struct sandbox *s, const int stdio[3], const char *out_folder) {
  int pair[2];
  if (control_pair(pair) != 0) {
    return fault_set(s->fault, FAULT_INTERNAL, errno, "making the control socket");
  }
  s->control = pair[0];
  int pidfd = -1;
  // The cgroup namespace follows from inside, once the cgroup is the final one.
  struct ct_clone_args args = {
      .flags = ((CT_CLONE_ALL & ~(uint64_t)CT_CLONE_NEWCGROUP) | CT_CLONE_PIDFD) &
               ~(weakened("net") ? (uint64_t)CT_CLONE_NEWNET : 0) &
               ~(weakened("ipc") ? (uint64_t)CT_CLONE_NEWIPC : 0),
      .pidfd = (uint64_t)(uintptr_t)&pidfd,
      .exit_signal = SIGCHLD};
  long pid = syscall(SYS_clone3, &args, sizeof args);
  if (pid == 0) {
    struct init_setup setup = {.request = s->request,
                               .out_folder = out_folder,
                               .control = pair[1],
                               .stdio = {stdio[0], stdio[1], stdio[2]},
                               .clear_groups = s->identity.changes,
                               .memory_by_cgroup = s->memory_by_cgroup};
    init_main(&setup);
  }
  int error = errno;
  close(pair[1]);
  if (pid < 0) {
    return fault_set(s->fault, error == ENOSPC || error == EPERM ? FAULT_USERNS : FAULT_INTERNAL,
                     error,
                     "creating the namespaces (user.max_user_namespaces and "
                     "kernel.unprivileged_userns_clone decide)");
  }
  s->pid = (pid_t)pid;
  s->pidfd = pidfd;
  return 0;
}

// stdin is at its end from the start; the other two are ours unless the caller lends its own.
static int open_stdio(struct sandbox *s, int theirs[3]) {
  int in[2], out[2], err[2];
  if (pipe2(in, O_CLOEXEC) != 0 || pipe2(out, O_CLOEXEC) != 0 || pipe2(err, O_CLOEXEC) != 0) {
    return fault_set(s->fault, FAULT_INTERNAL, errno, "making pipes");
  }
  close(in[1]);
  theirs[0] = in[0];
  theirs[1] = out[1];
  theirs[2] = err[1];
  s->out = out[0];
  s->err = err[0];
  return fcntl(s->out, F_SETFL, O_NONBLOCK) == 0 && fcntl(s->err, F_SETFL, O_NONBLOCK) == 0
             ? 0
             : fault_set(s->fault, FAULT_INTERNAL, errno, "making pipes");
}

static int drain_control(struct sandbox *s);

// Pid 1 may have failed in the meantime; what it said then is the fault to tell.
static int send_control(struct sandbox *s, enum control_kind kind, int fd) {
  struct control_message m = {.kind = kind};
  if (control_send(s->control, &m, fd) == 0) {
    return 0;
  }
  int error = errno;
  return drain_control(s) != 0
             ? -1
             : fault_set(s->fault, FAULT_INTERNAL, error, "talking to pid 1 of the sandbox");
}

static void use_view(struct sandbox *s, struct request *q) {
  s->request = q;
  s->server.view = &q->view;
  s->server.uid = q->spec.uid;
  s->server.gid = q->spec.gid;
  s->server.epoch = q->spec.epoch;
}

int sandbox_create(struct sandbox *s, struct request *q, const char *out_folder,
                   const struct identity *id, struct event_log *log, struct fault *f) {
  *s = (struct sandbox){.log = log, .fault = f, .identity = *id, .pid = -1, .pidfd = -1,
                        .control = -1, .listener = -1, .out = -1, .err = -1, .client = {-1, 0},
                        .server = {.fd = -1, .blobs = -1, .log = log, .fault = f}};
  use_view(s, q);
  s->memory_by_cgroup = q->spec.memory_bytes != 0 && cgroup_available();
  int theirs[3] = {-1, -1, -1};
  const int lent[3] = {0, 1, 2};
  bool good = own_namespaces(s->helper, f) == 0 &&
              open_stdio(s, theirs) == 0 &&
              (!s->memory_by_cgroup || cgroup_create(&s->cgroup, q->spec.memory_bytes, f) == 0) &&
              spawn(s, q->interactive ? lent : theirs, out_folder) == 0;
  for (int i = 0; i < 3; i++) {
    if (theirs[i] >= 0) {
      close(theirs[i]);
    }
  }
  return good && map_ids(s) == 0 &&
                 (!s->memory_by_cgroup || cgroup_enter(&s->cgroup, s->pid, f) == 0) &&
                 send_control(s, CONTROL_MAPPED, -1) == 0
             ? 0
             : -1;
}

void sandbox_moved(struct sandbox *s, struct request *q, struct event_log *log, struct fault *f) {
  use_view(s, q);
  s->log = s->server.log = log;
  s->fault = s->server.fault = f;
}

bool sandbox_lives(const struct sandbox *s) {
  struct pollfd p = {.fd = s->pidfd, .events = POLLIN};
  return poll(&p, 1, 0) == 0;
}

int sandbox_assign(struct sandbox *s, struct request *q) {
  use_view(s, q);
  if (s->server.blobs >= 0) {
    close(s->server.blobs);
  }
  s->server.blobs = open(q->blobs, O_PATH | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW);
  if (s->server.blobs < 0) {
    return fault_set(s->fault, FAULT_INPUT, errno, "opening the blobs in %s", q->blobs);
  }
  int plan = plan_write(q, s->fault);
  if (plan < 0) {
    return -1;
  }
  int sent = send_control(s, CONTROL_PLAN, plan);
  close(plan);
  s->stage = STAGE_ASSIGNED;
  return sent;
}

static int check_namespaces(struct sandbox *s) {
  if (!s->namespaces_known && read_namespaces(s->pid, s->action) != 0) {
    return fault_set(s->fault, FAULT_INTERNAL, errno, "reading the sandbox's namespaces in /proc");
  }
  for (int i = 0; i < NAMESPACE_COUNT; i++) {
    if (!weakened("net") && !weakened("ipc") && !weakened("cgroupns") && s->action[i].inode == s->helper[i].inode &&
        s->action[i].device == s->helper[i].device) {
      return fault_set(s->fault, FAULT_USERNS, 0, "the %s namespace is the helper's own",
                       namespace_names[i]);
    }
  }
  return 0;
}

static int start(struct sandbox *s) {
  // Nothing of the set-up may be recorded, so what is queued is answered first.
  if (fuse_server_poll(&s->server, UINT32_MAX) < 0 || check_namespaces(s) != 0) {
    return -1;
  }
  s->server.started = true;
  s->stage = STAGE_RUNNING;
  return send_control(s, CONTROL_START, -1);
}

static int on_control(struct sandbox *s) {
  struct control_message m;
  int fd;
  if (control_receive(s->control, &m, &fd) != 0) {
    close(s->control);
    s->control = -1;
    return 0;  // pid 1 is dying; its pidfd says the rest
  }
  switch (m.kind) {
    case CONTROL_VIEW: s->server.fd = fd; return 0;
    case CONTROL_ROOT:
      s->stage = s->stage == STAGE_SETUP ? STAGE_WAITING : s->stage;
      // Pid 1 has entered all of its own by now and has given up the rights to enter others. Where it failed
      // since, it says so next.
      s->namespaces_known = read_namespaces(s->pid, s->action) == 0;
      return 0;
    case CONTROL_READY: return start(s);
    case CONTROL_LISTENER: s->listener = fd; return 0;
    case CONTROL_EXITED:
      s->stage = STAGE_EXITED;
      s->wait_status = m.value;
      return 0;
    case CONTROL_FAILED:
      m.fault.message[FAULT_MESSAGE_MAX - 1] = '\0';
      return fault_set(s->fault, m.fault.code, 0, "%s", m.fault.message);
    default:
      if (fd >= 0) {
        close(fd);
      }
      return fault_set(s->fault, FAULT_INTERNAL, 0, "pid 1 of the sandbox said something unknown");
  }
}

static int drain_control(struct sandbox *s) {
  while (s->control >= 0 && s->fault->code == FAULT_NONE) {
    struct pollfd p = {.fd = s->control, .events = POLLIN};
    if (poll(&p, 1, 0) <= 0 || on_control(s) != 0) {
      break;
    }
  }
  return s->fault->code == FAULT_NONE ? 0 : -1;
}

// The arguments are values: nothing is read from the action's memory, so nothing can change under us.
static int on_notification(struct sandbox *s) {
  struct seccomp_notif n;
  memset(&n, 0, sizeof n);
  if (ioctl(s->listener, SECCOMP_IOCTL_NOTIF_RECV, &n) != 0) {
    if (errno == ENOENT || errno == EINTR) {
      s->server.doubts |= errno == ENOENT ? DOUBT_NOTIFY_LOST : 0;
      return 0;
    }
    return fault_set(s->fault, FAULT_CONFINE, errno, "reading a refused call");
  }
  uint64_t args[6];
  for (int i = 0; i < 6; i++) {
    args[i] = n.data.args[i];
  }
  struct refusal refusal = seccomp_refusal(n.data.nr, args);
  s->log->requests++;
  events_add(s->log, EVENT_DENIED,
             (struct span){(const uint8_t *)refusal.path, (uint32_t)strlen(refusal.path)},
             (struct claim){.kind = CLAIM_REFUSED, .operation = refusal.operation});
  struct seccomp_notif_resp answer = {.id = n.id, .error = -refusal.error};
  if (ioctl(s->listener, SECCOMP_IOCTL_NOTIF_SEND, &answer) != 0 && errno != ENOENT) {
    return fault_set(s->fault, FAULT_CONFINE, errno, "answering a refused call");
  }
  return 0;
}

// The mount goes with pid 1, which reports before it leaves: an end without a report is somebody else's doing,
// and the action has seen errors that no view would give.
static int serve_view(struct sandbox *s) {
  if (fuse_server_poll(&s->server, SERVE_BUDGET) < 0) {
    return -1;
  }
  if (s->server.gone && !s->killed) {
    if (drain_control(s) != 0) {
      return -1;
    }
    if (s->stage < STAGE_EXITED) {
      s->server.doubts |= DOUBT_VIEW_LOST;
    }
  }
  return 0;
}

enum slot {
  SLOT_VIEW,
  SLOT_CONTROL,
  SLOT_LISTENER,
  SLOT_PID,
  SLOT_OUT,
  SLOT_ERR,
  SLOT_CLIENT,
  SLOT_COUNT
};

// File requests come first: whoever waits for one is the action itself.
int sandbox_turn(struct sandbox *s, int millis) {
  bool running = s->stage == STAGE_RUNNING;
  struct pollfd p[SLOT_COUNT] = {
      [SLOT_VIEW] = {.fd = s->server.gone ? -1 : s->server.fd, .events = POLLIN},
      [SLOT_CONTROL] = {.fd = s->control, .events = POLLIN},
      [SLOT_LISTENER] = {.fd = s->listener, .events = POLLIN},
      [SLOT_PID] = {.fd = s->pidfd, .events = POLLIN},
      [SLOT_OUT] = {.fd = running && !s->out_ended ? s->out : -1, .events = POLLIN},
      [SLOT_ERR] = {.fd = running && !s->err_ended ? s->err : -1, .events = POLLIN},
      [SLOT_CLIENT] = {.fd = running ? s->client.fd : -1, .events = s->client.gone},
  };
  if (poll(p, SLOT_COUNT, millis) < 0) {
    return errno == EINTR ? 0 : fault_set(s->fault, FAULT_INTERNAL, errno, "waiting for the action");
  }
  if (p[SLOT_VIEW].revents != 0 && serve_view(s) != 0) {
    return -1;
  }
  if ((p[SLOT_LISTENER].revents & POLLIN) != 0 && on_notification(s) != 0) {
    return -1;
  }
  if ((p[SLOT_LISTENER].revents & (POLLHUP | POLLERR)) != 0) {
    close(s->listener);  // no process with this filter is left
    s->listener = -1;
  }
  if (p[SLOT_CONTROL].revents != 0 && on_control(s) != 0) {
    return -1;
  }
  if (p[SLOT_CLIENT].revents != 0) {
    return fault_set(s->fault, FAULT_INTERNAL, 0, "the client is gone; the action was stopped");
  }
  if (p[SLOT_PID].revents != 0) {
    if (drain_control(s) != 0) {
      return -1;
    }
    if (s->stage < STAGE_EXITED && !s->killed) {
      return fault_set(s->fault, FAULT_INTERNAL, 0, "pid 1 of the sandbox died without a report");
    }
    s->stage = STAGE_DEAD;
  }
  return 0;
}

int sandbox_settle(struct sandbox *s) {
  s->server.finished = true;
  return s->server.fd >= 0 && !s->server.gone && fuse_server_poll(&s->server, UINT32_MAX) < 0 ? -1 : 0;
}

void sandbox_terminate(struct sandbox *s) {
  struct control_message m = {.kind = CONTROL_TERMINATE};
  if (s->control < 0 || control_send(s->control, &m, -1) != 0) {
    sandbox_kill(s);
  }
}

void sandbox_kill(struct sandbox *s) {
  if (s->pidfd >= 0 && !s->killed && s->stage < STAGE_EXITED) {
    (void)sys_pidfd_kill(s->pidfd, SIGKILL);
    s->killed = true;
  }
}

static void close_and_forget(int *fd) {
  if (*fd >= 0) {
    close(*fd);
    *fd = -1;
  }
}

void sandbox_destroy(struct sandbox *s) {
  sandbox_kill(s);
  // Whoever sleeps in a file request only dies once it is answered or the connection is closed; pid 1 leaves when
  // the control socket ends.
  fuse_server_free(&s->server);
  close_and_forget(&s->control);
  close_and_forget(&s->listener);
  close_and_forget(&s->out);
  close_and_forget(&s->err);
  if (s->pidfd >= 0) {
    siginfo_t info;
    while (waitid((idtype_t)WAIT_BY_PIDFD, (id_t)s->pidfd, &info, WEXITED) != 0 && errno == EINTR) {
    }
    close_and_forget(&s->pidfd);
  }
  cgroup_remove(&s->cgroup);
  s->stage = STAGE_DEAD;
}
