// Raw system calls and kernel constants which the C libraries of our build hosts do not wrap.
// The numbers are those of the generic table (the same on x86-64 and aarch64 from 424 on).
#ifndef CONTINUITY_SYS_H
#define CONTINUITY_SYS_H

#include <stddef.h>
#include <stdint.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

#ifndef SYS_pidfd_send_signal
#define SYS_pidfd_send_signal 424
#endif
#ifndef SYS_open_tree
#define SYS_open_tree 428
#define SYS_move_mount 429
#define SYS_fsopen 430
#define SYS_fsconfig 431
#define SYS_fsmount 432
#endif
#ifndef SYS_pidfd_open
#define SYS_pidfd_open 434
#define SYS_clone3 435
#endif
#ifndef SYS_close_range
#define SYS_close_range 436
#define SYS_openat2 437
#endif
#ifndef SYS_mount_setattr
#define SYS_mount_setattr 442
#endif
#ifndef SYS_landlock_create_ruleset
#define SYS_landlock_create_ruleset 444
#define SYS_landlock_add_rule 445
#define SYS_landlock_restrict_self 446
#endif

// mount(2), new interface (linux/mount.h clashes with sys/mount.h in some libraries).
#define CT_OPEN_TREE_CLONE 1u
#define CT_OPEN_TREE_CLOEXEC 02000000u
#define CT_MOVE_MOUNT_F_EMPTY_PATH 0x04u
#define CT_MOVE_MOUNT_T_EMPTY_PATH 0x40u
#define CT_FSOPEN_CLOEXEC 1u
#define CT_FSMOUNT_CLOEXEC 1u
#define CT_FSCONFIG_SET_FLAG 0u
#define CT_FSCONFIG_SET_STRING 1u
#define CT_FSCONFIG_SET_FD 5u
#define CT_FSCONFIG_CMD_CREATE 6u
#define CT_MOUNT_ATTR_RDONLY 0x01u
#define CT_MOUNT_ATTR_NOSUID 0x02u
#define CT_MOUNT_ATTR_NODEV 0x04u
#define CT_MOUNT_ATTR_NOEXEC 0x08u
#define CT_AT_EMPTY_PATH 0x1000u
#define CT_AT_RECURSIVE 0x8000u

struct ct_mount_attr {
  uint64_t attr_set, attr_clr, propagation, userns_fd;
};

struct ct_open_how {
  uint64_t flags, mode, resolve;
};
#define CT_RESOLVE_NO_XDEV 0x01u
#define CT_RESOLVE_NO_MAGICLINKS 0x02u
#define CT_RESOLVE_NO_SYMLINKS 0x04u
#define CT_RESOLVE_BENEATH 0x08u

struct ct_clone_args {
  uint64_t flags, pidfd, child_tid, parent_tid, exit_signal, stack, stack_size, tls, set_tid,
      set_tid_size, cgroup;
};
#define CT_CLONE_PIDFD 0x00001000u
#define CT_CLONE_NEWNS 0x00020000u
#define CT_CLONE_NEWCGROUP 0x02000000u
#define CT_CLONE_NEWUTS 0x04000000u
#define CT_CLONE_NEWIPC 0x08000000u
#define CT_CLONE_NEWUSER 0x10000000u
#define CT_CLONE_NEWPID 0x20000000u
#define CT_CLONE_NEWNET 0x40000000u
#define CT_CLONE_ALL                                                                    \
  (CT_CLONE_NEWNS | CT_CLONE_NEWCGROUP | CT_CLONE_NEWUTS | CT_CLONE_NEWIPC |            \
   CT_CLONE_NEWUSER | CT_CLONE_NEWPID | CT_CLONE_NEWNET)

static inline int sys_openat2(int dir, const char *path, uint64_t flags, uint64_t resolve) {
  struct ct_open_how how = {.flags = flags, .mode = 0, .resolve = resolve};
  return (int)syscall(SYS_openat2, dir, path, &how, sizeof how);
}

static inline int sys_open_tree(int dir, const char *path, unsigned flags) {
  return (int)syscall(SYS_open_tree, dir, path, flags);
}

static inline int sys_move_mount(int from, const char *from_path, int to, const char *to_path,
                                 unsigned flags) {
  return (int)syscall(SYS_move_mount, from, from_path, to, to_path, flags);
}

static inline int sys_fsopen(const char *type) {
  return (int)syscall(SYS_fsopen, type, CT_FSOPEN_CLOEXEC);
}

static inline int sys_fsconfig(int fs, unsigned cmd, const char *key, const void *value, int aux) {
  return (int)syscall(SYS_fsconfig, fs, cmd, key, value, aux);
}

static inline int sys_fsmount(int fs, unsigned attrs) {
  return (int)syscall(SYS_fsmount, fs, CT_FSMOUNT_CLOEXEC, attrs);
}

static inline int sys_mount_setattr(int fd, uint64_t set) {
  struct ct_mount_attr attr = {.attr_set = set, .attr_clr = 0, .propagation = 0, .userns_fd = 0};
  return (int)syscall(SYS_mount_setattr, fd, "", CT_AT_EMPTY_PATH | CT_AT_RECURSIVE, &attr,
                      sizeof attr);
}

static inline int sys_pivot_root(const char *new_root, const char *put_old) {
  return (int)syscall(SYS_pivot_root, new_root, put_old);
}

static inline int sys_close_range(unsigned first, unsigned last) {
  return (int)syscall(SYS_close_range, first, last, 0);
}

static inline int sys_pidfd_kill(int pidfd, int sig) {
  return (int)syscall(SYS_pidfd_send_signal, pidfd, sig, NULL, 0);
}

#endif
