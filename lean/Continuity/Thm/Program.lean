/-
The frame theorem and restriction.
-/
import Continuity.Theory.Program

namespace Continuity

theorem run_frame {Q A R : Type} (p : Prog Q A R) (w v : World Q A) :
    Hermetic v (p.run w).2 → p.run v = p.run w := by
  induction p with
  | ret r => intro _; rfl
  | ask q k ih =>
    intro h
    have e : w q = v q := h q (w q) (List.Mem.head _)
    have h' : Hermetic v ((k (w q)).run w).2 := fun q' a m => h q' a (List.Mem.tail _ m)
    have := ih (w q) h'
    simp only [Prog.run, ← e, this]

theorem run_restrict {Q A R : Type} (p : Prog Q A R) (w : World Q A) (absent : A)
    (v₁ v₂ : Q → Bool) (sub : ∀ q, v₂ q = true → v₁ q = true)
    (inside : Inside v₂ (p.run (restrict v₁ absent w)).2) :
    p.run (restrict v₂ absent w) = p.run (restrict v₁ absent w) := by
  apply run_frame
  intro q a m
  have hv := inside q a m
  have ha : a = restrict v₁ absent w q := by
    clear inside hv sub
    generalize restrict v₁ absent w = u at m
    induction p with
    | ret r => cases m
    | ask q' k ih =>
      simp only [Prog.run] at m
      cases m with
      | head => rfl
      | tail _ m => exact ih _ m
  rw [ha]
  simp only [restrict, hv, sub q hv, if_true]

/-- A program that looks whether a file is there is not the same under less to see. -/
def peek : Prog Unit Bool Bool := .ask () .ret

theorem restriction_needs_inside :
    ¬ ∀ (v₁ v₂ : Unit → Bool) (w : World Unit Bool), (∀ q, v₂ q = true → v₁ q = true) →
      peek.run (restrict v₂ false w) = peek.run (restrict v₁ false w) := by
  intro h
  have := h (fun _ => true) (fun _ => false) (fun _ => true) (fun _ _ => rfl)
  exact absurd (congrArg Prod.fst this) (by decide)

end Continuity
