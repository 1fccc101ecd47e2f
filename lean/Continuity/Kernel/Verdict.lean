/-
`verdict`: ran, unproved, unrecorded, refused or failed. `docs/codec.md` §8.
-/
import Continuity.Kernel.Hermetic

namespace Continuity

inductive Verdict where
  | ran
  | unproved (open_ : Array UInt8)
  | unrecorded
  | refused (code : Nat) (event : Option Nat) (candidate : Option Candidate)
  | failed (code : Nat) (lookedFor : Array Path)

def isSuccess (s : Status) : Bool :=
  match s with
  | .exited c => if c = 0 then true else false
  | _ => false

def isDenied (k : EventKind) : Bool :=
  match k with
  | .denied => true
  | _ => false

namespace Verdict

/-- The paths that were missed, and the last components of the files that were found. -/
structure Looked where
  misses : Array Entry
  found : Array Entry

def isFile (c : Claim) : Bool :=
  match c with
  | .file _ _ => true
  | _ => false

def looked (es : Array Event) : (fuel i : Nat) → (misses found : Array Entry) → Looked
  | 0, _, misses, found => ⟨Table.sort misses, Table.sort found⟩
  | fuel + 1, i, misses, found =>
    if h : i < es.size then
      let e := es[i]
      match e.kind with
      | .miss => looked es fuel (i + 1) (misses.push ⟨e.path, .absent⟩) found
      | .hit | .open | .exec =>
        if isFile e.claim then
          looked es fuel (i + 1) misses (found.push ⟨Table.lastComponent e.path, .absent⟩)
        else looked es fuel (i + 1) misses found
      | _ => looked es fuel (i + 1) misses found
    else ⟨Table.sort misses, Table.sort found⟩

def isIn (t : Array Entry) (p : Path) : Bool :=
  match Table.find t p p.size with
  | some _ => true
  | none => false

/-- The value of `PATH`, or what a shell takes instead. -/
def searchPath (env : Array (ByteArray × ByteArray)) : (fuel i : Nat) → ByteArray
  | 0, _ => txt "/bin:/usr/bin"
  | fuel + 1, i =>
    if h : i < env.size then
      if eqBytes env[i].1 (txt "PATH") then env[i].2 else searchPath env fuel (i + 1)
    else txt "/bin:/usr/bin"

/-- Is `folder` one of the entries of `path` between colons? -/
def searched (path folder : ByteArray) : (fuel i start : Nat) → Bool
  | 0, _, _ => false
  | fuel + 1, i, start =>
    if i < path.size then
      if at8 path i = 0x3A then
        if eqBytes (slice path start (i - start)) folder then true
        else searched path folder fuel (i + 1) (i + 1)
      else searched path folder fuel (i + 1) start
    else eqBytes (slice path start (i - start)) folder

/-- Is the missed path the one by which the candidate would be found? -/
def names (c : Candidate) (path : ByteArray) : Bool :=
  match c.what with
  | .workspaceFile p => eqBytes c.miss (append (txt "/work/") p)
  | .actionOutput p => eqBytes c.miss (append (txt "/work/") p)
  | .entryPoint _ p =>
    if eqBytes (Table.lastComponent c.miss) (Table.lastComponent p) then
      searched path (Table.parent c.miss) (path.size + 1) 0 0
    else false

def isEntryPoint (c : Candidate) : Bool :=
  match c.what with
  | .entryPoint _ _ => true
  | _ => false

def failureCode (s : Status) : Nat :=
  match s with
  | .exited _ => 66
  | .signalled _ => 67
  | .timedOut => 68
  | .overflow => 69

/-- Was the candidate's path missed, and is it the one by which it would be found? -/
def holds (l : Looked) (c : Candidate) (path : ByteArray) : Bool :=
  if isIn l.misses c.miss then names c path else false

/-- The first candidate that applies refuses; what only holds is mentioned. -/
def failure (r : ExecutionRecord) (l : Looked) (path : ByteArray) :
    (fuel i : Nat) → Array Entry → Verdict
  | 0, _, acc =>
    let s := Table.sort acc
    .failed (failureCode r.status) (View.distinct s s.size 0 (Array.emptyWithCapacity 0))
  | fuel + 1, i, acc =>
    if h : i < r.candidates.size then
      let c := r.candidates[i]
      if holds l c path then
        if isIn l.found (Table.lastComponent c.miss) then
          failure r l path fuel (i + 1) (acc.push ⟨c.miss, .absent⟩)
        else .refused (if isEntryPoint c then 64 else 63) none (some c)
      else failure r l path fuel (i + 1) acc
    else
      let s := Table.sort acc
      .failed (failureCode r.status) (View.distinct s s.size 0 (Array.emptyWithCapacity 0))

def fail (l : Loaded) : Verdict :=
  let es := l.record.access.events
  let none := Array.emptyWithCapacity 0
  failure l.record (looked es es.size 0 none none) (searchPath l.action.env l.action.env.size 0)
    (l.record.candidates.size + 1) 0 none

/-- Nothing offended, and the record is complete but for these channels. -/
def complete (l : Loaded) (open_ : Array UInt8) : Verdict :=
  if isSuccess l.record.status then
    if l.record.missing.size = 0 then
      if open_.size = 0 then .ran else .unproved open_
    else .failed 65 (Array.emptyWithCapacity 0)
  else fail l

def isFull (m : IsolationMode) : Bool :=
  match m with
  | .full => true
  | .noFuse => false

end Verdict

/-- `verdict`. -/
def verdict (l : Loaded) : Verdict :=
  match checkHermetic l with
  | .offending i _ =>
    let es := l.record.access.events
    let denied := if h : i < es.size then isDenied es[i].kind else false
    .refused (if denied then 60 else 61) (some i) none
  | .incomplete =>
    if Verdict.isFull l.record.isolation.mode then .refused 62 none none
    else if isSuccess l.record.status then
      if l.record.missing.size = 0 then .unrecorded else .failed 65 (Array.emptyWithCapacity 0)
    else Verdict.fail l
  | .ok => Verdict.complete l (Array.emptyWithCapacity 0)
  | .unproved o => Verdict.complete l o

def decideVerdict (b : ByteArray) : Reply Verdict :=
  match load b with
  | .refused r => .refused r
  | .ok l => .ok (verdict l)

def toVerdict : Unit ⊕ Array UInt8 ⊕ Unit ⊕ (Nat × Option Nat × Option Candidate) ⊕
    (Nat × Array Path) → Verdict
  | .inl _ => .ran
  | .inr (.inl o) => .unproved o
  | .inr (.inr (.inl _)) => .unrecorded
  | .inr (.inr (.inr (.inl x))) => .refused x.1 x.2.1 x.2.2
  | .inr (.inr (.inr (.inr x))) => .failed x.1 x.2

def ofVerdict : Verdict → Unit ⊕ Array UInt8 ⊕ Unit ⊕ (Nat × Option Nat × Option Candidate) ⊕
    (Nat × Array Path)
  | .ran => .inl ()
  | .unproved o => .inr (.inl o)
  | .unrecorded => .inr (.inr (.inl ()))
  | .refused c e x => .inr (.inr (.inr (.inl (c, e, x))))
  | .failed c l => .inr (.inr (.inr (.inr (c, l))))

def verdictC : Codec Verdict :=
  imap (sumC (.cons unitC (.cons byteSetC (.cons unitC
      (.cons (pair u16 (pair (optionC u32) (optionC candidateC))) (.one (pair u16 pathSetC))))))
      (by simp [Alts.cons, Alts.one])) toVerdict ofVerdict
    (fun x => by cases x <;> rfl)
    (fun x => by
      match x with
      | .inl _ => rfl
      | .inr (.inl _) => rfl
      | .inr (.inr (.inl _)) => rfl
      | .inr (.inr (.inr (.inl _))) => rfl
      | .inr (.inr (.inr (.inr _))) => rfl)

end Continuity
