#define _GNU_SOURCE

#include "cpu.h"

void cpu_hold(struct cpu_hold *h) {
  int here = sched_getcpu();
  cpu_set_t one;
  CPU_ZERO(&one);
  if (here >= 0 && here < CPU_SETSIZE && sched_getaffinity(0, sizeof h->before, &h->before) == 0) {
    CPU_SET(here, &one);
    h->held = sched_setaffinity(0, sizeof one, &one) == 0;
  }
}

bool cpu_release(struct cpu_hold *h) {
  bool held = h->held;
  h->held = false;
  return !held || sched_setaffinity(0, sizeof h->before, &h->before) == 0;
}
