// What the sandbox has to know of a request once it stands: the command and a few constants. A sandbox may be
// older than the request it serves, so this travels to it.
#ifndef CONTINUITY_PLAN_H
#define CONTINUITY_PLAN_H

#include <stdint.h>

#include "fail.h"
#include "request.h"

struct plan {
  char **argv, **envp, *cwd;
  uint32_t umask, cpus;
};

// Writes the plan of a request into an anonymous file and returns its descriptor, or -1.
int plan_write(const struct request *q, struct fault *f);
// Reads it back; the strings live as long as the process. Trusts its writer, which is this program.
int plan_read(int fd, struct plan *p, struct fault *f);

#endif
