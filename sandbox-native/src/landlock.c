#define _GNU_SOURCE

#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <unistd.h>

#include "confine.h"
#include "sys.h"
#include "weaken.h"

// linux/landlock.h of our build hosts stops at version 2; the numbers are ABI.
enum {
  RULE_PATH_BENEATH = 1,
  CREATE_VERSION = 1,

  FS_WRITE_FILE = 1 << 1,
  FS_REMOVE_DIR = 1 << 4,
  FS_REMOVE_FILE = 1 << 5,
  FS_MAKE_CHAR = 1 << 6,
  FS_MAKE_DIR = 1 << 7,
  FS_MAKE_REG = 1 << 8,
  FS_MAKE_SOCK = 1 << 9,
  FS_MAKE_FIFO = 1 << 10,
  FS_MAKE_BLOCK = 1 << 11,
  FS_MAKE_SYM = 1 << 12,
  FS_REFER = 1 << 13,      // version 2
  FS_TRUNCATE = 1 << 14,   // version 3

  NET_BIND_TCP = 1 << 0,   // version 4
  NET_CONNECT_TCP = 1 << 1,

  SCOPE_ABSTRACT_SOCKET = 1 << 0,  // version 6
  SCOPE_SIGNAL = 1 << 1,
};

struct ruleset {
  uint64_t fs, net, scoped;
};

struct beneath {
  uint64_t allowed;
  int32_t parent;
} __attribute__((packed));

int landlock_version(void) {
  long v = syscall(SYS_landlock_create_ruleset, NULL, 0, CREATE_VERSION);
  return v < 0 ? 0 : (int)v;
}

static int allow(int set, int at, uint64_t rights, struct fault *f) {
  struct beneath rule = {rights, at};
  return syscall(SYS_landlock_add_rule, set, RULE_PATH_BENEATH, &rule, 0) == 0
             ? 0
             : fault_set(f, FAULT_CONFINE, errno, "adding a rule to the Landlock ruleset");
}

int landlock_prepare(const int *folders, int folder_count, const int *devices, int device_count,
                     struct fault *f) {
  int version = landlock_version();
  if (version == 0 || weakened("landlock")) {
    return -1;
  }
  uint64_t common = FS_WRITE_FILE | FS_REMOVE_DIR | FS_REMOVE_FILE | FS_MAKE_DIR | FS_MAKE_REG |
                    FS_MAKE_SOCK | FS_MAKE_FIFO | FS_MAKE_SYM;
  common |= version >= 2 ? FS_REFER : 0;
  common |= version >= 3 ? FS_TRUNCATE : 0;
  struct ruleset rules = {.fs = common | FS_MAKE_CHAR | FS_MAKE_BLOCK};
  size_t size = sizeof rules.fs;
  if (version >= 4) {
    rules.net = NET_BIND_TCP | NET_CONNECT_TCP;
    size = sizeof rules.fs + sizeof rules.net;
  }
  if (version >= 6) {
    rules.scoped = SCOPE_ABSTRACT_SOCKET | SCOPE_SIGNAL;
    size = sizeof rules;
  }
  int set = (int)syscall(SYS_landlock_create_ruleset, &rules, size, 0);
  if (set < 0) {
    return fault_set(f, FAULT_CONFINE, errno, "creating the Landlock ruleset");
  }
  for (int i = 0; i < folder_count; i++) {
    (void)allow(set, folders[i], common, f);
  }
  // On a file only the rights of files may be named.
  for (int i = 0; i < device_count; i++) {
    (void)allow(set, devices[i], common & (FS_WRITE_FILE | FS_TRUNCATE), f);
  }
  if (f->code != FAULT_NONE) {
    close(set);
    return -1;
  }
  return set;
}

int landlock_restrict(int set, struct fault *f) {
  return set < 0 || syscall(SYS_landlock_restrict_self, set, 0) == 0
             ? 0
             : fault_set(f, FAULT_CONFINE, errno, "applying the Landlock ruleset");
}
