/-
Replies: a status byte, then a payload, a reason or a place. `docs/codec.md` §8.
-/
import Continuity.Sources

namespace Continuity

/-- A reply: the payload's codec is known to the operation. -/
inductive Reply (α : Type) where
  | ok (payload : α)
  | refused (reason : Reason)
  /-- 0 memory, 1 limit, 2 internal; the call decided nothing. -/
  | failed (code : UInt8)

def replyMalformed (at_ : Nat) (code : UInt8) : ByteArray :=
  (putNat4 0 (putNat4 at_ (noBytes.push 2))).push code

def replyRefused (r : Reason) : ByteArray :=
  reasonC.put r (putHead 0xE0 (noBytes.push 1))

def replyFailed (code : UInt8) : ByteArray := (noBytes.push 3).push code

def replyOk {α} (c : Codec α) (op : Nat) (x : α) : ByteArray :=
  let b := c.put x (putHead (0x200 + op) (noBytes.push 0))
  if b.size ≤ maxMessage + 1 then b else replyFailed 1

/-- Decodes a request, decides, and encodes the reply. -/
def answer {α β} (request : Codec α) (payload : Codec β) (op : Nat) (decide : α → Reply β)
    (b : ByteArray) : ByteArray :=
  match decode request (0x100 + op) b with
  | .malformed p k => replyMalformed p k
  | .ok x =>
    match decide x with
    | .ok y => replyOk payload op y
    | .refused r => replyRefused r
    | .failed k => replyFailed k

def batchC : Codec (Array ByteArray) := listC bytesC blob_pos

def answerAll (f : ByteArray → ByteArray) (items : Array ByteArray) :
    (fuel i : Nat) → Array ByteArray → Array ByteArray
  | 0, _, acc => acc
  | fuel + 1, i, acc =>
    if h : i < items.size then answerAll f items fuel (i + 1) (acc.push (f items[i])) else acc

/-- Answers a batch: the replies in the order of the requests, each as if called alone. -/
def answerBatch (f : ByteArray → ByteArray) (b : ByteArray) : ByteArray :=
  match decode batchC 0xF0 b with
  | .malformed p k => replyMalformed p k
  | .ok items =>
    let replies := answerAll f items items.size 0 (Array.emptyWithCapacity 0)
    let r := batchC.put replies (putHead 0xF0 (noBytes.push 0))
    if r.size ≤ maxMessage + 1 then r else replyFailed 1

end Continuity
