/-
`members`: the family of an action: where else its outputs may lie, and why.
-/
import Continuity.Kernel.Evidence

namespace Continuity
namespace Members

def maxClass : Nat := 64

/-- Trees that were reached, and for each the one before it. -/
structure Reached where
  trees : Array Digest
  before : Array Digest

def member (a : Array Digest) (d : Digest) : (fuel i : Nat) → Bool
  | 0, _ => false
  | fuel + 1, i =>
    if h : i < a.size then if eqBytes a[i] d then true else member a d fuel (i + 1) else false

/-- The tree on the other end of `e` from `u`. -/
def other (e : Edge) (u : Digest) : Option Digest :=
  if eqBytes e.low u then some e.high else if eqBytes e.high u then some e.low else none

/-- The neighbours of `u` that are new; stops when there are too many. -/
def expand (es : Array Edge) (u : Digest) : (fuel i : Nat) → Reached → Array Entry → Reached × Array Entry
  | 0, _, r, next => (r, next)
  | fuel + 1, i, r, next =>
    if h : i < es.size then
      if maxClass < r.trees.size then (r, next)
      else
        match other es[i] u with
        | none => expand es u fuel (i + 1) r next
        | some v =>
          if member r.trees v r.trees.size 0 then expand es u fuel (i + 1) r next
          else expand es u fuel (i + 1) ⟨r.trees.push v, r.before.push u⟩ (next.push ⟨v, .absent⟩)
    else (r, next)

/-- Expands the trees of one level in order. -/
def expandAll (es : Array Edge) (level : Array Entry) :
    (fuel i : Nat) → Reached → Array Entry → Reached × Array Entry
  | 0, _, r, next => (r, next)
  | fuel + 1, i, r, next =>
    if h : i < level.size then
      match expand es level[i].path es.size 0 r next with
      | (r, next) => expandAll es level fuel (i + 1) r next
    else (r, next)

/-- Level by level, each ascending. -/
def levels (es : Array Edge) : (fuel : Nat) → Reached → Array Entry → Reached
  | 0, r, _ => r
  | fuel + 1, r, level =>
    if level.size = 0 then r
    else if maxClass < r.trees.size then r
    else
      match expandAll es level level.size 0 r (Array.emptyWithCapacity 0) with
      | (r, next) => levels es fuel r (Table.sort next)

def reach (es : Array Edge) (start : Digest) : Reached :=
  let e := Array.emptyWithCapacity 1
  let r : Reached := ⟨(Array.emptyWithCapacity 1).push start, (Array.emptyWithCapacity 1).push start⟩
  levels es (maxClass + 1) r (e.push ⟨start, .absent⟩)

/-- Does each edge have both its ends in `trees`, or none? -/
def closed (es : Array Edge) (trees : Array Digest) : (fuel i : Nat) → Bool
  | 0, _ => true
  | fuel + 1, i =>
    if h : i < es.size then
      if sameBool (member trees es[i].low trees.size 0) (member trees es[i].high trees.size 0) then
        closed es trees fuel (i + 1)
      else false
    else true

/-- The class of a tree; its search is checked before it is believed. -/
inductive Family where
  | ok (r : Reached)
  | tooLarge
  | uncertain

def family (es : Array Edge) (start : Digest) : Family :=
  let r := reach es start
  if maxClass < r.trees.size then .tooLarge
  else if closed es r.trees es.size 0 then .ok r
  else .uncertain

def beforeOf (r : Reached) (d : Digest) : (fuel i : Nat) → Digest
  | 0, _ => d
  | fuel + 1, i =>
    if h : i < r.trees.size ∧ i < r.before.size then
      if eqBytes (r.trees[i]'h.1) d then r.before[i]'h.2 else beforeOf r d fuel (i + 1)
    else d

/-- The steps to `t`, last first. -/
def backward (es : Array Edge) (r : Reached) (start : Digest) :
    (fuel : Nat) → (t : Digest) → Array Step → Array Step
  | 0, _, acc => acc
  | fuel + 1, t, acc =>
    if eqBytes t start then acc
    else
      let b := beforeOf r t r.trees.size 0
      let e := Evidence.smallest es (Evidence.mkEdge b t noBytes) es.size 0 noBytes
      backward es r start fuel b (acc.push ⟨b, t, e⟩)

def reversed (a : Array Step) : (i : Nat) → Array Step → Array Step
  | 0, acc => acc
  | i + 1, acc => if h : i < a.size then reversed a i (acc.push a[i]) else reversed a i acc

def addMembers (es : Array Edge) (r : Reached) (start : Digest) (sorted : Array Entry) :
    (fuel i : Nat) → Array Member → Array Member
  | 0, _, acc => acc
  | fuel + 1, i, acc =>
    if h : i < sorted.size then
      let t := sorted[i].path
      if eqBytes t start then addMembers es r start sorted fuel (i + 1) acc
      else
        let p := backward es r start (maxClass + 1) t (Array.emptyWithCapacity 0)
        addMembers es r start sorted fuel (i + 1)
          (acc.push ⟨some (start, t), reversed p p.size (Array.emptyWithCapacity 0)⟩)
    else acc

def toolchainTrees (a : Array (Text × Digest)) : (fuel i : Nat) → Array Entry → Array Entry
  | 0, _, acc => acc
  | fuel + 1, i, acc =>
    if h : i < a.size then toolchainTrees a fuel (i + 1) (acc.push ⟨a[i].2, .absent⟩) else acc

def ofTrees (es : Array Edge) (trees : Array Digest) :
    (fuel i : Nat) → Array Member → Reply (Array Member)
  | 0, _, acc => .ok acc
  | fuel + 1, i, acc =>
    if h : i < trees.size then
      let t := trees[i]
      match family es t with
      | .tooLarge => .refused (reason1 41 t)
      | .uncertain => .failed 2
      | .ok r =>
        let s := Table.sort (ClosureRequest.addAll r.trees r.trees.size 0 (Array.emptyWithCapacity 0))
        ofTrees es trees fuel (i + 1) (addMembers es r t s s.size 0 acc)
    else .ok acc

/-- The members of a legal action under accepted edges. -/
def of (a : Action) (es : Array Edge) : Reply (Array Member) :=
  let s := Table.sort (toolchainTrees a.toolchains a.toolchains.size 0 (Array.emptyWithCapacity 0))
  let trees := View.distinct s s.size 0 (Array.emptyWithCapacity 0)
  ofTrees es trees trees.size 0 ((Array.emptyWithCapacity 1).push ⟨none, Array.emptyWithCapacity 0⟩)

end Members

def decideMembers (q : MembersRequest) : Reply (Array Member) :=
  match decode actionC 1 q.action with
  | .malformed p k => .refused (malformedReason 31 p k)
  | .ok a =>
    match a.illegalIn (View.entries a) with
    | some r => .refused r
    | none => Members.of a (Evidence.edges a q.action q.evidence q.policy q.trust q.now)

end Continuity
