// What an action reads of time, chance and machine, when the viewSpec says `virtual`: pid 1 traces the action's
// processes, but only stops them where such a read could happen. The vDSO is taken out of the auxiliary vector at
// each exec, so that clocks are read by system calls; those answer constants; the time stamp counter traps.
#ifndef CONTINUITY_STRICT_H
#define CONTINUITY_STRICT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

#include "fail.h"

struct strict {
  bool clock, random, machine;
  uint64_t epoch;  // seconds: what the wall clock says, always
};

static inline bool strict_any(const struct strict *s) { return s->clock || s->random || s->machine; }
// Whether this program was built for an architecture on which it can do that.
bool strict_supported(void);

// In the action's first process, before it loses its rights to ask for it.
int strict_trap_counter(struct fault *f);
// In pid 1: becomes the tracer of `pid` and all it will start. It must not have executed anything yet.
int strict_attach(pid_t pid, struct fault *f);
// In pid 1: handles one stop that waitpid told, and lets the process go on.
void strict_on_stop(const struct strict *s, pid_t pid, int status);

// The virtual stream of /dev/random and /dev/urandom: the bytes at an offset, the same at every opening.
void strict_stream(uint64_t offset, uint8_t *out, size_t len);

#endif
