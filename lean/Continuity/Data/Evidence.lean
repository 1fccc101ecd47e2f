/-
Policies, trust and evidence of equivalence: `docs/codec.md` §6.
-/
import Continuity.Data.Record

namespace Continuity

structure Policy where
  mode : IsolationMode
  allowOpen : Array UInt8
  signers : Array Key
  threshold : Nat
  witnesses : Nat

structure Trust where
  revokedKeys : Array Key
  revokedDeclarations : Array Digest

/-- `verified`: Ed25519 over the declaration by its signer, computed by the host (H4). -/
structure SignedDeclaration where
  declaration : ByteArray
  verified : Bool

structure Witnessed where
  witness : ByteArray
  recordA : ByteArray
  recordB : ByteArray

structure EquivalenceEvidence where
  declarations : Array SignedDeclaration
  witnesses : Array Witnessed

inductive Scope where
  | all
  | rules (kinds : Array RuleKind)

structure ToolchainDeclaration where
  treeA : Digest
  treeB : Digest
  scope : Scope
  notAfter : UInt64
  signer : Key

structure ToolchainWitness where
  recordA : Digest
  recordB : Digest

structure Step where
  source : Digest
  target : Digest
  evidence : Digest

structure Member where
  replaced : Option (Digest × Digest)
  path : Array Step

structure OfferedSignature where
  signer : Key
  statement : ByteArray
  verified : Bool

structure Offer where
  record : ByteArray
  path : Array Step
  signatures : Array OfferedSignature

structure MembersRequest where
  action : ByteArray
  evidence : EquivalenceEvidence
  policy : Policy
  trust : Trust
  now : UInt64

structure AdmitRequest where
  action : ByteArray
  evidence : EquivalenceEvidence
  policy : Policy
  trust : Trust
  now : UInt64
  candidates : Array Offer

inductive Admission where
  | served (index : Nat) (open_ : Array UInt8) (signers : Array Key)
  | refused (reasons : Array Reason)
  | conflict (first second : Nat)

end Continuity
