/-
`admit`: which of these records, if any, may be served for this action, now.
-/
import Continuity.Kernel.Members
import Continuity.Kernel.Statement

namespace Continuity
namespace Admit

/-- An offer that passed every check of its own. -/
structure Accepted where
  index : Nat
  record : ExecutionRecord
  open_ : Array UInt8
  signers : Array Key

inductive Checked where
  | ok (a : Accepted)
  | refused (r : Reason)

def holds (a : Array (Text × Digest)) (d : Digest) : (fuel i : Nat) → Bool
  | 0, _ => false
  | fuel + 1, i =>
    if h : i < a.size then if eqBytes a[i].2 d then true else holds a d fuel (i + 1) else false

/-- The first step that is not accepted; `visited` are the trees up to here. -/
def badStep (es : Array Edge) (path : Array Step) :
    (fuel i : Nat) → (at_ : Digest) → (visited : Array Digest) → Option Nat
  | 0, _, _, _ => none
  | fuel + 1, i, at_, visited =>
    if h : i < path.size then
      let s := path[i]
      if eqBytes s.source at_ then
        if Evidence.isAccepted es s.source s.target s.evidence es.size 0 then
          if Members.member visited s.target visited.size 0 then some i
          else badStep es path fuel (i + 1) s.target (visited.push s.target)
        else some i
      else some i
    else none

inductive Family where
  | ok (a : Action)
  | rejected (step : Nat)

/-- The member of the action's family at the end of the path. -/
def memberOf (a : Action) (es : Array Edge) (path : Array Step) : Family :=
  if h : 0 < path.size then
    let start := path[0].source
    if holds a.toolchains start a.toolchains.size 0 then
      match badStep es path path.size 0 start ((Array.emptyWithCapacity 1).push start) with
      | some i => .rejected i
      | none =>
        .ok (Evidence.replace a start
          (if h' : path.size - 1 < path.size then path[path.size - 1].target else start))
    else .rejected 0
  else .ok a

def differ (p : NsPair) : Bool :=
  if p.helper.device = p.action.device then
    if p.helper.inode = p.action.inode then false else true
  else true

/-- Does the action's namespace differ from the helper's in all seven? -/
def allDiffer (i : Isolation) : Bool :=
  if differ i.user then if differ i.mount then if differ i.net then if differ i.pid then
    if differ i.ipc then if differ i.uts then differ i.cgroup
    else false else false else false else false else false else false

def isolated (i : Isolation) (required : IsolationMode) : Bool :=
  match i.mode with
  | .full => allDiffer i
  | .noFuse =>
    match required with
    | .full => false
    | .noFuse => true

def kindOk (r : Ref) (k : OutputKind) : Bool :=
  match r with
  | .file _ _ =>
    match k with
    | .file => true
    | .tree => false
  | .tree _ =>
    match k with
    | .file => false
    | .tree => true

def outputsDeclared (a : Array (Path × Output)) (b : Array (Path × OutputKind)) :
    (fuel i : Nat) → Bool
  | 0, _ => true
  | fuel + 1, i =>
    if h : i < a.size ∧ i < b.size then
      let x := a[i]'h.1
      let y := b[i]'h.2
      if eqBytes x.1 y.1 then
        if kindOk x.2.ref y.2 then outputsDeclared a b fuel (i + 1) else false
      else false
    else true

/-- Exit 0, nothing missing, exactly the declared outputs. -/
def successful (r : ExecutionRecord) (a : Action) : Bool :=
  if isSuccess r.status then
    if r.missing.size = 0 then
      if r.outputs.size = a.outputs.size then
        outputsDeclared r.outputs a.outputs r.outputs.size 0
      else false
    else false
  else false

/-- The distinct signers whose statement is the only one that binds this record. -/
def signersOf (ss : Array OfferedSignature) (r : ExecutionRecord) (a : Action) (d : Digest)
    (p : Policy) (t : Trust) : (fuel i : Nat) → Array Key → Array Key
  | 0, _, acc => acc
  | fuel + 1, i, acc =>
    if h : i < ss.size then
      let s := ss[i]
      let counts :=
        if s.verified then
          if Evidence.inSet p.signers s.signer then
            if Evidence.inSet t.revokedKeys s.signer then false
            else if Members.member acc s.signer acc.size 0 then false
            else eqBytes (Statement.of r a d s.signer) s.statement
          else false
        else false
      if counts then signersOf ss r a d p t fuel (i + 1) (acc.push s.signer)
      else signersOf ss r a d p t fuel (i + 1) acc
    else acc

/-- Discharge and signatures: the last checks of an offer. -/
def checkLast (l : Loaded) (open_ : Array UInt8) (o : Offer) (index : Nat) (p : Policy) (t : Trust) :
    Checked :=
  let c := discharge l.record l.action
  if c = 0 then
    let s := signersOf o.signatures l.record l.action (sha256 o.record) p t o.signatures.size 0
      (Array.emptyWithCapacity 0)
    if s.size = 0 then .refused (reason0 39) else .ok ⟨index, l.record, open_, s⟩
  else .refused (reason1 38 (le2 c))

/-- An offer whose action is the member: mode, success, hermeticity, then the rest. -/
def checkRecord (r : ExecutionRecord) (a : Action) (o : Offer) (index : Nat) (p : Policy) (t : Trust) :
    Checked :=
  if isolated r.isolation p.mode then
    if successful r a then
      let view := View.entries a
      match a.illegalIn view with
      | some x => .refused x
      | none =>
        let l : Loaded := ⟨r, a, view⟩
        match checkHermetic l with
        | .ok => checkLast l (Array.emptyWithCapacity 0) o index p t
        | .unproved open_ =>
          let out := Evidence.outsideOf open_ p.allowOpen
          if out.size = 0 then checkLast l open_ o index p t else .refused (reason1 36 out)
        | _ => .refused (reason0 37)
    else .refused (reason0 35)
  else .refused (reason0 34)

def check (a : Action) (es : Array Edge) (o : Offer) (index : Nat) (p : Policy) (t : Trust) : Checked :=
  match decode executionRecordC 4 o.record with
  | .malformed q k => .refused (malformedReason 30 q k)
  | .ok r =>
    match memberOf a es o.path with
    | .rejected i => .refused (reason1 32 (le4 i))
    | .ok m =>
      if eqBytes m.preimage r.action then checkRecord r m o index p t else .refused (reason0 33)

structure Sorted where
  accepted : Array Accepted
  reasons : Array Reason

def checkAll (a : Action) (es : Array Edge) (q : AdmitRequest) :
    (fuel i : Nat) → Array Accepted → Array Reason → Sorted
  | 0, _, acc, rs => ⟨acc, rs⟩
  | fuel + 1, i, acc, rs =>
    if h : i < q.candidates.size then
      match check a es q.candidates[i] i q.policy q.trust with
      | .ok x => checkAll a es q fuel (i + 1) (acc.push x) (rs.push (reason0 40))
      | .refused r => checkAll a es q fuel (i + 1) acc (rs.push r)
    else ⟨acc, rs⟩

/-- The first behind `i` with the action of `x` and other outputs. -/
def conflictWith (as : Array Accepted) (x : Accepted) : (fuel j : Nat) → Option Nat
  | 0, _ => none
  | fuel + 1, j =>
    if h : j < as.size then
      if eqBytes as[j].record.action x.record.action then
        if Evidence.outputsEq as[j].record.outputs x.record.outputs then
          conflictWith as x fuel (j + 1)
        else some as[j].index
      else conflictWith as x fuel (j + 1)
    else none

def conflict (as : Array Accepted) : (fuel i : Nat) → Option (Nat × Nat)
  | 0, _ => none
  | fuel + 1, i =>
    if h : i < as.size then
      match conflictWith as as[i] as.size (i + 1) with
      | some j => some (as[i].index, j)
      | none => conflict as fuel (i + 1)
    else none

def addSigners (a : Array Key) : (fuel i : Nat) → Array Key → Array Key
  | 0, _, acc => acc
  | fuel + 1, i, acc =>
    if h : i < a.size then
      if Members.member acc a[i] acc.size 0 then addSigners a fuel (i + 1) acc
      else addSigners a fuel (i + 1) (acc.push a[i])
    else acc

/-- All accepted signers of all offers with this action. -/
def groupSigners (as : Array Accepted) (action : ByteArray) : (fuel i : Nat) → Array Key → Array Key
  | 0, _, acc => acc
  | fuel + 1, i, acc =>
    if h : i < as.size then
      if eqBytes as[i].record.action action then
        groupSigners as action fuel (i + 1) (addSigners as[i].signers as[i].signers.size 0 acc)
      else groupSigners as action fuel (i + 1) acc
    else acc

def sortKeys (a : Array Key) : Array Key :=
  let s := Table.sort (ClosureRequest.addAll a a.size 0 (Array.emptyWithCapacity 0))
  View.distinct s s.size 0 (Array.emptyWithCapacity 0)

def serve (as : Array Accepted) (threshold : Nat) : (fuel i : Nat) → Option Admission
  | 0, _ => none
  | fuel + 1, i =>
    if h : i < as.size then
      let s := groupSigners as as[i].record.action as.size 0 (Array.emptyWithCapacity 0)
      if s.size < threshold then serve as threshold fuel (i + 1)
      else some (.served as[i].index as[i].open_ (sortKeys s))
    else none

def decide (a : Action) (es : Array Edge) (q : AdmitRequest) : Admission :=
  match checkAll a es q q.candidates.size 0 (Array.emptyWithCapacity 0) (Array.emptyWithCapacity 0) with
  | ⟨as, rs⟩ =>
    match conflict as as.size 0 with
    | some (i, j) => .conflict i j
    | none =>
      match serve as (if q.policy.threshold = 0 then 1 else q.policy.threshold) as.size 0 with
      | some x => x
      | none => .refused rs

end Admit

def decideAdmit (q : AdmitRequest) : Reply Admission :=
  match decode actionC 1 q.action with
  | .malformed p k => .refused (malformedReason 31 p k)
  | .ok a =>
    match a.illegalIn (View.entries a) with
    | some r => .refused r
    | none => .ok (Admit.decide a (Evidence.edges a q.action q.evidence q.policy q.trust q.now) q)

end Continuity
