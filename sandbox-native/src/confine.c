#define _GNU_SOURCE

#include "confine.h"

#include <errno.h>
#include <grp.h>
#include <linux/capability.h>
#include <linux/keyctl.h>
#include <linux/securebits.h>
#include <sys/prctl.h>
#include <unistd.h>

#include "sys.h"
#include "weaken.h"

static int drop_capabilities(struct fault *f) {
  if (prctl(PR_SET_SECUREBITS, SECURE_ALL_BITS | SECURE_ALL_LOCKS, 0, 0, 0) != 0) {
    return fault_set(f, FAULT_CONFINE, errno, "locking the securebits");
  }
  int cap = 0;
  while (prctl(PR_CAPBSET_DROP, cap, 0, 0, 0) == 0) {
    cap++;
  }
  if (errno != EINVAL || cap == 0) {  // EINVAL: the kernel has no such capability
    return fault_set(f, FAULT_CONFINE, errno, "dropping capability %d from the bounding set", cap);
  }
  (void)prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_CLEAR_ALL, 0, 0, 0);
  return 0;
}

static int clear_capabilities(struct fault *f) {
  struct __user_cap_header_struct head = {_LINUX_CAPABILITY_VERSION_3, 0};
  struct __user_cap_data_struct none[_LINUX_CAPABILITY_U32S_3] = {{0, 0, 0}, {0, 0, 0}};
  return syscall(SYS_capset, &head, none) == 0
             ? 0
             : fault_set(f, FAULT_CONFINE, errno, "dropping all capabilities");
}

int confine_user(const struct view_spec *spec, int clear_groups, struct fault *f) {
  // A session keyring is inherited across every namespace and would hold the host's secrets.
  if (syscall(SYS_keyctl, KEYCTL_JOIN_SESSION_KEYRING, NULL) < 0 && errno != ENOSYS) {
    return fault_set(f, FAULT_CONFINE, errno, "joining a keyring of its own");
  }
  if (clear_groups && setgroups(0, NULL) != 0) {
    return fault_set(f, FAULT_CONFINE, errno, "dropping supplementary groups");
  }
  return setresgid(spec->gid, spec->gid, spec->gid) == 0 &&
                 setresuid(spec->uid, spec->uid, spec->uid) == 0
             ? 0
             : fault_set(f, FAULT_CONFINE, errno, "becoming user %u group %u", spec->uid,
                         spec->gid);
}

int confine_rights(struct fault *f) {
  if (weakened("capabilities")) {
    return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
  }
  if (drop_capabilities(f) != 0 || clear_capabilities(f) != 0) {
    return -1;
  }
  return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0
             ? 0
             : fault_set(f, FAULT_CONFINE, errno, "setting no_new_privs");
}
