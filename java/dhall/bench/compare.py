#!/usr/bin/env python3
"""Compares `straylight dhall hash` with dhall-haskell on generated inputs.

usage: compare.py [--runs N] [--only WORD]   writes a Markdown table on standard output
       compare.py --bombs                    ours only; fails unless each ends within its CPU ceiling

The virtual machine takes options from STRAYLIGHT_JAVA_OPTIONS (-Xmx512m).

The peer is the command in DHALL_PEER (shared/tools/dhall-peer.sh prints it); the Prelude is taken
from ../shared/dhall-lang or from CONTINUITY_SHARED. Both answer for a file one after the other, in
processes of their own with empty import caches; CPU is user and system time of the whole process, memory its
largest resident set, both the median of the runs. Hashes have to be equal.
"""

import argparse
import os
import pathlib
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[3]
SHARED = pathlib.Path(os.environ.get("CONTINUITY_SHARED", ROOT.parent / "shared"))
CEILING = 300  # seconds of CPU after which a process is stopped
BOMB_CEILING = 20


def records(n):
    yield "[ "
    for i in range(n):
        yield f'{", " if i else ""}{{ name = "target{i}", srcs = [ "src/file{i}.c", "src/other{i}.c" ]'
        yield f', deps = [ "//lib:dep{i % 97}" ], opt = {i % 4}, test = {"True" if i % 2 else "False"} }}\n'
    yield "]\n"


RULE = """let Rule =
      { Type = { name : Text, srcs : List Text, deps : List Text, opt : Natural }
      , default = { srcs = [] : List Text, deps = [] : List Text, opt = 2 }
      }

"""


def completions(n):
    yield RULE + "in  [ "
    for i in range(n):
        yield f'{", " if i else ""}Rule::{{ name = "target{i}", srcs = [ "src/file{i}.c" ] }}\n'
    yield "]\n"


def calls(n):
    yield RULE
    yield """let cc =
      \\(name : Text) ->
      \\(srcs : List Text) ->
        Rule::{ name, srcs, deps = [ "//lib:base", "//lib:${name}_config" ] }

in  [ """
    for i in range(n):
        yield f'{", " if i else ""}cc "target{i}" [ "src/file{i}.c" ]\n'
    yield "]\n"


BUILD = """let Rule = < Library : { srcs : List Text } | Binary : { srcs : List Text, deps : List Text } >

let Target = { name : Text, rule : Rule }

in    { targets = [ """


def build(n):
    yield BUILD
    for i in range(n):
        body = f'Rule.Binary {{ srcs = [ "src/f{i}.c" ], deps = [ ":t{i // 2}" ] }}' if i % 2 else (
            f'Rule.Library {{ srcs = [ "src/f{i}.c" ] }}')
        yield f'{", " if i else ""}{{ name = "t{i}", rule = {body} }}\n'
    yield "] } : { targets : List Target }\n"


def fields(n):
    yield "{ "
    for i in range(n):
        yield f'{", " if i else ""}field{i} = {i}\n'
    yield "}\n"


def lets(n):
    yield "let x0 = 1\n"
    for i in range(1, n):
        yield f"let x{i} = x{i - 1} + 1\n"
    yield f"in  x{n - 1}\n"


def prelude(body):
    yield f"let P = {SHARED}/dhall-lang/Prelude/package.dhall\n\nin  {body}\n"


INPUTS = [
    ("10⁴ literal records", lambda: records(10_000)),
    ("10⁵ literal records", lambda: records(100_000)),
    ("10⁵-target BUILD (union of rules)", lambda: build(100_000)),
    ("10⁴ `Rule::{…}`", lambda: completions(10_000)),
    ("10⁵ `Rule::{…}`", lambda: completions(100_000)),
    ("10⁵ calls of a rule function", lambda: calls(100_000)),
    ("record of 10⁵ fields", lambda: fields(100_000)),
    ("10⁴ chained `let`", lambda: lets(10_000)),
    ("Prelude, the whole package", lambda: prelude("P")),
    (
        "Prelude, mapping over 10⁴ numbers",
        lambda: prelude(
            "P.List.map Natural Natural (\\(x : Natural) -> x + 1) (P.Natural.enumerate 10000)"
        ),
    ),
]


def doubled(first, twice, n=30):
    yield f"let x0 = {first}\n"
    for i in range(1, n + 1):
        yield f"let x{i} = {twice.replace('x', f'x{i - 1}')}\n"
    yield f"in  x{n}\n"


BOMBS = [
    ("text doubled 30 times", lambda: doubled('"' + "0123456789" * 100 + '"', "x ++ x")),
    ("pair of pairs, 30 deep", lambda: doubled("1", "{ l = x, r = x }")),
    ("the same on types", lambda: doubled("Natural", "{ l : x, r : x }")),
    ("`Natural/fold 40` of squaring", lambda: ["Natural/fold 40 Natural (\\(x : Natural) -> x * x) 3\n"]),
    (
        "`Natural/fold 10¹²`",
        lambda: ["Natural/fold 1000000000000 Natural (\\(x : Natural) -> x + 1) 0\n"],
    ),
    (
        "`Natural/fold 10⁸` of closures",
        lambda: [
            "Natural/fold 100000000 (Natural -> Natural) (\\(f : Natural -> Natural) ->"
            " \\(x : Natural) -> f (x + 1)) (\\(x : Natural) -> x) 0\n"
        ],
    ),
    (
        "Ackermann 4 3",
        lambda: [
            "let iter = \\(f : Natural -> Natural) -> \\(n : Natural) ->"
            " Natural/fold (n + 1) Natural f 1\n"
            "in  Natural/fold 4 (Natural -> Natural) iter (\\(n : Natural) -> n + 1) 3\n"
        ],
    ),
    (
        "`Natural/fold 10⁵` building a list",
        lambda: [
            "Natural/fold 100000 (List Natural)"
            " (\\(x : List Natural) -> x # [ 1 ]) ([] : List Natural)\n"
        ],
    ),
    ("10⁴ nested parentheses", lambda: ["(" * 10_000 + "1" + ")" * 10_000 + "\n"]),
    ("10⁴ nested records", lambda: ["{ a = " * 10_000 + "1" + " }" * 10_000 + "\n"]),
    ("sum of 10⁴ terms", lambda: ["1" + " + 1" * 10_000 + "\n"]),
    ("10⁶ nested parentheses", lambda: ["(" * 1_000_000 + "1" + ")" * 1_000_000 + "\n"]),
]


def run(command, folder, ceiling=CEILING):
    cache = pathlib.Path(tempfile.mkdtemp(prefix="cache", dir=folder))
    env = dict(os.environ, XDG_CACHE_HOME=str(cache), HOME=str(folder))
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=err,
            env=env,
            preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CPU, (ceiling, ceiling)),
        )
        begin = time.monotonic()
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.monotonic() - begin
        process.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        err.seek(0)
        text = (out.read() or err.read()).decode(errors="replace").strip()
    shutil.rmtree(cache)
    return {
        "code": process.returncode,
        "text": text,
        "cpu": usage.ru_utime + usage.ru_stime,
        "mb": usage.ru_maxrss / 1024,
        "wall": wall,
    }


def middle(results, what):
    return statistics.median(r[what] for r in results)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--runs", type=int, default=1)
    parser.add_argument("--only", default="")
    parser.add_argument("--bombs", action="store_true", help="ours only: each ends in a limit or its result")
    args = parser.parse_args()
    ours = [str(ROOT / "straylight"), "dhall", "hash"]
    peer = os.environ.get("DHALL_PEER", "").split()
    if not peer and not args.bombs:
        sys.exit("set DHALL_PEER to the command of dhall-haskell")
    subprocess.run([ours[0], "--version"], check=True, stdout=subprocess.DEVNULL)
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        if args.bombs:
            print("| input | ends in | CPU | memory |\n|---|---|---|---|")
        else:
            print("| input (size) | ours | dhall-haskell | CPU ratio |\n|---|---|---|---|")
        for title, make in BOMBS if args.bombs else INPUTS:
            if args.only not in title:
                continue
            file = folder / "input.dhall"
            file.write_text("".join(make()))
            ceiling = BOMB_CEILING if args.bombs else CEILING
            mine = [run(ours + [str(file)], folder, ceiling) for _ in range(args.runs)]
            if args.bombs:
                end = mine[0]["text"].split("]")[0].replace("error[", "")
                result = mine[0]["code"] == 0 and end.startswith("sha256:")
                end = "its hash" if result else end
                if not result and not end.startswith("DHALL_LIMIT_"):
                    sys.exit(f"{title}: code {mine[0]['code']}: {mine[0]['text'][:500]}")
                print(f"| {title} | `{end}` | {middle(mine, 'cpu'):.1f} s | {middle(mine, 'mb'):.0f} MB |", flush=True)
                continue
            theirs = [run(peer + ["hash", "--file", str(file)], folder) for _ in range(args.runs)]
            if mine[0]["text"] != theirs[0]["text"]:
                print(f"{title}: {mine[0]['text'][:300]} / {theirs[0]['text'][:300]}", file=sys.stderr)
            ratio = middle(theirs, "cpu") / middle(mine, "cpu")
            size = file.stat().st_size / 1e6
            print(
                f"| {title} ({size:.1f} MB) | {middle(mine, 'cpu'):.2f} s, {middle(mine, 'mb'):.0f} MB"
                f" | {middle(theirs, 'cpu'):.2f} s, {middle(theirs, 'mb'):.0f} MB | {ratio:.1f} |",
                flush=True,
            )


if __name__ == "__main__":
    main()
