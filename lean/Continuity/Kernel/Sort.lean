/-
Sorted tables of paths: a natural merge sort, and binary search.

Tables are made of a few runs that ascend already (an action's maps do), so the sort looks for runs
and merges neighbours; its cost is n times the logarithm of the number of runs.
-/
import Continuity.Codec.Record
import Continuity.Kernel.Sha256

namespace Continuity

/-- A path and what is there. -/
structure Entry where
  path : Path
  claim : Claim

namespace Table

/-- Where the ascending run that begins at `i` ends. -/
def runEnd (a : Array Entry) : (fuel i : Nat) → Nat
  | 0, i => i
  | fuel + 1, i =>
    if h : i + 1 < a.size then
      if ltBytes a[i + 1].path a[i].path then i + 1 else runEnd a fuel (i + 1)
    else a.size

/-- The runs `a[i, m)` and `a[j, h)`, merged behind `acc`; of equal paths the earlier first. -/
def merge (a : Array Entry) : (fuel i m j h : Nat) → Array Entry → Array Entry
  | 0, _, _, _, _, acc => acc
  | fuel + 1, i, m, j, h, acc =>
    if hi : i < m ∧ m ≤ a.size then
      let x := a[i]'(Nat.lt_of_lt_of_le hi.1 hi.2)
      if hj : j < h ∧ h ≤ a.size then
        let y := a[j]'(Nat.lt_of_lt_of_le hj.1 hj.2)
        if ltBytes y.path x.path then merge a fuel i m (j + 1) h (acc.push y)
        else merge a fuel (i + 1) m j h (acc.push x)
      else merge a fuel (i + 1) m j h (acc.push x)
    else if hj : j < h ∧ h ≤ a.size then
      merge a fuel i m (j + 1) h (acc.push (a[j]'(Nat.lt_of_lt_of_le hj.1 hj.2)))
    else acc

/-- Merges each two neighbouring runs. -/
def pass (a : Array Entry) : (fuel i : Nat) → Array Entry → Array Entry
  | 0, _, acc => acc
  | fuel + 1, i, acc =>
    if i < a.size then
      let m := runEnd a a.size i
      let h := if m < a.size then runEnd a a.size m else m
      pass a fuel h (merge a (h - i) i m m h acc)
    else acc

def sortPasses : (fuel : Nat) → Array Entry → Array Entry
  | 0, a => a
  | fuel + 1, a =>
    if runEnd a a.size 0 < a.size then
      sortPasses fuel (pass a a.size 0 (Array.emptyWithCapacity 0))
    else a

/-- Ascending by path; 64 passes are enough for any array. -/
def sort (a : Array Entry) : Array Entry := sortPasses 64 a

/-- The first place in `a[lo, hi)` whose path is not before `p[0, n)`. -/
def lowerBound (a : Array Entry) (p : ByteArray) (n : Nat) : (fuel lo hi : Nat) → Nat
  | 0, lo, _ => lo
  | fuel + 1, lo, hi =>
    if lo < hi then
      let mid := (lo + hi) / 2
      if h : mid < a.size then
        if ltRange a[mid].path p (a[mid].path.size + 1) 0 a[mid].path.size 0 n then
          lowerBound a p n fuel (mid + 1) hi
        else lowerBound a p n fuel lo mid
      else lo
    else lo

def place (a : Array Entry) (p : ByteArray) (n : Nat) : Nat := lowerBound a p n 64 0 a.size

/-- The claim at `p[0, n)`, if it is an entry. -/
def find (a : Array Entry) (p : ByteArray) (n : Nat) : Option Claim :=
  let i := place a p n
  if h : i < a.size then
    if a[i].path.size = n then
      if eqRange a[i].path p n 0 0 then some a[i].claim else none
    else none
  else none

def startsWith (b p : ByteArray) : Bool :=
  if p.size ≤ b.size then eqRange b p p.size 0 0 else false

/-- The first entry that begins with these bytes. -/
def firstBelow (a : Array Entry) (p : ByteArray) : Option Nat :=
  let i := place a p p.size
  if h : i < a.size then
    if startsWith a[i].path p then some i else none
  else none

/-- The place of the last `x` in `b[0, n)`, one more than it; 0 if there is none. -/
def lastByte (b : ByteArray) (x : UInt8) : (n : Nat) → Nat
  | 0 => 0
  | n + 1 => if at8 b n = x then n + 1 else lastByte b x n

/-- The bytes behind the last slash, or all of them. -/
def lastComponent (b : ByteArray) : ByteArray :=
  let k := lastByte b 0x2F b.size
  slice b k (b.size - k)

/-- The bytes before the last slash; empty if there is none. -/
def parent (b : ByteArray) : ByteArray := slice b 0 (lastByte b 0x2F b.size - 1)

/-- The shortest proper prefix of `p` by whole components that is an entry, from `k` on. -/
def outer (a : Array Entry) (p : ByteArray) : (fuel k : Nat) → Option Path
  | 0, _ => none
  | fuel + 1, k =>
    if k < p.size then
      if at8 p k = 0x2F then
        match find a p k with
        | some _ => some (slice p 0 k)
        | none => outer a p fuel (k + 1)
      else outer a p fuel (k + 1)
    else none

/-- How many bytes `a` and `b` have in common from `i` on: where they part. -/
def parting (a b : ByteArray) : (fuel i : Nat) → Nat
  | 0, i => i
  | fuel + 1, i =>
    if h : i < a.size ∧ i < b.size then
      if a.get i h.1 = b.get i h.2 then parting a b fuel (i + 1) else i
    else i

/-- The first path that lies below another or is there twice, with the outermost around it. The
prefixes that a path shares with the one before it were looked up for that one. -/
def nested (a : Array Entry) : (fuel i : Nat) → Option (Path × Path)
  | 0, _ => none
  | fuel + 1, i =>
    if h : i < a.size then
      let p := a[i].path
      let before := if h' : 0 < i ∧ i - 1 < a.size then (a[i - 1]'h'.2).path else noBytes
      let k := parting before p p.size 0
      match outer a p (p.size - k) k with
      | some o => some (o, p)
      | none =>
        if 0 < i ∧ k = p.size ∧ before.size = p.size then some (p, p) else nested a fuel (i + 1)
    else none

end Table

/-- The bytes of a literal. -/
def txt (s : String) : ByteArray := s.toUTF8

def hexDigit (x : UInt8) : UInt8 := if x < 10 then 0x30 + x else 0x57 + x

def hexFrom (d : ByteArray) : (fuel i : Nat) → ByteArray → ByteArray
  | 0, _, acc => acc
  | fuel + 1, i, acc =>
    if h : i < d.size then
      let x := d.get i h
      hexFrom d fuel (i + 1) ((acc.push (hexDigit (x >>> 4))).push (hexDigit (x &&& 15)))
    else acc

/-- Lower-case hexadecimal, appended. -/
def putHex (d acc : ByteArray) : ByteArray := hexFrom d d.size 0 acc

end Continuity
