"""Strict: time, chance and machine are constants, however they are read."""

import os
import subprocess
import time

import canonical as c
from harness import case, complete, equal, exited, recorded, require, PROBE

STRICT = dict(clock="virtual", random="virtual", machine="virtual")
READS = ["clock", "clocks", "random", "random", "device:/dev/urandom", "device:/dev/random", "machine", "rdtsc",
         "vdso", "atrandom", "usage"]


@case("S", "clock-reads-constant")
def _(b):
    r, a = b.ask("clock", "clocks", "vdso", spec=STRICT)
    exited(r)
    complete(r)
    equal(a["clock"], "315532800")
    equal(a["vdso"], "0")
    require("0:315532800.0 " in a["clocks"] and " 1:1.0 " in a["clocks"], a["clocks"])
    for channel in ("clock", "random", "machine"):
        equal(r.evidence["channels"][channel], "virtual", channel)
    # The control: without it the host's clock is seen.
    r, a = b.ask("clock", "vdso")
    require(abs(int(a["clock"]) - time.time()) < 100, a["clock"])
    equal(a["vdso"], "1")
    equal(r.evidence["channels"]["clock"], "open")


@case("S", "counter-traps")
def _(b):
    r, a = b.ask("rdtsc", spec=STRICT)
    equal(a["rdtsc"], "1 0 1 0")
    _, x = b.ask("rdtsc")
    require(x["rdtsc"] != "1 0 1 0", "the control reads a constant")


@case("S", "two-runs-read-the-same")
def _(b):
    first, second = b.run(*READS, spec=STRICT), b.run(*READS, spec=STRICT)
    exited(first)
    equal(first.stdout, second.stdout)
    equal(first.access, second.access)
    lines = [x for x in first.stdout.decode().splitlines() if x.startswith("random = ")]
    require(len(set(lines)) == 2, "two reads of chance are equal: programs that look for a free name would never end")
    plain_first, plain_second = b.run("random", "atrandom"), b.run("random", "atrandom")
    require(plain_first.stdout != plain_second.stdout, "the control is constant, too")


@case("S", "each-alone")
def _(b):
    r, a = b.ask("clock", "machine", spec=dict(clock="virtual"))
    equal(a["clock"], "315532800")
    require(os.uname().release in a["machine"], a["machine"])
    equal(r.evidence["channels"]["machine"], "open")
    r, a = b.ask("clock", "machine", spec=dict(machine="virtual"))
    equal(a["machine"], "6.0.0 #1 1 4294967296 1048576")
    require(a["clock"] != "315532800", a["clock"])


@case("S", "children-threads-and-other-programs")
def _(b):
    ops = ["exec:/work/p|clock", "vfork:/work/p", "threads:50", "daemons:3", "exec:/work/p|rdtsc", "exec:/work/script"]
    inputs = {"p": b.lab.file(b.probe, True), "script": b.lab.file("#!/work/p clock\n", True)}
    inputs.update({f"many/f{i}": b.lab.file(str(i)) for i in range(64)})
    r, a = b.ask(*ops, spec=STRICT, inputs=inputs)
    exited(r)
    complete(r)
    equal(a["threads:50"], "0")
    require(r.stdout.count(b"clock = 315532800") == 2, r.stdout)
    require(b"rdtsc = 1 0 1 0" in r.stdout, r.stdout)
    recorded(r, "exec", "/work/script")


@case("S", "dynamic-program-reads-constants")
def _(b):
    source = os.path.join(b.lab.folder, "x.c")
    binary = os.path.join(b.lab.folder, "x")
    with open(source, "w") as f:
        f.write("#include <stdio.h>\n#include <time.h>\n#include <sys/time.h>\n#include <stdlib.h>\n"
                "int main(void) { struct timeval t; gettimeofday(&t, 0); char n[] = \"/tmp/XXXXXX\"; int fd = mkstemp(n);"
                " printf(\"%ld %ld %d %p\\n\", (long)time(0), (long)t.tv_sec, fd >= 0, (void *)n); return 0; }\n")
    subprocess.run(["gcc", "-o", binary, source], check=True)
    loader = os.path.realpath("/lib64/ld-linux-x86-64.so.2")
    libc = os.path.realpath("/lib/x86_64-linux-gnu/libc.so.6")
    read = lambda p: open(p, "rb").read()
    tree = b.lab.tree({"lib/ld.so": (read(loader), True), "lib/libc.so.6": (read(libc), True),
                       "bin/x": (read(binary), True)})
    action = dict(toolchains={"d": tree}, rootLinks={"/lib64/ld-linux-x86-64.so.2": "/toolchain/d/lib/ld.so"},
                  env={"LD_LIBRARY_PATH": "/toolchain/d/lib"}, command=["/toolchain/d/bin/x"], spec=STRICT)
    first, second = b.run(**action), b.run(**action)
    exited(first)
    require(first.stdout.startswith(b"315532800 315532800 1 "), first.stdout)
    equal(first.stdout, second.stdout)
    recorded(first, "readlink", "/lib64/ld-linux-x86-64.so.2")


@case("S", "signals-pass-through")
def _(b):
    r = b.run("segv:0", spec=STRICT)
    equal(r.status, ("signalled", {"signal": 11}))
    r = b.run("signal:15", spec=STRICT)
    equal(r.status, ("signalled", {"signal": 15}))
    r = b.run("sleep:100", spec=STRICT, request={"timeoutMillis": 300, "killDelayMillis": 5000})
    equal(r.status, "timedOut")
    r = b.run("signal:19", "pid", spec=STRICT, request={"timeoutMillis": 500, "killDelayMillis": 300})
    equal(r.status, "timedOut")  # stopped, and stays stopped


@case("S", "what-would-undo-it-is-refused")
def _(b):
    r, a = b.ask("raw:157,26,1", "raw:157,4,0", "raw:101,0,0,0,0", "raw:157,22,1", "clock", spec=STRICT)
    equal((a["raw:157,26,1"], a["raw:157,4,0"], a["raw:157,22,1"]), ("EINVAL", "EINVAL", "EINVAL"))
    equal(a["raw:101,0,0,0,0"], "ENOSYS")
    equal(a["clock"], "315532800")


@case("S", "constant-answers-are-no-longer-than-the-kernel's")
def _(b):
    # A C library's own types may be: a helper built with another one must not write beyond its caller's memory.
    r, a = b.ask("bounds", spec=STRICT)
    exited(r)
    equal(a["bounds"], "1 1 1 1 1")
    _, a = b.ask("bounds")
    equal(a["bounds"], "1 1 1 1 1")
