// Infrastructure trouble: a step failed. It is never a verdict about an action, so it leaves through
// its own exit status with one line that names the step.
#ifndef CONTINUITY_FAIL_H
#define CONTINUITY_FAIL_H

#include <stddef.h>

enum { FAULT_MESSAGE_MAX = 512 };

// Codes are stable: programs match on them, people read the message.
enum fault_code {
  FAULT_NONE = 0,
  FAULT_REQUEST,      // the request is malformed or asks for what cannot be granted
  FAULT_USERNS,       // user namespaces are refused by the host
  FAULT_FUSE,         // /dev/fuse is missing or refused by the host
  FAULT_INPUT,        // a declared input could not be opened or is not what it claims to be
  FAULT_ROOT,         // the root of the action could not be built
  FAULT_CONFINE,      // seccomp, Landlock or capabilities could not be applied
  FAULT_LIMITS,       // a limit could not be applied
  FAULT_SERVE,        // the view could not be served
  FAULT_OUTPUT,       // outputs could not be copied
  FAULT_INTERNAL,     // memory, pipes, clocks
};

struct fault {
  enum fault_code code;
  char message[FAULT_MESSAGE_MAX];
};

const char *fault_name(enum fault_code code);

// Fills `f` unless an earlier failure is already there (the first one is the cause) and returns -1.
// A non-zero `err` is appended as text.
int fault_set(struct fault *f, enum fault_code code, int err, const char *format, ...)
    __attribute__((format(printf, 4, 5)));

#endif
