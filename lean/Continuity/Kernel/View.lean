/-
The view of an action: what is at every path. `docs/codec.md` §5.
-/
import Continuity.Kernel.Sort
import Continuity.Kernel.Reply

namespace Continuity

def refClaim : Ref → Claim
  | .file d x => .file d x
  | .tree d => .tree d

def Ref.digest : Ref → Digest
  | .file d _ => d
  | .tree d => d

namespace View

def add (acc : Array Entry) (path : Path) (claim : Claim) : Array Entry := acc.push ⟨path, claim⟩

def linkTo (target : ByteArray) : Claim := .link (sha256 target)

/-- The entries that every action has. -/
def common : Array Entry :=
  let e := Array.emptyWithCapacity 16
  let e := add e (txt "/dev/fd") (linkTo (txt "/proc/self/fd"))
  let e := add e (txt "/dev/full") .mount
  let e := add e (txt "/dev/null") .mount
  let e := add e (txt "/dev/random") .mount
  let e := add e (txt "/dev/stderr") (linkTo (txt "/proc/self/fd/2"))
  let e := add e (txt "/dev/stdin") (linkTo (txt "/proc/self/fd/0"))
  let e := add e (txt "/dev/stdout") (linkTo (txt "/proc/self/fd/1"))
  let e := add e (txt "/dev/urandom") .mount
  let e := add e (txt "/dev/zero") .mount
  let e := add e (txt "/proc") .mount
  let e := add e (txt "/tmp") .mount
  add e (txt "/work/out") .mount

def addInputs (a : Array (Path × Ref)) : (fuel i : Nat) → Array Entry → Array Entry
  | 0, _, acc => acc
  | fuel + 1, i, acc =>
    if h : i < a.size then
      addInputs a fuel (i + 1) (add acc (append (txt "/work/") a[i].1) (refClaim a[i].2))
    else acc

def addToolchains (a : Array (Text × Digest)) : (fuel i : Nat) → Array Entry → Array Entry
  | 0, _, acc => acc
  | fuel + 1, i, acc =>
    if h : i < a.size then
      addToolchains a fuel (i + 1) (add acc (append (txt "/toolchain/") a[i].1) (.tree a[i].2))
    else acc

/-- `/store/<hex>-<name>`. -/
def storePath (s : StorePath) : Path :=
  append ((putHex s.ref.digest (txt "/store/")).push 0x2D) s.name

def addReferences (a : Array StorePath) : (fuel i : Nat) → Array Entry → Array Entry
  | 0, _, acc => acc
  | fuel + 1, i, acc =>
    if h : i < a.size then
      addReferences a fuel (i + 1) (add acc (storePath a[i]) (refClaim a[i].ref))
    else acc

def addFiles (a : Array (Path × ByteArray)) : (fuel i : Nat) → Array Entry → Array Entry
  | 0, _, acc => acc
  | fuel + 1, i, acc =>
    if h : i < a.size then
      addFiles a fuel (i + 1) (add acc a[i].1 (.file (sha256 a[i].2) false))
    else acc

def addLinks (a : Array (Path × Path)) : (fuel i : Nat) → Array Entry → Array Entry
  | 0, _, acc => acc
  | fuel + 1, i, acc =>
    if h : i < a.size then addLinks a fuel (i + 1) (add acc a[i].1 (linkTo a[i].2)) else acc

/-- The entries of an action's view, ascending by path. -/
def entries (a : Action) : Array Entry :=
  let e := addInputs a.inputs a.inputs.size 0 common
  let e := addToolchains a.toolchains a.toolchains.size 0 e
  let e := addReferences a.references a.references.size 0 e
  let e := addFiles a.viewSpec.files a.viewSpec.files.size 0 e
  Table.sort (addLinks a.rootLinks a.rootLinks.size 0 e)

/-- What the view says of a path: its own claim, or that an entry above it covers it. -/
inductive Seen where
  | own (claim : Claim)
  | below (claim : Claim)

/-- The tree or mount that covers `p`: an entry at one of its proper prefixes. -/
def covering (t : Array Entry) (p : Path) : (k : Nat) → Option Claim
  | 0 => none
  | k + 1 =>
    if at8 p k = 0x2F then
      match Table.find t p k with
      | some (.tree d) => some (.tree d)
      | some .mount => some .mount
      | _ => covering t p k
    else covering t p k

/-- The prefix that all paths below `p` have. -/
def below (p : Path) : ByteArray :=
  if p.size = 1 then append noBytes p else (append noBytes p).push 0x2F

def isRoot (p : Path) : Bool :=
  if p.size = 1 then if at8 p 0 = 0x2F then true else false else false

/-- What is at `p`. -/
def look (t : Array Entry) (p : Path) : Seen :=
  if isRoot p then .own .directory
  else if p.size = 0 then .own .absent
  else
    match Table.find t p p.size with
    | some c => .own c
    | none =>
      match Table.firstBelow t ((append noBytes p).push 0x2F) with
      | some _ => .own .directory
      | none =>
        match covering t p p.size with
        | some c => .below c
        | none => .own .absent

/-- The claim at `p`; below a tree or mount, that entry's. -/
def Seen.claim : Seen → Claim
  | .own c => c
  | .below c => c

/-! ### Listings -/

/-- Where the component that begins at `i` ends. -/
def componentEnd (p : Path) : (fuel i : Nat) → Nat
  | 0, i => i
  | fuel + 1, i =>
    if i < p.size then if at8 p i = 0x2F then i else componentEnd p fuel (i + 1) else i

/-- The components behind `prefix_` of all entries that begin with it, from `i` on. -/
def components (t : Array Entry) (prefix_ : ByteArray) : (fuel i : Nat) → Array Entry → Array Entry
  | 0, _, acc => acc
  | fuel + 1, i, acc =>
    if h : i < t.size then
      let p := t[i].path
      if Table.startsWith p prefix_ then
        let e := componentEnd p p.size prefix_.size
        components t prefix_ fuel (i + 1)
          (acc.push ⟨slice p prefix_.size (e - prefix_.size), .absent⟩)
      else acc
    else acc

/-- The paths of a sorted table, each once. -/
def distinct (a : Array Entry) : (fuel i : Nat) → Array Path → Array Path
  | 0, _, acc => acc
  | fuel + 1, i, acc =>
    if h : i < a.size then
      if h' : i + 1 < a.size then
        if eqBytes a[i].path a[i + 1].path then distinct a fuel (i + 1) acc
        else distinct a fuel (i + 1) (acc.push a[i].path)
      else acc.push a[i].path
    else acc

def namesOf (t : Array Entry) (p : Path) : Array Path :=
  let b := below p
  let none := Array.emptyWithCapacity 0
  let c := Table.sort (components t b t.size (Table.place t b b.size) none)
  distinct c c.size 0 (Array.emptyWithCapacity 0)

/-- `NameList`: the sorted names of a directory as a message. -/
def nameList (names : Array Path) : ByteArray := pathSetC.put names (putHead 7 noBytes)

/-- What a listing of `p` answers; where it is no directory, the claim at it. -/
def listing (t : Array Entry) (p : Path) : Claim :=
  match look t p with
  | .own .directory => .names (sha256 (nameList (namesOf t p)))
  | s => s.claim

end View

/-! ### Events -/

def sameBool (a b : Bool) : Bool := if a then b else if b then false else true

def claimEq : Claim → Claim → Bool
  | .absent, .absent => true
  | .file d x, .file e y => if eqBytes d e then sameBool x y else false
  | .directory, .directory => true
  | .link d, .link e => eqBytes d e
  | .names d, .names e => eqBytes d e
  | .tree d, .tree e => eqBytes d e
  | .mount, .mount => true
  | .refused d, .refused e => eqBytes d e
  | _, _ => false

/-- Does what was answered agree with what the view says? -/
def agrees (t : Array Entry) (e : Event) : Bool :=
  match View.look t e.path with
  | .below _ => false
  | .own c =>
    match e.kind with
    | .hit =>
      match c with
      | .absent => false
      | c => claimEq c e.claim
    | .miss =>
      match c with
      | .absent => claimEq c e.claim
      | _ => false
    | .list =>
      match c with
      | .directory => claimEq (View.listing t e.path) e.claim
      | _ => false
    | .readlink =>
      match c with
      | .link d => claimEq (.link d) e.claim
      | _ => false
    | .open | .exec =>
      match c with
      | .file d x => claimEq (.file d x) e.claim
      | _ => false
    | .storeRoot =>
      match c with
      | .tree d => claimEq (.tree d) e.claim
      | _ => false
    | .denied => false

end Continuity
