"""The resident helper: the same bytes, the same records, nothing left behind."""

import collections
import os
import random
import signal
import subprocess
import sys
import threading
import time

import canonical as c
import lab as labs
from client import Daemon
from harness import case, children, complete, equal, eventually, exited, not_recorded, recorded, require, ROOT

WORKERS = 3  # they serve a connection in turns, and each keeps a sandbox ready


def action(b, *ops, **changes):
    return b.lab.action(["/toolchain/t/bin/probe", *ops], toolchains={"t": b.tools}, **changes)


def with_daemon(f):
    def body(b):
        d = Daemon(b.lab)
        try:
            f(b, d)
        finally:
            if d.process.poll() is None:
                d.stop()
    return body


@case("R", "same-record-as-one-shot-also-from-a-spare")
@with_daemon
def _(b, d):
    conn = d.connect()
    ops = ["list:/", "list:/work", "cat:/work/a", "open:/work/x", "put:/work/out/p/o|x", "cwd", "umask", "fds",
           "cat:/proc/self/cgroup", "hostname", "cpus", "put:/work/new", "lstat:/work", "lstat:/toolchain"]
    for i in range(4):
        a = action(b, *ops, inputs={"a": b.lab.file(f"content {i}"), f"d{i}/x": b.lab.file("y")},
                   outputs={"p/o": "file"}, env={"I": str(i)}, spec={"memoryBytes": 1 << 30})
        resident, once = conn.run(a), b.lab.run(a)
        exited(resident)
        equal(resident.stdout, once.stdout, f"stdout of run {i}")
        equal(resident.access, once.access, f"record of run {i}")
        for field in ("status", "outputs", "missing", "dropped", "channels", "action", "sandbox"):
            equal(resident.evidence[field], once.evidence[field], field)
        time.sleep(0.15)  # the spare gets ready
    conn.close()


@case("R", "a-spare-shows-nothing-of-the-request-it-was-made-for")
@with_daemon
def _(b, d):
    conn = d.connect()
    secret = b.lab.file("secret of the first")
    exited(conn.run(action(b, "cat:/work/secret/s", "put:/tmp/t|x", "put:/work/out/left|x", inputs={"secret/s": secret})))
    time.sleep(0.2)
    r = conn.run(action(b, "list:/work", "open:/work/secret/s", "list:/tmp", "list:/work/out", "stat:/work/secret"))
    exited(r)
    complete(r)
    out = r.stdout.decode()
    for line in ("list:/work = out", "open:/work/secret/s = ENOENT", "list:/tmp =", "list:/work/out =",
                 "stat:/work/secret = ENOENT"):
        require(line + "\n" in out, f"{line!r} not in {out!r}")
    recorded(r, "miss", "/work/secret")
    conn.close()


@case("R", "another-shape-gets-its-own-sandbox")
@with_daemon
def _(b, d):
    conn = d.connect()
    other = b.lab.tree({"x": b"other"})
    exited(conn.run(action(b, "pid")))
    time.sleep(0.1)
    r = conn.run(b.lab.action(["/toolchain/t/bin/probe", "cat:/toolchain/u/x", "hostname"],
                              toolchains={"t": b.tools, "u": other}, spec={"hostName": "elsewhere"}))
    exited(r)
    require(b"cat:/toolchain/u/x = other\n" in r.stdout and b"hostname = elsewhere" in r.stdout, r.stdout)
    exited(conn.run(action(b, "pid")))
    conn.close()


@case("R", "refusals-and-trouble-come-as-answers")
@with_daemon
def _(b, d):
    conn = d.connect()
    conn.send(b"nonsense")
    kind, body = conn.receive()
    equal((kind, body.split(b":")[0]), (1, b"REQUEST_REFUSED"))
    r = conn.run(action(b, "pid", inputs={"g": ("file", dict(digest=c.sha(b"ghost"), executable=False))}))
    exited(r)  # never looked at
    time.sleep(0.1)
    r = conn.run(action(b, "open:/work/g", inputs={"g": ("file", dict(digest=c.sha(b"ghost"), executable=False))}))
    equal(r.code, 70)
    require(r.message.startswith("INPUT_UNREADABLE: "), r.message)
    exited(conn.run(action(b, "pid")))
    conn.close()


@case("R", "broken-frames-end-the-connection-only")
@with_daemon
def _(b, d):
    rng = random.Random(3)
    for n in range(40):
        conn = d.connect()
        data = rng.randbytes(rng.randint(0, 60))
        if n % 3 == 0:
            data = b"\xff\xff\xff\xff" + data
        conn.socket.sendall(data)
        conn.close()
    conn = d.connect()
    exited(conn.run(action(b, "pid")))
    conn.close()
    require(d.process.poll() is None, "the daemon died")


@case("R", "many-connections")
@with_daemon
def _(b, d):
    errors = []

    def client(n):
        try:
            conn = d.connect()
            for i in range(6):
                r = conn.run(action(b, f"put:/work/out/f|{n}.{i}", outputs={"f": "file"}))
                exited(r)
                equal(r.output(b"f"), f"{n}.{i}".encode())
            conn.close()
        except Exception as e:
            errors.append(e)

    threads = [threading.Thread(target=client, args=(n,)) for n in range(8)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    equal(errors, [])


def descendants():
    """Processes of the helper that exist now."""
    found = set()
    for pid in os.listdir("/proc"):
        if pid.isdigit():
            try:
                with open(f"/proc/{pid}/cmdline", "rb") as f:
                    words = f.read().split(b"\0")
                # Others on this machine may have a helper too: only ours counts.
                if words[:2] == [labs.SANDBOX.encode(), b"daemon"] or any(w.startswith(b"/toolchain/t/bin/probe") for w in words[:1]):
                    found.add(int(pid))
            except OSError:
                pass
    return found


def settled(before):
    return eventually(lambda: not descendants() - before)


@case("R", "a-client-that-leaves-stops-its-action")
@with_daemon
def _(b, d):
    before = descendants()
    conn = d.connect()
    q = b.lab.request(action(b, "sleep:600"))
    conn.send(c.message(c.REQUEST, c.REQUEST_TYPE, q))
    time.sleep(0.4)
    conn.close()
    require(settled(before), "the action outlived its client")
    require(os.listdir(q["incoming"]) == [], "left over in incoming")


@case("R", "kill-of-the-daemon-leaves-nothing")
def _(b):
    before = descendants()
    d = Daemon(b.lab)
    connections = [d.connect() for _ in range(3)]
    for conn in connections:
        q = b.lab.request(action(b, "daemons:3", "sleep:600"))
        conn.send(c.message(c.REQUEST, c.REQUEST_TYPE, q))
    require(eventually(lambda: len(descendants() - before) > 3), "nothing was running")
    d.process.send_signal(signal.SIGKILL)
    d.process.communicate()
    require(settled(before), f"left over: {descendants() - before}")
    for conn in connections:
        try:
            conn.receive()
            require(False, "an answer from the dead")
        except (EOFError, ConnectionError):
            pass


@case("R", "end-of-stdin-ends-the-daemon")
def _(b):
    before = descendants()
    d = Daemon(b.lab)
    conn = d.connect()
    exited(conn.run(action(b, "pid")))
    equal(d.stop(), 0)
    require(settled(before), "left over")
    require(not os.path.exists(d.path), "the socket is still there")


def descriptors(pid):
    """What the process has open: kinds (pipe, socket) or paths."""
    for fd in os.listdir(f"/proc/{pid}/fd"):
        try:
            yield os.readlink(f"/proc/{pid}/fd/{fd}").split(":[")[0]
        except FileNotFoundError:
            pass  # closed meanwhile


@case("R", "what-a-killed-action-had-open-is-closed")
@with_daemon
def _(b, d):
    conn = d.connect()
    for i in range(WORKERS):
        r = conn.run(action(b, "mmap:/work/x", "sleep:600", inputs={"x": b.lab.file("x")}), timeoutMillis=300, killDelayMillis=0)
        equal((r.code, r.status), (0, "timedOut"))
    blobs = os.path.join(b.lab.folder, "blobs")
    held = lambda: [what for p in children(d.process.pid) for what in descriptors(p) if what.startswith(blobs)]
    require(eventually(lambda: not held(), 10), held())
    conn.close()


@case("R", "300-actions-leak-nothing")
@with_daemon
def _(b, d):
    conn = d.connect()

    def one_each():
        for _ in range(WORKERS):
            exited(conn.run(action(b, "pid")))

    def state():
        # Workers only: pid 1 of the spare is not ours to look at.
        fds = collections.Counter(what for p in worker_pids for what in descriptors(p))
        with open("/proc/self/mountinfo") as f:
            mounts = len(f.readlines())
        scratch = len(os.listdir(d.scratch))
        cgroups = len([n for n in os.listdir("/sys/fs/cgroup/memory") if n.startswith("continuity-")]) if ROOT and \
            os.path.isdir("/sys/fs/cgroup/memory") else 0
        return fds, mounts, scratch, cgroups

    one_each()
    require(eventually(lambda: len(children(d.process.pid)) == WORKERS), "workers")
    worker_pids = children(d.process.pid)
    time.sleep(1)  # the spares are ready
    before = state()
    for i in range(300):
        exited(conn.run(action(b, "open:/work/x", spec={"memoryBytes": 1 << 30 if i % 50 == 0 else 0})))
    one_each()
    # Workers at work may have as many by chance, and others a moment later: being equal once is enough.
    if not eventually(lambda: state() == before):
        equal(state(), before, "descriptors, mounts, scratch, cgroups")
    conn.close()


@case("R", "killed-spares-are-replaced")
@with_daemon
def _(b, d):
    conn = d.connect()
    for _ in range(WORKERS):
        exited(conn.run(action(b, "pid")))
    inits = lambda: [p for w in children(d.process.pid) for p in children(w)]
    for victim in (lambda p: p, lambda p: children(p)[0]):  # pid 1, pid 2
        require(eventually(lambda: len(inits()) == WORKERS and all(children(p) for p in inits())), "spares")
        killed = inits()
        for p in killed:
            os.kill(victim(p), signal.SIGKILL)
        require(eventually(lambda: not any(os.path.exists(f"/proc/{p}/fd/3") for p in killed)), "pid 1 is still there")
        for _ in range(WORKERS):
            exited(conn.run(action(b, "pid")))


@case("R", "random-kills-of-daemon-worker-init-and-action-leave-nothing")
def _(b):
    from soak import soak
    equal(soak(b, 400, 24, 5), {}, "left over")


@case("R", "no-namespace-is-left-after-random-kills")
def _(b):
    here = os.path.dirname(os.path.abspath(__file__))
    done = subprocess.run([os.path.join(here, "namespaces"), "400", "24"], capture_output=True, text=True,
                          env={**os.environ, "PYTHON": sys.executable})
    require(done.returncode == 0, done.stdout + done.stderr)
