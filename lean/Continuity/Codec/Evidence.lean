/-
The codecs of policies, trust, evidence and offers: `docs/codec.md` §6 and §8.
-/
import Continuity.Codec.Record
import Continuity.Data.Evidence

namespace Continuity

def below7 (x : UInt8) : Bool := if x < 7 then true else false

/-- The number of a channel. -/
def channelC : Codec UInt8 := guarded u8 below7 codeTag

theorem channel_pos (x : UInt8) (_ : channelC.fits x = true) : 0 < (channelC.bytes x).length := by
  show 0 < ⟦ByteArray.push ε x⟧.length
  rw [push_list]
  exact Nat.zero_lt_succ _

def channelSetC : Codec (Array UInt8) := setC channelC channel_pos
def digestSetC : Codec (Array Digest) := setC digestC digest_pos
def keySetC : Codec (Array Key) := setC keyC digest_pos

theorem option_pos {α} {c : Codec α} (x : Option α) (h : (optionC c).fits x = true) :
    0 < ((optionC c).bytes x).length :=
  imap_pos sum_pos x h

def policyC : Codec Policy :=
  imap (pair isolationModeC (pair channelSetC (pair keySetC (pair u16 u16))))
    (fun ⟨a0, a1, a2, a3, a4⟩ => ⟨a0, a1, a2, a3, a4⟩)
    (fun x => (x.mode, x.allowOpen, x.signers, x.threshold, x.witnesses))
    (fun _ => rfl) (fun _ => rfl)

def trustC : Codec Trust :=
  imap (pair keySetC digestSetC)
    (fun ⟨a0, a1⟩ => ⟨a0, a1⟩)
    (fun x => (x.revokedKeys, x.revokedDeclarations))
    (fun _ => rfl) (fun _ => rfl)

def signedDeclarationC : Codec SignedDeclaration :=
  imap (pair bytesC boolC)
    (fun ⟨a0, a1⟩ => ⟨a0, a1⟩)
    (fun x => (x.declaration, x.verified))
    (fun _ => rfl) (fun _ => rfl)

theorem signedDeclaration_pos (x : SignedDeclaration) (h : signedDeclarationC.fits x = true) : 0 < (signedDeclarationC.bytes x).length :=
  imap_pos (pair_pos_left blob_pos) x h

def witnessedC : Codec Witnessed :=
  imap (pair bytesC (pair bytesC bytesC))
    (fun ⟨a0, a1, a2⟩ => ⟨a0, a1, a2⟩)
    (fun x => (x.witness, x.recordA, x.recordB))
    (fun _ => rfl) (fun _ => rfl)

theorem witnessed_pos (x : Witnessed) (h : witnessedC.fits x = true) : 0 < (witnessedC.bytes x).length :=
  imap_pos (pair_pos_left blob_pos) x h

def evidenceC : Codec EquivalenceEvidence :=
  imap (pair (listC signedDeclarationC signedDeclaration_pos) ((listC witnessedC witnessed_pos)))
    (fun ⟨a0, a1⟩ => ⟨a0, a1⟩)
    (fun x => (x.declarations, x.witnesses))
    (fun _ => rfl) (fun _ => rfl)

def toScope : Unit ⊕ Array RuleKind → Scope
  | .inl (_) => .all
  | .inr x => .rules x

def ofScope : Scope → Unit ⊕ Array RuleKind
  | .all => .inl ()
  | .rules a => .inr a

def scopeC : Codec Scope :=
  imap (sumC (.cons unitC (.one (setC ruleKindC enum_pos))) (by simp [Alts.cons, Alts.one]))
      toScope ofScope
    (fun x => by cases x <;> rfl)
    (fun x => by
      match x with
      | .inl (_) => rfl
      | .inr (_) => rfl)

def toolchainDeclarationC : Codec ToolchainDeclaration :=
  imap (pair digestC (pair digestC (pair scopeC (pair u64 keyC))))
    (fun ⟨a0, a1, a2, a3, a4⟩ => ⟨a0, a1, a2, a3, a4⟩)
    (fun x => (x.treeA, x.treeB, x.scope, x.notAfter, x.signer))
    (fun _ => rfl) (fun _ => rfl)

def toolchainWitnessC : Codec ToolchainWitness :=
  imap (pair digestC digestC)
    (fun ⟨a0, a1⟩ => ⟨a0, a1⟩)
    (fun x => (x.recordA, x.recordB))
    (fun _ => rfl) (fun _ => rfl)

def stepC : Codec Step :=
  imap (pair digestC (pair digestC digestC))
    (fun ⟨a0, a1, a2⟩ => ⟨a0, a1, a2⟩)
    (fun x => (x.source, x.target, x.evidence))
    (fun _ => rfl) (fun _ => rfl)

theorem step_pos (x : Step) (h : stepC.fits x = true) : 0 < (stepC.bytes x).length :=
  imap_pos (pair_pos_left digest_pos) x h

def memberC : Codec Member :=
  imap (pair (optionC (pair digestC digestC)) ((listC stepC step_pos)))
    (fun ⟨a0, a1⟩ => ⟨a0, a1⟩)
    (fun x => (x.replaced, x.path))
    (fun _ => rfl) (fun _ => rfl)

theorem member_pos (x : Member) (h : memberC.fits x = true) : 0 < (memberC.bytes x).length :=
  imap_pos (pair_pos_left option_pos) x h

def membersC : Codec (Array Member) := listC memberC member_pos

def offeredSignatureC : Codec OfferedSignature :=
  imap (pair keyC (pair bytesC boolC))
    (fun ⟨a0, a1, a2⟩ => ⟨a0, a1, a2⟩)
    (fun x => (x.signer, x.statement, x.verified))
    (fun _ => rfl) (fun _ => rfl)

theorem offeredSignature_pos (x : OfferedSignature) (h : offeredSignatureC.fits x = true) : 0 < (offeredSignatureC.bytes x).length :=
  imap_pos (pair_pos_left digest_pos) x h

def offerC : Codec Offer :=
  imap (pair bytesC (pair (listC stepC step_pos) ((listC offeredSignatureC
      offeredSignature_pos))))
    (fun ⟨a0, a1, a2⟩ => ⟨a0, a1, a2⟩)
    (fun x => (x.record, x.path, x.signatures))
    (fun _ => rfl) (fun _ => rfl)

theorem offer_pos (x : Offer) (h : offerC.fits x = true) : 0 < (offerC.bytes x).length :=
  imap_pos (pair_pos_left blob_pos) x h

def membersRequestC : Codec MembersRequest :=
  imap (pair bytesC (pair evidenceC (pair policyC (pair trustC u64))))
    (fun ⟨a0, a1, a2, a3, a4⟩ => ⟨a0, a1, a2, a3, a4⟩)
    (fun x => (x.action, x.evidence, x.policy, x.trust, x.now))
    (fun _ => rfl) (fun _ => rfl)

def admitRequestC : Codec AdmitRequest :=
  imap (pair bytesC (pair evidenceC (pair policyC (pair trustC (pair u64 ((listC offerC
      offer_pos)))))))
    (fun ⟨a0, a1, a2, a3, a4, a5⟩ => ⟨a0, a1, a2, a3, a4, a5⟩)
    (fun x => (x.action, x.evidence, x.policy, x.trust, x.now, x.candidates))
    (fun _ => rfl) (fun _ => rfl)

theorem u16_pos (n : Nat) (_ : u16.fits n = true) : 0 < (u16.bytes n).length := by
  show 0 < ⟦putNat2 n ε⟧.length
  rw [putNat2_list]
  exact Nat.zero_lt_succ _

theorem reason_pos (x : Reason) (h : reasonC.fits x = true) : 0 < (reasonC.bytes x).length :=
  imap_pos (pair_pos_left u16_pos) x h

def toAdmission : (Nat × Array UInt8 × Array Key) ⊕ Array Reason ⊕ (Nat × Nat) → Admission
  | .inl x => .served x.1 x.2.1 x.2.2
  | .inr (.inl x) => .refused x
  | .inr (.inr x) => .conflict x.1 x.2

def ofAdmission : Admission → (Nat × Array UInt8 × Array Key) ⊕ Array Reason ⊕ (Nat × Nat)
  | .served a b c => .inl (a, b, c)
  | .refused a => .inr (.inl a)
  | .conflict a b => .inr (.inr (a, b))

def admissionC : Codec Admission :=
  imap (sumC (.cons (pair u32 (pair channelSetC keySetC)) (.cons (listC reasonC reason_pos) (.one
      (pair u32 u32)))) (by simp [Alts.cons, Alts.one])) toAdmission ofAdmission
    (fun x => by cases x <;> rfl)
    (fun x => by
      match x with
      | .inl (_) => rfl
      | .inr (.inl (_)) => rfl
      | .inr (.inr (_)) => rfl)

end Continuity
