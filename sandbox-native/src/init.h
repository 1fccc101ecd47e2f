// Pid 1 of the sandbox: builds the root, gives up its rights, starts the command as pid 2, reaps.
#ifndef CONTINUITY_INIT_H
#define CONTINUITY_INIT_H

#include <stdbool.h>

#include "request.h"

struct init_plan {
  const struct request *request;
  const char *out_folder;  // on the host, becomes /work/out
  int control;
  int stdio[3];
  bool clear_groups;
  bool memory_by_cgroup;
};

// Never returns.
_Noreturn void init_main(const struct init_plan *plan);

#endif
