"""A. What an action can see: the declared names and nothing else."""

import os

import canonical as c
from harness import case, complete, equal, exited, not_recorded, recorded, require


@case(1, "abs-undeclared-file")
def _(b):
    with open(os.path.join(b.lab.folder, "secret"), "w") as f:
        f.write("secret")
    path = os.path.join(b.lab.folder, "secret")
    r, a = b.ask(f"open:{path}", f"stat:{path}", "open:/bin/sh", "stat:/usr/bin/env")
    exited(r)
    complete(r)
    equal(a[f"open:{path}"], "ENOENT")
    equal(a[f"stat:{path}"], "ENOENT")
    # The lab lies below /tmp, where a file system of the action's own hides it; these are only absent.
    equal((a["open:/bin/sh"], a["stat:/usr/bin/env"]), ("ENOENT", "ENOENT"))
    recorded(r, "miss", "/bin")
    # The first component that the view does not have.
    parts = path.split("/")
    if parts[1] != "tmp":
        recorded(r, "miss", "/".join(parts[:3 if parts[1] == "work" else 2]))


@case(2, "rel-dotdot-escape")
def _(b):
    r, a = b.ask("open:../../../../../../etc/shadow", "open:../etc/passwd", "stat:..")
    exited(r)
    equal(a["open:../../../../../../etc/shadow"], "ENOENT")
    equal(a["open:../etc/passwd"], "ok")
    recorded(r, "miss", "/etc/shadow")


@case(3, "dotdot-above-root")
def _(b):
    r, a = b.ask("chdir:/", "list:..", "list:/../..")
    equal(a["list:.."], "dev etc proc tmp toolchain work")
    equal(a["list:/../.."], a["list:.."])


@case(4, "symlink-to-host")
def _(b):
    tree = b.lab.tree({"evil": "-> /etc/shadow", "host": "-> " + b.lab.folder})
    r, a = b.ask("open:/work/t/evil", "list:/work/t/host", inputs={"t": ("tree", {"digest": tree})})
    equal(a["open:/work/t/evil"], "ENOENT")
    equal(a["list:/work/t/host"], "ENOENT")
    recorded(r, "miss", "/etc/shadow")
    recorded(r, "storeRoot", "/work/t")


@case(5, "symlink-chain-out")
def _(b):
    tree = b.lab.tree({"a": "-> b", "b": "-> ../../../root/.ssh", "c": "-> a"})
    r, a = b.ask("list:/work/t/c", inputs={"t": ("tree", {"digest": tree})})
    equal(a["list:/work/t/c"], "ENOENT")
    recorded(r, "miss", "/root")


@case(6, "dangling-symlink-recorded")
def _(b):
    r, a = b.ask("open:/usr/bin/tool", rootLinks={"/usr": "/toolchain/absent"})
    equal(a["open:/usr/bin/tool"], "ENOENT")
    recorded(r, "hit", "/usr")
    recorded(r, "readlink", "/usr")
    recorded(r, "miss", "/toolchain/absent")


@case(7, "symlink-loop-ELOOP")
def _(b):
    r, a = b.ask("open:/loop1", rootLinks={"/loop1": "/loop2", "/loop2": "/loop1"})
    equal(a["open:/loop1"], "ELOOP")
    recorded(r, "readlink", "/loop1")
    recorded(r, "readlink", "/loop2")


@case(8, "symlink-intermediate-dir-recorded")
def _(b):
    r, a = b.ask("cat:/usr/lib/data", rootLinks={"/usr": "/toolchain/t"})
    equal(a["cat:/usr/lib/data"], "data;")
    recorded(r, "readlink", "/usr")
    claim = [cl for k, p, cl in r.events("readlink") if p == b"/usr"][0]
    equal(claim, ("link", {"target": c.sha(b"/toolchain/t")}))
    recorded(r, "storeRoot", "/toolchain/t")


@case(9, "etc-passwd-constant-shadow-absent")
def _(b):
    r, a = b.ask("cat:/etc/passwd", "open:/etc/shadow", "list:/etc")
    equal(a["cat:/etc/passwd"], "build:x:1000:1000:build:/work:/bin/sh;")
    equal(a["open:/etc/shadow"], "ENOENT")
    equal(a["list:/etc"], "group nsswitch.conf passwd")
    recorded(r, "open", "/etc/passwd")
    recorded(r, "miss", "/etc/shadow")


@case(10, "home-absent")
def _(b):
    r, a = b.ask("list:/home", "list:/root", "list:/usr", "list:/var", "list:/sys", "list:/opt")
    for op, answer in a.items():
        equal(answer, "ENOENT", op)


@case(11, "oldroot-gone-after-pivot")
def _(b):
    r, a = b.ask("cat:/proc/self/mountinfo", "list:/")
    mounts = [line.split()[4] for line in a["cat:/proc/self/mountinfo"].split(";") if line]
    equal(sorted(mounts), sorted(["/", "/proc", "/tmp", "/work/out", "/dev/null", "/dev/zero", "/dev/full",
                                  "/dev/random", "/dev/urandom", "/toolchain/t"]))
    equal(a["list:/"], "dev etc proc tmp toolchain work")


@case(12, "sibling-action-output-absent")
def _(b):
    r = b.run("put:/work/out/p/a|one", outputs={"p/a": "file"})
    exited(r)
    r, a = b.ask("open:/work/out/p/a", "open:/work/gen/p/a", "list:/work/out", outputs={"p/b": "file"})
    equal(a["open:/work/out/p/a"], "ENOENT")
    equal(a["open:/work/gen/p/a"], "ENOENT")
    recorded(r, "miss", "/work/gen")


@case(13, "undeclared-sibling-in-same-dir")
def _(b):
    b.lab.file("two")
    r, a = b.ask("cat:/work/p/a.h", "open:/work/p/b.h", "list:/work/p",
                 inputs={"p/a.h": b.lab.file("one")})
    equal(a["cat:/work/p/a.h"], "one")
    equal(a["open:/work/p/b.h"], "ENOENT")
    equal(a["list:/work/p"], "a.h")
    recorded(r, "miss", "/work/p/b.h")


@case(14, "hardlink-alias-logs-right-name")
def _(b):
    same = b.lab.file("same")
    r, a = b.ask("cat:/work/b", inputs={"a": same, "b": same})
    equal(a["cat:/work/b"], "same")
    recorded(r, "open", "/work/b")
    not_recorded(r, "open", "/work/a")
    not_recorded(r, "hit", "/work/a")


@case(15, "case-variant-miss")
def _(b):
    r, a = b.ask("open:/work/README", inputs={"readme": b.lab.file("x")})
    equal(a["open:/work/README"], "ENOENT")
    recorded(r, "miss", "/work/README")


@case(16, "trailing-slash-on-file")
def _(b):
    r, a = b.ask("open:/work/a/", "open:/work/a/b", inputs={"a": b.lab.file("x")})
    equal(a["open:/work/a/"], "ENOTDIR")
    equal(a["open:/work/a/b"], "ENOTDIR")
    recorded(r, "hit", "/work/a")


@case(17, "path-max-and-name-255")
def _(b):
    longest = "n" * 255
    r, a = b.ask(f"cat:/work/{longest}", f"open:/work/{longest}n", "open:/" + "a/" * 2100,
                 inputs={longest: b.lab.file("x")})
    equal(a[f"cat:/work/{longest}"], "x")
    equal(a[f"open:/work/{longest}n"], "ENAMETOOLONG")
    equal(a["open:/" + "a/" * 2100], "ENAMETOOLONG")


@case(18, "name-newline-nonutf8-injective")
def _(b):
    r = b.run(b"open:/work/a\nb", b"open:/work/\xff\xfe", b"open:/work/a%0Ab")
    exited(r)
    for path in (b"/work/a\nb", b"/work/\xff\xfe", b"/work/a%0Ab"):
        recorded(r, "miss", path)


@case(19, "empty-dir-declared")
def _(b):
    tree = b.lab.tree({"empty": None})
    r, a = b.ask("list:/work/t/empty", inputs={"t": ("tree", {"digest": tree})})
    equal(a["list:/work/t/empty"], "")


@case(20, "submount-not-uncovered")
def _(b):
    r, a = b.ask("raw:166,0,2", "rmdir:/tmp", "rename:/tmp|/work/x")
    require(a["rmdir:/tmp"] in ("EBUSY", "EROFS", "EACCES"), a["rmdir:/tmp"])
    equal(a["raw:166,0,2"], "EPERM")


@case(21, "stat-only-undeclared")
def _(b):
    r, a = b.ask("stat:/etc/hostname", "access:/etc/hostname", "readlink:/etc/mtab")
    for op, answer in a.items():
        equal(answer, "ENOENT", op)
    recorded(r, "miss", "/etc/hostname")
    recorded(r, "miss", "/etc/mtab")


@case(22, "readdir-shows-only-declared-in-order-of-bytes")
def _(b):
    names = ["zeta", "alpha", "Beta", "a.b", "a-b", "a", "ab"]
    r, a = b.ask("listraw:/work/d", inputs={f"d/{n}": b.lab.file(n) for n in names})
    equal(a["listraw:/work/d"].split(), sorted(names))
    claim = [cl for k, p, cl in r.events("list") if p == b"/work/d"][0]
    equal(claim, ("names", {"digest": c.name_list_digest(names)}))


@case(23, "nlink-ino-ctime-constant")
def _(b):
    f = b.lab.file("x" * 5, True)
    blob = os.path.join(b.lab.folder, "blobs", f[1]["digest"].hex()[:2], f[1]["digest"].hex())
    _, first = b.ask("lstat:/work/a", "lstat:/work", inputs={"a": f})
    os.link(blob, os.path.join(b.lab.folder, "alias"))
    os.utime(blob, (1, 1))
    _, second = b.ask("lstat:/work/a", "lstat:/work", inputs={"a": f})
    equal(first, second)
    require("mode=100555 nlink=1 uid=1000 gid=1000 size=5 mtime=315532800 ctime=315532800" in
            first["lstat:/work/a"], first["lstat:/work/a"])
