"""The host's C compiler as a tree of a lab: what a compile needs, under the paths at which it looks for them."""

import os
import subprocess


def _tool(name):
    return subprocess.run(["gcc", f"-print-prog-name={name}"], check=True, capture_output=True, text=True).stdout.strip()


def _closure(path):
    """The libraries of a dynamically linked program, as (path at which it looks, file)."""
    said = subprocess.run(["ldd", path], capture_output=True, text=True).stdout
    found = []
    for word in said.split():
        if word.startswith("/") and os.path.exists(word):
            found.append(word)
    return found


def files():
    """{path below /: host's file} of gcc, cc1, as, their libraries and all headers that gcc finds by itself."""
    gcc = os.path.realpath(subprocess.run(["which", "gcc"], check=True, capture_output=True, text=True).stdout.strip())
    chosen = {"usr/bin/gcc": gcc}
    for name in ("cc1", "as"):
        path = _tool(name)
        path = path if path.startswith("/") else "/usr/bin/" + path
        chosen[path.lstrip("/")] = os.path.realpath(path)
    for program in list(chosen.values()):
        for library in _closure(program):
            chosen[library.lstrip("/")] = os.path.realpath(library)
    said = subprocess.run(["gcc", "-xc", "-v", "-E", "-", "-o", "/dev/null"], stdin=subprocess.DEVNULL,
                          capture_output=True, text=True, env=os.environ | {"LC_ALL": "C"}).stderr
    for folder in said.split("search starts here:")[-1].split("End of search")[0].split():
        for root, _, names in os.walk(folder, followlinks=True):
            for name in names:
                full = os.path.join(root, name)
                where = os.path.normpath(full).lstrip("/")
                if os.path.isfile(full) and not where.startswith("usr/include/c++") and "linux-gnu/c++" not in where:
                    chosen[where] = os.path.realpath(full)
    return chosen


def tree(lab):
    """(digest of the tree, rootLinks): a toolchain of role `cc`, and the links that its programs need."""
    entries = {}
    for where, path in files().items():
        with open(path, "rb") as f:
            entries[where] = (f.read(), os.access(path, os.X_OK))
    links = {"/usr": "/toolchain/cc/usr"}
    for name in ("lib", "lib64"):
        if any(w.startswith(name + "/") for w in entries):
            links["/" + name] = "/toolchain/cc/" + name
    return lab.tree(entries), links
