#!/usr/bin/env python3
"""Whole-process times of straylight beside ninja and make on the same generated C projects.

All tools go through the same steps in the same round, in a rotating order, so that what else the
machine does hits all of them. After every step the program that was built is run and its output
compared with what the sources say. See README.md.
"""

import argparse
import dataclasses
import os
import pathlib
import shutil
import sys
import tempfile

import measure
import report
import tools
from project import Project

CHECKOUT = pathlib.Path(__file__).resolve().parent.parent


STEPS = ["full", "null", "comment in one file", "code of one file", "header of all files"]


def steps(number):
    """Name, change of the project, and whether results are removed first, for one round."""
    return [
        ("full", lambda p: dataclasses.replace(p, salt=number), True),
        ("null", lambda p: p, False),
        ("comment in one file", lambda p: dataclasses.replace(p, remark=number), False),
        ("code of one file", lambda p: dataclasses.replace(p, increment=number), False),
        ("header of all files", lambda p: dataclasses.replace(p, salt=-number), False),
    ]


def make_tool(name, root, args):
    if name == "ninja":
        return tools.Ninja(root, args.jobs, args.cc, args.ar)
    if name == "make":
        return tools.Make(root, args.jobs, args.cc, args.ar)
    if name == "straylight":
        return tools.Straylight(root, args.jobs, CHECKOUT)
    if name == "cargo":
        return tools.Cargo(root, args.jobs)
    if name == "bazel":
        return tools.Bazel(root, args.jobs)
    if name == "bazel-batch":
        return tools.BazelBatch(root, args.jobs)
    raise SystemExit(f"unknown tool {name}; known: ninja, make, cargo, bazel, bazel-batch, straylight")


def rotated(items, by):
    by %= len(items)
    return items[by:] + items[:by]


def measure_project(shape, args, scratch, emit):
    libraries, units = shape
    label = f"{libraries}×{units}"
    chosen = []
    for name in args.tools:
        folder = pathlib.Path(scratch, f"{libraries}x{units}", name)
        folder.mkdir(parents=True)
        tool = make_tool(name, folder, args)
        tool.prepare(Project(libraries, units))
        chosen.append(tool)
    results = {}
    project = Project(libraries, units)
    for number in range(1, args.rounds + 1):
        for step, change, clean in (s for s in steps(number) if s[0] in args.steps):
            project = change(project)
            for tool in rotated(chosen, number):
                tool.write(project)
                if clean:
                    tool.clean()
                result = tool.build()
                tool.check(project)
                results.setdefault((step, tool.name), []).append(result)
                print(".", end="", file=sys.stderr, flush=True)
    print(file=sys.stderr)
    for tool in chosen:
        tool.end()
    for step in args.steps:
        for tool in chosen:
            emit(report.row(label, step, tool.name, results[step, tool.name]))


def measure_start(args, scratch, emit):
    chosen = [make_tool(name, scratch, args) for name in args.tools]
    chosen = [t for t in chosen if t.version_command]
    results = {}
    for tool in chosen:
        measure.run(tool.version_command, scratch)  # the launcher may have to build itself first
    for number in range(3 * args.rounds):
        for tool in rotated(chosen, number):
            sample = measure.run(tool.version_command, scratch)
            if sample.status != 0:
                raise tools.Wrong(f"{tool.version_command} failed:\n{sample.output}")
            results.setdefault(tool.name, []).append((sample, None))
    for tool in chosen:
        emit(report.row("-", "start (--version)", tool.name, results[tool.name]))


def shape(text):
    libraries, units = text.lower().split("x")
    if int(libraries) < 1 or int(units) < 1:
        raise argparse.ArgumentTypeError("at least one library of one unit")
    return int(libraries), int(units)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--projects", type=shape, nargs="*", default=[(4, 10), (10, 50)],
                        metavar="LxU", help="libraries x C files each, none for the start alone (default: 4x10 10x50)")
    parser.add_argument("--tools", type=lambda t: t.split(","), default=["ninja", "make", "straylight"])
    parser.add_argument("--steps", type=lambda t: t.split(","), default=STEPS,
                        help=f"of {', '.join(STEPS)} (default: all)")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--jobs", "-j", type=int, default=len(os.sched_getaffinity(0)))
    parser.add_argument("--cc", default="cc", help="compiler of ninja and make (default: cc)")
    parser.add_argument("--ar", default="ar")
    parser.add_argument("--out", help="also write the table to this file")
    parser.add_argument("--scratch", help="folder to work in (default: a temporary one)")
    args = parser.parse_args()
    for step in args.steps:
        if step not in STEPS:
            parser.error(f"unknown step {step!r}")
    lines = []

    def emit(line):
        lines.append(line)
        print(line, flush=True)

    scratch = tempfile.mkdtemp(prefix="straylight-bench-", dir=args.scratch)
    try:
        emit(f"{report.machine()}; {args.rounds} rounds, -j {args.jobs}, load before "
             f"{os.getloadavg()[0]:.1f}; ninja {report.first_line(['ninja', '--version'])}, "
             f"{report.first_line(['make', '--version'])}; ninja and make compile with "
             f"`{args.cc}` ({report.first_line([*args.cc.split(), '--version'])}).\n")
        emit(report.HEAD)
        measure_start(args, scratch, emit)
        for one in args.projects:
            measure_project(one, args, scratch, emit)
        emit(f"\nLoad after: {os.getloadavg()[0]:.1f}.")
    except tools.Wrong as e:
        print(f"bench: {e}", file=sys.stderr)
        return 1
    finally:
        # Store objects are read-only.
        for folder, _, _ in os.walk(scratch):
            os.chmod(folder, 0o700)
        shutil.rmtree(scratch)
        if args.out:
            pathlib.Path(args.out).write_text("\n".join(lines) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
