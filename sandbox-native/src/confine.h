// Giving up rights: identity, capabilities, keyring, then Landlock and seccomp. Each step is one-way.
#ifndef CONTINUITY_CONFINE_H
#define CONTINUITY_CONFINE_H

#include <stdint.h>

#include "fail.h"
#include "request.h"
#include "strict.h"

// A keyring of its own, then the action's user; capabilities stay. `clear_groups` where the host lets us (a
// helper of root): the supplementary groups of an ordinary user cannot be given up.
int confine_user(const struct view_spec *spec, int clear_groups, struct fault *f);
// No capability, for good: bounding set, securebits, no_new_privs.
int confine_rights(struct fault *f);

// Landlock, the second fence: no write outside the given folders and devices, no device node, no TCP, no
// signal or abstract socket across the fence. Made while the root is set up (descriptors of mounts will do),
// applied by the action's own process. -1 where the kernel has no Landlock.
int landlock_prepare(const int *folders, int folder_count, const int *devices, int device_count,
                     struct fault *f);
int landlock_restrict(int ruleset, struct fault *f);
// 0 where the kernel has no Landlock.
int landlock_version(void);

// Installs the system call filter and returns its listener (docs/sandbox.md, "System calls").
// Reads that `strict` makes virtual stop the caller for its tracer.
int seccomp_install(const struct strict *strict, struct fault *f);
// What the listener says about a call that policy refuses: the path and operation of its denied event.
struct refusal {
  char path[64];
  const char *operation;
  int error;  // what the caller gets
};
struct refusal seccomp_refusal(int nr, const uint64_t args[6]);

#endif
