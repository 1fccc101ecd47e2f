/-
Names and paths: `docs/codec.md` §3.
-/
import Continuity.Codec.Graph

namespace Continuity

def at8 (b : ByteArray) (i : Nat) : UInt8 := if h : i < b.size then b.get i h else 0

/-- Is `b[i, e)` a component: 1 to 255 bytes, not `.` or `..`? Slashes, NUL and UTF-8 are looked at
elsewhere. -/
def componentOk (b : ByteArray) (i e : Nat) : Bool :=
  if i < e then
    if e ≤ i + 255 then
      if at8 b i = 0x2E then
        if e = i + 1 then false
        else if e = i + 2 then if at8 b (i + 1) = 0x2E then false else true
        else true
      else true
    else false
  else false

/-- From `i` on, where the current component began at `start`. -/
def componentsOk (b : ByteArray) : (fuel i start : Nat) → Bool
  | 0, _, _ => false
  | fuel + 1, i, start =>
    if h : i < b.size then
      let x := b.get i h
      if x = 0x2F then
        if componentOk b start i then componentsOk b fuel (i + 1) (i + 1) else false
      else if x = 0 then false
      else componentsOk b fuel (i + 1) start
    else componentOk b start i

/-- Components joined by single slashes. -/
def isRelative (b : ByteArray) : Bool :=
  if componentsOk b (b.size + 1) 0 0 then validUtf8 b else false

/-- A slash and a relative path. -/
def isAbsolute (b : ByteArray) : Bool :=
  if at8 b 0 = 0x2F then
    if componentsOk b (b.size + 1) 1 1 then validUtf8 b else false
  else false

/-- Does the byte occur in `b` from `i` on? -/
def hasByte (b : ByteArray) (x : UInt8) : (fuel i : Nat) → Bool
  | 0, _ => false
  | fuel + 1, i =>
    if h : i < b.size then
      if b.get i h = x then true else hasByte b x fuel (i + 1)
    else false

def contains (b : ByteArray) (x : UInt8) : Bool := hasByte b x b.size 0

/-- One component, and so a relative path without a slash. -/
def isName (b : ByteArray) : Bool :=
  if contains b 0x2F then false else isRelative b

/-- Is `outer` a proper prefix of `inner` by whole components? -/
def isPathPrefix (outer inner : ByteArray) : Bool :=
  if outer.size < inner.size then
    if at8 inner outer.size = 0x2F then eqRange outer inner outer.size 0 0 else false
  else false

/-- `n` as four little-endian bytes. -/
def le4 (n : Nat) : ByteArray := putNat4 n noBytes

/-- `n` as two little-endian bytes. -/
def le2 (n : Nat) : ByteArray := putNat2 n noBytes

def reason0 (code : Nat) : Reason := ⟨code, Array.emptyWithCapacity 0⟩
def reason1 (code : Nat) (a : ByteArray) : Reason := ⟨code, (Array.emptyWithCapacity 1).push a⟩
def reason2 (code : Nat) (a b : ByteArray) : Reason :=
  ⟨code, ((Array.emptyWithCapacity 2).push a).push b⟩

end Continuity
