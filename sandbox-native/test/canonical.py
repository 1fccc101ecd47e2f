"""Canonical bytes (docs/codec.md), written from the document and independent of the C code.

Values are plain Python: records are dicts, sums are (name, dict) or a bare name, sets are lists,
maps are dicts with bytes keys. Only what the sandbox's border needs.
"""

import hashlib
import struct

MAGIC = bytes([0x43, 0x4E, 0x54, 0x01])
ACTION, REQUEST, EVIDENCE, NAME_LIST = 1, 2, 3, 7


def sha(data):
    return hashlib.sha256(data).digest()


# Types: ("u8",) ... as tuples; encode(type, value) and decode(type, bytes) interpret them.

U8, U16, U32, U64, BOOL, DIGEST, BYTES, TEXT, PATH = (
    "u8", "u16", "u32", "u64", "bool", "digest", "bytes", "text", "path")


def LIST(t): return ("list", t)
def SET(t): return ("set", t)
def MAP(k, v): return ("map", k, v)
def RECORD(**fields): return ("record", list(fields.items()))
def SUM(*cases): return ("sum", [c if isinstance(c, tuple) else (c, {}) for c in cases])


REF = SUM(("file", dict(digest=DIGEST, executable=BOOL)), ("tree", dict(digest=DIGEST)))
STORE_PATH = RECORD(ref=REF, name=TEXT)
PROVISION = SUM("host", "virtual")
VIEW_SPEC = RECORD(
    uid=U32, gid=U32, hostName=TEXT, files=MAP(PATH, BYTES), epoch=U64, umask=U32, cpus=U32,
    cwd=PATH, tmpBytes=U64, tmpInodes=U64, memoryBytes=U64, processes=U32, openFiles=U32,
    fileBytes=U64, stackBytes=U64, clock=PROVISION, random=PROVISION, machine=PROVISION)
ACTION_TYPE = RECORD(
    rule=SUM("ccCompile", "ccArchive", "ccLink", "ccTest", "genrule", "toolchainPrepare"),
    command=LIST(BYTES), env=MAP(BYTES, BYTES), toolchains=MAP(TEXT, DIGEST),
    rootLinks=MAP(PATH, PATH), inputs=MAP(PATH, REF), references=SET(STORE_PATH),
    outputs=MAP(PATH, SUM("file", "tree")),
    coeffects=SET(SUM("time", "random", "network", ("auth", dict(provider=TEXT)),
                      ("sandbox", dict(name=TEXT)), ("filesystem", dict(path=PATH)))),
    viewSpec=VIEW_SPEC)
MODE = SUM("full", "noFuse")
REQUEST_TYPE = RECORD(
    action=BYTES, mode=MODE, blobs=PATH, trees=PATH, incoming=PATH, timeoutMillis=U64,
    killDelayMillis=U64, stdoutBytes=U64, stderrBytes=U64, outputBytes=U64, outputEntries=U32,
    keep=BOOL, interactive=BOOL)
NS_ID = RECORD(device=U64, inode=U64)
NS_PAIR = RECORD(helper=NS_ID, action=NS_ID)
NAMESPACES = ["user", "mount", "net", "pid", "ipc", "uts", "cgroup"]
ISOLATION = RECORD(mode=MODE, **{n: NS_PAIR for n in NAMESPACES}, limits=MAP(TEXT, U64))
CLAIM = SUM("absent", ("file", dict(digest=DIGEST, executable=BOOL)), "directory",
            ("link", dict(target=DIGEST)), ("names", dict(digest=DIGEST)),
            ("tree", dict(digest=DIGEST)), "mount", ("refused", dict(operation=TEXT)))
EVENT = RECORD(kind=SUM("hit", "miss", "list", "readlink", "open", "exec", "storeRoot", "denied"),
               path=PATH, claim=CLAIM)
ACCESS = RECORD(complete=BOOL, doubts=SET(TEXT), requests=U64, events=SET(EVENT))
CHANNEL_STATE = SUM("prevented", "virtual", "recorded", "open")
CHANNELS = RECORD(**{n: CHANNEL_STATE for n in
                     ["file", "net", "clock", "random", "machine", "identity", "ipc"]})
STATUS = SUM(("exited", dict(code=U8)), ("signalled", dict(signal=U8)), "timedOut", "overflow")
STREAM = RECORD(digest=DIGEST, bytes=U64)
FILE = dict(digest=DIGEST, bytes=U64, executable=BOOL)
ENTRY = SUM(("file", FILE), ("link", dict(target=PATH)), "directory")
COLLECTED = SUM(("file", FILE), ("tree", dict(manifest=MAP(PATH, ENTRY))))
EVIDENCE_TYPE = RECORD(
    action=DIGEST, isolation=ISOLATION, access=ACCESS, channels=CHANNELS, status=STATUS,
    outputs=MAP(PATH, COLLECTED), missing=SET(PATH), dropped=SET(PATH), stdout=STREAM,
    stderr=STREAM, started=U64, ended=U64, sandbox=DIGEST)

WIDTH = {U8: ("<B", 1), U16: ("<H", 2), U32: ("<I", 4), U64: ("<Q", 8)}


def as_bytes(v):
    return v.encode() if isinstance(v, str) else bytes(v)


def encode(t, v):
    if isinstance(t, str) and t in WIDTH:
        return struct.pack(WIDTH[t][0], v)
    if t == BOOL:
        return b"\1" if v else b"\0"
    if t == DIGEST:
        assert len(v) == 32
        return bytes(v)
    if t in (BYTES, TEXT, PATH):
        b = as_bytes(v)
        return struct.pack("<I", len(b)) + b
    kind = t[0]
    if kind == "record":
        return b"".join(encode(ft, v[name]) for name, ft in t[1])
    if kind == "sum":
        name, fields = v if isinstance(v, tuple) else (v, {})
        for tag, (case, types) in enumerate(t[1]):
            if case == name:
                return bytes([tag]) + b"".join(encode(ft, fields[f]) for f, ft in types.items())
        raise ValueError(name)
    if kind == "map":
        pairs = sorted((order(t[1], k), encode(t[1], k) + encode(t[2], x)) for k, x in v.items())
        return struct.pack("<I", len(pairs)) + b"".join(p for _, p in pairs)
    items = [(order(t[1], x), encode(t[1], x)) for x in v]
    if kind == "set":
        items.sort()
    return struct.pack("<I", len(items)) + b"".join(i for _, i in items)


def order(t, v):
    return as_bytes(v) if t in (BYTES, TEXT, PATH) else encode(t, v)


class Reader:
    def __init__(self, data):
        self.data, self.at = data, 0

    def take(self, n):
        assert self.at + n <= len(self.data), "truncated"
        self.at += n
        return self.data[self.at - n:self.at]


def decode(t, r):
    if isinstance(t, str) and t in WIDTH:
        return struct.unpack(WIDTH[t][0], r.take(WIDTH[t][1]))[0]
    if t == BOOL:
        return {b"\0": False, b"\1": True}[r.take(1)]
    if t == DIGEST:
        return r.take(32)
    if t in (BYTES, TEXT, PATH):
        b = r.take(decode(U32, r))
        return b.decode() if t == TEXT else b
    kind = t[0]
    if kind == "record":
        return {name: decode(ft, r) for name, ft in t[1]}
    if kind == "sum":
        case, types = t[1][r.take(1)[0]]
        fields = {f: decode(ft, r) for f, ft in types.items()}
        return (case, fields) if types else case
    items, keys = [], []
    for _ in range(decode(U32, r)):
        start = r.at
        key = decode(t[1], r)
        keys.append(key if t[1] in (BYTES, TEXT, PATH) else r.data[start:r.at])
        items.append((key, decode(t[2], r)) if kind == "map" else key)
    if kind != "list":
        assert all(a < b for a, b in zip(keys, keys[1:])), "order"
    return dict(items) if kind == "map" else items


def message(number, t, v):
    return MAGIC + struct.pack("<HH", number, 1) + encode(t, v)


def read_message(number, t, data):
    assert data[:8] == MAGIC + struct.pack("<HH", number, 1), "head"
    r = Reader(data)
    r.at = 8
    v = decode(t, r)
    assert r.at == len(data), "trailing"
    return v


def name_list_digest(names):
    return sha(message(NAME_LIST, RECORD(names=SET(PATH)), dict(names=names)))
