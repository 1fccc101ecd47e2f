"""Runs one process and measures it from outside."""

import dataclasses
import os
import subprocess
import tempfile
import time


@dataclasses.dataclass
class Sample:
    wall: float  # seconds
    cpu: float  # seconds of the process and of all descendants that were waited for
    rss: int  # KiB, the largest single process among them
    status: int  # exit status, or minus the signal
    output: str  # stdout and stderr


def run(argv, cwd, env=None):
    """Runs argv to its end. Output goes through a file, so that no pipe slows it down."""
    with tempfile.TemporaryFile() as out:
        start = time.perf_counter()
        process = subprocess.Popen(
            argv, cwd=cwd, env=env, stdin=subprocess.DEVNULL, stdout=out, stderr=subprocess.STDOUT
        )
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        output = out.read().decode("utf-8", "replace")
    return Sample(
        wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss, process.returncode, output
    )
