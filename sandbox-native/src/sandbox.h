// One sandbox: seven namespaces with a finished root and pid 1 waiting in it. It serves exactly one action and
// dies with it. It may be made before its request is known, for another request of the same shape: what the
// root is made of (trees, viewSpec) must agree, what the view shows and the command is free.
#ifndef CONTINUITY_SANDBOX_H
#define CONTINUITY_SANDBOX_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

#include "control.h"
#include "events.h"
#include "fail.h"
#include "fuse.h"
#include "identity.h"
#include "limits.h"
#include "request.h"

enum { NAMESPACE_COUNT = 7 };

// In the order of the codec: user, mount, net, pid, ipc, uts, cgroup.
struct namespace_id {
  uint64_t device, inode;
};

enum sandbox_stage {
  STAGE_SETUP,    // the root is being built
  STAGE_WAITING,  // for a request
  STAGE_ASSIGNED,
  STAGE_RUNNING,
  STAGE_EXITED,  // pid 1 has reaped every process of the action
  STAGE_DEAD,    // so has pid 1 itself been
};

// What tells that nobody wants the result any more: a descriptor (or -1) and the event that means it.
struct client {
  int fd;
  short gone;
};

struct sandbox {
  enum sandbox_stage stage;
  struct request *request;  // whose view is served: the one it was made for, then the assigned one
  struct event_log *log;
  struct fault *fault;
  struct identity identity;
  int pidfd, control, listener;
  pid_t pid;
  int out, err;  // our ends of the pipes
  bool out_ended, err_ended;  // a pipe at its end is always ready: it must not be waited for
  struct client client;
  struct fuse_server server;
  struct action_cgroup cgroup;
  bool memory_by_cgroup, killed;
  int wait_status;
  bool namespaces_known;
  struct namespace_id helper[NAMESPACE_COUNT], action[NAMESPACE_COUNT];
};

// Whether a sandbox made for `a` can serve `b`.
bool sandbox_same_shape(const struct request *a, const struct request *b);

// Creates the namespaces and lets pid 1 begin; `out_folder` (on the host) becomes /work/out. `log` and `fault` are
// used until the sandbox is gone.
int sandbox_create(struct sandbox *s, struct request *q, const char *out_folder,
                   const struct identity *id, struct event_log *log, struct fault *f);
// Tells a sandbox that it, and what it was created with, lie elsewhere in memory now.
void sandbox_moved(struct sandbox *s, struct request *q, struct event_log *log, struct fault *f);
// Whether pid 1 of a waiting sandbox is still there; it leaves when pid 2 does.
bool sandbox_lives(const struct sandbox *s);
// Gives the action to a waiting sandbox: the view of `q` is what it serves from now on.
int sandbox_assign(struct sandbox *s, struct request *q);
// Everything that is ready is handled; waits at most `millis` (-1: for ever) for the first of it. Also wakes up for
// data in the pipes, which stays there.
int sandbox_turn(struct sandbox *s, int millis);
// Answers what is still queued once the action is over.
int sandbox_settle(struct sandbox *s);
void sandbox_terminate(struct sandbox *s);  // SIGTERM to every process of the action
void sandbox_kill(struct sandbox *s);       // SIGKILL to pid 1, which takes its namespace along
// Kills what is left, waits until it is gone, releases everything.
void sandbox_destroy(struct sandbox *s);

#endif
