/-
The C ABI: every exported function takes bytes and returns bytes.
-/
import Continuity.Kernel.Graph
import Continuity.Kernel.Reply

namespace Continuity

/-- What `abi` answers. -/
structure Abi where
  abi : Nat
  sources : Digest
  maxMessage : UInt64
  maxCount : Nat
  maxPath : Nat

def abiC : Codec Abi :=
  imap (pair u32 (pair digestC (pair u64 (pair u32 u32))))
    (fun x => ⟨x.1, x.2.1, x.2.2.1, x.2.2.2.1, x.2.2.2.2⟩)
    (fun a => (a.abi, a.sources, a.maxMessage, a.maxCount, a.maxPath))
    (fun _ => rfl) (fun _ => rfl)

def abiNumber : Nat := 1

def decideAbi (_ : Unit) : Reply Abi :=
  .ok ⟨abiNumber, sourcesDigest, UInt64.ofNat maxMessage, maxCount, maxPath⟩

def decideGraph (g : Graph) : Reply GraphOrder :=
  match g.validate with
  | .ok o => .ok o
  | .refused r => .refused r
  | .uncertain => .failed 2

@[export continuity_op_abi]
def opAbi (b : ByteArray) : ByteArray := answer unitC abiC 1 decideAbi b

@[export continuity_op_validate_graph]
def opValidateGraph (b : ByteArray) : ByteArray := answer graphC graphOrderC 2 decideGraph b

@[export continuity_batch_abi]
def batchAbi (b : ByteArray) : ByteArray := answerBatch opAbi b

@[export continuity_batch_validate_graph]
def batchValidateGraph (b : ByteArray) : ByteArray := answerBatch opValidateGraph b

end Continuity
