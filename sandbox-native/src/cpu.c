#define _GNU_SOURCE

#include "cpu.h"

#include <sched.h>

static bool held;
static cpu_set_t before;

void cpu_hold(void) {
  int here = sched_getcpu();
  if (held || here < 0 || here >= CPU_SETSIZE || sched_getaffinity(0, sizeof before, &before) != 0) {
    return;
  }
  cpu_set_t one;
  CPU_ZERO(&one);
  CPU_SET(here, &one);
  held = sched_setaffinity(0, sizeof one, &one) == 0;
}

bool cpu_release(void) {
  if (!held) {
    return true;
  }
  held = false;
  return sched_setaffinity(0, sizeof before, &before) == 0;
}
