/-
`check_hermetic`: does every event of a record agree with the view of its action?
-/
import Continuity.Kernel.ActionKey

namespace Continuity

/-- A record, its action and the action's view. -/
structure Loaded where
  record : ExecutionRecord
  action : Action
  view : Array Entry

inductive Load where
  | ok (l : Loaded)
  | refused (r : Reason)

/-- `n` as eight little-endian bytes, for `n` below 2⁶³. -/
def le8 (n : Nat) : ByteArray := putNat4 (n / 4294967296) (putNat4 (n % 4294967296) noBytes)

def malformedReason (code at_ : Nat) (k : UInt8) : Reason :=
  reason2 code (le8 at_) (noBytes.push k)

def loadAction (record : ExecutionRecord) : Load :=
  match decode actionC 1 record.action with
  | .malformed p k => .refused (malformedReason 31 p k)
  | .ok a =>
    let view := View.entries a
    match a.illegalIn view with
    | some r => .refused r
    | none => .ok ⟨record, a, view⟩

def load (b : ByteArray) : Load :=
  match decode executionRecordC 4 b with
  | .malformed p k => .refused (malformedReason 30 p k)
  | .ok r => loadAction r

inductive Hermeticity where
  | ok
  | unproved (open_ : Array UInt8)
  | offending (index : Nat) (expected : Claim)
  | incomplete

/-- The first event from `i` on that does not agree. -/
def offending (t : Array Entry) (es : Array Event) : (fuel i : Nat) → Option Nat
  | 0, _ => none
  | fuel + 1, i =>
    if h : i < es.size then
      if agrees t es[i] then offending t es fuel (i + 1) else some i
    else none

/-- What an event of this kind should have been answered. -/
def expectedClaim (t : Array Entry) (e : Event) : Claim :=
  match e.kind with
  | .list => View.listing t e.path
  | _ => (View.look t e.path).claim

def pushOpen (s : ChannelState) (n : UInt8) (acc : Array UInt8) : Array UInt8 :=
  match s with
  | .open => acc.push n
  | _ => acc

/-- The numbers of the open channels, ascending. -/
def openChannels (c : Channels) : Array UInt8 :=
  pushOpen c.ipc 6 (pushOpen c.identity 5 (pushOpen c.machine 4 (pushOpen c.random 3
    (pushOpen c.clock 2 (pushOpen c.net 1 (pushOpen c.file 0 (Array.emptyWithCapacity 0)))))))

def checkHermetic (l : Loaded) : Hermeticity :=
  let es := l.record.access.events
  match offending l.view es es.size 0 with
  | some i => .offending i (if h : i < es.size then expectedClaim l.view es[i] else .absent)
  | none =>
    if l.record.access.complete then
      if l.record.access.doubts.size = 0 then
        let o := openChannels l.record.channels
        if o.size = 0 then .ok else .unproved o
      else .incomplete
    else .incomplete

def decideHermetic (b : ByteArray) : Reply Hermeticity :=
  match load b with
  | .refused r => .refused r
  | .ok l => .ok (checkHermetic l)

theorem u8_pos (x : UInt8) (_ : u8.fits x = true) : 0 < (u8.bytes x).length := by
  show 0 < ⟦ByteArray.push ε x⟧.length
  rw [push_list]
  exact Nat.zero_lt_succ _

/-- A set of single bytes: channels, kinds of rules. -/
def byteSetC : Codec (Array UInt8) := setC u8 u8_pos

def toHermeticity : Unit ⊕ Array UInt8 ⊕ (Nat × Claim) ⊕ Unit → Hermeticity
  | .inl _ => .ok
  | .inr (.inl o) => .unproved o
  | .inr (.inr (.inl x)) => .offending x.1 x.2
  | .inr (.inr (.inr _)) => .incomplete

def ofHermeticity : Hermeticity → Unit ⊕ Array UInt8 ⊕ (Nat × Claim) ⊕ Unit
  | .ok => .inl ()
  | .unproved o => .inr (.inl o)
  | .offending i c => .inr (.inr (.inl (i, c)))
  | .incomplete => .inr (.inr (.inr ()))

def hermeticityC : Codec Hermeticity :=
  imap (sumC (.cons unitC (.cons byteSetC (.cons (pair u32 claimC) (.one unitC))))
      (by simp [Alts.cons, Alts.one])) toHermeticity ofHermeticity
    (fun x => by cases x <;> rfl)
    (fun x => by
      match x with
      | .inl _ => rfl
      | .inr (.inl _) => rfl
      | .inr (.inr (.inl _)) => rfl
      | .inr (.inr (.inr _)) => rfl)

end Continuity
