"""Cases, their registry and the assertions they share."""

import os
import re
import time
import traceback

from lab import Lab, HERE

PROBE = os.environ.get("CONTINUITY_PROBE", os.path.join(HERE, "..", "build", "probe"))
ROOT = os.geteuid() == 0
CASES = []


class Skip(Exception):
    pass


class Failure(AssertionError):
    pass


def case(number, name, root_only=False):
    """Registers a case under its number of the test list and its name."""
    def register(f):
        CASES.append((number, name, f, root_only))
        return f
    return register


class Bench:
    """What a case works with: a lab whose toolchain `t` holds the probe."""

    def __init__(self, folder):
        self.lab = Lab(folder)
        with open(PROBE, "rb") as f:
            self.probe = f.read()
        self.tools = self.lab.tree({"bin/probe": (self.probe, True), "lib/data": b"data\n",
                                    "link": "-> lib/data"})

    def run(self, *operations, **changes):
        """Runs the probe; `request` and everything else change request and action."""
        changes.setdefault("toolchains", {})["t"] = self.tools
        command = changes.pop("command", None) or ["/toolchain/t/bin/probe", *operations]
        request = changes.pop("request", None)
        popen = changes.pop("popen", None)
        return self.lab.run(self.lab.action(command, **changes), request, popen)

    def ask(self, *operations, **changes):
        """As `run`, and returns {operation: answer} of a run that went well."""
        r = self.run(*operations, **changes)
        require(r.code == 0, f"the helper failed: {r.code} {r.message}")
        answers = {}
        for line in r.stdout.decode("utf-8", "surrogateescape").splitlines():
            op, sep, answer = line.partition(" =")
            if sep:
                answers[op] = answer.strip()
        return r, answers


def require(condition, message):
    if not condition:
        raise Failure(message)


def equal(actual, expected, what=""):
    if actual == expected:
        return
    if isinstance(expected, bytes) and isinstance(actual, bytes) and len(expected) > 300:
        pairs = zip(expected.splitlines(), actual.splitlines())
        expected, actual = next((p for p in pairs if p[0] != p[1]), (expected, actual))
    raise Failure(f"{what}: expected {expected!r:.900}, found {actual!r:.900}")


def eventually(holds, seconds=60):
    """Whether `holds()` comes true; a machine that is busy gets the time it needs."""
    end = time.monotonic() + seconds
    while not holds():
        if time.monotonic() > end:
            return False
        time.sleep(0.02)
    return True


def children(pid):
    """The processes whose parent is `pid`; none if it is gone."""
    try:
        with open(f"/proc/{pid}/task/{pid}/children") as f:
            return [int(p) for p in f.read().split()]
    except (FileNotFoundError, ProcessLookupError):
        return []


def command_runs(helper):
    """Waits until the helper's sandbox runs the command; returns pid 1 of the sandbox, as it is known outside."""
    # Pid 1 has a child before; the command is another program than the helper's.
    own = command_line(helper)
    require(eventually(lambda: any(command_line(q) not in (own, b"") for p in children(helper) for q in children(p))),
            "the command did not start")
    return children(helper)[0]


def command_line(pid):
    try:
        with open(f"/proc/{pid}/cmdline", "rb") as f:
            return f.read()
    except (FileNotFoundError, ProcessLookupError):
        return b""


def gone(pid):
    return eventually(lambda: not os.path.exists(f"/proc/{pid}"), 20)


def recorded(result, kind, path):
    path = path.encode() if isinstance(path, str) else path
    require(path in result.paths(kind),
            f"no {kind} event for {path!r} among {sorted(result.paths(kind))[:12]}")


def not_recorded(result, kind, path):
    path = path.encode() if isinstance(path, str) else path
    require(path not in result.paths(kind), f"an unexpected {kind} event for {path!r}")


def exited(result, code=0):
    require(result.code == 0, f"the helper failed: {result.code} {result.message}")
    equal(result.status, ("exited", {"code": code}),
          f"status (stderr {result.stderr[-300:]!r}, stdout {result.stdout[-300:]!r})")


def complete(result):
    equal((result.access["complete"], result.access["doubts"]), (True, []), "completeness")


def run_cases(cases, folder, label):
    """Runs every case on a lab of its own; returns (passed, failed, skipped)."""
    counts = {"pass": 0, "fail": 0, "skip": 0}
    pattern = os.environ.get("CASES", "")
    for number, name, body, root_only in cases:
        title = f"{number} {name} [{label}]"
        if pattern and not re.search(pattern, title):
            continue
        bench = None
        try:
            if root_only and not ROOT:
                raise Skip("only root can do this")
            bench = Bench(folder)
            body(bench)
            counts["pass"] += 1
            print(f"ok      {title}", flush=True)
        except Skip as s:
            counts["skip"] += 1
            print(f"skipped {title}: {s}", flush=True)
        except Failure as e:
            counts["fail"] += 1
            print(f"FAILED  {title}: {e}", flush=True)
        except Exception:
            counts["fail"] += 1
            print(f"FAILED  {title}:\n{traceback.format_exc()}", flush=True)
        finally:
            if bench is not None:
                bench.lab.close()
    return counts["pass"], counts["fail"], counts["skip"]


def run_controls(cases, folder, label):
    """Runs the guarding cases with their protection left out; each must fail."""
    from controls import CONTROLS, ROOT_ONLY, ROOT_ONLY_CASES, USER_ONLY
    by_name = {name: body for _, name, body, _ in cases}
    pattern = os.environ.get("CASES", "")
    passed = failed = 0
    for protection, names in CONTROLS.items():
        if protection in (USER_ONLY if ROOT else ROOT_ONLY):
            continue
        os.environ["CONTINUITY_WEAKEN"] = protection
        for name in names:
            title = f"control: without {protection}, {name} [{label}]"
            if name in ROOT_ONLY_CASES and not ROOT:
                continue
            if pattern and not re.search(pattern, title):
                continue
            bench = Bench(folder)
            try:
                by_name[name](bench)
                failed += 1
                print(f"FAILED  {title}: the case passes, so it guards nothing", flush=True)
            except Skip:
                failed += 1
                print(f"FAILED  {title}: the case was skipped", flush=True)
            except Exception as e:
                passed += 1
                print(f"ok      {title}: {str(e).splitlines()[0][:80] if str(e) else type(e).__name__}", flush=True)
            finally:
                bench.lab.close()
    return passed, failed, 0
