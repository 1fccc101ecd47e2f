// An action in its sandbox, from its assignment to its last byte.
#ifndef CONTINUITY_SUPERVISE_H
#define CONTINUITY_SUPERVISE_H

#include <stdint.h>

#include "sandbox.h"

enum status_kind { STATUS_EXITED, STATUS_SIGNALLED, STATUS_TIMED_OUT, STATUS_OVERFLOW };

struct stream_result {
  uint8_t digest[SHA256_SIZE];
  uint64_t bytes;
};

struct execution {
  unsigned doubts;  // enum doubt
  enum status_kind status;
  uint8_t code;  // exit code or signal
  struct stream_result out, err;
  uint64_t started, ended;  // nanoseconds since the epoch
};

// Runs `q` in a sandbox that was created for a request of its shape. `incoming` receives stdout and stderr. When it
// returns 0, no process of the action is left.
int supervise(struct sandbox *s, struct request *q, int incoming, struct execution *x);

#endif
