/-
The small types: references, kinds, coeffects, channels, claims.
-/
import Continuity.Codec.Message

namespace Continuity

/-- 32 bytes of SHA-256. -/
abbrev Digest := ByteArray
/-- Valid UTF-8, at most 1 MiB. -/
abbrev Text := ByteArray
/-- At most 4 096 bytes. -/
abbrev Path := ByteArray
/-- An Ed25519 public key. -/
abbrev Key := ByteArray

/-- Why a request is refused: a stable code of `docs/codec.md` §8 and its operands. -/
structure Reason where
  code : Nat
  operands : Array ByteArray

inductive OutputKind where
  | file
  | tree

/-- A declared output of a node. -/
structure OutputDecl where
  configuration : Nat
  package : Path
  name : Path
  kind : OutputKind
  producer : Nat

/-- A node of the action graph: which outputs and sources it reads. -/
structure Node where
  inputs : Array Nat
  sources : Array Nat

structure Graph where
  configurations : Array Digest
  outputs : Array OutputDecl
  sources : Array Path
  nodes : Array Node

/-- The order of a graph without cycles. -/
structure GraphOrder where
  order : Array Nat
  levels : Array Nat

def OutputKind.toNat : OutputKind → Nat
  | .file => 0
  | .tree => 1

def OutputKind.ofNat : Nat → OutputKind
  | 0 => .file
  | _ => .tree

end Continuity
