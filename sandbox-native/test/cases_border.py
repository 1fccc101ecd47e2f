"""The border: canonical bytes in, canonical bytes out, and nothing else accepted."""

import json
import os
import random
import subprocess

import canonical as c
from harness import case, equal, exited, require
from lab import SANDBOX


def valid(b):
    q = b.lab.request(b.lab.action(["/toolchain/t/bin/probe", "pid"], toolchains={"t": b.tools},
                                   inputs={"a": b.lab.file("x")}, outputs={"o": "file"}, env={"A": "1"}))
    return q, c.message(c.REQUEST, c.REQUEST_TYPE, q)


@case("I", "truncated-requests")
def _(b):
    q, m = valid(b)
    for n in list(range(0, 40)) + random.Random(1).sample(range(40, len(m)), 40):
        r = b.lab.run_bytes(m[:n])
        equal(r.code, 65, f"cut at {n}")
        require("malformed" in r.message, r.message)


@case("I", "refusals-name-the-byte")
def _(b):
    q, m = valid(b)
    for bytes_, want in ((m + b"\0", f"at byte {len(m)}: trailing"), (b"XNT\1" + m[4:], "at byte 0: value"),
                         (m[:4] + b"\3\0" + m[6:], "at byte 4: tag"), (m[:6] + b"\2\0" + m[8:], "at byte 6: value"),
                         (m[:-1] + b"\2", f"at byte {len(m) - 1}: value"), (b"", "at byte 0: truncated")):
        r = b.lab.run_bytes(bytes_)
        equal(r.code, 65)
        require(want in r.message, f"{want!r} not in {r.message!r}")


@case("I", "mutated-requests-never-crash")
def _(b):
    q, m = valid(b)
    rng = random.Random(7)
    for _ in range(150):
        x = bytearray(m)
        for _ in range(rng.randint(1, 4)):
            x[rng.randrange(len(x))] = rng.randrange(256)
        for f in os.listdir(q["incoming"]):
            os.unlink(os.path.join(q["incoming"], f))
        r = b.lab.run_bytes(bytes(x), q["incoming"])
        require(r.code in (0, 65, 70), f"exit {r.code}: {r.message}")
        require(r.code == 0 or r.message.split(":")[0].isupper(), r.message)


@case("I", "unsorted-map-refused")
def _(b):
    q, m = valid(b)
    action = b.lab.action(["/toolchain/t/bin/probe"], env={"A": "1", "B": "2"})
    good = c.message(c.ACTION, c.ACTION_TYPE, action)
    a, z = c.encode(c.BYTES, "A") + c.encode(c.BYTES, "1"), c.encode(c.BYTES, "B") + c.encode(c.BYTES, "2")
    require(a + z in good, "layout")
    for bad in (good.replace(a + z, z + a), good.replace(a + z, a + a)):
        q = b.lab.request(bad)
        r = b.lab.run_bytes(c.message(c.REQUEST, c.REQUEST_TYPE, q))
        equal(r.code, 65)
        require("order" in r.message, r.message)


@case("I", "illegal-actions-refused")
def _(b):
    for changes, word in ((dict(command=["probe"]), "program"), (dict(command=["/a\0b"]), "program"),
                          (dict(command=["/a", "x\0y"]), "argument"), (dict(env={"": "x"}), "variable"),
                          (dict(env={"A=B": "x"}), "variable"), (dict(env={"A": "x\0"}), "variable"),
                          (dict(coeffects=["network"]), "coeffects"), (dict(rootLinks={"/l": ""}), "target"),
                          (dict(inputs={"out/x": b.lab.file("x")}), "out"),
                          (dict(outputs={"a": "tree", "a/b": "file"}), "output"),
                          (dict(spec={"cwd": "/tmp"}), "working"), (dict(spec={"hostName": ""}), "host name")):
        action = b.lab.action(changes.pop("command", ["/toolchain/t/bin/probe"]), **changes)
        r = b.lab.run(action)
        equal(r.code, 65, str(changes))
        require(word in r.message, f"{word!r} not in {r.message!r}")


@case("I", "incoming-must-be-empty")
def _(b):
    q, m = valid(b)
    with open(os.path.join(q["incoming"], "x"), "w"):
        pass
    r = b.lab.run_bytes(m, q["incoming"])
    equal(r.code, 65)


@case("I", "no-evidence-descriptor")
def _(b):
    q, m = valid(b)
    path = os.path.join(b.lab.folder, "request")
    with open(path, "wb") as f:
        f.write(m)
    p = subprocess.run(["sh", "-c", f'exec "{SANDBOX}" 3<"{path}" 4<&-'], capture_output=True)
    equal(p.returncode, 65)
    p = subprocess.run([SANDBOX, "--nonsense"], capture_output=True)
    equal(p.returncode, 64)


@case("I", "evidence-names-the-action-and-the-helper")
def _(b):
    q, m = valid(b)
    r = b.lab.run_bytes(m, q["incoming"])
    exited(r)
    equal(r.evidence["action"], c.sha(q["action"]))
    equal(r.evidence["sandbox"], c.sha(open(SANDBOX, "rb").read()))
    equal(c.message(c.EVIDENCE, c.EVIDENCE_TYPE, r.evidence), r.raw)
    require(0 < r.evidence["started"] <= r.evidence["ended"], "times")


@case("I", "print-renders-request-and-evidence")
def _(b):
    q, m = valid(b)
    r = b.lab.run_bytes(m, q["incoming"])
    rendered = {}
    for name, data in (("SandboxRequest", m), ("ExecutionEvidence", r.raw), ("Action", q["action"])):
        p = subprocess.run([SANDBOX, "--print"], input=data, capture_output=True, check=True)
        rendered[name] = json.loads(p.stdout)[name]
    equal(rendered["SandboxRequest"]["action"]["command"], ["/toolchain/t/bin/probe", "pid"])
    equal(rendered["ExecutionEvidence"]["status"], {"exited": {"code": 0}})
    events = rendered["ExecutionEvidence"]["access"]["events"]
    equal(len(events), len(r.access["events"]))
    r = b.run(b"open:/work/a\n\xff\"%")
    p = subprocess.run([SANDBOX, "--print"], input=r.raw, capture_output=True, check=True)
    paths = [e["path"] for e in json.loads(p.stdout)["ExecutionEvidence"]["access"]["events"]]
    require("/work/a%0A%FF%22%25" in paths, paths)
    p = subprocess.run([SANDBOX, "--print"], input=b"CNT\1nonsense", capture_output=True)
    equal(p.returncode, 65)
