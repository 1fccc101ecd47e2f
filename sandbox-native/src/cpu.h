// A root is built by two processes that ask and answer each other in turns. On one CPU an answer costs a switch; on two
// it wakes up one that sleeps, which costs several times as much.
#ifndef CONTINUITY_CPU_H
#define CONTINUITY_CPU_H

#include <stdbool.h>

// Keeps the calling process, and those that it forks, on the CPU it runs on. Where the kernel does not let us, nothing is
// held, and all goes on as before.
void cpu_hold(void);
// Lets the calling process run where it might before; what it forked while it was held releases itself. False with errno
// if it may not.
bool cpu_release(void);

#endif
