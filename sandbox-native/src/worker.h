// Two processes serve one connection in turns: while one runs an action, the other makes the sandbox for the next.
#ifndef CONTINUITY_WORKER_H
#define CONTINUITY_WORKER_H

#include <stdbool.h>

// Serves the connection until it ends or the other worker, at the far end of `other`, is gone. `first`: the first
// request is this one's.
_Noreturn void worker_run(int connection, int other, bool first, const char *scratch);

#endif
