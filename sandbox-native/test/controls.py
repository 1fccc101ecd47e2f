"""Negative controls: with one protection left out (a test build), the cases that guard it must fail.

{protection: names of cases}. A case that still passes is no guard, and that is a failure here."""

CONTROLS = {
    "seccomp": ["int80-compat-KILL", "x32-bit-KILL", "io_uring-denied", "inotify-denied", "nested-userns-denied",
                "setns-denied", "mount-denied", "umount-cover-denied", "pivot-again-denied", "session-keyring-invisible",
                "sethostname-denied-and-host-name-constant", "vsock-denied", "netlink-packet-alg-denied",
                "inet-denied-and-recorded", "tiocsti", "ioctl-high-bits", "setuid-output-stripped",
                "open-by-handle-denied", "submount-not-uncovered", "xattr-family", "unknown-syscall-ENOSYS"],
    "landlock": ["kill-minus-1-stays-inside"],
    "readonly,landlock": ["writes-to-a-store-tree-fail"],
    "tmp": ["tmpfs-fill-and-inode-fill"],
    "proc": ["proc-subset-no-sys"],
    "revalidate": ["store-root-touched-once", "store-root-untouched-not-listed"],
    "misses": ["open-enoent", "stat-enoent", "access-enoent", "exec-enoent-and-PATH-search", "store-root-miss",
               "unix-connect-path", "case-variant-miss", "dangling-symlink-recorded", "stat-only-undeclared",
               "undeclared-sibling-in-same-dir", "name-newline-nonutf8-injective", "rel-dotdot-escape",
               "elf-interp", "symlink-to-host", "symlink-chain-out"],
    "hits": ["readlink", "shebang-interpreter", "mmap-exec", "openat-dirfd", "fchdir-relative", "openat2",
             "O_PATH-then-proc-fd", "execveat-memfd", "static-binary-and-exec-event", "raw-syscall", "vfork-child",
             "toctou-path-flip", "threads-1000-parallel-open", "hardlink-alias-logs-right-name",
             "symlink-loop-ELOOP", "symlink-intermediate-dir-recorded", "trailing-slash-on-file"],
    "lists": ["readdir-list", "readdir-shows-only-declared-in-order-of-bytes"],
    "denials": ["mutations-under-work-denied-and-recorded"],
    "metadata": ["nlink-ino-ctime-constant"],
    "capabilities": ["capeff-zero"],
    "aslr": ["aslr-off"],
    "limits": ["file-size-limit", "open-files-limit"],  # a fork bomb without a limit is no test
    "hostname": ["sethostname-denied-and-host-name-constant"],
    "descriptors": ["inherited-fd-closed"],
    "umask": ["identity-inside"],
    "dumpable,landlock": ["proc-1-mem-and-exe-write-denied", "helper-exe-immutable"],
    "nofollow": ["output-symlink-not-followed"],
    "links": ["output-hardlink"],
    "net": ["seven-ns-inodes-differ"],
    "ipc": ["seven-ns-inodes-differ", "sysv-shm-isolated"],
    "identity": ["outside-uid-never-0"],
    "vdso": ["clock-reads-constant"],
    "counter": ["counter-traps"],
    "timeout": ["timeout-terminates-politely"],
}
# What only a helper of root has to guard.
ROOT_ONLY = {"identity"}
# What, for a helper of root, the owner of the files guards once more.
USER_ONLY = {"readonly,landlock"}
