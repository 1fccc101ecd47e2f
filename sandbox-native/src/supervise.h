// One action from start to end: namespaces, the event loop that serves and watches it, its death.
#ifndef CONTINUITY_SUPERVISE_H
#define CONTINUITY_SUPERVISE_H

#include <stdbool.h>
#include <stdint.h>

#include "events.h"
#include "fail.h"
#include "identity.h"
#include "request.h"

enum { NAMESPACE_COUNT = 7 };

// In the order of the codec: user, mount, net, pid, ipc, uts, cgroup.
struct namespace_id {
  uint64_t device, inode;
};

enum status_kind { STATUS_EXITED, STATUS_SIGNALLED, STATUS_TIMED_OUT, STATUS_OVERFLOW };

struct stream_result {
  uint8_t digest[SHA256_SIZE];
  uint64_t bytes;
};

struct execution {
  struct namespace_id helper[NAMESPACE_COUNT], action[NAMESPACE_COUNT];
  struct event_log log;
  unsigned doubts;  // enum doubt
  enum status_kind status;
  uint8_t code;  // exit code or signal
  struct stream_result out, err;
  uint64_t started, ended;  // nanoseconds since the epoch
  bool memory_by_cgroup;
};

// Runs the action of `q`. `incoming` is the folder of results, in which /work/out has been prepared for the
// outside ids. When it returns, no process of the action is left, whatever the outcome.
int supervise(struct request *q, int incoming, const struct identity *id, struct execution *x,
              struct fault *f);
void execution_free(struct execution *x);

#endif
