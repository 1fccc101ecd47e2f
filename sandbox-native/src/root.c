#define _GNU_SOURCE

#include "root.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mount.h>
#include <unistd.h>

#include "confine.h"
#include "sys.h"
#include "weaken.h"

#define FUSE_RULE                                                                                 \
  "an administrator can allow it with the udev rule KERNEL==\"fuse\", MODE=\"0666\" in "          \
  "/etc/udev/rules.d/99-fuse.rules"

static int option(int fs, const char *key, const char *value, struct fault *f) {
  return sys_fsconfig(fs, CT_FSCONFIG_SET_STRING, key, value, 0) == 0
             ? 0
             : fault_set(f, FAULT_ROOT, errno, "mount option %s=%s", key, value);
}

static int option_number(int fs, const char *key, uint64_t value, struct fault *f) {
  char text[24];
  (void)snprintf(text, sizeof text, "%llu", (unsigned long long)value);
  return option(fs, key, text, f);
}

// Creates the configured file system, detached.
static int create(int fs, const char *what, unsigned attrs, struct fault *f) {
  if (sys_fsconfig(fs, CT_FSCONFIG_CMD_CREATE, NULL, NULL, 0) != 0) {
    return fault_set(f, FAULT_ROOT, errno, "creating the %s file system", what);
  }
  int mount = sys_fsmount(fs, attrs);
  return mount >= 0 ? mount : fault_set(f, FAULT_ROOT, errno, "mounting the %s file system", what);
}

int root_make_view(const struct view_spec *spec, struct view_mount *out, struct fault *f) {
  // The kernel demands that the connection was opened in the user namespace which mounts it.
  int connection = open("/dev/fuse", O_RDWR | O_CLOEXEC | O_NONBLOCK);
  if (connection < 0) {
    return fault_set(f, FAULT_FUSE, errno, "%s; opening /dev/fuse", FUSE_RULE);
  }
  int fs = sys_fsopen("fuse");
  if (fs < 0) {
    int error = errno;
    close(connection);
    return fault_set(f, FAULT_FUSE, error, "the kernel has no FUSE file system");
  }
  char number[16];
  (void)snprintf(number, sizeof number, "%d", connection);
  int mount = -1;
  if (option(fs, "source", "view", f) == 0 && option(fs, "fd", number, f) == 0 &&
      option(fs, "rootmode", "40000", f) == 0 && option_number(fs, "user_id", spec->uid, f) == 0 &&
      option_number(fs, "group_id", spec->gid, f) == 0) {
    if (sys_fsconfig(fs, CT_FSCONFIG_SET_FLAG, "allow_other", NULL, 0) != 0) {
      fault_set(f, FAULT_ROOT, errno, "mount option allow_other");
    } else {
      mount = create(fs, "view", CT_MOUNT_ATTR_NOSUID | CT_MOUNT_ATTR_NODEV, f);
    }
  }
  close(fs);
  if (mount < 0) {
    close(connection);
    return -1;
  }
  *out = (struct view_mount){connection, mount};
  return 0;
}

// A detached copy of a host path. No symbolic link is followed on the way.
static int copy_of(const char *path, uint64_t attrs, struct fault *f) {
  int at = sys_openat2(-1, path, O_PATH | O_CLOEXEC | (weakened("links-in-paths") ? 0 : O_NOFOLLOW),
                       weakened("links-in-paths") ? 0 : CT_RESOLVE_NO_SYMLINKS | CT_RESOLVE_NO_MAGICLINKS);
  if (at < 0) {
    return fault_set(f, FAULT_INPUT, errno, "opening %s", path);
  }
  int copy = sys_open_tree(at, "", CT_OPEN_TREE_CLONE | CT_OPEN_TREE_CLOEXEC | CT_AT_EMPTY_PATH);
  int error = errno;
  close(at);
  if (copy < 0) {
    return fault_set(f, FAULT_ROOT, error, "binding %s", path);
  }
  if (sys_mount_setattr(copy, attrs) != 0) {
    error = errno;
    close(copy);
    return fault_set(f, FAULT_ROOT, error, "protecting the bind of %s", path);
  }
  return copy;
}

// Attaches at an absolute path of the new root, whose directory is `root`; closes `mount`.
static int attach(int mount, int root, const char *path, struct fault *f) {
  if (mount < 0) {
    return -1;
  }
  int result = sys_move_mount(mount, "", root, path + 1, CT_MOVE_MOUNT_F_EMPTY_PATH);
  int error = errno;
  close(mount);
  return result == 0 ? 0 : fault_set(f, FAULT_ROOT, error, "attaching %s", path);
}

static int tmpfs(const struct view_spec *spec, struct fault *f) {
  int fs = sys_fsopen("tmpfs");
  if (fs < 0) {
    return fault_set(f, FAULT_ROOT, errno, "opening the tmpfs file system");
  }
  int mount = -1;
  if (option(fs, "mode", "1777", f) == 0 && option_number(fs, "uid", spec->uid, f) == 0 &&
      option_number(fs, "gid", spec->gid, f) == 0 &&
      (spec->tmp_bytes == 0 || weakened("tmp") || option_number(fs, "size", spec->tmp_bytes, f) == 0) &&
      (spec->tmp_inodes == 0 || weakened("tmp") || option_number(fs, "nr_inodes", spec->tmp_inodes, f) == 0)) {
    mount = create(fs, "tmpfs", CT_MOUNT_ATTR_NOSUID | CT_MOUNT_ATTR_NODEV, f);
  }
  close(fs);
  return mount;
}

static int procfs(struct fault *f) {
  int fs = sys_fsopen("proc");
  if (fs < 0) {
    return fault_set(f, FAULT_ROOT, errno, "opening the proc file system");
  }
  int mount = -1;
  if (weakened("proc") || option(fs, "subset", "pid", f) == 0) {
    mount = create(fs, "proc",
                   CT_MOUNT_ATTR_NOSUID | CT_MOUNT_ATTR_NODEV | CT_MOUNT_ATTR_NOEXEC, f);
  }
  close(fs);
  return mount;
}

static int tree_of(const struct request *q, const struct tree_mount *m, struct fault *f) {
  char hex[SHA256_HEX];
  sha256_hex(m->digest, hex);
  size_t size = strlen(q->trees) + SHA256_HEX + 8;
  char *path = malloc(size);
  if (path == NULL) {
    return fault_set(f, FAULT_INTERNAL, 0, "no memory for a path");
  }
  (void)snprintf(path, size, "%s/%.2s/%s", q->trees, hex, hex);
  uint64_t attrs = CT_MOUNT_ATTR_RDONLY | CT_MOUNT_ATTR_NOSUID | CT_MOUNT_ATTR_NODEV;
  int copy = copy_of(path, weakened("readonly") ? 0 : attrs, f);
  free(path);
  return copy;
}

// The last two are the view's own where randomness is virtual.
static const char *const devices[] = {"/dev/null", "/dev/zero", "/dev/full", "/dev/random",
                                      "/dev/urandom"};
enum { DEVICE_COUNT = sizeof devices / sizeof devices[0], DEVICES_WITHOUT_CHANCE = 3 };

static int device_count(const struct request *q) {
  return q->spec.random == PROVISION_VIRTUAL ? DEVICES_WITHOUT_CHANCE : DEVICE_COUNT;
}

int root_open_host(const struct request *q, const char *out_folder, struct host_mounts *h,
                   struct fault *f) {
  if (!weakened("propagation") && mount(NULL, "/", NULL, MS_REC | MS_PRIVATE, NULL) != 0) {
    return fault_set(f, FAULT_ROOT, errno, "making the mounts private");
  }
  h->devices = malloc(DEVICE_COUNT * sizeof *h->devices);
  h->trees = malloc((q->mount_count + 1u) * sizeof *h->trees);
  if (h->devices == NULL || h->trees == NULL) {
    return fault_set(f, FAULT_INTERNAL, 0, "no memory for the mounts");
  }
  h->proc = procfs(f);
  for (int i = 0; i < device_count(q); i++) {
    h->devices[i] = copy_of(devices[i], CT_MOUNT_ATTR_NOSUID | CT_MOUNT_ATTR_NOEXEC, f);
  }
  h->out = copy_of(out_folder, CT_MOUNT_ATTR_NOSUID | CT_MOUNT_ATTR_NODEV, f);
  for (uint32_t i = 0; i < q->mount_count; i++) {
    h->trees[i] = tree_of(q, &q->mounts[i], f);
  }
  return f->code == FAULT_NONE ? 0 : -1;
}

// The five devices lie in one folder: it is looked up once.
static int attach_devices(struct host_mounts *h, int count, int root, struct fault *f) {
  int folder = openat(root, "dev", O_PATH | O_DIRECTORY | O_CLOEXEC);
  if (folder < 0) {
    return fault_set(f, FAULT_ROOT, errno, "opening /dev of the view");
  }
  int failed = 0;
  for (int i = 0; !failed && i < count; i++) {
    failed = attach(h->devices[i], folder, devices[i] + 4, f) != 0;
  }
  close(folder);
  return failed ? -1 : 0;
}

// Writes below /work outside /work/out must reach the view, which refuses and records them.
static int fence(int work, int tmp, const struct host_mounts *h, int count, int *ruleset,
                 struct fault *f) {
  int folders[] = {work, tmp, h->out};
  *ruleset = landlock_prepare(folders, 3, h->devices, count, f);
  return f->code == FAULT_NONE ? 0 : -1;
}

int root_enter(const struct request *q, struct host_mounts *h, int view_mount, int *ruleset,
               struct fault *f) {
  // The view has to be attached somewhere before it can become the root. /proc exists wherever we can run.
  if (sys_move_mount(view_mount, "", AT_FDCWD, "/proc", CT_MOVE_MOUNT_F_EMPTY_PATH) != 0) {
    return fault_set(f, FAULT_ROOT, errno, "attaching the view");
  }
  if (fchdir(view_mount) != 0) {
    return fault_set(f, FAULT_ROOT, errno, "entering the view");
  }
  // pivot_root(2), NOTES: "." twice stacks the old root on the new one, where it can be detached.
  if (sys_pivot_root(".", ".") != 0 || (!weakened("oldroot") && umount2(".", MNT_DETACH) != 0) || chdir("/") != 0) {
    return fault_set(f, FAULT_ROOT, errno, "making the view the root");
  }
  int tmp = tmpfs(&q->spec, f);
  if (tmp < 0) {
    return -1;
  }
  // Each look-up is a question to the helper: the set-up asks for a folder once.
  int work = openat(view_mount, "work", O_PATH | O_DIRECTORY | O_CLOEXEC);
  if (work < 0) {
    return fault_set(f, FAULT_ROOT, errno, "opening /work of the view");
  }
  if (fence(work, tmp, h, device_count(q), ruleset, f) != 0) {
    return -1;
  }
  int failed = attach(h->proc, view_mount, "/proc", f) != 0 ||
               attach(tmp, view_mount, "/tmp", f) != 0 ||
               attach(h->out, work, "/out", f) != 0 ||
               attach_devices(h, device_count(q), view_mount, f) != 0;
  for (uint32_t i = 0; !failed && i < q->mount_count; i++) {
    failed = attach(h->trees[i], view_mount, q->mounts[i].path, f) != 0;
  }
  close(work);
  free(h->trees);
  free(h->devices);
  close(view_mount);
  return failed ? -1 : 0;
}
