/-
`check_discharge`: were the declared coeffects evidenced, and nothing else?
-/
import Continuity.Kernel.Hermetic

namespace Continuity

def coeffectEq : Coeffect → Coeffect → Bool
  | .time, .time => true
  | .random, .random => true
  | .network, .network => true
  | .auth a, .auth b => eqBytes a b
  | .sandbox a, .sandbox b => eqBytes a b
  | .filesystem a, .filesystem b => eqBytes a b
  | _, _ => false

def sameCoeffects (a b : Array Coeffect) : (fuel i : Nat) → Bool
  | 0, _ => true
  | fuel + 1, i =>
    if h : i < a.size ∧ i < b.size then
      if coeffectEq (a[i]'h.1) (b[i]'h.2) then sameCoeffects a b fuel (i + 1) else false
    else true

def coeffectsEq (a b : Array Coeffect) : Bool :=
  if a.size = b.size then sameCoeffects a b a.size 0 else false

def hasCoeffect (a : Array Coeffect) (c : Coeffect) : (fuel i : Nat) → Bool
  | 0, _ => false
  | fuel + 1, i =>
    if h : i < a.size then
      if coeffectEq a[i] c then true else hasCoeffect a c fuel (i + 1)
    else false

def evidenced (s : ChannelState) : Bool :=
  match s with
  | .recorded => true
  | .open => true
  | _ => false

def refEq : Ref → Ref → Bool
  | .file d x, .file e y => if eqBytes d e then sameBool x y else false
  | .tree d, .tree e => eqBytes d e
  | _, _ => false

def sameRefs (a : Array (Path × Output)) (b : Array (Path × Ref)) : (fuel i : Nat) → Bool
  | 0, _ => true
  | fuel + 1, i =>
    if h : i < a.size ∧ i < b.size then
      let x := a[i]'h.1
      let y := b[i]'h.2
      if eqBytes x.1 y.1 then
        if refEq x.2.ref y.2 then sameRefs a b fuel (i + 1) else false
      else false
    else true

/-- The record's outputs are these refs. -/
def outputsAre (a : Array (Path × Output)) (b : Array (Path × Ref)) : Bool :=
  if a.size = b.size then sameRefs a b a.size 0 else false

/-- A declared coeffect whose channel carries no evidence. -/
def lacks (p : DischargeProof) (c : Coeffect) (s : ChannelState) : Bool :=
  if hasCoeffect p.coeffects c p.coeffects.size 0 then if evidenced s then false else true
  else false

def notEvidenced (p : DischargeProof) (c : Channels) : Bool :=
  if lacks p .time c.clock then true else lacks p .random c.random

def noEvidence (p : DischargeProof) : Bool :=
  if p.network.size = 0 then
    if p.filesystem.size = 0 then if p.auth.size = 0 then true else false else false
  else false

def timesAgree (r : ExecutionRecord) : Bool :=
  if r.discharge.started = r.started then
    if r.discharge.ended = r.ended then
      if r.discharge.started ≤ r.discharge.ended then true else false
    else false
  else false

/-- The code of the first check that fails, or 0. -/
def discharge (r : ExecutionRecord) (a : Action) : Nat :=
  if coeffectsEq r.discharge.coeffects a.coeffects then
    if noEvidence r.discharge then
      if notEvidenced r.discharge r.channels then 52
      else if eqBytes r.discharge.derivation (sha256 r.action) then
        if outputsAre r.outputs r.discharge.outputs then
          if timesAgree r then 0 else 55
        else 54
      else 53
    else 51
  else 50

def decideDischarge (b : ByteArray) : Reply Unit :=
  match load b with
  | .refused r => .refused r
  | .ok l =>
    let c := discharge l.record l.action
    if c = 0 then .ok () else .refused (reason0 c)

end Continuity
