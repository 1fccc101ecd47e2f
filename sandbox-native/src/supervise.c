#define _GNU_SOURCE

#include "supervise.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/seccomp.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "confine.h"
#include "control.h"
#include "fuse.h"
#include "init.h"
#include "limits.h"
#include "stream.h"
#include "sys.h"

// P_PIDFD is missing from some C libraries' waitid.
enum { WAIT_BY_PIDFD = 3, SERVE_BUDGET = 256 };

struct run {
  struct request *q;
  struct execution *x;
  struct fault *f;
  int incoming;
  pid_t pid;
  int pidfd, control, listener;
  struct fuse_server server;
  struct stream out, err;
  struct action_cgroup cgroup;
  uint64_t term_at, kill_at;  // monotonic milliseconds; 0: never
  bool terminated, killed, timed_out, overflow, dead;
  bool has_status;
  int wait_status;
};

static uint64_t clock_now(clockid_t id) {
  struct timespec t;
  (void)clock_gettime(id, &t);
  return (uint64_t)t.tv_sec * 1000000000u + (uint64_t)t.tv_nsec;
}

static uint64_t millis_now(void) { return clock_now(CLOCK_MONOTONIC) / 1000000u; }

static const char *const namespace_names[NAMESPACE_COUNT] = {"user", "mnt", "net", "pid",
                                                            "ipc",  "uts", "cgroup"};

// From the kernel's own account of the process, not from the flags that were asked for.
static int read_namespaces(pid_t pid, struct namespace_id out[NAMESPACE_COUNT], struct fault *f) {
  for (int i = 0; i < NAMESPACE_COUNT; i++) {
    char path[48];
    struct stat st;
    (void)snprintf(path, sizeof path, "/proc/%d/ns/%s", (int)pid, namespace_names[i]);
    if (stat(path, &st) != 0) {
      return fault_set(f, FAULT_INTERNAL, errno, "reading %s", path);
    }
    out[i] = (struct namespace_id){st.st_dev, st.st_ino};
  }
  return 0;
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
static int map_ids(struct run *r, const struct identity *id) {
  char map[48];
  if (!id->changes && write_proc(r->pid, "setgroups", "deny", r->f) != 0) {
    return -1;
  }
  (void)snprintf(map, sizeof map, "%u %u 1\n", r->q->spec.uid, (unsigned)id->uid);
  if (write_proc(r->pid, "uid_map", map, r->f) != 0) {
    return -1;
  }
  (void)snprintf(map, sizeof map, "%u %u 1\n", r->q->spec.gid, (unsigned)id->gid);
  return write_proc(r->pid, "gid_map", map, r->f);
}

static void kill_all(struct run *r) {
  if (r->pidfd >= 0 && !r->killed) {
    (void)sys_pidfd_kill(r->pidfd, SIGKILL);  // pid 1 takes its whole namespace along
    r->killed = true;
  }
}

static int spawn(struct run *r, const int stdio[3], const char *out_folder, bool root) {
  int pair[2];
  if (control_pair(pair) != 0) {
    return fault_set(r->f, FAULT_INTERNAL, errno, "making the control socket");
  }
  r->control = pair[0];
  int pidfd = -1;
  // The cgroup namespace follows from inside, once the cgroup is the final one.
  struct ct_clone_args args = {.flags = (CT_CLONE_ALL & ~(uint64_t)CT_CLONE_NEWCGROUP) | CT_CLONE_PIDFD,
                               .pidfd = (uint64_t)(uintptr_t)&pidfd,
                               .exit_signal = SIGCHLD};
  long pid = syscall(SYS_clone3, &args, sizeof args);
  if (pid == 0) {
    struct init_plan plan = {.request = r->q,
                             .out_folder = out_folder,
                             .control = pair[1],
                             .stdio = {stdio[0], stdio[1], stdio[2]},
                             .clear_groups = root,
                             .memory_by_cgroup = r->x->memory_by_cgroup};
    init_main(&plan);
  }
  int error = errno;
  close(pair[1]);
  if (pid < 0) {
    return fault_set(r->f, error == ENOSPC || error == EPERM ? FAULT_USERNS : FAULT_INTERNAL, error,
                     "creating the namespaces (user.max_user_namespaces and "
                     "kernel.unprivileged_userns_clone decide)");
  }
  r->pid = (pid_t)pid;
  r->pidfd = pidfd;
  return 0;
}

static int send_control(struct run *r, enum control_kind kind) {
  struct control_message m = {.kind = kind};
  return control_send(r->control, &m, -1) == 0
             ? 0
             : fault_set(r->f, FAULT_INTERNAL, errno, "talking to pid 1 of the sandbox");
}

static int start(struct run *r) {
  if (read_namespaces(r->pid, r->x->action, r->f) != 0 || send_control(r, CONTROL_START) != 0) {
    return -1;
  }
  for (int i = 0; i < NAMESPACE_COUNT; i++) {
    if (r->x->action[i].inode == r->x->helper[i].inode &&
        r->x->action[i].device == r->x->helper[i].device) {
      return fault_set(r->f, FAULT_USERNS, 0, "the %s namespace is the helper's own",
                       namespace_names[i]);
    }
  }
  r->x->started = clock_now(CLOCK_REALTIME);
  if (r->q->timeout_millis != 0) {
    r->term_at = millis_now() + r->q->timeout_millis;
  }
  return 0;
}

static int on_control(struct run *r) {
  struct control_message m;
  int fd;
  if (control_receive(r->control, &m, &fd) != 0) {
    close(r->control);
    r->control = -1;
    return 0;  // pid 1 is dying; its pidfd says the rest
  }
  switch (m.kind) {
    case CONTROL_VIEW:
      r->server.fd = fd;
      return 0;
    case CONTROL_READY:
      // Nothing of the set-up may be recorded, so what is queued is answered first.
      if (fuse_server_poll(&r->server, UINT32_MAX) < 0) {
        return -1;
      }
      r->server.started = true;
      return start(r);
    case CONTROL_LISTENER:
      r->listener = fd;
      return 0;
    case CONTROL_EXITED:
      r->has_status = true;
      r->wait_status = m.value;
      return 0;
    case CONTROL_FAILED: {
      m.fault.message[FAULT_MESSAGE_MAX - 1] = '\0';
      return fault_set(r->f, m.fault.code, 0, "%s", m.fault.message);
    }
    default:
      if (fd >= 0) {
        close(fd);
      }
      return fault_set(r->f, FAULT_INTERNAL, 0, "pid 1 of the sandbox said something unknown");
  }
}

// The arguments are values: nothing is read from the action's memory, so nothing can change under us.
static int on_notification(struct run *r) {
  struct seccomp_notif n;
  memset(&n, 0, sizeof n);
  if (ioctl(r->listener, SECCOMP_IOCTL_NOTIF_RECV, &n) != 0) {
    if (errno == ENOENT || errno == EINTR) {
      r->server.doubts |= errno == ENOENT ? DOUBT_NOTIFY_LOST : 0;
      return 0;
    }
    return fault_set(r->f, FAULT_CONFINE, errno, "reading a refused call");
  }
  uint64_t args[6];
  for (int i = 0; i < 6; i++) {
    args[i] = n.data.args[i];
  }
  struct refusal refusal = seccomp_refusal(n.data.nr, args);
  r->x->log.requests++;
  events_add(&r->x->log, EVENT_DENIED,
             (struct span){(const uint8_t *)refusal.path, (uint32_t)strlen(refusal.path)},
             (struct claim){.kind = CLAIM_REFUSED, .operation = refusal.operation});
  struct seccomp_notif_resp answer = {.id = n.id, .error = -refusal.error};
  if (ioctl(r->listener, SECCOMP_IOCTL_NOTIF_SEND, &answer) != 0 && errno != ENOENT) {
    return fault_set(r->f, FAULT_CONFINE, errno, "answering a refused call");
  }
  return 0;
}

static void expire(struct run *r, uint64_t now) {
  if (r->term_at != 0 && !r->terminated && now >= r->term_at) {
    r->timed_out = true;
    r->terminated = true;
    if (r->q->kill_delay_millis == 0 || r->control < 0 ||
        send_control(r, CONTROL_TERMINATE) != 0) {
      kill_all(r);
    }
    r->kill_at = now + r->q->kill_delay_millis;
  }
  if (r->kill_at != 0 && now >= r->kill_at) {
    kill_all(r);
  }
}

static int wait_millis(const struct run *r, uint64_t now) {
  uint64_t at = r->terminated ? (r->killed ? 0 : r->kill_at) : r->term_at;
  if (at == 0) {
    return -1;
  }
  uint64_t left = at > now ? at - now : 0;
  return left > INT32_MAX ? INT32_MAX : (int)left;
}

static int drain_control(struct run *r) {
  while (r->control >= 0 && r->f->code == FAULT_NONE) {
    struct pollfd p = {.fd = r->control, .events = POLLIN};
    if (poll(&p, 1, 0) <= 0 || on_control(r) != 0) {
      break;
    }
  }
  return r->f->code == FAULT_NONE ? 0 : -1;
}

// The mount goes with pid 1, which reports before it leaves: an end without a report is somebody else's doing,
// and the action has seen errors that no view would give.
static int serve_view(struct run *r) {
  if (fuse_server_poll(&r->server, SERVE_BUDGET) < 0) {
    return -1;
  }
  if (r->server.gone && !r->killed) {
    if (drain_control(r) != 0) {
      return -1;
    }
    if (!r->has_status) {
      r->server.doubts |= DOUBT_VIEW_LOST;
    }
  }
  return 0;
}

enum slot { SLOT_VIEW, SLOT_CONTROL, SLOT_LISTENER, SLOT_OUT, SLOT_ERR, SLOT_PID, SLOT_COUNT };

// One turn of the loop. File requests come first: whoever waits for one is the action itself.
static int turn(struct run *r) {
  struct pollfd p[SLOT_COUNT] = {
      [SLOT_VIEW] = {.fd = r->server.gone ? -1 : r->server.fd, .events = POLLIN},
      [SLOT_CONTROL] = {.fd = r->control, .events = POLLIN},
      [SLOT_LISTENER] = {.fd = r->listener, .events = POLLIN},
      [SLOT_OUT] = {.fd = r->out.pipe, .events = POLLIN},
      [SLOT_ERR] = {.fd = r->err.pipe, .events = POLLIN},
      [SLOT_PID] = {.fd = r->pidfd, .events = POLLIN},
  };
  uint64_t now = millis_now();
  int n = poll(p, SLOT_COUNT, wait_millis(r, now));
  if (n < 0) {
    return errno == EINTR ? 0 : fault_set(r->f, FAULT_INTERNAL, errno, "waiting for the action");
  }
  if (p[SLOT_VIEW].revents != 0 && serve_view(r) != 0) {
    return -1;
  }
  if ((p[SLOT_LISTENER].revents & POLLIN) != 0 && on_notification(r) != 0) {
    return -1;
  }
  if ((p[SLOT_LISTENER].revents & (POLLHUP | POLLERR)) != 0) {
    close(r->listener);  // no process with this filter is left
    r->listener = -1;
  }
  if (p[SLOT_CONTROL].revents != 0 && on_control(r) != 0) {
    return -1;
  }
  if ((p[SLOT_OUT].revents != 0 && stream_drain(&r->out, r->f) != 0) ||
      (p[SLOT_ERR].revents != 0 && stream_drain(&r->err, r->f) != 0)) {
    return -1;
  }
  if ((r->out.overflow || r->err.overflow) && !r->overflow) {
    r->overflow = true;
    kill_all(r);
  }
  if (p[SLOT_PID].revents != 0) {
    r->dead = true;
  }
  expire(r, millis_now());
  return 0;
}

static int loop(struct run *r) {
  while (!r->dead) {
    if (turn(r) != 0) {
      return -1;
    }
  }
  // Pid 1 is gone, so its whole namespace is. What it said and what was written may still be queued.
  if (drain_control(r) != 0) {
    return -1;
  }
  r->server.finished = true;
  if (r->server.fd >= 0 && !r->server.gone && fuse_server_poll(&r->server, UINT32_MAX) < 0) {
    return -1;
  }
  return r->f->code == FAULT_NONE && stream_drain(&r->out, r->f) == 0 &&
                 stream_drain(&r->err, r->f) == 0
             ? 0
             : -1;
}

static void reap(struct run *r) {
  if (r->pidfd < 0) {
    return;
  }
  kill_all(r);
  siginfo_t info;
  while (!r->dead) {
    // Whoever sleeps in a file request only dies once it is answered or the connection is closed.
    if (r->server.fd >= 0) {
      close(r->server.fd);
      r->server.fd = -1;
    }
    struct pollfd p = {.fd = r->pidfd, .events = POLLIN};
    r->dead = poll(&p, 1, -1) > 0;
  }
  (void)waitid((idtype_t)WAIT_BY_PIDFD, (id_t)r->pidfd, &info, WEXITED);
  close(r->pidfd);
  r->pidfd = -1;
}

static int conclude(struct run *r) {
  struct execution *x = r->x;
  x->ended = clock_now(CLOCK_REALTIME);
  x->doubts |= r->server.doubts;
  if (x->log.overflow) {
    x->doubts |= DOUBT_EVENT_OVERFLOW;
  }
  if (r->q->interactive) {
    x->doubts |= DOUBT_INTERACTIVE;
  }
  if (r->overflow) {
    x->status = STATUS_OVERFLOW;
  } else if (r->timed_out) {
    x->status = STATUS_TIMED_OUT;
  } else if (!r->has_status || !r->server.started) {
    return fault_set(r->f, FAULT_INTERNAL, 0, "pid 1 of the sandbox died without a report");
  } else if (WIFEXITED(r->wait_status)) {
    x->status = STATUS_EXITED;
    x->code = (uint8_t)WEXITSTATUS(r->wait_status);
  } else {
    x->status = STATUS_SIGNALLED;
    x->code = (uint8_t)WTERMSIG(r->wait_status);
  }
  if (stream_finish(&r->out, r->f) != 0 || stream_finish(&r->err, r->f) != 0) {
    return -1;
  }
  x->out.bytes = r->out.blob.bytes;
  x->err.bytes = r->err.blob.bytes;
  memcpy(x->out.digest, r->out.blob.digest, SHA256_SIZE);
  memcpy(x->err.digest, r->err.blob.digest, SHA256_SIZE);
  events_seal(&x->log);
  return 0;
}

// stdin is at its end from the start; the other two are ours unless the caller lends its own.
static int open_stdio(struct run *r, int theirs[3]) {
  if (stream_open(&r->out, r->incoming, r->q->stdout_bytes, &theirs[1], r->f) != 0 ||
      stream_open(&r->err, r->incoming, r->q->stderr_bytes, &theirs[2], r->f) != 0) {
    return -1;
  }
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) != 0) {
    return fault_set(r->f, FAULT_INTERNAL, errno, "making a pipe");
  }
  close(ends[1]);
  theirs[0] = ends[0];
  return 0;
}

int supervise(struct request *q, int incoming, const struct identity *id, struct execution *x,
              struct fault *f) {
  struct run r = {.q = q, .x = x, .f = f, .incoming = incoming, .pid = -1, .pidfd = -1,
                  .control = -1, .listener = -1,
                  .out = {.pipe = -1, .blob = {.fd = -1}}, .err = {.pipe = -1, .blob = {.fd = -1}}};
  r.server = (struct fuse_server){.fd = -1, .uid = q->spec.uid, .gid = q->spec.gid,
                                  .epoch = q->spec.epoch, .view = &q->view, .log = &x->log,
                                  .fault = f};
  r.server.blobs = open(q->blobs, O_PATH | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW);
  if (r.server.blobs < 0) {
    fault_set(f, FAULT_INPUT, errno, "opening the blobs in %s", q->blobs);
  }
  char out_folder[4096 + 8];
  (void)snprintf(out_folder, sizeof out_folder, "%s/out", q->incoming);
  int theirs[3] = {-1, -1, -1};
  const int lent[3] = {0, 1, 2};
  x->memory_by_cgroup = q->spec.memory_bytes != 0 && cgroup_available();
  if (f->code == FAULT_NONE && fuse_server_init(&r.server) == 0 &&
      read_namespaces(getpid(), x->helper, f) == 0 && open_stdio(&r, theirs) == 0 &&
      (!x->memory_by_cgroup || cgroup_create(&r.cgroup, q->spec.memory_bytes, f) == 0) &&
      spawn(&r, q->interactive ? lent : theirs, out_folder, id->changes) == 0) {
    for (int i = 0; i < 3; i++) {
      close(theirs[i]);
      theirs[i] = -1;
    }
    if (map_ids(&r, id) == 0 &&
        (!x->memory_by_cgroup || cgroup_enter(&r.cgroup, r.pid, f) == 0) &&
        send_control(&r, CONTROL_MAPPED) == 0 && loop(&r) == 0) {
      (void)conclude(&r);
    }
  }
  reap(&r);
  cgroup_remove(&r.cgroup);
  for (int i = 0; i < 3; i++) {
    if (theirs[i] >= 0) {
      close(theirs[i]);
    }
  }
  stream_abandon(&r.out);
  stream_abandon(&r.err);
  if (r.control >= 0) {
    close(r.control);
  }
  if (r.listener >= 0) {
    close(r.listener);
  }
  fuse_server_free(&r.server);
  return f->code == FAULT_NONE ? 0 : -1;
}

void execution_free(struct execution *x) { events_free(&x->log); }
