/-
From a canonical tree to its manifest. Each directory is checked before its children, these in order
of name; nothing but the canonical form of a `Directory` message is accepted.
-/
import Continuity.Kernel.TreeEncode

namespace Continuity
namespace TreeCodec

/-- A number and the offset behind it. -/
structure Num where
  value : UInt64
  next : Nat

/-- A minimal varint below `limit`: at most ten bytes, of which the tenth is 1. -/
def varintAt (b : ByteArray) (limit : Nat) : (fuel i : Nat) → (shift value : UInt64) → Option Num
  | 0, _, _, _ => none
  | fuel + 1, i, shift, value =>
    if i < limit then
      let x := at8 b i
      if (if fuel = 0 then if x = 1 then true else false else true) then
        let v := value ||| ((x &&& 127).toUInt64 <<< shift)
        if x < 128 then
          if x = 0 then if shift = 0 then some ⟨v, i + 1⟩ else none
          else some ⟨v, i + 1⟩
        else varintAt b limit fuel (i + 1) (shift + 7) v
      else none
    else none

def readVarint (b : ByteArray) (limit i : Nat) : Option Num := varintAt b limit 10 i 0 0

/-- The content of a length-delimited field: `[start, stop)`. -/
structure Span where
  start : Nat
  stop : Nat

def spanAt (b : ByteArray) (tag : UInt8) (limit i : Nat) : Option Span :=
  if i < limit then
    if at8 b i = tag then
      match readVarint b limit (i + 1) with
      | none => none
      | some n =>
        if n.value ≤ UInt64.ofNat (limit - n.next) then some ⟨n.next, n.next + n.value.toNat⟩ else none
    else none
  else none

/-- A field that is not empty. -/
def textAt (b : ByteArray) (tag : UInt8) (limit i : Nat) : Option Span :=
  match spanAt b tag limit i with
  | none => none
  | some s => if s.start < s.stop then some s else none

/-- 16 for what is no lower-case hexadecimal digit. -/
def unhex (x : UInt8) : UInt8 :=
  if x < 0x30 then 16 else if x ≤ 0x39 then x - 0x30
  else if x < 0x61 then 16 else if x ≤ 0x66 then x - 0x57 else 16

def unhexFrom (b : ByteArray) : (fuel i stop : Nat) → ByteArray → Option ByteArray
  | 0, _, _, acc => some acc
  | fuel + 1, i, stop, acc =>
    if i < stop then
      let h := unhex (at8 b i)
      let l := unhex (at8 b (i + 1))
      if h < 16 then
        if l < 16 then unhexFrom b fuel (i + 2) stop (acc.push (h * 16 + l)) else none
      else none
    else some acc

/-- A node: its name, what it names, and whether it is executable. -/
structure TreeNode where
  name : ByteArray
  digest : Digest
  size : UInt64
  executable : Bool

/-- The size at the end of a `Digest`, 0 where there is none. -/
def sizeAt (b : ByteArray) (stop i : Nat) : Option UInt64 :=
  if i = stop then some 0
  else if at8 b i = 0x10 then
    match readVarint b stop (i + 1) with
    | none => none
    | some n => if n.value = 0 then none else if n.next = stop then some n.value else none
  else none

/-- A name and a `Digest`; answers the node and where the digest ends. -/
def nodeAt (b : ByteArray) (s : Span) : Option (TreeNode × Nat) :=
  match textAt b 0x0A s.stop s.start with
  | none => none
  | some n =>
    match spanAt b 0x12 s.stop n.stop with
    | none => none
    | some d =>
      match spanAt b 0x0A d.stop d.start with
      | none => none
      | some h =>
        if h.stop = h.start + 64 then
          match unhexFrom b 32 h.start h.stop noBytes with
          | none => none
          | some digest =>
            match sizeAt b d.stop h.stop with
            | none => none
            | some size => some (⟨slice b n.start (n.stop - n.start), digest, size, false⟩, d.stop)
        else none

/-- Are the names so far still ascending with this one? -/
def after (a : Array TreeNode) (name : ByteArray) : Bool :=
  if h : a.size - 1 < a.size then ltBytes a[a.size - 1].name name else true

/-- A list of nodes and the offset behind it; `none` if one is not canonical. -/
structure Nodes where
  nodes : Array TreeNode
  next : Nat

def filesAt (b : ByteArray) : (fuel i : Nat) → Array TreeNode → Option Nodes
  | 0, i, acc => some ⟨acc, i⟩
  | fuel + 1, i, acc =>
    if (if i < b.size then at8 b i else 0) = 0x0A then
      match spanAt b 0x0A b.size i with
      | none => none
      | some s =>
        match nodeAt b s with
        | none => none
        | some (n, stop) =>
          if after acc n.name then
            if stop = s.stop then filesAt b fuel s.stop (acc.push n)
            else if stop + 2 = s.stop then
              if at8 b stop = 0x20 then
                if at8 b (stop + 1) = 1 then
                  filesAt b fuel s.stop (acc.push ⟨n.name, n.digest, n.size, true⟩)
                else none
              else none
            else none
          else none
    else some ⟨acc, i⟩

def directoriesAt (b : ByteArray) : (fuel i : Nat) → Array TreeNode → Option Nodes
  | 0, i, acc => some ⟨acc, i⟩
  | fuel + 1, i, acc =>
    if (if i < b.size then at8 b i else 0) = 0x12 then
      match spanAt b 0x12 b.size i with
      | none => none
      | some s =>
        match nodeAt b s with
        | none => none
        | some (n, stop) =>
          if after acc n.name then
            if stop = s.stop then directoriesAt b fuel s.stop (acc.push n) else none
          else none
    else some ⟨acc, i⟩

/-- Links, the target in place of the digest. -/
def linksAt (b : ByteArray) : (fuel i : Nat) → Array TreeNode → Option Nodes
  | 0, i, acc => some ⟨acc, i⟩
  | fuel + 1, i, acc =>
    if (if i < b.size then at8 b i else 0) = 0x1A then
      match spanAt b 0x1A b.size i with
      | none => none
      | some s =>
        match textAt b 0x0A s.stop s.start with
        | none => none
        | some n =>
          match textAt b 0x12 s.stop n.stop with
          | none => none
          | some t =>
            let name := slice b n.start (n.stop - n.start)
            if after acc name then
              if t.stop = s.stop then
                linksAt b fuel s.stop (acc.push ⟨name, slice b t.start (t.stop - t.start), 0, false⟩)
              else none
            else none
    else some ⟨acc, i⟩

structure Directory where
  files : Array TreeNode
  directories : Array TreeNode
  links : Array TreeNode

def addNames (a : Array TreeNode) : (fuel i : Nat) → Array Entry → Array Entry
  | 0, _, acc => acc
  | fuel + 1, i, acc =>
    if h : i < a.size then addNames a fuel (i + 1) (acc.push ⟨a[i].name, .absent⟩) else acc

def names (d : Directory) : Array Entry :=
  Table.sort (addNames d.links d.links.size 0 (addNames d.directories d.directories.size 0
    (addNames d.files d.files.size 0 (Array.emptyWithCapacity 0))))

/-- Components, each once. -/
def namesOk (a : Array Entry) : (fuel i : Nat) → Bool
  | 0, _ => true
  | fuel + 1, i =>
    if h : i < a.size then
      if isName a[i].path then
        if (if h' : i + 1 < a.size then eqBytes a[i].path a[i + 1].path else false) then false
        else namesOk a fuel (i + 1)
      else false
    else true

/-- The message that these bytes are, if they are canonical. -/
def parse (b : ByteArray) : Option Directory :=
  match filesAt b b.size 0 (Array.emptyWithCapacity 0) with
  | none => none
  | some f =>
    match directoriesAt b b.size f.next (Array.emptyWithCapacity 0) with
    | none => none
    | some d =>
      match linksAt b b.size d.next (Array.emptyWithCapacity 0) with
      | none => none
      | some l =>
        if l.next = b.size then
          let x : Directory := ⟨f.nodes, d.nodes, l.nodes⟩
          let n := names x
          if namesOk n n.size 0 then some x else none
        else none

def linksOk (a : Array TreeNode) (depth : Nat) : (fuel i : Nat) → Bool
  | 0, _ => true
  | fuel + 1, i =>
    if h : i < a.size then
      let t := a[i].digest
      if targetOk t then
        if maxPath < t.size then false
        else if depth < climb t then false
        else linksOk a depth fuel (i + 1)
      else false
    else true

def longest (a : Array TreeNode) : (fuel i best : Nat) → Nat
  | 0, _, best => best
  | fuel + 1, i, best =>
    if h : i < a.size then
      longest a fuel (i + 1) (if best < a[i].name.size then a[i].name.size else best)
    else best

def longestName (d : Directory) : Nat :=
  longest d.links d.links.size 0 (longest d.directories d.directories.size 0
    (longest d.files d.files.size 0 0))

/-- The bytes with this digest among the request's. -/
def contentAt (a : Array (Digest × ByteArray)) (d : Digest) : (fuel lo hi : Nat) → Option ByteArray
  | 0, _, _ => none
  | fuel + 1, lo, hi =>
    if lo < hi then
      let mid := (lo + hi) / 2
      if h : mid < a.size then
        if ltBytes a[mid].1 d then contentAt a d fuel (mid + 1) hi
        else if eqBytes a[mid].1 d then some a[mid].2
        else contentAt a d fuel lo mid
      else none
    else none

inductive Opened where
  | ok (d : Directory)
  | refused (r : Reason)

/-- Finds and checks a directory `depth` levels down whose path, a slash included, has `length` bytes. -/
def open_ (a : Array (Digest × ByteArray)) (digest : Digest) (size : Option UInt64) (depth length : Nat) :
    Opened :=
  match contentAt a digest 64 0 a.size with
  | none => .refused (reason1 24 digest)
  | some b =>
    if (match size with
        | none => true
        | some n => if n = UInt64.ofNat b.size then true else false) then
      if eqBytes (sha256 b) digest then
        match parse b with
        | none => .refused (reason1 25 digest)
        | some d =>
          if linksOk d.links depth d.links.size 0 then
            let n := longestName d
            if n = 0 then .ok d
            else if maxDepth < depth + 1 then .refused (reason1 26 digest)
            else if maxPath < length + n then .refused (reason1 26 digest)
            else .ok d
          else .refused (reason1 25 digest)
      else .refused (reason1 25 digest)
    else .refused (reason1 25 digest)

/-- A directory that is being walked: its subdirectories, the next of them, and its path with a slash. -/
structure Frame where
  directories : Array TreeNode
  next : Nat
  path : ByteArray

def addFiles (path : ByteArray) (a : Array TreeNode) : (fuel i : Nat) →
    Array (Path × TreeEntry) → Array (Path × TreeEntry)
  | 0, _, acc => acc
  | fuel + 1, i, acc =>
    if h : i < a.size then
      addFiles path a fuel (i + 1) (acc.push (append (append noBytes path) a[i].name,
        .file a[i].digest a[i].size a[i].executable))
    else acc

def addLinks (path : ByteArray) (a : Array TreeNode) : (fuel i : Nat) →
    Array (Path × TreeEntry) → Array (Path × TreeEntry)
  | 0, _, acc => acc
  | fuel + 1, i, acc =>
    if h : i < a.size then
      addLinks path a fuel (i + 1) (acc.push (append (append noBytes path) a[i].name, .link a[i].digest))
    else acc

def addLeaves (path : ByteArray) (d : Directory) (acc : Array (Path × TreeEntry)) :
    Array (Path × TreeEntry) :=
  addLinks path d.links d.links.size 0 (addFiles path d.files d.files.size 0 acc)

def isEmpty (d : Directory) : Bool :=
  if d.files.size = 0 then if d.directories.size = 0 then if d.links.size = 0 then true else false
    else false else false

inductive Walked where
  | ok (entries : Array (Path × TreeEntry))
  | refused (r : Reason)
  | tooMany

/-- Walks the tree with a stack of at most 256 folders. -/
def walk (a : Array (Digest × ByteArray)) : (fuel : Nat) → Array Frame →
    Array (Path × TreeEntry) → Walked
  | 0, _, _ => .tooMany
  | fuel + 1, stack, acc =>
    if maxCount < acc.size then .tooMany
    else if h : stack.size - 1 < stack.size then
      let f := stack[stack.size - 1]
      let depth := stack.size
      let stack := stack.pop
      if h' : f.next < f.directories.size then
        let n := f.directories[f.next]
        let inner := append (append noBytes f.path) n.name
        match open_ a n.digest (some n.size) depth (inner.size + 1) with
        | .refused r => .refused r
        | .ok d =>
          let stack := stack.push ⟨f.directories, f.next + 1, f.path⟩
          if isEmpty d then walk a fuel stack (acc.push (inner, .directory))
          else
            let path := inner.push 0x2F
            walk a fuel (stack.push ⟨d.directories, 0, path⟩) (addLeaves path d acc)
      else walk a fuel stack acc
    else .ok acc

def number (m : Array (Path × TreeEntry)) : (fuel i : Nat) → Array Entry → Array Entry
  | 0, _, acc => acc
  | fuel + 1, i, acc =>
    if h : i < m.size then number m fuel (i + 1) (acc.push ⟨m[i].1, .refused (le4 i)⟩) else acc

def inOrder (m : Array (Path × TreeEntry)) (t : Array Entry) : (fuel i : Nat) →
    Array (Path × TreeEntry) → Array (Path × TreeEntry)
  | 0, _, acc => acc
  | fuel + 1, i, acc =>
    if h : i < t.size then
      let n := numberOf t[i].claim
      inOrder m t fuel (i + 1) (if h' : n < m.size then acc.push m[n] else acc)
    else acc

/-- The manifest of a tree. -/
def read (root : Digest) (a : Array (Digest × ByteArray)) : Walked :=
  match open_ a root none 0 0 with
  | .refused r => .refused r
  | .ok d =>
    match walk a 17179869184 ((Array.emptyWithCapacity 0).push ⟨d.directories, 0, noBytes⟩)
        (addLeaves noBytes d (Array.emptyWithCapacity 0)) with
    | .refused r => .refused r
    | .tooMany => .tooMany
    | .ok m =>
      let t := Table.sort (number m m.size 0 (Array.emptyWithCapacity 0))
      .ok (inOrder m t t.size 0 (Array.emptyWithCapacity 0))

def sameEntry : TreeEntry → TreeEntry → Bool
  | .file d n x, .file e k y => if eqBytes d e then if n = k then sameBool x y else false else false
  | .link t, .link u => eqBytes t u
  | .directory, .directory => true
  | _, _ => false

def sameFrom (a b : Array (Path × TreeEntry)) : (fuel i : Nat) → Bool
  | 0, _ => true
  | fuel + 1, i =>
    if h : i < a.size ∧ i < b.size then
      if eqBytes (a[i]'h.1).1 (b[i]'h.2).1 then
        if sameEntry (a[i]'h.1).2 (b[i]'h.2).2 then sameFrom a b fuel (i + 1) else false
      else false
    else true

def sameManifest (a b : Array (Path × TreeEntry)) : Bool :=
  if a.size = b.size then sameFrom a b a.size 0 else false

/-- The canonical tree of a manifest. It is read again before it is answered: what comes out must be
what went in. -/
def encode (m : Array (Path × TreeEntry)) : Reply TreeReply :=
  match write m with
  | .refused r => .refused r
  | .ok d n a =>
    match read d a with
    | .ok m' => if sameManifest m' m then .ok (.encoded d n a) else .failed 2
    | _ => .failed 2

/-- The manifest of a canonical tree. It is written again before it is answered: only the canonical
tree of the manifest is accepted. -/
def decode (root : Digest) (a : Array (Digest × ByteArray)) : Reply TreeReply :=
  match read root a with
  | .refused r => .refused r
  | .tooMany => .failed 1
  | .ok m =>
    match write m with
    | .ok d _ _ => if eqBytes d root then .ok (.decoded m) else .failed 2
    | .refused _ => .failed 2

end TreeCodec

def decideTree (q : TreeRequest) : Reply TreeReply :=
  match q with
  | .encode m => TreeCodec.encode m
  | .decode r a => TreeCodec.decode r a

end Continuity
