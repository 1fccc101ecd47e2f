// The socket between the helper and pid 1 of the sandbox, and that between pid 1 and pid 2: small fixed messages,
// sometimes with a descriptor. Both ends are this program, forked; the action never holds them.
#ifndef CONTINUITY_CONTROL_H
#define CONTINUITY_CONTROL_H

#include <stdint.h>

#include "fail.h"

enum control_kind {
  CONTROL_MAPPED = 1,  // helper: ids are mapped, cgroups are set, go on
  CONTROL_VIEW,        // sandbox: the FUSE connection, as a descriptor
  CONTROL_ROOT,        // sandbox: the root stands and all rights are gone; waiting for a request
  CONTROL_PLAN,        // helper, passed on to pid 2: the request, as a descriptor of its plan
  CONTROL_READY,       // sandbox: waiting for CONTROL_START
  CONTROL_START,       // helper, passed on to pid 2: from now on everything is recorded
  CONTROL_LISTENER,    // sandbox: the seccomp listener, as a descriptor
  CONTROL_TERMINATE,   // helper: SIGTERM to every process of the action
  CONTROL_EXITED,      // sandbox: `value` is the wait status of the command; every process is gone
  CONTROL_FAILED,      // sandbox: `fault` says which step failed
};

struct control_message {
  enum control_kind kind;
  int value;
  struct fault fault;
};

int control_pair(int out[2]);
// `fd` is -1 or a descriptor to hand over (it stays open here). -1 with errno on failure.
int control_send(int socket, const struct control_message *m, int fd);
// Waits for one message; `*fd` becomes a descriptor that came with it or -1. -1 at the end or on
// failure.
int control_receive(int socket, struct control_message *m, int *fd);

#endif
