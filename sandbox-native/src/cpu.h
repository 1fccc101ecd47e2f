// A root is built by two processes that ask and answer each other in turns. On one CPU an answer costs a switch; on two
// it wakes up one that sleeps, which costs several times as much.
#ifndef CONTINUITY_CPU_H
#define CONTINUITY_CPU_H

#include <sched.h>
#include <stdbool.h>

struct cpu_hold {
  bool held;
  cpu_set_t before;  // where the process may run otherwise
};

// Keeps the calling process, and those that it starts, on the CPU it runs on. Where the kernel does not let us, nothing
// is held, and all goes on as before.
void cpu_hold(struct cpu_hold *h);
// Whether the process may run again where it might before; each process that was held releases itself.
bool cpu_release(struct cpu_hold *h);

#endif
