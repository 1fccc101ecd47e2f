// Some processes serve one connection in turns: while one runs an action, the others take down the sandbox of their last
// one and make the next like it.
#ifndef CONTINUITY_WORKER_H
#define CONTINUITY_WORKER_H

#include <stdbool.h>

struct worker {
  int connection;
  int turn, next;  // pipes: a byte in the one gives us the turn, a byte in the other passes it on
  bool first;      // the first request is ours
  const char *scratch;
};

// Serves the connection until it ends or another worker is gone.
_Noreturn void worker_run(const struct worker *w);

#endif
