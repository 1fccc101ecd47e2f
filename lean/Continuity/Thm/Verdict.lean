/-
`verdict` agrees with `check_hermetic`.
-/
import Continuity.Kernel.Verdict
import Continuity.Thm.Hermetic

namespace Continuity

theorem fail_is_not_ran (l : Loaded) : Verdict.fail l ≠ .ran := by
  have f : ∀ (r : ExecutionRecord) (x : Verdict.Looked) (p : ByteArray) (fuel i : Nat)
      (acc : Array Entry), Verdict.failure r x p fuel i acc ≠ .ran := by
    intro r x p fuel
    induction fuel with
    | zero => intro i acc h; unfold Verdict.failure at h; cases h
    | succ fuel ih =>
      intro i acc h
      unfold Verdict.failure at h
      by_cases h1 : i < r.candidates.size
      · rw [dif_pos h1] at h
        simp only at h
        by_cases h2 : Verdict.holds x r.candidates[i] p = true
        · rw [if_pos h2] at h
          by_cases h3 : Verdict.isIn x.found (Table.lastComponent (r.candidates[i]).miss) = true
          · rw [if_pos h3] at h; exact ih _ _ h
          · rw [if_neg h3] at h; cases h
        · rw [if_neg h2] at h; exact ih _ _ h
      · rw [dif_neg h1] at h; cases h
  exact f _ _ _ _ _ _

/-- `ran` is said only of hermetic, complete, successful records with nothing open. -/
theorem ran_is_hermetic (l : Loaded) (h : verdict l = .ran) :
    isSuccess l.record.status = true ∧ l.record.missing.size = 0 ∧
      (checkHermetic l = .ok ∨ checkHermetic l = .unproved #[]) := by
  unfold verdict at h
  have complete : ∀ o, Verdict.complete l o = .ran →
      isSuccess l.record.status = true ∧ l.record.missing.size = 0 ∧ o.size = 0 := by
    intro o h
    unfold Verdict.complete at h
    by_cases h1 : isSuccess l.record.status = true
    · rw [if_pos h1] at h
      by_cases h2 : l.record.missing.size = 0
      · rw [if_pos h2] at h
        by_cases h3 : o.size = 0
        · exact ⟨h1, h2, h3⟩
        · rw [if_neg h3] at h; cases h
      · rw [if_neg h2] at h; cases h
    · rw [if_neg h1] at h; exact absurd h (fail_is_not_ran l)
  split at h
  · cases h
  · split at h
    · cases h
    · split at h
      · split at h <;> cases h
      · exact absurd h (fail_is_not_ran l)
  · rename_i e
    obtain ⟨a, b, _⟩ := complete _ h
    exact ⟨a, b, Or.inl e⟩
  · rename_i o e
    obtain ⟨a, b, c⟩ := complete _ h
    refine ⟨a, b, Or.inr ?_⟩
    rw [e, Array.eq_empty_of_size_eq_zero c]

end Continuity
