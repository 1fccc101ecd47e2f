/-
Messages: eight bytes of head, a body, and nothing after it. `docs/codec.md` §1.
-/
import Continuity.Codec.Items

namespace Continuity

/-- A decoded message, or the first byte of the innermost refused item and the code. -/
inductive Decoded (α : Type) where
  | ok (value : α)
  | malformed (at_ : Nat) (code : UInt8)

/-- `43 4E 54 01`, type, version 1. -/
def putHead (type : Nat) (acc : ByteArray) : ByteArray :=
  putNat2 1 (putNat2 type ((((acc.push 0x43).push 0x4E).push 0x54).push 0x01))

def headIs (b : ByteArray) (h : 8 ≤ b.size) : Bool :=
  if b.get 0 (by omega) = 0x43 then
    if b.get 1 (by omega) = 0x4E then
      if b.get 2 (by omega) = 0x54 then if b.get 3 (by omega) = 0x01 then true else false
      else false
    else false
  else false

def decode {α} (c : Codec α) (type : Nat) (b : ByteArray) : Decoded α :=
  if h : 8 ≤ b.size then
    if b.size ≤ maxMessage then
      if headIs b h then
        match getNat2 b 4 with
        | .bad _ _ => .malformed 0 codeTruncated
        | .ok t _ =>
          if t = type then
            match getNat2 b 6 with
            | .bad _ _ => .malformed 0 codeTruncated
            | .ok v _ =>
              if v = 1 then
                match c.get b 8 with
                | .bad p k => .malformed p k
                | .ok x next => if next = b.size then .ok x else .malformed next codeTrailing
              else .malformed 6 codeValue
          else .malformed 4 codeTag
      else .malformed 0 codeValue
    else .malformed 0 codeLimit
  else .malformed 0 codeTruncated

/-- The message of a value, without looking whether it fits. -/
def putMessage {α} (c : Codec α) (type : Nat) (x : α) : ByteArray :=
  c.put x (putHead type noBytes)

/-- The message of a value, if it fits: fields, counts and lengths within their limits, sets in
order, the whole at most 256 MiB. -/
def encode? {α} (c : Codec α) (type : Nat) (x : α) : Option ByteArray :=
  if c.fits x then
    let b := putMessage c type x
    if b.size ≤ maxMessage then some b else none
  else none

theorem putHead_list (type : Nat) (acc : ByteArray) : ⟦putHead type acc⟧ = ⟦acc⟧ ++
    [0x43, 0x4E, 0x54, 0x01, UInt8.ofNat (type % 256), UInt8.ofNat (type / 256 % 256), 1, 0] := by
  simp [putHead, putNat2_list]

theorem putMessage_list {α} (c : Codec α) (type : Nat) (x : α) : ⟦putMessage c type x⟧ =
    [0x43, 0x4E, 0x54, 0x01, UInt8.ofNat (type % 256), UInt8.ofNat (type / 256 % 256), 1, 0] ++
      c.bytes x := by
  unfold putMessage
  rw [c.putAppend, putHead_list]
  rfl

end Continuity
