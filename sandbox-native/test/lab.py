"""A store in a temporary folder and a way to run one action on it."""

import fcntl
import os
import shutil
import subprocess
import tempfile

import canonical as c

HERE = os.path.dirname(os.path.abspath(__file__))
SANDBOX = os.environ.get("CONTINUITY_SANDBOX",
                         os.path.join(HERE, "..", "build", "continuity-sandbox"))
DEFAULT_FILES = {
    "/etc/passwd": b"build:x:1000:1000:build:/work:/bin/sh\n",
    "/etc/group": b"build:x:1000:\n",
    "/etc/nsswitch.conf": b"passwd: files\ngroup: files\nhosts: files\n",
}


class Result:
    """What one run of the helper gave."""

    def __init__(self, lab, code, message, incoming, evidence):
        self.lab, self.code, self.message, self.incoming = lab, code, message, incoming
        self.raw = evidence
        self.evidence = c.read_message(c.EVIDENCE, c.EVIDENCE_TYPE, evidence) if evidence else None

    def blob(self, digest):
        with open(os.path.join(self.incoming, digest.hex()), "rb") as f:
            return f.read()

    @property
    def status(self):
        return self.evidence["status"]

    def stream(self, name):
        """Its content; one without bytes has no file."""
        said = self.evidence[name]
        if said["bytes"] == 0:
            if said["digest"] != c.sha(b""):
                raise ValueError(f"{name} has no bytes and another digest")
            return b""
        return self.blob(said["digest"])

    @property
    def stdout(self):
        return self.stream("stdout")

    @property
    def stderr(self):
        return self.stream("stderr")

    @property
    def access(self):
        return self.evidence["access"]

    def events(self, kind=None):
        """(kind, path, claim) of all events, paths as bytes."""
        return [(e["kind"], e["path"], e["claim"]) for e in self.access["events"]
                if kind in (None, e["kind"])]

    def paths(self, kind):
        return {path for _, path, _ in self.events(kind)}

    def output(self, name):
        case, fields = self.evidence["outputs"][name]
        return self.blob(fields["digest"]) if case == "file" else fields["manifest"]


class Lab:
    def __init__(self, folder=None):
        self.folder = os.path.realpath(tempfile.mkdtemp(prefix="sandbox-lab-", dir=folder))
        os.chmod(self.folder, 0o755)
        for name in ("blobs", "trees", "runs"):
            os.mkdir(os.path.join(self.folder, name))
        self.serial = 0

    def close(self):
        for root, dirs, _ in os.walk(self.folder):
            for d in dirs:
                p = os.path.join(root, d)
                if not os.path.islink(p):
                    os.chmod(p, 0o755)
        shutil.rmtree(self.folder)

    def blob(self, data):
        digest = c.sha(data)
        folder = os.path.join(self.folder, "blobs", digest.hex()[:2])
        os.makedirs(folder, exist_ok=True)
        path = os.path.join(folder, digest.hex())
        if not os.path.exists(path):
            with open(path, "wb") as f:
                f.write(data)
            os.chmod(path, 0o444)
        return digest

    def file(self, data, executable=False):
        if isinstance(data, str):
            data = data.encode()
        return ("file", dict(digest=self.blob(data), executable=executable))

    def tree(self, entries):
        """{relative path: bytes | (bytes, True) for executables | "-> target" | None for a folder}.

        The digest is that of the listing: the sandbox takes it as a name and does not compute it."""
        digest = c.sha(repr(sorted(entries.items(), key=lambda i: i[0])).encode())
        root = os.path.join(self.folder, "trees", digest.hex()[:2], digest.hex())
        if not os.path.exists(root):
            os.makedirs(root)
            for path, value in entries.items():
                full = os.path.join(root, path)
                os.makedirs(os.path.dirname(full), exist_ok=True)
                if value is None:
                    os.makedirs(full, exist_ok=True)
                elif isinstance(value, str):
                    os.symlink(value[3:], full)
                else:
                    data, executable = value if isinstance(value, tuple) else (value, False)
                    with open(full, "wb") as f:
                        f.write(data)
                    os.chmod(full, 0o555 if executable else 0o444)
        return digest

    def action(self, command, **changes):
        spec = dict(uid=1000, gid=1000, hostName="build", files=dict(DEFAULT_FILES), epoch=315532800,
                    umask=0o022, cpus=1, cwd="/work", tmpBytes=64 << 20, tmpInodes=10000,
                    memoryBytes=0, processes=256, openFiles=1024, fileBytes=0,
                    stackBytes=8 << 20, clock="host", random="host", machine="host")
        spec.update(changes.pop("spec", {}))
        action = dict(rule="genrule", command=command, env={}, toolchains={}, rootLinks={},
                      inputs={}, references=[], outputs={}, coeffects=[], viewSpec=spec)
        action.update(changes)
        return action

    def request(self, action, **changes):
        self.serial += 1
        incoming = os.path.join(self.folder, "runs", str(self.serial))
        os.mkdir(incoming)
        if isinstance(action, dict):
            action = c.message(c.ACTION, c.ACTION_TYPE, action)
        request = dict(action=action, mode="full", blobs=os.path.join(self.folder, "blobs"),
                       trees=os.path.join(self.folder, "trees"), incoming=incoming,
                       timeoutMillis=60000, killDelayMillis=1000, stdoutBytes=1 << 20,
                       stderrBytes=1 << 20, outputBytes=1 << 30, outputEntries=100000, keep=False,
                       interactive=False)
        request.update(changes)
        return request

    def start(self, message, **popen):
        """Starts the helper; returns the process and the evidence's reading end."""
        request_r, request_w = os.pipe()
        evidence_r, evidence_w = os.pipe()

        def wire():
            r, e = (fcntl.fcntl(fd, fcntl.F_DUPFD, 10) for fd in (request_r, evidence_w))
            os.dup2(r, 3)
            os.dup2(e, 4)

        popen.setdefault("pass_fds", (3, 4))
        process = subprocess.Popen([SANDBOX], preexec_fn=wire,
                                   stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                   stderr=subprocess.PIPE, **popen)
        os.close(request_r)
        os.close(evidence_w)
        try:
            with os.fdopen(request_w, "wb") as f:
                f.write(message)
        except BrokenPipeError:
            pass
        return process, evidence_r

    def run_bytes(self, message, incoming=None, **popen):
        process, evidence_r = self.start(message, **popen)
        with os.fdopen(evidence_r, "rb") as f:
            evidence = f.read()
        _, err = process.communicate()
        return Result(self, process.returncode, err.decode(errors="replace"), incoming, evidence)

    def run(self, action, request=None, popen=None, **changes):
        """Runs one action given as a command line (with changes to the action) or as a dict."""
        if not isinstance(action, dict):
            action = self.action(action, **changes)
        q = self.request(action, **(request or {}))
        return self.run_bytes(c.message(c.REQUEST, c.REQUEST_TYPE, q), q["incoming"],
                              **(popen or {}))
