/-
`check_closure`: what is reachable from the roots, what of it is missing, what may be collected.

The search works on indices into the sorted list of all digests that occur.
-/
import Continuity.Kernel.Reply
import Continuity.Kernel.View
import Continuity.Kernel.Graph
import Continuity.Codec.Evidence

namespace Continuity

structure ClosureRequest where
  nodes : Array (Digest × Array Digest)
  roots : Array Digest
  present : Array Digest

structure Closure where
  closure : Array Digest
  missing : Array Digest
  collectable : Array Digest

namespace ClosureRequest

def addAll (a : Array Digest) : (fuel i : Nat) → Array Entry → Array Entry
  | 0, _, acc => acc
  | fuel + 1, i, acc =>
    if h : i < a.size then addAll a fuel (i + 1) (acc.push ⟨a[i], .absent⟩) else acc

def addNodes (a : Array (Digest × Array Digest)) : (fuel i : Nat) → Array Entry → Array Entry
  | 0, _, acc => acc
  | fuel + 1, i, acc =>
    if h : i < a.size then
      addNodes a fuel (i + 1) (addAll a[i].2 a[i].2.size 0 (acc.push ⟨a[i].1, .absent⟩))
    else acc

/-- Every digest of the request, ascending, each once. -/
def everything (q : ClosureRequest) : Array Digest :=
  let e := addAll q.roots q.roots.size 0 (addAll q.present q.present.size 0
    (addNodes q.nodes q.nodes.size 0 (Array.emptyWithCapacity 0)))
  let s := Table.sort e
  View.distinct s s.size 0 (Array.emptyWithCapacity 0)

/-- The first place in `a[lo, hi)` whose digest is not before `d`. -/
def lower (a : Array Digest) (d : Digest) : (fuel lo hi : Nat) → Nat
  | 0, lo, _ => lo
  | fuel + 1, lo, hi =>
    if lo < hi then
      let mid := (lo + hi) / 2
      if h : mid < a.size then
        if ltBytes a[mid] d then lower a d fuel (mid + 1) hi else lower a d fuel lo mid
      else lo
    else lo

/-- The place of `d`, or the size. -/
def indexOf (a : Array Digest) (d : Digest) : Nat :=
  let i := lower a d 64 0 a.size
  if h : i < a.size then if eqBytes a[i] d then i else a.size else a.size

def lowerNode (a : Array (Digest × Array Digest)) (d : Digest) : (fuel lo hi : Nat) → Nat
  | 0, lo, _ => lo
  | fuel + 1, lo, hi =>
    if lo < hi then
      let mid := (lo + hi) / 2
      if h : mid < a.size then
        if ltBytes a[mid].1 d then lowerNode a d fuel (mid + 1) hi else lowerNode a d fuel lo mid
      else lo
    else lo

/-- The references of `d`, if it is a node. -/
def refsOf (a : Array (Digest × Array Digest)) (d : Digest) : Option (Array Digest) :=
  let i := lowerNode a d 64 0 a.size
  if h : i < a.size then if eqBytes a[i].1 d then some a[i].2 else none else none

/-- What is marked, and what of it is to be looked at. -/
structure Search where
  marks : Array Nat
  queue : Array Digest

/-- Marks these digests and queues those that were not marked. -/
def markAll (u : Array Digest) (a : Array Digest) :
    (fuel i : Nat) → (marks : Array Nat) → (queue : Array Digest) → Search
  | 0, _, marks, queue => ⟨marks, queue⟩
  | fuel + 1, i, marks, queue =>
    if h : i < a.size then
      let k := indexOf u a[i]
      if Graph.nat marks k = 0 then
        markAll u a fuel (i + 1) (Graph.put marks k 1) (queue.push a[i])
      else markAll u a fuel (i + 1) marks queue
    else ⟨marks, queue⟩

def search (nodes : Array (Digest × Array Digest)) (u : Array Digest) :
    (fuel i : Nat) → (marks : Array Nat) → (queue : Array Digest) → Array Nat
  | 0, _, marks, _ => marks
  | fuel + 1, i, marks, queue =>
    if h : i < queue.size then
      match refsOf nodes queue[i] with
      | some refs =>
        match markAll u refs refs.size 0 marks queue with
        | ⟨marks, queue⟩ => search nodes u fuel (i + 1) marks queue
      | none => search nodes u fuel (i + 1) marks queue
    else marks

/-- The digests of `u` whose mark is `want`. -/
def select (u : Array Digest) (marks : Array Nat) : (fuel i : Nat) → Array Digest → Array Digest
  | 0, _, acc => acc
  | fuel + 1, i, acc =>
    if h : i < u.size then
      if Graph.nat marks i = 1 then select u marks fuel (i + 1) (acc.push u[i])
      else select u marks fuel (i + 1) acc
    else acc

/-- Those of `a` that are not in `b`, both ascending. -/
def without (a b : Array Digest) : (fuel i : Nat) → Array Digest → Array Digest
  | 0, _, acc => acc
  | fuel + 1, i, acc =>
    if h : i < a.size then
      if indexOf b a[i] < b.size then without a b fuel (i + 1) acc
      else without a b fuel (i + 1) (acc.push a[i])
    else acc

/-- Those of `c` that are not present or are no node. -/
def missingOf (q : ClosureRequest) (c : Array Digest) : (fuel i : Nat) → Array Digest → Array Digest
  | 0, _, acc => acc
  | fuel + 1, i, acc =>
    if h : i < c.size then
      if indexOf q.present c[i] < q.present.size then
        match refsOf q.nodes c[i] with
        | some _ => missingOf q c fuel (i + 1) acc
        | none => missingOf q c fuel (i + 1) (acc.push c[i])
      else missingOf q c fuel (i + 1) (acc.push c[i])
    else acc

/-- Are all of `a` in `c`? -/
def allIn (a c : Array Digest) : (fuel i : Nat) → Bool
  | 0, _ => true
  | fuel + 1, i =>
    if h : i < a.size then
      if indexOf c a[i] < c.size then allIn a c fuel (i + 1) else false
    else true

/-- Does `c` hold the references of each node that is in it? -/
def closed (nodes : Array (Digest × Array Digest)) (c : Array Digest) : (fuel i : Nat) → Bool
  | 0, _ => true
  | fuel + 1, i =>
    if h : i < nodes.size then
      if indexOf c nodes[i].1 < c.size then
        if allIn nodes[i].2 c nodes[i].2.size 0 then closed nodes c fuel (i + 1) else false
      else closed nodes c fuel (i + 1)
    else true

def reach (q : ClosureRequest) : Array Digest :=
  let u := q.everything
  match markAll u q.roots q.roots.size 0 (Graph.fill 0 u.size (Array.emptyWithCapacity 0))
      (Array.emptyWithCapacity 0) with
  | ⟨marks, queue⟩ =>
    select u (search q.nodes u u.size 0 marks queue) u.size 0 (Array.emptyWithCapacity 0)

/-- `check_closure`. -/
def decide (q : ClosureRequest) : Reply Closure :=
  let c := q.reach
  if allIn q.roots c q.roots.size 0 then
    if closed q.nodes c q.nodes.size 0 then
      .ok ⟨c, missingOf q c c.size 0 (Array.emptyWithCapacity 0),
        without q.present c q.present.size 0 (Array.emptyWithCapacity 0)⟩
    else .failed 2
  else .failed 2

end ClosureRequest


def closureRequestC : Codec ClosureRequest :=
  imap (pair (mapC digestC digestSetC digest_pos) (pair digestSetC digestSetC))
    (fun x => ⟨x.1, x.2.1, x.2.2⟩) (fun q => (q.nodes, q.roots, q.present))
    (fun _ => rfl) (fun _ => rfl)

def closureC : Codec Closure :=
  imap (pair digestSetC (pair digestSetC digestSetC)) (fun x => ⟨x.1, x.2.1, x.2.2⟩)
    (fun c => (c.closure, c.missing, c.collectable)) (fun _ => rfl) (fun _ => rfl)

end Continuity
