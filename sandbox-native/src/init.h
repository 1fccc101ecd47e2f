// Pid 1 of the sandbox: builds the root, gives up its rights, starts pid 2, waits for a request, lets pid 2 become
// its command, reaps. Pid 2 puts on its fences before there is a request, so that none waits for them.
#ifndef CONTINUITY_INIT_H
#define CONTINUITY_INIT_H

#include <stdbool.h>

#include "request.h"

struct init_setup {
  const struct request *request;  // only what fixes the root: viewSpec and trees
  const char *out_folder;         // on the host, becomes /work/out
  int control;
  int stdio[3];
  bool clear_groups;
  bool memory_by_cgroup;
};

// Never returns.
_Noreturn void init_main(const struct init_setup *setup);

#endif
