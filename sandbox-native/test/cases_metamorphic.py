"""H. The same action under other circumstances (the axes of reprotest): the same outputs, the same record.

And section B's 57: what gcc says it read is in the record."""

import os
import shutil
import subprocess

import canonical as c
import lab as labs
from harness import case, complete, equal, exited, recorded, require, ROOT, Skip
import hostcc

STRICT = dict(clock="virtual", random="virtual", machine="virtual")
SOURCE = b"""#include "a.h"
#include <stdio.h>
#include <stdlib.h>
const char *when = __DATE__ __TIME__, *where = __FILE__;
int main(void) { printf("%d %s %s\\n", A, when, where); return EXIT_SUCCESS; }
"""


def compile_action(lab, **spec):
    tree, links = hostcc.tree(lab)
    return lab.action(
        ["/usr/bin/gcc", "-g", "-O1", "-MD", "-MF", "out/p/x.d", "-c", "p/x.c", "-Iinc", "-o", "out/p/x.o"],
        toolchains={"cc": tree}, rootLinks=links, env={"PATH": "/usr/bin", "SOURCE_DATE_EPOCH": "315532800"},
        inputs={"p/x.c": lab.file(SOURCE), "inc/a.h": lab.file(b"#include \"b.h\"\n#define A B\n"),
                "inc/b.h": lab.file(b"#define B 5\n"), "inc/unused.h": lab.file(b"#error unused\n")},
        outputs={"p/x.o": "file", "p/x.d": "file"}, spec=STRICT | spec)


def battery(lab):
    """Reads whatever an action can read of the world around it."""
    probe = open(os.environ["CONTINUITY_PROBE"], "rb").read()
    operations = [
        "env", "umask", "cwd", "ids", "hostname", "cpus", "pid", "ppid", "fds", "stack", "clocks", "clock", "vdso", "atrandom",
        "random", "device:/dev/urandom", "rdtsc", "machine", "usage", "nnp", "listraw:/", "listraw:/work", "listraw:/work/d",
        "listraw:/dev", "listraw:/tmp", "listraw:/etc", "cat:/etc/passwd", "cat:/work/d/b", "open:/work/d/z", "lstat:/work",
        "lstat:/work/d/a", "lstat:/etc/group", "statfs:/work", "stat:/root", "stat:/home", "rlimit:7", "rlimit:6", "rlimit:3",
        # Not status:Cpus_allowed_list: the number of the processor is a residual (docs/sandbox.md, Channels).
        "status:CapEff", "status:Seccomp", "cat:/proc/self/cgroup", "put:/work/out/p/o|result",
        "openw:/work/d/a", "socket:2", "list:/toolchain/t"]
    inputs = {f"d/{name}": lab.file(name * 3) for name in "zbya"}
    inputs.pop("d/z")
    return lab.action(["/toolchain/t/bin/probe", *operations], inputs=inputs, outputs={"p/o": "file"}, env={"A": "1"},
                      toolchains={"t": lab.tree({"bin/probe": (probe, True), "lib/data": b"data"})}, spec=STRICT)


def seen(result):
    """What must not depend on anything but the action."""
    exited(result)
    complete(result)
    outputs = {k: v for k, v in result.evidence["outputs"].items()}
    return {"outputs": outputs, "stdout": result.stdout, "stderr": result.stderr, "events": result.events(),
            "channels": result.evidence["channels"], "missing": result.evidence["missing"],
            "dropped": result.evidence["dropped"], "action": result.evidence["action"]}


def run_wrapped(lab, action, prefix=(), **popen):
    """Runs the helper by way of another command (which keeps descriptors 3 and 4)."""
    before = labs.SANDBOX
    if prefix:
        path = os.path.join(lab.folder, f"wrapper-{lab.serial}")
        with open(path, "w") as f:
            f.write("#!/bin/sh\nexec " + " ".join(prefix) + f" '{before}'\n")
        os.chmod(path, 0o755)
        labs.SANDBOX = path
    try:
        return lab.run(action, popen=popen)
    finally:
        labs.SANDBOX = before


def another(b, prefix):
    folder = os.path.join(b.lab.folder, f"{prefix}-{b.lab.serial}")
    os.mkdir(folder, 0o755)
    return labs.Lab(folder)


# axis -> (a way to make lab and run the action differently)
def axis_build_path(b, make):
    other = another(b, "some-where-else" + "-" * 40)
    return run_wrapped(other, make(other))


def axis_exec_path(b, make):
    copy = os.path.join(b.lab.folder, "another-name-of-the-helper")
    shutil.copy(labs.SANDBOX, copy)
    before, labs.SANDBOX = labs.SANDBOX, copy
    try:
        return run_wrapped(b.lab, make(b.lab))
    finally:
        labs.SANDBOX = before


def axis_file_order(b, make):
    # The blobs exist already, in another order, with other times.
    other = another(b, "order")
    names = sorted(os.listdir(os.path.join(b.lab.folder, "blobs")), reverse=True)
    for name in names:
        shutil.copytree(os.path.join(b.lab.folder, "blobs", name), os.path.join(other.folder, "blobs", name))
    for root, _, files in os.walk(os.path.join(other.folder, "blobs")):
        for i, name in enumerate(files):
            os.utime(os.path.join(root, name), (10**9 + i, 10**9 + i))
    return run_wrapped(other, make(other))


def wrapped(*prefix, needs_root=False):
    def axis(b, make):
        if needs_root and not ROOT:
            return None
        return run_wrapped(b.lab, make(b.lab), prefix)
    return axis


def axis_environment(b, make):
    noise = {"LC_ALL": "de_DE.UTF-8", "LANG": "tr_TR.UTF-8", "TZ": "Pacific/Kiritimati", "HOME": "/nowhere", "USER": "somebody",
             "LD_LIBRARY_PATH": "/usr/lib", "TMPDIR": "/var/tmp", "SOURCE_DATE_EPOCH": "1", "CPATH": "/usr/include", "NOISE": "x" * 5000}
    return run_wrapped(b.lab, make(b.lab), env={**os.environ, **noise})


def axis_umask_and_cwd(b, make):
    action = make(b.lab)
    before, folder = os.umask(0o077), os.getcwd()
    try:
        os.chdir("/")
        q = b.lab.request(action)
        os.umask(0o000)
        return b.lab.run_bytes(c.message(c.REQUEST, c.REQUEST_TYPE, q), q["incoming"])
    finally:
        os.umask(before)
        os.chdir(folder)


def axis_user(b, make):
    if not ROOT:
        return None
    here = os.path.dirname(os.path.abspath(__file__))
    action = make(b.lab)
    before_request = b.lab.request

    def request(*args, **changes):
        q = before_request(*args, **changes)
        os.chown(q["incoming"], 65534, 65534)
        return q
    b.lab.request = request
    try:
        return run_wrapped(b.lab, action, [f"'{here}/as-user'"])
    finally:
        del b.lab.request


def axis_parallel(b, make):
    action = make(b.lab)
    q = [b.lab.request(action) for _ in range(4)]
    started = [b.lab.start(c.message(c.REQUEST, c.REQUEST_TYPE, x)) for x in q]
    results = []
    for x, (process, evidence) in zip(q, started):
        with os.fdopen(evidence, "rb") as f:
            data = f.read()
        _, err = process.communicate()
        results.append(labs.Result(b.lab, process.returncode, err.decode(), x["incoming"], data))
    for r in results[1:]:
        equal(seen(r), seen(results[0]), "two of four that ran at one time")
    return results[0]


AXES = {
    "build-path": axis_build_path,
    "host-name": wrapped("unshare", "--uts", "sh", "-c", "'hostname elsewhere; exec \"$0\" \"$@\"'", needs_root=True),
    "uptime-plus-a-year": wrapped("unshare", "--time", "--monotonic", "31536000", "--boottime", "31536000", needs_root=True),
    "user": axis_user,
    "umask-and-working-directory": axis_umask_and_cwd,
    "environment": axis_environment,
    "exec-path": axis_exec_path,
    "file-order-and-times-in-the-store": axis_file_order,
    "one-processor": wrapped("taskset", "-c", "$(taskset -pc $$ | sed 's/.*[ ,-]//')"),
    "personality": wrapped("setarch", "$(uname -m)", "--uname-2.6", "--addr-compat-layout"),
    "nice-and-limits": wrapped("sh", "-c", "'ulimit -S -n 200; ulimit -S -s 4096; ulimit -S -c 0; exec nice -n 3 \"$0\" \"$@\"'"),
    "parallel": axis_parallel,
}


def metamorphic(name, axis):
    @case("H", f"{name}-changes-nothing")
    def _(b):
        for label, make in (("a battery of look-ups", battery), ("a compile", compile_action)):
            expected = seen(run_wrapped(b.lab, make(b.lab)))
            other = axis(b, make)
            if other is None:
                raise Skip("only root can do this")
            for part, value in seen(other).items():
                equal(value, expected[part], f"{part} of {label}")


for name_, axis_ in AXES.items():
    metamorphic(name_, axis_)


@case(57, "gcc-depfile-subset")
def _(b):
    r = b.lab.run(compile_action(b.lab))
    exited(r)
    complete(r)
    named = r.output(b"p/x.d").decode().replace("\\\n", " ").split(":", 1)[1].split()
    require("inc/b.h" in named and any(n.endswith("/usr/include/stdio.h") for n in named), named[:6])
    for name in named:
        path = os.path.normpath(os.path.join("/work", name))
        if path.startswith(("/usr/", "/toolchain/cc/")):
            # Inside a bound tree: the tree is the input, and the record names it.
            recorded(r, "readlink", "/usr")
            recorded(r, "storeRoot", "/toolchain/cc")
        else:
            recorded(r, "open", path)
    for path in r.paths("open"):
        require(path.startswith((b"/work/", b"/etc/")), path)
    require(b"/work/inc/unused.h" not in r.paths("open"), "a file that nobody reads is in the record")
    recorded(r, "miss", "/work/inc/a.h.gch")
