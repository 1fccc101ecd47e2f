// Resource limits: rlimits and CPU affinity from inside, a memory cgroup (v1) from outside where the host
// lets us. What was applied, by which means, goes into the evidence.
#ifndef CONTINUITY_LIMITS_H
#define CONTINUITY_LIMITS_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

#include "fail.h"
#include "request.h"

// One cgroup for one action; empty when the host offers none.
struct action_cgroup {
  char path[128];
};

// Whether this host lets us bound memory by cgroup. Root only: an ordinary user owns no hierarchy here.
bool cgroup_available(void);
// Removes the cgroups of dead helpers.
void cgroup_sweep(void);
// Creates a cgroup of this helper process and bounds it.
int cgroup_create(struct action_cgroup *g, uint64_t memory_bytes, struct fault *f);
int cgroup_enter(const struct action_cgroup *g, pid_t pid, struct fault *f);
void cgroup_remove(struct action_cgroup *g);

// Applies the rlimits.
int limits_apply(const struct view_spec *spec, bool memory_by_cgroup, struct fault *f);
// Pins the calling process to exactly `cpus` CPUs; 0 leaves it alone.
int limits_pin(uint32_t cpus, struct fault *f);

struct applied_limit {
  const char *name;
  uint64_t value;
};
// Ascending by name; returns the count, at most `max`.
unsigned limits_applied(const struct view_spec *spec, bool memory_by_cgroup,
                        struct applied_limit *out, unsigned max);

#endif
