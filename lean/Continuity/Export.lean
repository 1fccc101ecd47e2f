/-
The C ABI: every exported function takes bytes and returns bytes.
-/
import Continuity.Kernel.Graph
import Continuity.Kernel.Admit
import Continuity.Kernel.TreeDecode

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

@[export continuity_batch_abi]
def batchAbi (b : ByteArray) : ByteArray := answerBatch opAbi b

@[export continuity_op_validate_graph]
def opValidateGraph (b : ByteArray) : ByteArray := answer graphC graphOrderC 2 decideGraph b

@[export continuity_batch_validate_graph]
def batchValidateGraph (b : ByteArray) : ByteArray := answerBatch opValidateGraph b

@[export continuity_op_action_key]
def opActionKey (b : ByteArray) : ByteArray := answer actionKeyRequestC actionKeyC 4 decideActionKey b

@[export continuity_batch_action_key]
def batchActionKey (b : ByteArray) : ByteArray := answerBatch opActionKey b

@[export continuity_op_check_hermetic]
def opCheckHermetic (b : ByteArray) : ByteArray := answer bytesC hermeticityC 6 decideHermetic b

@[export continuity_batch_check_hermetic]
def batchCheckHermetic (b : ByteArray) : ByteArray := answerBatch opCheckHermetic b

@[export continuity_op_verdict]
def opVerdict (b : ByteArray) : ByteArray := answer bytesC verdictC 7 decideVerdict b

@[export continuity_batch_verdict]
def batchVerdict (b : ByteArray) : ByteArray := answerBatch opVerdict b

@[export continuity_op_check_closure]
def opCheckClosure (b : ByteArray) : ByteArray := answer closureRequestC closureC 9 ClosureRequest.decide b

@[export continuity_batch_check_closure]
def batchCheckClosure (b : ByteArray) : ByteArray := answerBatch opCheckClosure b

@[export continuity_op_check_discharge]
def opCheckDischarge (b : ByteArray) : ByteArray := answer bytesC unitC 10 decideDischarge b

@[export continuity_batch_check_discharge]
def batchCheckDischarge (b : ByteArray) : ByteArray := answerBatch opCheckDischarge b

@[export continuity_op_check_statement]
def opCheckStatement (b : ByteArray) : ByteArray := answer statementRequestC bytesC 11 decideStatement b

@[export continuity_batch_check_statement]
def batchCheckStatement (b : ByteArray) : ByteArray := answerBatch opCheckStatement b

@[export continuity_op_members]
def opMembers (b : ByteArray) : ByteArray := answer membersRequestC membersC 5 decideMembers b

@[export continuity_batch_members]
def batchMembers (b : ByteArray) : ByteArray := answerBatch opMembers b

@[export continuity_op_admit]
def opAdmit (b : ByteArray) : ByteArray := answer admitRequestC admissionC 8 decideAdmit b

@[export continuity_batch_admit]
def batchAdmit (b : ByteArray) : ByteArray := answerBatch opAdmit b

@[export continuity_op_tree]
def opTree (b : ByteArray) : ByteArray := answer treeRequestC treeReplyC 3 decideTree b

@[export continuity_batch_tree]
def batchTree (b : ByteArray) : ByteArray := answerBatch opTree b

end Continuity
