"""The host's C compiler as a tree of a lab: what a compile needs, under the paths at which it looks for them."""

import os
import shutil
import subprocess


# Of /usr/include: the folders of the C library, not those of everything that is installed here.
CHOSEN = {"x86_64-linux-gnu", "aarch64-linux-gnu", "bits", "types", "gnu", "sys", "asm", "asm-generic", "linux"}


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
        for root, folders, names in os.walk(folder, followlinks=True):
            folders[:] = sorted(set(folders) & CHOSEN) if root.startswith("/usr/include") else folders
            for name in names:
                full = os.path.join(root, name)
                where = os.path.normpath(full).lstrip("/")
                if os.path.isfile(full):
                    chosen[where] = os.path.realpath(full)
    return chosen


_made = []  # a tree that exists already, to be linked into the next lab


def tree(lab):
    """(digest of the tree, rootLinks): a toolchain of role `cc`, and the links that its programs need."""
    if _made and os.path.isdir(_made[0]):
        digest = bytes.fromhex(os.path.basename(_made[0]))
        root = os.path.join(lab.folder, "trees", digest.hex()[:2], digest.hex())
        if not os.path.exists(root):
            os.makedirs(os.path.dirname(root), exist_ok=True)
            shutil.copytree(_made[0], root, copy_function=os.link)
        return digest, _links(os.listdir(root))
    entries = {}
    for where, path in files().items():
        with open(path, "rb") as f:
            entries[where] = (f.read(), os.access(path, os.X_OK))
    digest = lab.tree(entries)
    root = os.path.join(lab.folder, "trees", digest.hex()[:2], digest.hex())
    kept = os.path.join(os.path.dirname(lab.folder), f"hostcc-{os.getuid()}", digest.hex())
    if not os.path.exists(kept):
        os.makedirs(os.path.dirname(kept), exist_ok=True)
        shutil.copytree(root, kept, copy_function=os.link)
    _made[:] = [kept]
    return digest, _links(os.listdir(root))


def _links(top):
    return {"/" + name: "/toolchain/cc/" + name for name in ("usr", "lib", "lib64") if name in top}
