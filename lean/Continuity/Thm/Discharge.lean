/-
Discharge: what `check_discharge` says, for the coeffects of this stage: time and randomness.
-/
import Continuity.Kernel.Discharge
import Continuity.Thm.Hermetic

namespace Continuity

theorem coeffectEq_eq (a b : Coeffect) (h : coeffectEq a b = true) : a = b := by
  cases a <;> cases b <;> simp only [coeffectEq] at h <;>
    first
    | rfl
    | (cases h; done)
    | rw [(eqBytes_iff _ _).mp h]

theorem sameCoeffects_spec (a b : Array Coeffect) (hs : a.size = b.size) : ∀ (fuel i : Nat),
    a.size - i ≤ fuel → sameCoeffects a b fuel i = true →
    ∀ k, i ≤ k → (hk : k < a.size) → a[k] = b[k]'(hs ▸ hk) := by
  intro fuel
  induction fuel with
  | zero => intro i h1 _ k h2 hk; omega
  | succ fuel ih =>
    intro i h1 h k h2 hk
    unfold sameCoeffects at h
    rw [dif_pos ⟨by omega, by omega⟩] at h
    by_cases e : coeffectEq (a[i]'(by omega)) (b[i]'(by omega)) = true
    · rw [if_pos e] at h
      by_cases ek : i = k
      · subst ek; exact coeffectEq_eq _ _ e
      · exact ih (i + 1) (by omega) h k (by omega) hk
    · rw [if_neg e] at h; cases h

theorem coeffectsEq_eq (a b : Array Coeffect) (h : coeffectsEq a b = true) : a = b := by
  unfold coeffectsEq at h
  by_cases hs : a.size = b.size
  · rw [if_pos hs] at h
    exact Array.ext hs (fun k hk _ => sameCoeffects_spec a b hs _ _ (by omega) h k (Nat.zero_le _) hk)
  · rw [if_neg hs] at h; cases h

theorem hasCoeffect_of_mem (a : Array Coeffect) (c : Coeffect) (hc : coeffectEq c c = true) :
    ∀ (fuel i : Nat), a.size - i ≤ fuel → (k : Nat) → i ≤ k → (hk : k < a.size) → a[k] = c →
    hasCoeffect a c fuel i = true := by
  intro fuel
  induction fuel with
  | zero => intro i h k h2 hk _; omega
  | succ fuel ih =>
    intro i h k h2 hk e
    unfold hasCoeffect
    rw [dif_pos (by omega)]
    by_cases e' : coeffectEq a[i] c = true
    · rw [if_pos e']
    · rw [if_neg e']
      by_cases ek : i = k
      · subst ek; rw [e] at e'; exact absurd hc e'
      · exact ih (i + 1) (by omega) k (by omega) hk e

theorem refEq_eq (a b : Ref) (h : refEq a b = true) : a = b := by
  cases a with
  | file d x =>
    cases b with
    | file e y =>
      simp only [refEq] at h
      by_cases h1 : eqBytes d e = true
      · rw [if_pos h1] at h
        rw [(eqBytes_iff _ _).mp h1, (sameBool_iff _ _).mp h]
      · rw [if_neg h1] at h; cases h
    | tree _ => cases h
  | tree d =>
    cases b with
    | file _ _ => cases h
    | tree e => rw [(eqBytes_iff d e).mp h]

theorem sameRefs_spec (a : Array (Path × Output)) (b : Array (Path × Ref)) : ∀ (fuel i : Nat),
    a.size - i ≤ fuel → sameRefs a b fuel i = true → ∀ k, i ≤ k → (ha : k < a.size) →
      (hb : k < b.size) → a[k].1 = b[k].1 ∧ a[k].2.ref = b[k].2 := by
  intro fuel
  induction fuel with
  | zero => intro i h1 _ k h2 ha; omega
  | succ fuel ih =>
    intro i h1 h k h2 ha hb
    unfold sameRefs at h
    rw [dif_pos ⟨by omega, by omega⟩] at h
    simp only at h
    by_cases e1 : eqBytes (a[i]'(by omega)).1 (b[i]'(by omega)).1 = true
    · rw [if_pos e1] at h
      by_cases e2 : refEq (a[i]'(by omega)).2.ref (b[i]'(by omega)).2 = true
      · rw [if_pos e2] at h
        by_cases ek : i = k
        · subst ek
          exact ⟨(eqBytes_iff _ _).mp e1, refEq_eq _ _ e2⟩
        · exact ih (i + 1) (by omega) h k (by omega) ha hb
      · rw [if_neg e2] at h; cases h
    · rw [if_neg e1] at h; cases h

/-- What a discharged record says. -/
structure Discharged (r : ExecutionRecord) (a : Action) : Prop where
  /-- The proof speaks of the coeffects that the action declares. -/
  coeffects : r.discharge.coeffects = a.coeffects
  /-- Nothing was used that is not declared: of this stage's coeffects none has such evidence. -/
  noEvidence : r.discharge.network.size = 0 ∧ r.discharge.filesystem.size = 0 ∧
    r.discharge.auth.size = 0
  /-- Declared time is evidenced by the clock channel. -/
  time : ∀ k, (hk : k < a.coeffects.size) → a.coeffects[k] = .time →
    evidenced r.channels.clock = true
  /-- Declared randomness is evidenced by the random channel. -/
  random : ∀ k, (hk : k < a.coeffects.size) → a.coeffects[k] = .random →
    evidenced r.channels.random = true
  /-- It speaks of this action's message. -/
  derivation : r.discharge.derivation = sha256 r.action
  /-- The outputs that it names are those of the record. -/
  outputs : r.outputs.size = r.discharge.outputs.size ∧ ∀ k, (hr : k < r.outputs.size) →
    (hd : k < r.discharge.outputs.size) → r.outputs[k].1 = r.discharge.outputs[k].1 ∧
      r.outputs[k].2.ref = r.discharge.outputs[k].2
  ordered : r.discharge.started = r.started ∧ r.discharge.ended = r.ended ∧ r.started ≤ r.ended

theorem not_lacking {p : DischargeProof} {a : Array Coeffect} (hc : p.coeffects = a) (c : Coeffect)
    (hr : coeffectEq c c = true) (s : ChannelState) (k : Nat) (hk : k < a.size) (e : a[k] = c)
    (h : ¬ lacks p c s = true) : evidenced s = true := by
  subst hc
  have hm := hasCoeffect_of_mem p.coeffects c hr p.coeffects.size 0 (by omega) k (Nat.zero_le _) hk e
  by_cases he : evidenced s = true
  · exact he
  · refine absurd ?_ h
    unfold lacks
    rw [if_pos hm, if_neg he]

theorem discharge_ok (r : ExecutionRecord) (a : Action) (h : discharge r a = 0) :
    Discharged r a := by
  unfold discharge at h
  by_cases h1 : coeffectsEq r.discharge.coeffects a.coeffects = true
  · rw [if_pos h1] at h
    by_cases h2 : noEvidence r.discharge = true
    · rw [if_pos h2] at h
      by_cases h3 : notEvidenced r.discharge r.channels = true
      · rw [if_pos h3] at h; cases h
      · rw [if_neg h3] at h
        by_cases h4 : eqBytes r.discharge.derivation (sha256 r.action) = true
        · rw [if_pos h4] at h
          by_cases h5 : outputsAre r.outputs r.discharge.outputs = true
          · rw [if_pos h5] at h
            by_cases h6 : timesAgree r = true
            · have hc := coeffectsEq_eq _ _ h1
              refine ⟨hc, ?_, ?_, ?_, (eqBytes_iff _ _).mp h4, ?_, ?_⟩
              · unfold noEvidence at h2
                by_cases a1 : r.discharge.network.size = 0
                · rw [if_pos a1] at h2
                  by_cases a2 : r.discharge.filesystem.size = 0
                  · rw [if_pos a2] at h2
                    by_cases a3 : r.discharge.auth.size = 0
                    · exact ⟨a1, a2, a3⟩
                    · rw [if_neg a3] at h2; cases h2
                  · rw [if_neg a2] at h2; cases h2
                · rw [if_neg a1] at h2; cases h2
              · intro k hk e
                exact not_lacking hc .time rfl _ k hk e (fun hl => h3 (by
                  unfold notEvidenced; rw [if_pos hl]))
              · intro k hk e
                refine not_lacking hc .random rfl _ k hk e (fun hl => h3 ?_)
                unfold notEvidenced
                by_cases ht : lacks r.discharge .time r.channels.clock = true
                · rw [if_pos ht]
                · rw [if_neg ht]; exact hl
              · unfold outputsAre at h5
                by_cases c1 : r.outputs.size = r.discharge.outputs.size
                · rw [if_pos c1] at h5
                  exact ⟨c1, fun k hr hd => sameRefs_spec _ _ _ _ (by omega) h5 k (Nat.zero_le _) hr hd⟩
                · rw [if_neg c1] at h5; cases h5
              · unfold timesAgree at h6
                by_cases b1 : r.discharge.started = r.started
                · rw [if_pos b1] at h6
                  by_cases b2 : r.discharge.ended = r.ended
                  · rw [if_pos b2] at h6
                    by_cases b3 : r.discharge.started ≤ r.discharge.ended
                    · exact ⟨b1, b2, by rw [← b1, ← b2]; exact b3⟩
                    · rw [if_neg b3] at h6; cases h6
                  · rw [if_neg b2] at h6; cases h6
                · rw [if_neg b1] at h6; cases h6
            · rw [if_neg h6] at h; cases h
          · rw [if_neg h5] at h; cases h
        · rw [if_neg h4] at h; cases h
    · rw [if_neg h2] at h; cases h
  · rw [if_neg h1] at h; cases h

/-! ### Combination -/

/-- What a combination of this stage's coeffects needs: its normal form. -/
structure Needs where
  time : Bool
  random : Bool

def Needs.pure : Needs := ⟨false, false⟩

def Needs.combine (a b : Needs) : Needs := ⟨a.time || b.time, a.random || b.random⟩

theorem combine_idem (a : Needs) : a.combine a = a := by
  cases a; simp [Needs.combine]

theorem combine_comm (a b : Needs) : a.combine b = b.combine a := by
  simp [Needs.combine, Bool.or_comm]

theorem combine_assoc (a b c : Needs) : (a.combine b).combine c = a.combine (b.combine c) := by
  simp [Needs.combine, Bool.or_assoc]

theorem combine_pure (a : Needs) : a.combine .pure = a := by
  cases a; simp [Needs.combine, Needs.pure]

/-- A checker that does not look at the channels accepts what is not evidenced. -/
theorem without_channels_is_wrong :
    ¬ ∀ (p : DischargeProof) (c : Channels), noEvidence p = true → notEvidenced p c = false := by
  intro h
  have := h ⟨#[.time], #[], #[], #[], ε, #[], 0, 0⟩
    ⟨.recorded, .prevented, .virtual, .virtual, .virtual, .prevented, .prevented⟩ rfl
  exact absurd this (by decide)

end Continuity
