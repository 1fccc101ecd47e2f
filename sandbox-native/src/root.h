// The root of an action: the view at "/", and what is bound on its entries. Runs in pid 1 of the sandbox,
// inside its namespaces and before it gives up its rights there.
#ifndef CONTINUITY_ROOT_H
#define CONTINUITY_ROOT_H

#include "fail.h"
#include "request.h"

// The FUSE file system, mounted nowhere yet.
struct view_mount {
  int connection;  // requests come here; belongs to the helper
  int mount;       // detached
};

// Opens /dev/fuse in this user namespace and makes the file system.
int root_make_view(const struct view_spec *spec, struct view_mount *out, struct fault *f);

// What has to be opened by its path on the host: as the user that the helper is, before its root is left.
struct host_mounts {
  int *devices;
  int out;
  int proc;  // the kernel grants a new one only while a whole one is in sight
  int *trees;
};

int root_open_host(const struct request *q, const char *out_folder, struct host_mounts *h,
                   struct fault *f);
// Builds everything and makes it "/". The view must be served meanwhile, and the caller must be the action's
// user already: FUSE refuses requests of users that are not mapped.
// `ruleset` becomes the Landlock ruleset, or -1 where there is none.
int root_enter(const struct request *q, struct host_mounts *h, int view_mount, int *ruleset,
               struct fault *f);

#endif
