"""F, G. Outputs, life cycle, resources, faults."""

import os
import resource
import shutil
import signal
import subprocess
import time

import canonical as c
from harness import case, complete, equal, exited, not_recorded, recorded, require, ROOT, Skip


@case(114, "output-symlink-not-followed")
def _(b):
    r, a = b.ask("symlink:/etc/passwd|/work/out/f", "symlink:/etc|/work/out/d", "mkdir:/work/out/t",
                 "symlink:/etc|/work/out/t/l", outputs={"f": "file", "d/passwd": "file", "t": "tree"})
    exited(r)
    # "d" is the folder that was prepared, so planting a link there fails by itself.
    equal(a["symlink:/etc|/work/out/d"], "EEXIST")
    equal(sorted(r.evidence["missing"]), [b"d/passwd", b"f"])
    equal(r.output(b"t"), {b"l": ("link", {"target": b"/etc"})})
    r, a = b.ask("rmdir:/work/out/d", "symlink:/etc|/work/out/d", outputs={"d/passwd": "file"})
    equal((r.evidence["missing"], r.evidence["dropped"]), ([b"d/passwd"], [b"d"]))


@case(115, "output-fifo-no-hang")
def _(b):
    r, a = b.ask("mkfifo:/work/out/f", "mkdir:/work/out/t", "mkfifo:/work/out/t/p",
                 outputs={"f": "file", "t": "tree"})
    exited(r)
    equal(r.evidence["missing"], [b"f", b"t"])
    equal(r.evidence["dropped"], [b"t/p"])


@case(116, "output-socket-refused")
def _(b):
    r, a = b.ask("bind:/work/out/s", outputs={"s": "file"})
    equal(r.evidence["missing"], [b"s"])


@case(117, "output-hardlink")
def _(b):
    r, a = b.ask("link:/toolchain/t/lib/data|/work/out/f", "put:/work/out/g|x", "link:/work/out/g|/work/out/h",
                 outputs={"f": "file", "g": "file"})
    equal(a["link:/toolchain/t/lib/data|/work/out/f"], "EXDEV")
    equal(r.evidence["missing"], [b"f", b"g"])
    equal(r.evidence["dropped"], [b"h"])


@case(118, "writer-after-exit-cannot-change-CAS")
def _(b):
    r, a = b.ask("put:/work/out/f|content", "daemons:3", outputs={"f": "file"})
    exited(r)
    equal(r.output(b"f"), b"content")
    # The result is another inode than the one the action wrote, and what it wrote is gone.
    equal(os.listdir(r.incoming).count("out"), 0)


@case(89, "scm-rights-smuggle-no-effect")
def _(b):
    r, a = b.ask("smuggle:/work/out/f", outputs={"f": "file"})
    equal(a["smuggle:/work/out/f"], "ok")
    exited(r)
    case_, fields = r.evidence["outputs"][b"f"]
    first = r.output(b"f")
    require(len(first) > 0 and set(first) <= set(b"smuggled"), first[:80])
    time.sleep(0.3)  # whoever holds the descriptor goes on writing, if it lives
    equal(r.output(b"f"), first, "content of the result some time later")
    equal(c.sha(first), fields["digest"], "digest")


@case("F+", "outputs-file-tree-missing-dropped")
def _(b):
    r, a = b.ask("put:/work/out/p/a.o|object", "chmod:/work/out/p/a.o|755", "mkdir:/work/out/t", "mkdir:/work/out/t/empty",
                 "put:/work/out/t/x|X", "mkdir:/work/out/t/d", "put:/work/out/t/d/y|Y", "put:/work/out/t/d.z|Z",
                 "symlink:../x|/work/out/t/d/l", "put:/work/out/extra|e", "put:/work/out/p/b|b",
                 outputs={"p/a.o": "file", "t": "tree", "q/none": "file"})
    exited(r)
    complete(r)
    equal(r.evidence["missing"], [b"q/none"])
    equal(r.evidence["dropped"], [b"extra", b"p/b"])
    equal(r.output(b"p/a.o"), b"object")
    equal(r.evidence["outputs"][b"p/a.o"][1], dict(digest=c.sha(b"object"), bytes=6, executable=True))
    entry = lambda data: ("file", dict(digest=c.sha(data), bytes=len(data), executable=False))
    equal(r.output(b"t"), {b"d.z": entry(b"Z"), b"d/l": ("link", {"target": b"../x"}), b"d/y": entry(b"Y"),
                           b"empty": "directory", b"x": entry(b"X")})
    # Exactly the results are there, each named by its content.
    expected = {c.sha(d).hex() for d in (b"object", b"X", b"Y", b"Z", r.stdout)}
    equal(set(os.listdir(r.incoming)), expected)
    for name in expected:
        path = os.path.join(r.incoming, name)
        equal(c.sha(open(path, "rb").read()).hex(), name)
        equal(os.stat(path).st_mode & 0o777, 0o444)


@case("F+", "unreadable-outputs-are-collected")
def _(b):
    r, a = b.ask("put:/work/out/f|x", "chmod:/work/out/f|0", "mkdir:/work/out/t", "put:/work/out/t/a|y",
                 "chmod:/work/out/t/a|0", "chmod:/work/out/t|0", outputs={"f": "file", "t": "tree"})
    exited(r)
    equal(r.output(b"f"), b"x")
    equal(list(r.output(b"t")), [b"a"])


@case("F+", "failed-action-keeps-nothing-or-kept")
def _(b):
    r = b.run("put:/work/out/f|x", "exit:3", outputs={"f": "file"})
    equal(r.status, ("exited", {"code": 3}))
    equal(r.evidence["outputs"], {})
    require("kept" not in os.listdir(r.incoming) and "out" not in os.listdir(r.incoming), "left over")
    r = b.run("put:/work/out/f|x", "exit:3", outputs={"f": "file"}, request={"keep": True})
    equal(open(os.path.join(r.incoming, "kept", "f")).read(), "x")
    r = b.run("put:/work/out/f|x", outputs={"f": "file"}, request={"keep": True})
    require("kept" not in os.listdir(r.incoming), "kept a success")


@case("F+", "command-not-there-and-not-executable")
def _(b):
    r = b.run(command=["/toolchain/t/bin/absent"])
    equal(r.status, ("exited", {"code": 127}))
    require(b"No such file" in r.stderr, r.stderr)
    r = b.run(command=["/toolchain/t/lib/data"])
    equal(r.status, ("exited", {"code": 126}))
    r = b.run(command=["/work/absent"])
    recorded(r, "miss", "/work/absent")


@case("F+", "signals-and-stderr")
def _(b):
    r = b.run("warn:oops", "signal:11")
    equal(r.status, ("signalled", {"signal": 11}))
    equal(r.stderr, b"oops\n")
    equal(r.evidence["stderr"], {"digest": c.sha(b"oops\n"), "bytes": 5})


@case("G", "fork-bomb")
def _(b):
    r, a = b.ask("forkbomb", spec={"processes": 64})
    exited(r)
    equal(a["forkbomb"], "EAGAIN")


@case("G", "memory-bomb")
def _(b):
    r = b.run("memory", spec={"memoryBytes": 64 << 20})
    if ROOT:
        equal(r.status, ("signalled", {"signal": 9}))
    else:
        require(b"memory = ENOMEM" in r.stdout, r.stdout)
    limits = r.evidence["isolation"]["limits"]
    equal([v for k, v in limits.items() if k.startswith("memoryBytes.")] if isinstance(next(iter(limits)), str)
          else [v for k, v in limits.items() if k.startswith(b"memoryBytes.")], [64 << 20])


@case("G", "tmpfs-fill-and-inode-fill")
def _(b):
    r, a = b.ask("fill:/tmp", "inodes:/tmp", spec={"tmpBytes": 8 << 20, "tmpInodes": 100})
    equal((a["fill:/tmp"], a["inodes:/tmp"]), ("ENOSPC", "ENOSPC"))


@case("G", "file-size-limit")
def _(b):
    r = b.run("fill:/work/out", spec={"fileBytes": 4 << 20})
    equal(r.status, ("signalled", {"signal": signal.SIGXFSZ}))


@case("G", "open-files-limit")
def _(b):
    r, a = b.ask("openfiles", "rlimit:7", spec={"openFiles": 100})
    equal((a["openfiles"], a["rlimit:7"]), ("EMFILE", "100"))


@case("G", "stdout-flood")
def _(b):
    r = b.run("flood:10000000", request={"stdoutBytes": 100000})
    equal((r.code, r.status), (0, "overflow"))
    equal(r.evidence["stdout"]["bytes"], 100000)
    equal(r.evidence["outputs"], {})


@case("G", "output-overflow")
def _(b):
    r = b.run("put:/work/out/f|0123456789", outputs={"f": "file"}, request={"outputBytes": 5})
    equal((r.code, r.status, r.evidence["outputs"]), (0, "overflow", {}))
    r = b.run("inodes:/tmp", "put:/work/out/a|x", "put:/work/out/b|x", "put:/work/out/c|x",
              request={"outputEntries": 2})
    equal((r.code, r.status), (0, "overflow"))


@case("G", "timeout-terminates-politely")
def _(b):
    start = time.monotonic()
    r = b.run("sleep:25", request={"timeoutMillis": 500, "killDelayMillis": 60000})
    equal((r.code, r.status), (0, "timedOut"))
    require(time.monotonic() - start < 15, "SIGTERM did not reach the action")


@case("G", "sigterm-ignoring-child-is-killed")
def _(b):
    r = b.run("ignoreterm", "daemons:5", "sleep:100", request={"timeoutMillis": 400, "killDelayMillis": 400})
    equal((r.code, r.status), (0, "timedOut"))


@case("G", "deep-folders-in-out")
def _(b):
    r, a = b.ask("deep:/work/out")
    exited(r)
    equal(a["deep:/work/out"], "ok")
    equal(r.evidence["dropped"], [b"d"])
    require("out" not in os.listdir(r.incoming), "left over")


@case("G", "5000-inputs")
def _(b):
    f = b.lab.file("same")
    r, a = b.ask("cat:/work/d7/f4242", "open:/work/d7/absent", inputs={f"d{i % 10}/f{i}": f for i in range(5000)}
                 | {"d7/f4242": b.lab.file("other")})
    equal(a["cat:/work/d7/f4242"], "other")
    require(len(r.access["events"]) < 30, "inputs that were not touched are in the record")


@case("G", "aslr-off")
def _(b):
    _, first = b.ask("stack")
    _, second = b.ask("stack")
    equal(first, second)


@case("G", "working-directory")
def _(b):
    r, a = b.ask("cwd", inputs={"p/f": b.lab.file("x")}, spec={"cwd": "/work/p"})
    equal(a["cwd"], "/work/p")
    r = b.run("pid", spec={"cwd": "/work/nowhere"})
    equal(r.code, 65)


@case("G", "no-dev-fuse-refuses-clearly", root_only=True)
def _(b):
    refused_without_fuse(b, "")


# Pid 1 tells its fault and leaves before the helper gives it the plan, or with the plan unread.
@case("G", "fault-of-pid-1-is-told-however-late-the-helper-listens", root_only=True)
def _(b):
    if shutil.which("strace") is None:
        raise Skip("strace is not installed")
    for delays in ("-e inject=memfd_create:delay_enter=60000",
                   "-e inject=sendmsg:delay_enter=20000:when=1 -e inject=poll:delay_enter=80000:when=1"):
        refused_without_fuse(b, f"strace -f -qq -o /dev/null {delays}")


def refused_without_fuse(b, tracer):
    here = os.path.dirname(os.path.abspath(__file__))
    q = b.lab.request(b.lab.action(["/toolchain/t/bin/probe", "pid"], toolchains={"t": b.tools}))
    os.chown(q["incoming"], 65534, 65534)
    from lab import SANDBOX
    r = run_through_shell(b, q, f'exec "{here}/as-user" --no-fuse {tracer} "{SANDBOX}"')
    equal(r.code, 69, r.message)
    require("FUSE_UNAVAILABLE" in r.message and "udev" in r.message, r.message)


@case("G", "no-userns-refuses-clearly")
def _(b):
    q = b.lab.request(b.lab.action(["/toolchain/t/bin/probe", "pid"], toolchains={"t": b.tools}))
    # A filter-free way to be without: a namespace in which no further one may be made.
    from lab import SANDBOX
    script = ('exec unshare -Ur sh -c \'echo 0 > /proc/sys/user/max_user_namespaces; exec "%s"\'' % SANDBOX)
    r = run_through_shell(b, q, script)
    equal(r.code, 69, r.message)
    require("USERNS_UNAVAILABLE" in r.message, r.message)


def run_through_shell(b, q, script):
    import lab
    before = lab.SANDBOX
    wrapper = os.path.join(b.lab.folder, f"wrapper-{b.lab.serial}")
    with open(wrapper, "w") as f:
        f.write("#!/bin/sh\n" + script + "\n")
    os.chmod(wrapper, 0o755)
    lab.SANDBOX = wrapper
    try:
        return b.lab.run_bytes(c.message(c.REQUEST, c.REQUEST_TYPE, q), q["incoming"])
    finally:
        lab.SANDBOX = before


@case("G", "probe-json-equals-expected")
def _(b):
    import json
    from lab import SANDBOX
    out = json.loads(subprocess.run([SANDBOX, "probe"], check=True, capture_output=True).stdout)
    equal(out["mode"], "full")
    for name in ("namespaces", "fuse", "mountInterface", "seccompListener", "pidfd"):
        equal(out[name], True, name)


@case("G", "enospc-when-collecting-is-infrastructure", root_only=True)
def _(b):
    # The output fits, its copy does not; then a stream that does not fit.
    for op in ("grow:/work/out/f|700", "flood:20000"):
        q = b.lab.request(b.lab.action(["/toolchain/t/bin/probe", op], toolchains={"t": b.tools},
                                       outputs={"f": "file"}), stdoutBytes=8 << 20)
        mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m,mode=755", "none", q["incoming"]])
        equal(mounted.returncode, 0, "mounting a small file system")
        try:
            r = b.lab.run_bytes(c.message(c.REQUEST, c.REQUEST_TYPE, q), q["incoming"])
            equal(r.code, 70, f"{op}: {r.message}")
            require("OUTPUTS_FAILED" in r.message and "No space" in r.message, r.message)
            equal(os.listdir(q["incoming"]), [], "left over")
        finally:
            subprocess.run(["umount", q["incoming"]], check=True)


@case("G", "500-trees")
def _(b):
    trees = {f"x{i}": b.lab.tree({"f": f"tree {i}".encode()}) for i in range(500)}
    r, a = b.ask("cat:/toolchain/x7/f", "cat:/toolchain/x499/f", "open:/toolchain/x500/f", toolchains=trees)
    equal((a["cat:/toolchain/x7/f"], a["cat:/toolchain/x499/f"]), ("tree 7", "tree 499"))
    recorded(r, "storeRoot", "/toolchain/x499")
    not_recorded(r, "storeRoot", "/toolchain/x8")
    recorded(r, "miss", "/toolchain/x500")


@case("G", "environment-is-only-the-declared")
def _(b):
    noise = {"LC_ALL": "de_DE.UTF-8", "TZ": "Asia/Tokyo", "HOME": "/root", "NOISE": "1"}
    r, a = b.ask("env", env={"LANG": "C"}, popen={"env": os.environ | noise})
    equal(a["env"], "LANG=C")


@case("G", "200-parallel-actions")
def _(b):
    q = [b.lab.request(b.lab.action(["/toolchain/t/bin/probe", f"put:/work/out/f|{i}", "open:/work/x"],
                                    toolchains={"t": b.tools}, outputs={"f": "file"})) for i in range(200)]
    started = [b.lab.start(c.message(c.REQUEST, c.REQUEST_TYPE, x)) for x in q]
    from lab import Result
    for i, (process, evidence) in enumerate(started):
        with os.fdopen(evidence, "rb") as f:
            data = f.read()
        _, err = process.communicate()
        r = Result(b.lab, process.returncode, err.decode(), q[i]["incoming"], data)
        exited(r)
        equal(r.output(b"f"), str(i).encode())


@case("G", "interactive-is-incomplete")
def _(b):
    r = b.run("pid", request={"interactive": True})
    exited(r)
    equal((r.access["complete"], r.access["doubts"]), (False, ["INTERACTIVE"]))
    equal(r.evidence["stdout"]["bytes"], 0)
