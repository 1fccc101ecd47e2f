"""Many actions through the resident helper, with random kills, and then: is anything left?

    soak.py ACTIONS [KILLS [SEED]]
    soak.py once                    only one action, by the one-shot helper

Every KILLth part of the run something dies by SIGKILL: the daemon, a worker, pid 1 of a sandbox or an action. Afterwards
there must be no process, mount, cgroup, scratch folder or namespace of ours, and no descriptor more in the workers that
lived through it. The last line is "N passed, N failed, N skipped"."""

import os
import random
import signal
import sys
import threading
import time

import canonical as c
import lab as labs
from client import Daemon
from harness import Bench

MARK = f"soak-{os.getpid()}"


def ours(exe):
    """{pid: what} of processes of this helper or of its actions."""
    found = {}
    for name in os.listdir("/proc"):
        if not name.isdigit():
            continue
        try:
            with open(f"/proc/{name}/cmdline", "rb") as f:
                words = f.read().split(b"\0")
            with open(f"/proc/{name}/status") as f:
                status = f.read()
        except OSError:
            continue
        if "State:\tZ" in status:
            continue
        inside = status.split("NSpid:")[1].split("\n")[0].split()
        if any(MARK.encode() in w for w in words):
            found[int(name)] = "action"
        elif words[0] == exe.encode():
            found[int(name)] = "daemon" if words[1:2] == [b"daemon"] and len(inside) == 1 else "init"
    return found


def state(folder):
    with open("/proc/self/mountinfo") as f:
        mounts = {line for line in f if folder in line or "nsfs" in line or "continuity" in line}
    groups = set()
    for controller in ("memory", "unified", "pids"):
        base = f"/sys/fs/cgroup/{controller}"
        if os.path.isdir(base):
            groups |= {(controller, n) for n in os.listdir(base) if n.startswith("continuity-")}
    return {"mounts": mounts, "cgroups": groups, "descriptors here": len(os.listdir("/proc/self/fd"))}


class Soak:
    def __init__(self, bench, actions, kills, seed):
        self.b, self.left, self.kills, self.rng = bench, actions, kills, random.Random(seed)
        self.lock, self.lost, self.done, self.errors = threading.Lock(), 0, 0, []
        self.daemon = Daemon(bench.lab)

    def next(self):
        with self.lock:
            self.left -= 1
            return self.left >= 0

    def one(self, conn, i):
        spec = {"memoryBytes": 1 << 30} if i % 7 == 0 else {}
        ops = ["open:/work/x", f"put:/work/out/o|{i}", "sleep:0.003"] + (["daemons:2"] if i % 5 == 0 else [])
        r = conn.run(self.b.lab.action(["/toolchain/t/bin/probe", *ops, f"warn:{MARK}"], toolchains={"t": self.b.tools},
                                       outputs={"o": "file"}, spec=spec))
        if r.code == 0 and r.status == ("exited", {"code": 0}):
            assert r.output(b"o") == str(i).encode(), "another action's output"
            self.done += 1
        elif r.code == 0:
            assert r.status[0] == "signalled", r.status  # the action itself was killed: a verdict about it
            assert not r.evidence["outputs"]
            self.lost += 1
        else:
            self.lost += 1
        for name in os.listdir(r.incoming):
            os.unlink(os.path.join(r.incoming, name))
        os.rmdir(r.incoming)

    def connected(self):
        """A connection to the daemon that is there, once it is there: no action is lost to the wait for the next."""
        for _ in range(3000):
            try:
                return self.daemon.connect()
            except OSError:
                time.sleep(0.02)
        raise RuntimeError("no daemon for a minute")

    def client(self):
        conn, i = None, 0
        while self.next():
            i += 1
            try:
                conn = conn or self.connected()
                self.one(conn, i)
            except (EOFError, OSError):
                self.lost += 1  # trouble, never an answer
                conn = None
                time.sleep(0.01)
            except Exception as e:
                self.errors.append(repr(e))
                conn = None
        if conn:
            conn.close()

    def kill_one(self):
        targets = ours(labs.SANDBOX)
        kind = self.rng.choice(["daemon", "worker", "init", "action"])
        if kind == "daemon":
            self.daemon.process.kill()
            self.daemon.process.communicate()
            self.daemon = Daemon(self.b.lab)
            return
        if kind == "worker":
            pids = [p for p, what in targets.items() if what == "daemon" and p != self.daemon.process.pid]
        else:
            pids = [p for p, what in targets.items() if what == kind]
        if pids:
            try:
                os.kill(self.rng.choice(pids), signal.SIGKILL)
            except ProcessLookupError:
                pass

    def run(self):
        threads = [threading.Thread(target=self.client) for _ in range(3)]
        for t in threads:
            t.start()
        total, killed = self.left, 0
        while any(t.is_alive() for t in threads):
            time.sleep(0.05)
            if killed < self.kills and self.left < total - (killed + 1) * total // (self.kills + 1):
                self.kill_one()
                killed += 1
        for t in threads:
            t.join()
        return killed


def settle(check, seconds=15):
    end = time.monotonic() + seconds
    while True:
        left = check()
        if not left or time.monotonic() > end:
            return left
        time.sleep(0.1)


def soak(bench, actions, kills, seed):
    """Differences found, as {what: value}; empty if nothing leaked."""
    lab = bench.lab
    before = state(lab.folder)
    s = Soak(bench, actions, kills, seed)
    killed = s.run()
    found = {}
    if s.errors:
        found["errors"] = s.errors[:3]
    if s.done < actions // 2 or (kills == 0 and s.lost):
        found["only so many actions came through"] = f"{s.done} of {actions}"
    # One more daemon of the same scratch sweeps what killed ones left; then all end.
    scratches = [os.path.join(lab.folder, d, "scratch") for d in os.listdir(lab.folder) if d.startswith("daemon-")]
    s.daemon.stop()
    left = settle(lambda: ours(labs.SANDBOX))
    if left:
        found["processes"] = left
    for scratch in scratches:
        again = labs.subprocess.run([labs.SANDBOX, "daemon", scratch + "-socket", scratch], stdin=labs.subprocess.DEVNULL)
        if again.returncode != 0 or os.listdir(scratch):
            found["scratch"] = {n: os.listdir(os.path.join(scratch, n)) for n in os.listdir(scratch)}

    def differences():
        after = state(lab.folder)
        return {k: (v, before[k]) for k, v in after.items() if (v - before[k] if isinstance(v, set) else v != before[k])}
    found.update(settle(differences))
    print(f"        {actions} actions, {s.done} came through, {s.lost} lost to {killed} kills; left: {found or 'nothing'}",
          flush=True)
    return found


if __name__ == "__main__":
    bench_ = Bench(None)
    if sys.argv[1:] == ["once"]:
        result = bench_.run("open:/work/x")
        bench_.lab.close()
        sys.exit(0 if (result.code, result.evidence and result.status) == (0, ("exited", {"code": 0})) else result.message)
    try:
        numbers = [int(a) for a in sys.argv[1:]]
        bad = soak(bench_, numbers[0], numbers[1] if len(numbers) > 1 else 0, numbers[2] if len(numbers) > 2 else 1)
    finally:
        bench_.lab.close()
    print(f"{0 if bad else 1} passed, {1 if bad else 0} failed, 0 skipped")
    sys.exit(1 if bad else 0)
