#!/usr/bin/env python3
"""What isolation and recording cost, each figure beside its baseline, in one interleaved run.

    bench/sandbox.py [--rounds N] [--compiles N] [--folder DIR] [--out FILE]

Every round takes one sample of every variant in an order that rotates. Medians; `min` is the ratio of the minima, which
other work on the machine touches least. See README.md.
"""

import argparse
import fcntl
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time

CHECKOUT = pathlib.Path(__file__).resolve().parent.parent
NATIVE = CHECKOUT / "sandbox-native"
sys.path.insert(0, str(NATIVE / "test"))

import canonical as c  # noqa: E402
import hostcc  # noqa: E402
import lab as labs  # noqa: E402
import report  # noqa: E402
from client import Daemon  # noqa: E402

PROGRAM = "int main(void) { return 0; }\n"
# What no sandbox of this kind can be below: seven new namespaces, the program in them, its end. Nothing is mounted or recorded.
FLOOR = r"""
#define _GNU_SOURCE
#include <sched.h>
#include <signal.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>
int main(int argc, char **argv) {
  if (argc != 3) return 64;
  for (int i = atoi(argv[1]); i > 0; i--) {
    uint64_t args[8] = {CLONE_NEWUSER | CLONE_NEWNS | CLONE_NEWNET | CLONE_NEWPID | CLONE_NEWIPC | CLONE_NEWUTS | CLONE_NEWCGROUP, 0, 0, 0, SIGCHLD};
    long pid = syscall(435 /* clone3 */, args, sizeof args);
    if (pid == 0) {
      execl(argv[2], argv[2], (char *)0);
      _exit(127);
    }
    int status;
    if (pid < 0 || waitpid((pid_t)pid, &status, 0) != pid || status != 0) return 1;
  }
  return 0;
}
"""
WARM = 4  # actions before the clock starts: every worker of a connection has served one
GAP = 0.015  # between paced actions: the next sandbox is ready then
COMMAND = ["/toolchain/t/bin/true"]
SETTLE = 1  # the kernel takes down hundreds of namespaces in its own time: not in that of the next sample
STRICT = dict(clock="virtual", random="virtual", machine="virtual")


class Actions:
    """Prepared requests of one action: what is timed is the asking and the answer."""

    def __init__(self, lab, connection, action, results=None):
        self.lab, self.connection, self.results = lab, connection, results
        self.action = c.message(c.ACTION, c.ACTION_TYPE, action)

    def message(self):
        q = self.lab.request(self.action, timeoutMillis=600_000)
        return c.message(c.REQUEST, c.REQUEST_TYPE, q), q["incoming"]

    def sample(self):
        message, incoming = self.message()
        time.sleep(GAP)
        start = time.perf_counter()
        self.connection.send(message)
        kind, body = self.connection.receive()
        took = time.perf_counter() - start
        self.check(kind, body)
        shutil.rmtree(incoming)
        return took

    def check(self, kind, body):
        if kind != 0:
            raise SystemExit(f"the helper refused: {body[:300]!r}")
        evidence = c.read_message(c.EVIDENCE, c.EVIDENCE_TYPE, body)
        if evidence["status"] != ("exited", {"code": 0}) or not evidence["access"]["complete"]:
            raise SystemExit(f"the action failed: {evidence['status']} {evidence['access']['doubts']}")
        if self.results is not None:
            self.results.append(len(evidence["access"]["events"]))


def high(name):
    """A file in memory with a descriptor above 4, so that duplicating one does not overwrite another."""
    low = os.memfd_create(name)
    fd = fcntl.fcntl(low, fcntl.F_DUPFD_CLOEXEC, 10)
    os.close(low)
    return fd


class OneShot(Actions):
    """The one-shot helper, started as cheaply as the others: posix_spawn, files instead of pipes."""

    def sample(self):
        message, incoming = self.message()
        request, evidence = high("request"), high("evidence")
        os.write(request, message)
        os.lseek(request, 0, os.SEEK_SET)
        time.sleep(GAP)
        start = time.perf_counter()
        pid = os.posix_spawn(labs.SANDBOX, [labs.SANDBOX], {}, file_actions=[
            (os.POSIX_SPAWN_DUP2, request, 3), (os.POSIX_SPAWN_DUP2, evidence, 4)])
        status = os.waitpid(pid, 0)[1]
        took = time.perf_counter() - start
        if status != 0:
            raise SystemExit(f"the helper ended with {status}")
        self.check(0, os.pread(evidence, 1 << 20, 0))
        os.close(request)
        os.close(evidence)
        shutil.rmtree(incoming)
        return took


class Command:
    """A process of the host."""

    def __init__(self, argv, cwd=None, env=None):
        self.argv, self.cwd, self.env = argv, cwd, env

    def sample(self):
        time.sleep(GAP)
        start = time.perf_counter()
        if self.cwd is None:
            pid = os.posix_spawn(self.argv[0], self.argv, self.env or {})
            status = os.waitpid(pid, 0)[1]
        else:
            status = subprocess.run(self.argv, cwd=self.cwd, env=self.env, stdin=subprocess.DEVNULL,
                                    stdout=subprocess.PIPE, stderr=subprocess.PIPE).returncode
        took = time.perf_counter() - start
        if status != 0:
            raise SystemExit(f"{self.argv} ended with {status}")
        return took


def interleaved(variants, rounds):
    """{name: seconds of each round}; the first round of each warms up and is left out."""
    taken = {name: [] for name in variants}
    names = list(variants)
    for number in range(rounds + 1):
        for name in names[number % len(names):] + names[:number % len(names)]:
            took = variants[name].sample()
            if number:
                taken[name].append(took)
        print(".", end="", file=sys.stderr, flush=True)
    print(file=sys.stderr)
    return taken


def ms(samples, quantile=0.5):
    ordered = sorted(samples)
    return 1000 * ordered[min(len(ordered) - 1, int(quantile * len(ordered)))]


def ratios(a, b):
    """Median of the pairs' ratios, and the ratio of the minima."""
    return statistics.median(x / y for x, y in zip(a, b)), min(a) / min(b)


def bwrap(lab, digest, role, folder, out, command, links=(), more=()):
    tree = os.path.join(lab.folder, "trees", digest.hex()[:2], digest.hex())
    argv = [shutil.which("bwrap"), "--unshare-all", "--die-with-parent", "--ro-bind", tree, f"/toolchain/{role}",
            "--proc", "/proc", "--dev", "/dev", "--tmpfs", "/tmp"]
    for at, to in links:
        argv += ["--symlink", to, at]
    argv += ["--ro-bind" if folder else "--dir"] + ([folder, "/work"] if folder else ["/work"])
    argv += ["--bind", out, "/work/out"] + list(more) + ["--chdir", "/work", "--clearenv"]
    return argv + command


def throughput(daemon, lab, action, workers, count):
    """Actions a second, each connection asking again as soon as it has its answer; answers are read afterwards."""
    jobs = []
    for _ in range(workers):
        connection = daemon.connect()
        actions = Actions(lab, connection, action)
        jobs.append((connection, [actions.message() for _ in range(count)], actions, []))

    def work(connection, messages, answers):
        for message, _ in messages:
            connection.send(message)
            answers.append(connection.receive())

    for connection, messages, _, answers in jobs:
        work(connection, messages[:WARM], answers)
    threads = [threading.Thread(target=work, args=(k, m[WARM:], got)) for k, m, _, got in jobs]
    start = time.perf_counter()
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    took = time.perf_counter() - start
    for connection, messages, actions, answers in jobs:
        connection.close()
        for answer in answers:
            actions.check(*answer)
        for _, incoming in messages:
            shutil.rmtree(incoming)
    return workers * (count - WARM) / took


def rate(work, workers, count):
    """How often a second `work(count)` does its thing, in so many threads."""
    threads = [threading.Thread(target=work, args=(count,)) for _ in range(workers)]
    start = time.perf_counter()
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    return workers * count / (time.perf_counter() - start)


def spawning(argv):
    status = os.waitpid(os.posix_spawn(argv[0], argv, {}), 0)[1]
    if status != 0:
        raise SystemExit(f"{argv} ended with {status}")


def compiled(folder, name, text):
    path = os.path.join(folder, name)
    with open(path + ".c", "w") as f:
        f.write(text)
    subprocess.run(["gcc", "-O1", "-static", "-o", path, path + ".c"], check=True)
    return path


def tree_with(lab, program):
    with open(program, "rb") as f:
        return lab.tree({"bin/true": (f.read(), True)})


def action_of(lab, tree, inputs):
    """Runs the program of `tree`, which looks at none of its inputs."""
    file = lab.file("x")
    return lab.action(COMMAND, toolchains={"t": tree}, inputs={f"d{i % 10}/f{i}": file for i in range(inputs)})


def throughputs(lab, program, floor, emit):
    """Before anything else: ext4 without a journal looks the longer for an inode, the more were freed lately."""
    # The kernel takes namespaces down in its own threads: above them (chrt) nothing would be taken down.
    policy, parameter = os.sched_getscheduler(0), os.sched_getparam(0)
    os.sched_setscheduler(0, os.SCHED_OTHER, os.sched_param(0))
    daemon = Daemon(lab)
    action = action_of(lab, tree_with(lab, program), 0)
    ours, plain, least = ({1: [], 2: []} for _ in range(3))
    for _ in range(5):
        for workers in (1, 2):
            ours[workers].append(throughput(daemon, lab, action, workers, 203))
            time.sleep(SETTLE)
            plain[workers].append(rate(lambda n: [spawning([program]) for _ in range(n)], workers, 200))
            least[workers].append(rate(lambda n: spawning([floor, str(n), program]), workers, 200))
            time.sleep(SETTLE)
    daemon.stop()
    os.sched_setscheduler(0, policy, parameter)
    for workers, target in ((1, 400), (2, 600)):
        emit(f"actions a second, {workers} connection{'s' * (workers > 1)}",
             f"{statistics.median(ours[workers]):.0f} (best {max(ours[workers]):.0f})",
             f"seven namespaces alone {statistics.median(least[workers]):.0f} (best {max(least[workers]):.0f}), "
             f"plain spawn {statistics.median(plain[workers]):.0f}", f"≥ {target}", max(ours[workers]) >= target)


def latency(lab, daemon, program, floor, rounds, emit):
    tree = tree_with(lab, program)
    out, work = os.path.join(lab.folder, "bwrap-out"), os.path.join(lab.folder, "bwrap-work")
    os.mkdir(out)
    os.makedirs(os.path.join(work, "out"))
    connections = [daemon.connect() for _ in range(3)]

    def action(inputs):
        return action_of(lab, tree, inputs)
    variants = {
        "plain": Command([program]),
        "floor": Command([floor, "1", program]),
        "resident": Actions(lab, connections[0], action(0)),
        "one-shot": OneShot(lab, None, action(0)),
        "one-shot 20": OneShot(lab, None, action(20)),
        "1000": Actions(lab, connections[1], action(1000)),
        "5000": Actions(lab, connections[2], action(5000)),
    }
    if shutil.which("bwrap"):
        variants["bwrap"] = Command(bwrap(lab, tree, "t", work, out, COMMAND), env={"PATH": "/usr/bin"})
        for count in (20, 1000):
            binds = []
            for i in range(count):
                binds += ["--ro-bind", program, f"/work/d{i % 10}/f{i}"]
            variants[f"bwrap {count}"] = Command(bwrap(lab, tree, "t", None, out, COMMAND, more=binds), env={"PATH": "/usr/bin"})
    t = interleaved(variants, rounds)
    plain, resident = ms(t["plain"]), ms(t["resident"])
    emit("added latency, resident, p50", f"{resident - plain:.2f} ms", f"plain spawn {plain:.2f} ms", "≤ 2.0 ms",
         resident - plain <= 2)
    p90 = ms(t["resident"], 0.9) - ms(t["plain"], 0.9)
    emit("added latency, resident, p90", f"{p90:.2f} ms", f"plain spawn {ms(t['plain'], 0.9):.2f} ms", "≤ 5 ms", p90 <= 5)
    if "bwrap" in t:
        for mine, theirs, what in (("one-shot 20", "bwrap 20", "20 inputs"), ("one-shot", "bwrap", "no inputs")):
            median, least = ratios(t[mine], t[theirs])
            emit(f"one-shot helper : bwrap with the same view, {what}", f"{median:.2f} (min {least:.2f})",
                 f"{ms(t[mine]):.1f} ms : {ms(t[theirs]):.1f} ms", "≤ 0.6", median <= 0.6)
    emit("a process that makes seven namespaces and runs the program in them, no more", f"{ms(t['floor']):.1f} ms (min {1000 * min(t['floor']):.1f})",
         f"plain spawn {plain:.2f} ms", "-", None)
    for count, target in (("1000", 3), ("5000", 10)):
        took = ms(t[count]) - plain
        beside = f"bwrap with as many binds {ms(t['bwrap 1000']):.0f} ms" if count == "1000" and "bwrap 1000" in t else \
            f"plain spawn {plain:.2f} ms"
        emit(f"added latency with {count[0]} {count[1:]} inputs", f"{took:.1f} ms (min {1000 * min(t[count]) - 1000 * min(t['plain']):.1f})",
             beside, f"≤ {target} ms", took <= target)
    for connection in connections:
        connection.close()


def compile_cost(lab, daemon, rounds, emit):
    tree, links = hostcc.tree(lab)
    sources = {p.name: p.read_bytes() for p in sorted((NATIVE / "src").iterdir()) if p.suffix in (".c", ".h")}
    host = os.path.join(lab.folder, "host")
    os.makedirs(os.path.join(host, "out"))
    for name, data in sources.items():
        with open(os.path.join(host, name), "wb") as f:
            f.write(data)
    command = ["/usr/bin/gcc", "-O2", "-std=gnu11", "-c", "sandbox.c", "-o", "out/sandbox.o"]
    env = {"PATH": "/usr/bin", "SOURCE_DATE_EPOCH": "315532800"}
    events = []

    def action(**spec):
        return lab.action(command, toolchains={"cc": tree}, rootLinks=links, env=env,
                          inputs={name: lab.file(data) for name, data in sources.items()},
                          outputs={"sandbox.o": "file"}, spec=spec)
    connections = [daemon.connect() for _ in range(2)]
    variants = {
        "plain": Command(command, cwd=host, env=env),
        "recorded": Actions(lab, connections[0], action(), events),
        "strict": Actions(lab, connections[1], action(**STRICT)),
    }
    if shutil.which("strace"):
        variants["strace"] = Command(["strace", "-f", "--seccomp-bpf", "-qq", "-e", "trace=%file", "-o", "/dev/null", *command],
                                     cwd=host, env=env)
    if shutil.which("bwrap"):
        variants["bwrap"] = Command(bwrap(lab, tree, "cc", host, os.path.join(host, "out"), command, links.items()),
                                    cwd=host, env=env)
    t = interleaved(variants, rounds)
    base = f"plain gcc {ms(t['plain']):.0f} ms"
    for name, what, target in (("recorded", "C compile, isolated and recorded : plain", 1.05), ("bwrap", "C compile in bwrap : plain", None),
                               ("strace", "C compile under strace -f --seccomp-bpf : plain", None)):
        if name in t:
            median, least = ratios(t[name], t["plain"])
            emit(what, f"{median:.3f} (min {least:.3f})", base, f"≤ {target}" if target else "-",
                 min(median, least) <= target if target else None)
    median, least = ratios(t["strict"], t["recorded"])
    emit("C compile, strict : not strict", f"{median:.3f} (min {least:.3f})", f"{ms(t['recorded']):.0f} ms", "≤ 1.05",
         min(median, least) <= 1.05)
    emit("events in the record of that compile", str(statistics.median(events)), "-", "≤ 60", statistics.median(events) <= 60)
    for connection in connections:
        connection.close()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=60, help="samples of every latency (default: 60)")
    parser.add_argument("--compiles", type=int, default=15, help="samples of every compile (default: 15)")
    parser.add_argument("--folder", help="where the store and what is built lie (default: the temporary folder)")
    parser.add_argument("--out", help="also write the table to this file")
    args = parser.parse_args()
    subprocess.run(["make", "-s", "-C", str(NATIVE)], check=True)
    lines = []

    def say(line):
        lines.append(line)
        print(line, flush=True)

    def emit(what, ours, baseline, target, met):
        say(f"| {what} | {ours} | {baseline} | {target} | {'-' if met is None else 'met' if met else 'not met'} |")
    folder = tempfile.mkdtemp(prefix="sandbox-bench-", dir=args.folder)
    os.chmod(folder, 0o755)
    lab = labs.Lab(folder)
    daemon = Daemon(lab)
    try:
        say(f"{report.machine()}; {args.rounds} and {args.compiles} rounds, load before {os.getloadavg()[0]:.1f}.\n")
        say("| figure | here | baseline in the same run | target | |\n|---|---|---|---|---|")
        program, floor = compiled(folder, "true", PROGRAM), compiled(folder, "floor", FLOOR)
        throughputs(lab, program, floor, emit)
        latency(lab, daemon, program, floor, args.rounds, emit)
        compile_cost(lab, daemon, args.compiles, emit)
        say(f"\nLoad after: {os.getloadavg()[0]:.1f}.")
    finally:
        daemon.stop()
        lab.close()
        for root, folders, _ in os.walk(folder):
            for name in folders:
                os.chmod(os.path.join(root, name), 0o755)
        shutil.rmtree(folder)
    if args.out:
        pathlib.Path(args.out).write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
