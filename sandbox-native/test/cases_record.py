"""B. The record: complete, by name, whatever way the access was made."""

import os
import signal
import subprocess
import time

import canonical as c
from harness import (case, command_runs, complete, equal, exited, gone, not_recorded, recorded, require, PROBE)


def miss_case(number, name, op):
    @case(number, name)
    def _(b):
        r, a = b.ask(f"{op}:/work/absent")
        exited(r)
        complete(r)
        equal(a[f"{op}:/work/absent"], "ENOENT")
        recorded(r, "miss", "/work/absent")


miss_case(24, "open-enoent", "open")
miss_case(25, "stat-enoent", "stat")
miss_case(26, "access-enoent", "access")


@case(27, "readlink")
def _(b):
    r, a = b.ask("readlink:/lib", rootLinks={"/lib": "/toolchain/t/lib"})
    equal(a["readlink:/lib"], "/toolchain/t/lib")
    recorded(r, "readlink", "/lib")
    not_recorded(r, "storeRoot", "/toolchain/t/lib")


@case(28, "readdir-list")
def _(b):
    r, a = b.ask("list:/work", inputs={"a": b.lab.file("x")})
    equal(a["list:/work"], "a out")
    recorded(r, "list", "/work")
    claim = [cl for k, p, cl in r.events("list") if p == b"/work"][0]
    equal(claim, ("names", {"digest": c.name_list_digest(["a", "out"])}))


@case(29, "exec-enoent-and-PATH-search")
def _(b):
    r, a = b.ask("exec:/bin/cc", "exec:/usr/bin/cc")
    equal(a["exec:/bin/cc"], "ENOENT")
    recorded(r, "miss", "/bin")
    recorded(r, "miss", "/usr")


@case(30, "shebang-interpreter")
def _(b):
    script = b.lab.file("#!/work/interp\n", True)
    r, a = b.ask("exec:/work/script|pid", inputs={"script": script, "interp": b.lab.file(b.probe, True)})
    equal(a["exec:/work/script|pid"], "status 0")
    recorded(r, "exec", "/work/script")
    recorded(r, "exec", "/work/interp")


@case(31, "elf-interp")
def _(b):
    # A dynamically linked program whose interpreter is not there.
    source = os.path.join(b.lab.folder, "x.c")
    binary = os.path.join(b.lab.folder, "x")
    with open(source, "w") as f:
        f.write("int main(void) { return 0; }\n")
    subprocess.run(["gcc", "-o", binary, source, "-Wl,--dynamic-linker=/work/ld.so"], check=True)
    with open(binary, "rb") as f:
        data = f.read()
    r, a = b.ask("exec:/work/x", inputs={"x": b.lab.file(data, True)})
    equal(a["exec:/work/x"], "ENOENT")
    recorded(r, "miss", "/work/ld.so")
    r, a = b.ask("exec:/work/x", inputs={"x": b.lab.file(data, True), "ld.so": b.lab.file(b.probe, True)})
    recorded(r, "exec", "/work/ld.so")


def dynamic(b, text, libraries=()):
    """Host's C library and loader as tree `d` with a program made of `text`; the change of an action to run it."""
    def compiled(name, source, *flags):
        path = os.path.join(b.lab.folder, name)
        with open(path + ".c", "w") as f:
            f.write(source)
        subprocess.run(["gcc", "-o", path, path + ".c", *flags], check=True)
        with open(path, "rb") as f:
            return f.read()
    files = {"bin/x": (compiled("x", text), True)}
    for name, source in libraries:
        files["lib/" + name] = (compiled(name, source, "-shared", "-fPIC"), True)
    for name, path in (("ld.so", "/lib64/ld-linux-x86-64.so.2"), ("libc.so.6", "/lib/x86_64-linux-gnu/libc.so.6")):
        with open(os.path.realpath(path), "rb") as f:
            files["lib/" + name] = (f.read(), True)
    return files


@case(32, "dlopen-lib")
def _(b):
    files = dynamic(b, "#include <dlfcn.h>\n#include <stdio.h>\n"
                    "int main(void) { puts(dlopen(\"libplug.so\", RTLD_NOW) ? \"yes\" : dlerror());"
                    " puts(dlopen(\"libnone.so\", RTLD_NOW) ? \"yes\" : \"no\"); return 0; }\n",
                    [("libplug.so", "int plug = 1;\n")])
    # As inputs, not as a tree: each file is then an event of its own.
    r = b.run(command=["/work/bin/x"], env={"LD_LIBRARY_PATH": "/work/lib"},
              inputs={name: b.lab.file(*value) for name, value in files.items()},
              rootLinks={"/lib64/ld-linux-x86-64.so.2": "/work/lib/ld.so"})
    exited(r)
    complete(r)
    equal(r.stdout, b"yes\nno\n")
    recorded(r, "open", "/work/lib/libplug.so")
    recorded(r, "open", "/work/lib/libc.so.6")
    recorded(r, "miss", "/work/lib/libnone.so")
    recorded(r, "exec", "/work/lib/ld.so")


@case(33, "ld-so-cache-miss")
def _(b):
    files = dynamic(b, "int main(void) { return 0; }\n")
    r = b.run(command=["/work/bin/x"], inputs={name: b.lab.file(*value) for name, value in files.items()},
              rootLinks={"/lib64/ld-linux-x86-64.so.2": "/work/lib/ld.so", "/lib/x86_64-linux-gnu": "/work/lib"})
    exited(r)
    for name in ("/etc/ld.so.cache", "/etc/ld.so.preload"):
        recorded(r, "miss", name)
    recorded(r, "open", "/work/lib/libc.so.6")


@case(34, "mmap-exec")
def _(b):
    r, a = b.ask("mmapexec:/work/lib.so", "mmap:/work/lib.so", inputs={"lib.so": b.lab.file("x" * 5000)})
    equal(a["mmapexec:/work/lib.so"], "ok")
    equal(a["mmap:/work/lib.so"], "x")
    recorded(r, "open", "/work/lib.so")


@case(35, "openat-dirfd")
def _(b):
    r, a = b.ask("openat:/work/d/f", "openat:/work/d/g", inputs={"d/f": b.lab.file("x")})
    equal(a["openat:/work/d/f"], "ok")
    equal(a["openat:/work/d/g"], "ENOENT")
    recorded(r, "open", "/work/d/f")
    recorded(r, "miss", "/work/d/g")


@case(36, "fchdir-relative")
def _(b):
    r, a = b.ask("chdir:/work/d", "open:f", "open:g", inputs={"d/f": b.lab.file("x")})
    equal(a["open:f"], "ok")
    recorded(r, "open", "/work/d/f")
    recorded(r, "miss", "/work/d/g")


@case(37, "openat2")
def _(b):
    r, a = b.ask("openat2:/work/f", "openat2:/work/g", inputs={"f": b.lab.file("x")})
    equal(a["openat2:/work/f"], "ok")
    recorded(r, "open", "/work/f")
    recorded(r, "miss", "/work/g")


@case(38, "O_PATH-then-proc-fd")
def _(b):
    r, a = b.ask("procfd:/work/f", inputs={"f": b.lab.file("x")})
    equal(a["procfd:/work/f"], "ok")
    recorded(r, "open", "/work/f")


@case(39, "AT_EMPTY_PATH")
def _(b):
    r, a = b.ask("emptypath:/work/f", "emptypath:/work/g", inputs={"f": b.lab.file("x")})
    equal(a["emptypath:/work/f"], "ok")
    recorded(r, "hit", "/work/f")
    recorded(r, "miss", "/work/g")


@case(40, "execveat-memfd")
def _(b):
    r, a = b.ask("memfdexec:/work/p", inputs={"p": b.lab.file(b.probe, True)})
    equal(a["memfdexec:/work/p"], "status 0")
    recorded(r, "open", "/work/p")


@case(41, "static-binary-and-exec-event")
def _(b):
    r, a = b.ask("exec:/work/p|pid", inputs={"p": b.lab.file(b.probe, True)})
    equal(a["exec:/work/p|pid"], "status 0")
    recorded(r, "exec", "/work/p")
    not_recorded(r, "open", "/work/p")


@case(42, "raw-syscall")
def _(b):
    r, a = b.ask("rawopen:/work/f", inputs={"f": b.lab.file("x")})
    equal(a["rawopen:/work/f"], "ok")
    recorded(r, "open", "/work/f")


@case(43, "int80-compat-KILL")
def _(b):
    r = b.run("int80")
    equal(r.status, ("signalled", {"signal": signal.SIGSYS}))


@case(44, "x32-bit-KILL")
def _(b):
    r = b.run("x32")
    equal(r.status, ("signalled", {"signal": signal.SIGSYS}))


@case(45, "io_uring-denied")
def _(b):
    r, a = b.ask("raw:425,8,0", "raw:426,0", "raw:427,0")
    for op, answer in a.items():
        equal(answer, "ENOSYS", op)


@case(46, "io_uring-statx-denied")
def _(b):
    r, a = b.ask("raw:425,1,0", "raw:426,3,1,1,1", "raw:427,3,2,0,0")
    for op, answer in a.items():
        equal(answer, "ENOSYS", op)
    equal(r.paths("hit") & {b"/work/f"}, set())


@case(47, "unknown-syscall-ENOSYS")
def _(b):
    r, a = b.ask("raw:9999", "raw:500", "raw:446,0,0", "raw:323,0", "raw:451,0")
    for op, answer in a.items():
        equal(answer, "ENOSYS", op)
    exited(r)


@case(48, "xattr-family")
def _(b):
    r, a = b.ask("getxattr:/work/f", "setxattr:/work/f", "setxattr:/work/out",
                 inputs={"f": b.lab.file("x")})
    equal(a["getxattr:/work/f"], "EOPNOTSUPP")
    equal(a["setxattr:/work/f"], "EOPNOTSUPP")
    equal(a["setxattr:/work/out"], "EOPNOTSUPP")


@case(49, "inotify-denied")
def _(b):
    r, a = b.ask("raw:294,0", "raw:253", "raw:300,0,0")
    for op, answer in a.items():
        equal(answer, "ENOSYS", op)


@case(50, "statfs-constant")
def _(b):
    r, a = b.ask("statfs:/work", "statfs:/")
    equal(a["statfs:/work"], "bsize=4096 blocks=0 namelen=255")


@case(51, "unix-connect-path")
def _(b):
    r, a = b.ask("connect:/run/dbus/socket", "connect:/work/sock")
    equal(a["connect:/work/sock"], "ENOENT")
    recorded(r, "miss", "/run")
    recorded(r, "miss", "/work/sock")


TWO = {"spec": {"cpus": min(2, os.cpu_count())}, "request": {"timeoutMillis": 900_000}}


@case(52, "toctou-path-flip")
def _(b):
    r, a = b.ask("race:20000", inputs={"a": b.lab.file("a"), "b": b.lab.file("b")}, **TWO)
    answer = a["race:20000"].split()
    # Whatever was opened is in the record by the name that was really opened.
    for name, seen in zip("ab", answer):
        if seen != "-":
            recorded(r, "open", f"/work/{name}")
    r, a = b.ask("race:20000", inputs={"a": b.lab.file("a")}, **TWO)
    not_recorded(r, "open", "/work/b")
    recorded(r, "open", "/work/a")


@case(52, "toctou-50000-opens-0-mismatches")
def _(b):
    # One pair of files for each open: the record has to name the one whose content was read, 50 000 times.
    n = 50_000
    letters = {letter: b.lab.file(letter) for letter in "ab"}
    inputs = {f"p/{i:06}{letter}": letters[letter] for i in range(n) for letter in "ab"}
    r, a = b.ask(f"pairs:{n}", inputs=inputs, **(TWO | {"request": {"timeoutMillis": 900_000, "stdoutBytes": 1 << 20}}))
    exited(r)
    complete(r)
    seen = a[f"pairs:{n}"]
    equal(len(seen), n)
    opened = r.paths("open")
    mismatches = sum(1 for i, letter in enumerate(seen)
                     if letter != "?" and b"/work/p/%06d%s" % (i, letter.encode()) not in opened)
    equal(mismatches, 0, "opens of a file that the record does not name")
    equal(seen.count("?"), 0, "opens that failed")
    known = {b"/work/p/%06d%s" % (i, letter.encode()) for i, letter in enumerate(seen)}
    equal(opened - known, set(), "opens in the record that nobody made")
    require(seen.count("a") > 100 and seen.count("b") > 100, f"no race: {seen.count('a')} times a")
    print(f"        {seen.count('a')} opened a, {seen.count('b')} opened b, {mismatches} mismatches", flush=True)


@case(53, "vfork-child")
def _(b):
    r, a = b.ask("vfork:/work/p", inputs={"p": b.lab.file(b.probe, True)})
    equal(a["vfork:/work/p"], "status 0")
    recorded(r, "exec", "/work/p")


@case(54, "clone-untraced")
def _(b):
    r, a = b.ask("untraced:/work/f", inputs={"f": b.lab.file("x")})
    equal(a["untraced:/work/f"], "4")
    recorded(r, "open", "/work/f")
    # A clock that is virtual is not the host's for a process that nobody traces either.
    r, a = b.ask("untraced:/work/f", inputs={"f": b.lab.file("x")},
                 spec=dict(clock="virtual", random="virtual", machine="virtual"))
    require(a["untraced:/work/f"] in ("2", "3"), a)
    recorded(r, "open", "/work/f")


@case(55, "double-fork-daemon-dies-with-the-action")
def _(b):
    start = time.monotonic()
    r, a = b.ask("daemons:20", request={"timeoutMillis": 15_000})
    exited(r)
    require(time.monotonic() - start < 20, "the helper waited for daemons")


@case(56, "threads-1000-parallel-open")
def _(b):
    r, a = b.ask("threads:1000", inputs={f"many/f{i}": b.lab.file(str(i)) for i in range(64)}, spec={"processes": 2000})
    equal(a["threads:1000"], "0")
    equal(len([p for p in r.paths("open") if p.startswith(b"/work/many/")]), 64)
    complete(r)


@case(59, "two-runs-same-record")
def _(b):
    ops = ["list:/work", "open:/work/a", "open:/work/absent", "exec:/bin/x", "cat:/toolchain/t/lib/data"]
    inputs = {"a": b.lab.file("a"), "d/b": b.lab.file("b")}
    first, second = b.run(*ops, inputs=inputs), b.run(*ops, inputs=inputs)
    equal(first.access, second.access)
    equal(first.evidence["outputs"], second.evidence["outputs"])


@case(58, "record-order-independent")
def _(b):
    ops = ["open:/work/a", "open:/work/b", "open:/work/c", "stat:/etc/x", "list:/work"]
    first, second = b.run(*ops), b.run(*reversed(ops))
    equal(first.access["events"], second.access["events"])


@case(60, "helper-kill-gives-no-evidence-and-leaves-nothing")
def _(b):
    q = b.lab.request(b.lab.action(["/toolchain/t/bin/probe", "sleep:600"], toolchains={"t": b.tools}))
    process, evidence = b.lab.start(c.message(c.REQUEST, c.REQUEST_TYPE, q))
    child = command_runs(process.pid)
    process.send_signal(signal.SIGKILL)
    process.communicate()
    with os.fdopen(evidence, "rb") as f:
        equal(f.read(), b"", "evidence")
    require(gone(child), "pid 1 of the sandbox outlived the helper")


@case(60, "caller-kill-stops-the-action")
def _(b):
    q = b.lab.request(b.lab.action(["/toolchain/t/bin/probe", "sleep:600"], toolchains={"t": b.tools}))
    message = os.path.join(b.lab.folder, "message")
    with open(message, "wb") as f:
        f.write(c.message(c.REQUEST, c.REQUEST_TYPE, q))
    from lab import SANDBOX
    # A caller that waits for the helper, and is killed meanwhile.
    caller = subprocess.Popen(["sh", "-c", f'"{SANDBOX}" run 3<"{message}" 4>/dev/null & echo $!; wait'],
                              stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    helper = int(caller.stdout.readline())
    child = command_runs(helper)
    caller.kill()
    caller.wait()  # its output has no end while the helper lives
    caller.stdout.close()
    if not gone(child):
        os.kill(helper, signal.SIGKILL)
        require(False, "the action outlived its caller")


@case(61, "overflow-gives-incomplete")
def _(b):
    # Long names: the limit of the record's bytes is met before that of its events.
    folder = "/".join(["d" * 250] * 15)
    op = f"absent:20000|/work/{folder}"
    r, a = b.ask(op, inputs={folder + "/f": b.lab.file("x")}, request={"timeoutMillis": 600_000})
    exited(r)
    equal(a[op], "0")
    equal((r.access["complete"], r.access["doubts"]), (False, ["EVENT_OVERFLOW"]))


@case(62, "miss-then-declared-changes-key")
def _(b):
    first, a = b.ask("open:/work/late")
    equal(a["open:/work/late"], "ENOENT")
    recorded(first, "miss", "/work/late")
    second, a = b.ask("open:/work/late", inputs={"late": b.lab.file("x")})
    equal(a["open:/work/late"], "ok")
    not_recorded(second, "miss", "/work/late")
    require(first.evidence["action"] != second.evidence["action"], "two views, one key")


@case(63, "store-root-touched-once")
def _(b):
    r, a = b.ask(*["cat:/toolchain/t/lib/data"] * 50, "list:/toolchain/t/lib")
    roots = [p for k, p, cl in r.events("storeRoot")]
    equal(roots, [b"/toolchain/t"])
    claim = r.events("storeRoot")[0][2]
    equal(claim, ("tree", {"digest": b.tools}))


@case(64, "store-root-untouched-not-listed")
def _(b):
    other = b.lab.tree({"x": b"x"})
    r = b.run("pid", toolchains={"other": other})
    exited(r)
    recorded(r, "storeRoot", "/toolchain/t")
    not_recorded(r, "storeRoot", "/toolchain/other")


@case(65, "store-root-miss")
def _(b):
    r, a = b.ask("open:/toolchain/cc/bin/cc", "open:/store/x")
    recorded(r, "miss", "/toolchain/cc")
    recorded(r, "miss", "/store")


@case("B+", "store-references-served-and-bound")
def _(b):
    tree = b.lab.tree({"x": b"in a tree"})
    file = b.lab.file("a file")
    refs = [dict(ref=("tree", dict(digest=tree)), name="lib"), dict(ref=file, name="data")]
    tp = f"/store/{tree.hex()}-lib"
    fp = f"/store/{file[1]['digest'].hex()}-data"
    r, a = b.ask(f"cat:{tp}/x", f"cat:{fp}", references=refs)
    equal((a[f"cat:{tp}/x"], a[f"cat:{fp}"]), ("in a tree", "a file"))
    recorded(r, "storeRoot", tp)
    recorded(r, "open", fp)


@case("B+", "mutations-under-work-denied-and-recorded")
def _(b):
    ops = {"put:/work/new": ("/work/new", "create"), "put:/work/f": ("/work/f", "open-write"),
           "mkdir:/work/d2": ("/work/d2", "mkdir"), "unlink:/work/f": ("/work/f", "unlink"),
           "rmdir:/work/d": ("/work/d", "rmdir"), "rename:/work/f|/work/g": ("/work/f", "rename"),
           "symlink:x|/work/l": ("/work/l", "symlink"), "link:/work/f|/work/h": ("/work/h", "link"),
           "mkfifo:/work/p": ("/work/p", "create"), "chmod:/work/f|777": ("/work/f", "setattr"),
           "utimes:/work/f": ("/work/f", "setattr"), "truncate:/work/f": ("/work/f", "setattr"),
           "bind:/work/s": ("/work/s", "create")}
    for op, (path, operation) in ops.items():
        r, a = b.ask(op, inputs={"f": b.lab.file("x"), "d/e": b.lab.file("y")})
        exited(r)
        equal(a[op], "EROFS", op)
        equal([(p, cl) for k, p, cl in r.events("denied")],
              [(path.encode(), ("refused", {"operation": operation}))], op)


@case("B+", "writes-to-a-store-tree-fail")
def _(b):
    r, a = b.ask("put:/toolchain/t/new", "put:/toolchain/t/lib/data|x", "chmod:/toolchain/t/lib/data|777")
    for op, answer in a.items():
        require(answer in ("EROFS", "EACCES", "EPERM"), f"{op} {answer}")


@case("B+", "missing-blob-is-infrastructure")
def _(b):
    ghost = ("file", dict(digest=c.sha(b"never stored"), executable=False))
    r = b.run("open:/work/g", inputs={"g": ghost})
    equal(r.code, 70)
    require("INPUT_UNREADABLE" in r.message and "/work/g" in r.message, r.message)
    equal(r.raw, b"")


@case("B+", "missing-tree-is-infrastructure")
def _(b):
    r = b.run("pid", toolchains={"x": c.sha(b"no tree")})
    equal(r.code, 70)
    require("INPUT_UNREADABLE" in r.message, r.message)
