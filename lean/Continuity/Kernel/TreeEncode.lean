/-
From a manifest to its canonical tree: REAPI `Directory` messages, written by our own minimal writer.

Slashes are replaced by NUL, which no name has: then the order of bytes is the order of components,
everything below a folder follows it without a gap, and one pass with a stack of open folders writes
every message.
-/
import Continuity.Codec.Tree
import Continuity.Kernel.Closure

namespace Continuity
namespace TreeCodec

def maxDepth : Nat := 256

/-! ### Links -/

/-- Resolves a target component by component: `depth` folders below the link's own plus `base`, the
lowest so far. Answers how far it climbs above the link's own folder. -/
def climbFrom (t : ByteArray) (base : Nat) : (fuel i start depth lowest : Nat) → Nat
  | 0, _, _, _, lowest => base - lowest
  | fuel + 1, i, start, depth, lowest =>
    if i < t.size then
      if at8 t i = 0x2F then
        let n := i - start
        if (if n = 2 then if at8 t start = 0x2E then at8 t (start + 1) else 0 else 0) = 0x2E then
          climbFrom t base fuel (i + 1) (i + 1) (depth - 1) (if depth - 1 < lowest then depth - 1 else lowest)
        else if n = 0 then climbFrom t base fuel (i + 1) (i + 1) depth lowest
        else if (if n = 1 then at8 t start else 0) = 0x2E then
          climbFrom t base fuel (i + 1) (i + 1) depth lowest
        else climbFrom t base fuel (i + 1) (i + 1) (depth + 1) lowest
      else climbFrom t base fuel (i + 1) start depth lowest
    else
      let n := i - start
      if (if n = 2 then if at8 t start = 0x2E then at8 t (start + 1) else 0 else 0) = 0x2E then
        base - (if depth - 1 < lowest then depth - 1 else lowest)
      else base - lowest

/-- How many folders above its own a link's target reaches; a path has at most 4 096 bytes, so no more
than that. -/
def climb (t : ByteArray) : Nat := climbFrom t 8192 (t.size + 1) 0 0 8192 8192

/-- Not empty, not absolute, without NUL. -/
def targetOk (t : ByteArray) : Bool :=
  if t.size = 0 then false
  else if at8 t 0 = 0x2F then false
  else if contains t 0 then false
  else true

/-! ### Checks -/

def countSlashes (b : ByteArray) : (fuel i acc : Nat) → Nat
  | 0, _, acc => acc
  | fuel + 1, i, acc =>
    if i < b.size then countSlashes b fuel (i + 1) (if at8 b i = 0x2F then acc + 1 else acc) else acc

def components (b : ByteArray) : Nat := countSlashes b b.size 0 1

/-- The manifest's paths; a directory's claim is `directory`, any other `absent`. -/
def kinds (m : Array (Path × TreeEntry)) : (fuel i : Nat) → Array Entry → Array Entry
  | 0, _, acc => acc
  | fuel + 1, i, acc =>
    if h : i < m.size then
      match m[i].2 with
      | .directory => kinds m fuel (i + 1) (acc.push ⟨m[i].1, .directory⟩)
      | _ => kinds m fuel (i + 1) (acc.push ⟨m[i].1, .absent⟩)
    else acc

/-- The first entry around `p`, by growing prefix. -/
def around (t : Array Entry) (p : Path) : (fuel k : Nat) → Option Reason
  | 0, _ => none
  | fuel + 1, k =>
    if k < p.size then
      if at8 p k = 0x2F then
        match Table.find t p k with
        | some .directory => some (reason1 23 (slice p 0 k))
        | some _ => some (reason1 20 p)
        | none => around t p fuel (k + 1)
      else around t p fuel (k + 1)
    else none

def linkBad (p : Path) (e : TreeEntry) : Bool :=
  match e with
  | .link t => if targetOk t then if components p - 1 < climb t then true else false else true
  | _ => false

def check (m : Array (Path × TreeEntry)) (t : Array Entry) : (fuel i : Nat) → Option Reason
  | 0, _ => none
  | fuel + 1, i =>
    if h : i < m.size then
      let p := m[i].1
      if isRelative p then
        if maxDepth < components p then some (reason1 26 p)
        else
          match around t p p.size 0 with
          | some r => some r
          | none => if linkBad p m[i].2 then some (reason1 22 p) else check m t fuel (i + 1)
      else some (reason1 21 p)
    else none

/-! ### Writing -/

def varint : (fuel : Nat) → UInt64 → ByteArray → ByteArray
  | 0, _, acc => acc
  | fuel + 1, n, acc =>
    if n < 128 then acc.push n.toUInt8
    else varint fuel (n >>> 7) (acc.push ((n &&& 127) ||| 128).toUInt8)

def putVarint (n : UInt64) (acc : ByteArray) : ByteArray := varint 10 n acc

/-- A length-delimited field. -/
def field (tag : UInt8) (content acc : ByteArray) : ByteArray :=
  append (putVarint (UInt64.ofNat content.size) (acc.push tag)) content

/-- `Digest`: 64 hexadecimal digits, and the size where it is not 0. -/
def digestMessage (d : Digest) (size : UInt64) : ByteArray :=
  let m := putHex d ((noBytes.push 0x0A).push 64)
  if size = 0 then m else putVarint size (m.push 0x10)

def fileNode (name : ByteArray) (d : Digest) (size : UInt64) (executable : Bool) (acc : ByteArray) :
    ByteArray :=
  let m := field 0x12 (digestMessage d size) (field 0x0A name noBytes)
  field 0x0A (if executable then (m.push 0x20).push 1 else m) acc

def directoryNode (name : ByteArray) (d : Digest) (size : UInt64) (acc : ByteArray) : ByteArray :=
  field 0x12 (field 0x12 (digestMessage d size) (field 0x0A name noBytes)) acc

def linkNode (name target acc : ByteArray) : ByteArray :=
  field 0x1A (field 0x12 target (field 0x0A name noBytes)) acc

/-- An open folder: its path with NUL for slashes, and its three lists as they are written. -/
structure Folder where
  path : ByteArray
  files : ByteArray
  directories : ByteArray
  links : ByteArray

def Folder.empty (path : ByteArray) : Folder := ⟨path, noBytes, noBytes, noBytes⟩

def Folder.message (f : Folder) : ByteArray := append (append (append noBytes f.files) f.directories) f.links

/-- The bytes behind the last NUL, or all of them. -/
def lastName (b : ByteArray) : ByteArray :=
  let k := Table.lastByte b 0 b.size
  slice b k (b.size - k)

/-- Is `p` below the folder `f`, whose path is empty for the root? -/
def inside (f p : ByteArray) : Bool :=
  if f.size = 0 then true
  else if f.size < p.size then
    if at8 p f.size = 0 then eqRange f p f.size 0 0 else false
  else false

/-- The stack of open folders, the innermost apart, and the messages that are finished. -/
structure Writer where
  outer : Array Folder
  folder : Folder
  done : Array Entry

/-- Finishes the innermost folder, whose entry goes into the one around it. -/
def close (w : Writer) : Writer :=
  if h : w.outer.size - 1 < w.outer.size then
    let m := w.folder.message
    let d := sha256 m
    let p := w.outer[w.outer.size - 1]
    ⟨w.outer.pop,
      { p with directories := directoryNode (lastName w.folder.path) d (UInt64.ofNat m.size) p.directories },
      w.done.push ⟨d, .refused m⟩⟩
  else w

/-- Finishes folders until `p` is inside the innermost. -/
def closeUntil (p : ByteArray) : (fuel : Nat) → Writer → Writer
  | 0, w => w
  | fuel + 1, w => if inside w.folder.path p then w else closeUntil p fuel (close w)

/-- Opens the folders of `p` from the component that begins at `k` on. -/
def openFrom (p : ByteArray) : (fuel k : Nat) → Writer → Writer
  | 0, _, w => w
  | fuel + 1, k, w =>
    if k < p.size then
      if at8 p k = 0 then openFrom p fuel (k + 1) ⟨w.outer.push w.folder, .empty (slice p 0 k), w.done⟩
      else openFrom p fuel (k + 1) w
    else w

def addEntry (w : Writer) (p : ByteArray) (e : TreeEntry) : Writer :=
  let name := lastName p
  match w with
  | ⟨outer, f, done⟩ =>
    match e with
    | .file d n x => ⟨outer, { f with files := fileNode name d n x f.files }, done⟩
    | .link t => ⟨outer, { f with links := linkNode name t f.links }, done⟩
    | .directory =>
      let d := sha256 noBytes
      ⟨outer, { f with directories := directoryNode name d 0 f.directories },
        done.push ⟨d, .refused noBytes⟩⟩

def nulled (b : ByteArray) : (fuel i : Nat) → ByteArray → ByteArray
  | 0, _, acc => acc
  | fuel + 1, i, acc =>
    if h : i < b.size then
      let x := b.get i h
      nulled b fuel (i + 1) (acc.push (if x = 0x2F then 0 else x))
    else acc

/-- The paths with NUL for slashes, each with the number of its entry as its claim. -/
def byComponents (m : Array (Path × TreeEntry)) : (fuel i : Nat) → Array Entry → Array Entry
  | 0, _, acc => acc
  | fuel + 1, i, acc =>
    if h : i < m.size then
      byComponents m fuel (i + 1) (acc.push ⟨nulled m[i].1 m[i].1.size 0 noBytes, .refused (le4 i)⟩)
    else acc

def numberOf (c : Claim) : Nat :=
  match c with
  | .refused b =>
    match getNat4 b 0 with
    | .ok n _ => n
    | .bad _ _ => 0
  | _ => 0

def writeAll (m : Array (Path × TreeEntry)) (t : Array Entry) : (fuel i : Nat) → Writer → Writer
  | 0, _, w => w
  | fuel + 1, i, w =>
    if h : i < t.size then
      let p := t[i].path
      let w := closeUntil p (maxDepth + 1) w
      let k := if w.folder.path.size = 0 then 0 else w.folder.path.size + 1
      let w := openFrom p p.size k w
      let n := numberOf t[i].claim
      writeAll m t fuel (i + 1) (addEntry w p (if h' : n < m.size then m[n].2 else .directory))
    else w

def closeAll : (fuel : Nat) → Writer → Writer
  | 0, w => w
  | fuel + 1, w => if w.outer.size = 0 then w else closeAll fuel (close w)

def contentOf (c : Claim) : ByteArray :=
  match c with
  | .refused b => b
  | _ => noBytes

/-- The finished messages by digest, each once. -/
def distinctMessages (a : Array Entry) : (fuel i : Nat) → Array (Digest × ByteArray) →
    Array (Digest × ByteArray)
  | 0, _, acc => acc
  | fuel + 1, i, acc =>
    if h : i < a.size then
      if (if h' : i + 1 < a.size then eqBytes a[i].path a[i + 1].path else false) then
        distinctMessages a fuel (i + 1) acc
      else distinctMessages a fuel (i + 1) (acc.push (a[i].path, contentOf a[i].claim))
    else acc

/-- A root and the messages of its directories. -/
inductive Written where
  | ok (root : Digest) (bytes : UInt64) (directories : Array (Digest × ByteArray))
  | refused (r : Reason)

/-- The canonical tree of a manifest. -/
def write (m : Array (Path × TreeEntry)) : Written :=
  match check m (kinds m m.size 0 (Array.emptyWithCapacity 0)) m.size 0 with
  | some r => .refused r
  | none =>
    let t := Table.sort (byComponents m m.size 0 (Array.emptyWithCapacity 0))
    let w := writeAll m t t.size 0
      ⟨Array.emptyWithCapacity 0, .empty noBytes, Array.emptyWithCapacity 0⟩
    let w := closeAll (maxDepth + 1) w
    let root := w.folder.message
    let d := sha256 root
    let s := Table.sort (w.done.push ⟨d, .refused root⟩)
    .ok d (UInt64.ofNat root.size) (distinctMessages s s.size 0 (Array.emptyWithCapacity 0))

end TreeCodec
end Continuity
