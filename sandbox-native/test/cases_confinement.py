"""C, D, E. Namespaces, side doors, privilege."""

import os
import signal
import socket
import threading
import time

import canonical as c
from harness import case, command_runs, complete, equal, exited, not_recorded, recorded, require, ROOT, Skip


def denied(r, name):
    claims = [(p, cl) for k, p, cl in r.events("denied")]
    require((f"/syscall/{name}".encode(), ("refused", {"operation": name})) in claims,
            f"no denied event for {name}: {claims}")


@case(66, "seven-ns-inodes-differ")
def _(b):
    r = b.run("pid")
    exited(r)
    for name in c.NAMESPACES:
        pair = r.evidence["isolation"][name]
        require(pair["helper"] != pair["action"], name)
        require(pair["action"]["inode"] != 0, name)
    kinds = {"user": "user", "mount": "mnt", "net": "net", "pid": "pid", "ipc": "ipc", "uts": "uts",
             "cgroup": "cgroup"}
    for name, link in kinds.items():
        own = os.stat(f"/proc/self/ns/{link}")
        equal(r.evidence["isolation"][name]["helper"], {"device": own.st_dev, "inode": own.st_ino}, name)


@case(67, "pid1-is-init-action-is-2")
def _(b):
    r, a = b.ask("pid", "ppid")
    equal((a["pid"], a["ppid"]), ("2", "1"))


@case(68, "cannot-see-host-pids")
def _(b):
    r, a = b.ask("list:/proc", "kill:%d" % os.getpid())
    pids = [n for n in a["list:/proc"].split() if n.isdigit()]
    equal(pids, ["1", "2"])
    equal(a["kill:%d" % os.getpid()], "ESRCH")


@case(69, "kill-minus-1-stays-inside")
def _(b):
    # Only itself is in reach: Landlock keeps pid 1 out of it, and -1 never means the caller.
    r, a = b.ask("kill:-1", "kill:1")
    exited(r)
    equal(a["kill:1"], "EPERM")


@case(70, "nested-userns-denied")
def _(b):
    r, a = b.ask("raw:272,0x10000000", "raw:56,0x10000011,0,0,0,0", "raw:435,0,88")
    equal(a["raw:272,0x10000000"], "EPERM")
    equal(a["raw:56,0x10000011,0,0,0,0"], "EPERM")
    equal(a["raw:435,0,88"], "ENOSYS")
    denied(r, "unshare")
    denied(r, "clone")


@case(71, "setns-denied")
def _(b):
    r, a = b.ask("raw:308,0,0")
    equal(a["raw:308,0,0"], "EPERM")
    denied(r, "setns")


@case(72, "mount-denied")
def _(b):
    calls = {165: "mount", 428: "open_tree", 429: "move_mount", 430: "fsopen", 431: "fsconfig", 432: "fsmount",
             433: "fspick", 442: "mount_setattr"}
    r, a = b.ask(*[f"raw:{n},0,0,0,0,0" for n in calls])
    for n, name in calls.items():
        equal(a[f"raw:{n},0,0,0,0,0"], "EPERM", name)
        denied(r, name)


@case(73, "umount-cover-denied")
def _(b):
    r, a = b.ask("raw:166,0,2")
    equal(a["raw:166,0,2"], "EPERM")
    denied(r, "umount2")


@case(74, "pivot-again-denied")
def _(b):
    r, a = b.ask("raw:155,0,0", "raw:161,0")
    denied(r, "pivot_root")
    denied(r, "chroot")


@case(75, "mknod-denied")
def _(b):
    r, a = b.ask("mknod:/tmp/null", "mknod:/work/out/null")
    for op, answer in a.items():
        require(answer in ("EPERM", "EACCES"), f"{op} = {answer}")


@case(76, "sethostname-denied-and-host-name-constant")
def _(b):
    r, a = b.ask("raw:170,0,0", "hostname")
    denied(r, "sethostname")
    equal(a["hostname"].split()[0], "build")


@case(77, "sysv-shm-isolated")
def _(b):
    libc = __import__("ctypes").CDLL(None)
    key = 0x5EED0000 + os.getpid() % 65536
    shm = libc.shmget(key, 4096, 0o1666)
    require(shm >= 0, "no segment on the host")
    try:
        r, a = b.ask(f"raw:29,{key},4096,0")
        equal(a[f"raw:29,{key},4096,0"], "ENOENT")
    finally:
        libc.shmctl(shm, 0, None)


@case(78, "posix-mq-isolated")
def _(b):
    libc = __import__("ctypes").CDLL(None)
    name = f"continuity-test-{os.getpid()}"
    queue = libc.syscall(240, name.encode(), os.O_RDWR | os.O_CREAT, 0o666, None)
    if queue < 0:
        raise Skip("this kernel has no POSIX message queues")
    try:
        r, a = b.ask(f"mqopen:{name}", "mqcreate:inside")
        equal((a[f"mqopen:{name}"], a["mqcreate:inside"]), ("ENOSYS", "ENOSYS"))
        require(libc.syscall(240, b"inside", os.O_RDWR, 0o666, None) < 0, "a queue of the action on the host")
    finally:
        libc.syscall(241, name.encode())
        os.close(queue)


@case(79, "cgroup-path-is-root")
def _(b):
    r, a = b.ask("cat:/proc/self/cgroup", spec={"memoryBytes": 256 << 20})
    for line in a["cat:/proc/self/cgroup"].split(";"):
        if line:
            equal(line.split(":")[2], "/", line)


@case(80, "cgroup-v1-release_agent-denied")
def _(b):
    r, a = b.ask("open:/sys/fs/cgroup/memory/release_agent", "raw:165,0,0,0,0,0")
    equal(a["open:/sys/fs/cgroup/memory/release_agent"], "ENOENT")


@case(81, "proc-subset-no-sys")
def _(b):
    ops = [f"open:/proc/{n}" for n in ("sys", "cpuinfo", "meminfo", "version", "kallsyms", "sys/kernel/random/boot_id",
                                       "mounts", "uptime", "stat")]
    r, a = b.ask(*ops)
    for op in ops:
        if op != "open:/proc/mounts":  # a link to self/mounts
            equal(a[op], "ENOENT", op)


@case(82, "proc-1-mem-and-exe-write-denied")
def _(b):
    r, a = b.ask("openw:/proc/1/mem", "openw:/proc/1/exe", "open:/proc/1/environ", "readlink:/proc/1/exe",
                 "open:/proc/1/root/etc/shadow", "readlink:/proc/1/cwd", "openw:/proc/self/mem")
    for op, answer in a.items():
        require(answer in ("EACCES", "EPERM", "EROFS", "ENOENT"), f"{op} = {answer}")


@case(84, "propagation-private-both-ways", root_only=True)
def _(b):
    import subprocess
    source = os.path.join(b.lab.folder, "mnt")
    os.mkdir(source)
    tree = b.lab.tree({"sub": None})
    target = os.path.join(b.lab.folder, "trees", tree.hex()[:2], tree.hex(), "sub")
    q = b.lab.request(b.lab.action(["/toolchain/t/bin/probe", "sleep:1.5", "list:/work/t/sub"],
                                   toolchains={"t": b.tools}, inputs={"t": ("tree", {"digest": tree})}))
    process, evidence = b.lab.start(c.message(c.REQUEST, c.REQUEST_TYPE, q))
    command_runs(process.pid)
    subprocess.run(["mount", "-t", "tmpfs", "none", target], check=True)
    try:
        with open(os.path.join(target, "leak"), "w"):
            pass
        with os.fdopen(evidence, "rb") as f:
            data = f.read()
        process.communicate()
        from lab import Result
        r = Result(b.lab, process.returncode, "", q["incoming"], data)
        require(b"list:/work/t/sub =\n" in r.stdout, r.stdout)
    finally:
        subprocess.run(["umount", target], check=True)


@case(85, "session-keyring-invisible")
def _(b):
    r, a = b.ask("raw:250,6,-3,0,0,0", "raw:248,0,0,0,0,0", "raw:249,0,0,0,0")
    for name in ("keyctl", "add_key", "request_key"):
        denied(r, name)


@case(86, "user-keyring")
def _(b):
    # Search, link and describe in the user's keyring (-4), and get its serial: each is refused before it looks.
    r, a = b.ask("raw:250,10,-4,0,0,0", "raw:250,0,-4,1,0,0", "raw:250,6,-4,0,0,0", "raw:250,8,-4,-3,0,0")
    for op, answer in a.items():
        equal(answer, "EPERM", op)
    denied(r, "keyctl")


@case(87, "abstract-unix")
def _(b):
    name = f"continuity-test-{os.getpid()}"
    s = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    s.bind("\0" + name)
    s.listen(1)
    try:
        r, a = b.ask(f"connect:@{name}")
        require(a[f"connect:@{name}"] in ("ECONNREFUSED", "EPERM"), a)
    finally:
        s.close()


@case(88, "a-socket-is-no-input")
def _(b):
    # The network namespace does not bind path sockets, so one among the inputs would be a way out.
    f = b.lab.file("x")
    path = os.path.join(b.lab.folder, "blobs", f[1]["digest"].hex()[:2], f[1]["digest"].hex())
    short = os.path.join("/tmp", f"s{os.getpid()}")
    s = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    s.bind(short)
    os.rename(short, path)
    os.chmod(path, 0o777)
    r = b.run("connect:/work/f", inputs={"f": f})
    s.close()
    equal(r.code, 70)
    require("INPUT_UNREADABLE" in r.message, r.message)


@case(90, "vsock-denied")
def _(b):
    r, a = b.ask("socket:40")
    equal(a["socket:40"], "EACCES")
    recorded(r, "denied", "/socket/40")


@case(91, "netlink-packet-alg-denied")
def _(b):
    r, a = b.ask("socket:16", "dgram:17", "socket:38", "socket:10", "socketpair:30")
    for family in (16, 17, 38, 10, 30):
        recorded(r, "denied", f"/socket/{family}")
    for op, answer in a.items():
        equal(answer, "EACCES", op)


@case(92, "inet-denied-and-recorded")
def _(b):
    r, a = b.ask("socket:2", "dgram:2", "socket:1", "socketpair:1")
    equal(a, {"socket:2": "EACCES", "dgram:2": "EACCES", "socket:1": "ok", "socketpair:1": "ok"})
    recorded(r, "denied", "/socket/2")
    equal([cl for k, p, cl in r.events("denied")], [("refused", {"operation": "socket"})])
    complete(r)


@case(93, "dns-attempt-recorded")
def _(b):
    # What a resolver does first: a datagram socket, of either family.
    r, a = b.ask("dgram:2", "dgram:10", "open:/etc/resolv.conf")
    equal((a["dgram:2"], a["dgram:10"]), ("EACCES", "EACCES"))
    recorded(r, "denied", "/socket/2")
    recorded(r, "denied", "/socket/10")
    recorded(r, "miss", "/etc/resolv.conf")


@case(94, "loopback-policy")
def _(b):
    # There is no loopback either: what talks to itself uses socket pairs.
    r, a = b.ask("socketpair:1", "socketpair:2", "socket:2", "list:/sys/class/net")
    equal((a["socketpair:1"], a["socketpair:2"], a["socket:2"]), ("ok", "EACCES", "EACCES"))
    equal(a["list:/sys/class/net"], "ENOENT")


@case(95, "flock-across-actions-isolated")
def _(b):
    f = b.lab.file("shared")
    q = b.lab.request(b.lab.action(["/toolchain/t/bin/probe", "lock:/work/f", "sleep:1.5"],
                                   toolchains={"t": b.tools}, inputs={"f": f}))
    process, evidence = b.lab.start(c.message(c.REQUEST, c.REQUEST_TYPE, q))
    command_runs(process.pid)
    time.sleep(0.3)  # the lock is taken
    r, a = b.ask("lock:/work/f", inputs={"f": f})
    equal(a["lock:/work/f"], "ok")
    with os.fdopen(evidence, "rb") as e:
        e.read()
    process.communicate()


@case(96, "inotify-across-actions")
def _(b):
    # Neither the old nor the new way to be told of what another action does with a shared input.
    r, a = b.ask("raw:253", "raw:294,0", "raw:300,0x200,0", inputs={"shared": b.lab.file("x")})
    for op, answer in a.items():
        equal(answer, "ENOSYS", op)


@case(97, "fifo-in-a-tree-is-no-hang")
def _(b):
    tree = b.lab.tree({"x": b"x"})
    os.mkfifo(os.path.join(b.lab.folder, "trees", tree.hex()[:2], tree.hex(), "fifo"))
    r = b.run("open:/work/t/fifo", inputs={"t": ("tree", {"digest": tree})},
              request={"timeoutMillis": 1500, "killDelayMillis": 0})
    equal((r.code, r.status), (0, "timedOut"))


@case(98, "tiocsti")
def _(b):
    r, a = b.ask("raw:16,0,0x5412,0")
    equal(a["raw:16,0,0x5412,0"], "EPERM")


@case(99, "tioclinux")
def _(b):
    r, a = b.ask("raw:16,0,0x541c,0")
    equal(a["raw:16,0,0x541c,0"], "EPERM")


@case(100, "ioctl-high-bits")
def _(b):
    r, a = b.ask("raw:16,0,0x100005412,0", "raw:16,0,0xffffffff0000541c,0", "raw:41,0x100000002,1,0")
    equal(a["raw:16,0,0x100005412,0"], "EPERM")
    equal(a["raw:16,0,0xffffffff0000541c,0"], "EPERM")
    equal(a["raw:41,0x100000002,1,0"], "EACCES")
    recorded(r, "denied", "/socket/2")


@case(101, "inherited-fd-closed")
def _(b):
    with open(os.path.join(b.lab.folder, "secret"), "w+") as f:
        os.set_inheritable(f.fileno(), True)
        r, a = b.ask("fds", popen={"pass_fds": (3, 4, f.fileno())})
    equal(a["fds"], "0 1 2")


@case(102, "leaked-dirfd-cwd")
def _(b):
    r, a = b.ask("cwd", "readlink:/proc/self/cwd", *[f"stat:/proc/self/fd/{n}/etc/shadow" for n in range(3, 16)],
                 popen={"cwd": "/"})
    equal(a["cwd"], "/work")
    equal(a["readlink:/proc/self/cwd"], "/work")
    for n in range(3, 16):
        equal(a[f"stat:/proc/self/fd/{n}/etc/shadow"], "ENOENT")


@case(103, "outside-uid-never-0")
def _(b):
    r = b.run("put:/work/out/f|x", "sleep:0.8", "exit:1", outputs={"f": "file"}, request={"keep": True})
    equal(r.status, ("exited", {"code": 1}))
    st = os.stat(os.path.join(r.incoming, "kept", "f"))
    require(st.st_uid != 0 and st.st_gid != 0, f"owned by {st.st_uid}:{st.st_gid}")
    if ROOT:
        require(st.st_uid >= 1900000000, f"uid {st.st_uid}")
    else:
        equal(st.st_uid, os.geteuid())


@case("E+", "identity-inside")
def _(b):
    r, a = b.ask("ids", "umask", "hostname", "env", "cpus", "rlimit:7", "rlimit:4", env={"A": "1", "HOME": "/work"})
    equal(a["ids"], "1000 1000 1000 1000 0" if ROOT else a["ids"])
    require(a["ids"].startswith("1000 1000 1000 1000"), a["ids"])
    equal(a["umask"], "22")
    equal(a["env"], "A=1 HOME=/work")
    equal((a["cpus"], a["rlimit:7"], a["rlimit:4"]), ("1", "1024", "0"))


@case(104, "setuid-output-stripped")
def _(b):
    r, a = b.ask("put:/work/out/f|x", "chmod:/work/out/f|4755", "fchmodat2:/work/out/f|6755",
                 "creatmode:/work/out/g|4755", "chmod:/work/out/f|755", outputs={"f": "file"})
    equal(a["chmod:/work/out/f|4755"], "EPERM")
    equal(a["fchmodat2:/work/out/f|6755"], "EPERM")
    equal(a["creatmode:/work/out/g|4755"], "EPERM")
    equal(r.evidence["outputs"][b"f"][1]["executable"], True)
    st = os.stat(os.path.join(r.incoming, r.evidence["outputs"][b"f"][1]["digest"].hex()))
    equal(st.st_mode & 0o7777, 0o444)


@case(105, "file-capability-xattr-refused")
def _(b):
    r, a = b.ask("setxattr:/work/out")
    equal(a["setxattr:/work/out"], "EOPNOTSUPP")


@case(106, "capeff-zero")
def _(b):
    r, a = b.ask(*[f"status:{f}" for f in ("CapInh", "CapPrm", "CapEff", "CapBnd", "CapAmb")])
    for op, answer in a.items():
        equal(int(answer, 16), 0, op)


@case(107, "nnp-set")
def _(b):
    r, a = b.ask("nnp", "status:Seccomp")
    equal((a["nnp"], a["status:Seccomp"]), ("1", "2"))


@case(108, "open-by-handle-denied")
def _(b):
    r, a = b.ask("raw:304,0,0,0", "raw:303,0,0,0,0,0")
    equal(a["raw:304,0,0,0"], "EPERM")
    equal(a["raw:303,0,0,0,0,0"], "EOPNOTSUPP")
    denied(r, "open_by_handle_at")


@case(109, "ptrace-helper-denied")
def _(b):
    r, a = b.ask("raw:101,16,1,0,0", "raw:310,1,0,0,0,0,0", f"raw:101,16,{os.getpid()},0,0")
    equal(a["raw:101,16,1,0,0"], "EPERM")
    equal(a[f"raw:101,16,{os.getpid()},0,0"], "ESRCH")


@case(110, "helper-exe-immutable")
def _(b):
    from lab import SANDBOX
    before = open(SANDBOX, "rb").read()
    r, a = b.ask("openw:/proc/1/exe", "readlink:/proc/1/exe", "exec:/proc/1/exe")
    for op, answer in a.items():
        require(answer in ("EACCES", "EPERM", "ENOENT"), f"{op} = {answer}")
    require(open(SANDBOX, "rb").read() == before, "the helper changed")


@case(111, "setup-symlink-race-destination")
def _(b):
    # A link in the place of a tree, of the trees' folder, or of incoming is refused, never followed.
    digest = c.sha(b"planted")
    os.makedirs(os.path.join(b.lab.folder, "trees", digest.hex()[:2]), exist_ok=True)
    os.symlink("/etc", os.path.join(b.lab.folder, "trees", digest.hex()[:2], digest.hex()))
    r = b.run("list:/toolchain/x", toolchains={"x": digest})
    equal(r.code, 70)
    q = b.lab.request(b.lab.action(["/toolchain/t/bin/probe"], toolchains={"t": b.tools}))
    link = os.path.join(b.lab.folder, "link")
    os.symlink(q["incoming"], link)
    q["incoming"] = link
    r = b.lab.run_bytes(c.message(c.REQUEST, c.REQUEST_TYPE, q), link)
    equal(r.code, 65)
    blob = b.lab.file("x")
    path = os.path.join(b.lab.folder, "blobs", blob[1]["digest"].hex()[:2], blob[1]["digest"].hex())
    os.unlink(path)
    os.symlink("/etc/passwd", path)
    r = b.run("cat:/work/f", inputs={"f": blob})
    equal(r.code, 70)


@case(112, "bad-destinations")
def _(b):
    f = b.lab.file("x")
    for name in ("../x", "a/../../x", "./a", "a//b", "a/", "", "/abs", "a/.", ".", "..", "a\0b"):
        r = b.run("pid", inputs={name: f})
        equal(r.code, 65, repr(name))
        r = b.run("pid", outputs={name: "file"})
        equal(r.code, 65, "output " + repr(name))
    for name in ("/x/..", "x", "/", "//", "/a/", "/a//b"):
        r = b.run("pid", rootLinks={name: "/toolchain"})
        equal(r.code, 65, "link " + repr(name))
    for name in ("/work", "/tmp/x", "/proc/x", "/dev/null", "/work/out", "/toolchain/t/x", "/toolchain"):
        r = b.run("pid", rootLinks={name: "/toolchain"})
        equal(r.code, 65, "link " + repr(name))
    for role in ("../x", "A", "", "a/b", "1a"):
        r = b.run("pid", toolchains={role: b.tools})
        equal(r.code, 65, "role " + repr(role))


@case(113, "env-driven-path-not-bound")
def _(b):
    r, a = b.ask(f"list:{b.lab.folder}/blobs", "list:/tmp", env={"TEST_TMPDIR": b.lab.folder, "TMPDIR": b.lab.folder,
                                                        "HOME": b.lab.folder})
    equal(a[f"list:{b.lab.folder}/blobs"], "ENOENT")
    equal(a["list:/tmp"], "")


@case(83, "mountinfo-shows-no-more-than-documented")
def _(b):
    # A residual (docs/sandbox.md, Channels): the source of a bind is visible, nothing is reachable by it.
    r, a = b.ask("cat:/proc/self/mountinfo")
    for line in a["cat:/proc/self/mountinfo"].split(";"):
        if line and " - tmpfs " not in line and "proc" not in line and "fuse" not in line:
            host = line.split()[3]
            if host not in ("/", "/null", "/zero", "/full", "/random", "/urandom"):
                _, x = b.ask(f"stat:{host}")
                equal(x[f"stat:{host}"], "ENOENT", host)
