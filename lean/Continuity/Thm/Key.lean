/-
The preimage of an action determines it; the key does, or two preimages collide.
-/
import Continuity.Kernel.ActionKey
import Continuity.Thm.Codec
import Continuity.Theory.Program

namespace Continuity

theorem preimage_determines_action (a b : Action) (ha : actionC.fits a = true)
    (hb : actionC.fits b = true) (h : a.preimage = b.preimage) : a = b := by
  apply actionC.bytes_injective ha hb
  have h' := congrArg (fun b : ByteArray => ⟦b⟧) h
  simp only [Action.preimage, putMessage_list] at h'
  exact List.append_cancel_left h'

theorem key_determines_action (a b : Action) (ha : actionC.fits a = true)
    (hb : actionC.fits b = true) (h : a.key = b.key) :
    a = b ∨ CollidesIn [a.preimage, b.preimage] := by
  by_cases e : a.preimage = b.preimage
  · exact Or.inl (preimage_determines_action a b ha hb e)
  · exact Or.inr ⟨a.preimage, by simp, b.preimage, by simp, e, h⟩

/-! ### Mutants: a key that leaves something out -/

def emptySpec : ViewSpec :=
  ⟨0, 0, ε, #[], 0, 0, 1, ε, 0, 0, 0, 0, 0, 0, 0, .host, .host, .host⟩

def emptyAction : Action := ⟨.genrule, #[], #[], #[], #[], #[], #[], #[], #[], emptySpec⟩

theorem key_without_viewSpec_is_wrong :
    ¬ ∀ a b : Action, ({ a with viewSpec := emptySpec } : Action).preimage =
      ({ b with viewSpec := emptySpec } : Action).preimage → a = b := by
  intro h
  have := h emptyAction { emptyAction with viewSpec := { emptySpec with uid := 1 } } rfl
  exact absurd (congrArg (fun a : Action => a.viewSpec.uid) this) (by decide)

theorem key_without_env_is_wrong :
    ¬ ∀ a b : Action, ({ a with env := #[] } : Action).preimage =
      ({ b with env := #[] } : Action).preimage → a = b := by
  intro h
  have := h emptyAction { emptyAction with env := #[(ε, ε)] } rfl
  exact absurd (congrArg (fun a : Action => a.env.size) this) (by decide)

theorem key_without_toolchains_is_wrong :
    ¬ ∀ a b : Action, ({ a with toolchains := #[] } : Action).preimage =
      ({ b with toolchains := #[] } : Action).preimage → a = b := by
  intro h
  have := h emptyAction { emptyAction with toolchains := #[(ε, ε)] } rfl
  exact absurd (congrArg (fun a : Action => a.toolchains.size) this) (by decide)

end Continuity
