"""Samples as a Markdown table."""

import os
import platform
import statistics
import subprocess


def first_line(argv):
    try:
        done = subprocess.run(argv, capture_output=True, text=True, check=False)
        return (done.stdout or done.stderr).splitlines()[0].strip()
    except (OSError, IndexError):
        return "not available"


def machine():
    model = platform.machine()
    with open("/proc/cpuinfo", encoding="utf-8") as info:
        for line in info:
            if line.startswith("model name"):
                model = line.split(":", 1)[1].strip()
                break
    return f"{model}, {len(os.sched_getaffinity(0))} CPUs, Linux {platform.release()}"


def millis(seconds):
    value = seconds * 1000
    return f"{value:.0f}" if value >= 100 else f"{value:.1f}"


def row(project, step, tool, results):
    """`results`: (sample, actions) of each round."""
    samples = [sample for sample, _ in results]
    walls = [s.wall for s in samples]
    actions = sorted({n for _, n in results if n is not None})
    return (
        f"| {project} | {step} | {tool} | {'/'.join(map(str, actions)) or '-'} "
        f"| {millis(statistics.median(walls))} | {millis(min(walls))}–{millis(max(walls))} "
        f"| {millis(statistics.median(s.cpu for s in samples))} "
        f"| {max(s.rss for s in samples) / 1024:.0f} |"
    )


HEAD = (
    "| project | step | tool | actions run | wall ms, median | wall ms, range | CPU ms, median "
    "| largest process MiB |\n|---|---|---|---|---|---|---|---|"
)
