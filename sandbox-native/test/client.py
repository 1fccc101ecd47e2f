"""A client of the resident helper (docs/sandbox.md, "Resident")."""

import os
import socket
import struct
import subprocess
import time

import canonical as c
import lab as labs


class Daemon:
    def __init__(self, lab, helper=None):
        self.lab = lab
        self.folder = os.path.join(lab.folder, f"daemon-{time.monotonic_ns()}")
        os.mkdir(self.folder)
        self.path = os.path.join(self.folder, "socket")
        self.scratch = os.path.join(self.folder, "scratch")
        os.mkdir(self.scratch)
        self.process = subprocess.Popen([helper or labs.SANDBOX, "daemon", self.path, self.scratch],
                                        stdin=subprocess.PIPE, stderr=subprocess.PIPE)
        for _ in range(6000):
            if os.path.exists(self.path):
                return
            if self.process.poll() is not None:
                break
            time.sleep(0.01)
        raise RuntimeError("the daemon did not come up: %r" % self.process.stderr.read())

    def connect(self):
        s = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        s.connect(self.path)
        return Connection(self.lab, s)

    def stop(self):
        self.process.stdin.close()
        code = self.process.wait(timeout=20)
        self.process.stderr.close()
        return code


class Connection:
    def __init__(self, lab, s):
        self.lab, self.socket = lab, s

    def send(self, message):
        self.socket.sendall(struct.pack("<I", len(message)) + message)

    def receive(self):
        head = self.take(4)
        body = self.take(struct.unpack("<I", head)[0])
        return body[0], body[1:]

    def take(self, n):
        data = b""
        while len(data) < n:
            part = self.socket.recv(n - len(data))
            if not part:
                raise EOFError
            data += part
        return data

    def run(self, action, **request):
        q = self.lab.request(action, **request)
        self.send(c.message(c.REQUEST, c.REQUEST_TYPE, q))
        kind, body = self.receive()
        code = {0: 0, 1: 65, 2: 69, 3: 70}[kind]
        return labs.Result(self.lab, code, "" if kind == 0 else body.decode(), q["incoming"],
                           body if kind == 0 else b"")

    def close(self):
        self.socket.close()
