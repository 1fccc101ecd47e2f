/-
Cosets: a family of places to look, not a different key.
-/
import Continuity.Kernel.Admit
import Continuity.Theory.Program

namespace Continuity

/-! ### Sound -/

/-- For one action: `out t` is what it gives with tree `t` in place of its own. Every assertion on a
path is true if it says so of its two trees. -/
def StepTrue (out : Digest → ByteArray) (s : Step) : Prop := out s.source = out s.target

/-- Each step begins where the one before it ended. -/
def Chained : Digest → List Step → Digest → Prop
  | a, [], b => a = b
  | a, s :: ss, b => s.source = a ∧ Chained s.target ss b

theorem path_is_sound (out : Digest → ByteArray) : ∀ (path : List Step) (a b : Digest),
    Chained a path b → (∀ s, s ∈ path → StepTrue out s) → out a = out b
  | [], _, _, h, _ => by rw [h]
  | s :: ss, a, b, h, ht => by
    have h1 := ht s (List.Mem.head _)
    have h2 := path_is_sound out ss s.target b h.2 (fun t m => ht t (List.Mem.tail _ m))
    rw [← h.1]
    exact h1.trans h2

/-- One false assertion is enough to serve something else. -/
theorem false_assertion_is_unsound :
    ¬ ∀ (out : Digest → ByteArray) (path : List Step) (a b : Digest), Chained a path b → out a = out b := by
  intro h
  have := h id [⟨ε, ⟨#[1]⟩, ε⟩] ε ⟨#[1]⟩ ⟨rfl, rfl⟩
  exact absurd (congrArg ByteArray.data this) (by decide)

/-! ### Monotone -/

theorem isAccepted_iff (es : Array Edge) (a b ev : Digest) : ∀ (fuel i : Nat), es.size - i ≤ fuel →
    (Evidence.isAccepted es a b ev fuel i = true ↔
      ∃ (k : Nat) (hk : k < es.size), i ≤ k ∧ eqBytes es[k].evidence ev = true ∧
        Evidence.sameTrees es[k] (Evidence.mkEdge a b ev) = true) := by
  intro fuel
  induction fuel with
  | zero =>
    intro i h
    constructor
    · intro e; cases e
    · intro ⟨k, hk, hik, _⟩; omega
  | succ fuel ih =>
    intro i h
    unfold Evidence.isAccepted
    by_cases hi : i < es.size
    · rw [dif_pos hi]
      simp only
      by_cases c : eqBytes es[i].evidence ev = true ∧
          Evidence.sameTrees es[i] (Evidence.mkEdge a b ev) = true
      · rw [if_pos c.1, if_pos c.2]
        exact ⟨fun _ => ⟨i, hi, Nat.le_refl _, c.1, c.2⟩, fun _ => rfl⟩
      · have hne : (if (if eqBytes es[i].evidence ev = true then
            Evidence.sameTrees es[i] (Evidence.mkEdge a b ev) else false) = true then true
            else Evidence.isAccepted es a b ev fuel (i + 1)) =
            Evidence.isAccepted es a b ev fuel (i + 1) := by
          by_cases c1 : eqBytes es[i].evidence ev = true
          · rw [if_pos c1, if_neg (fun c2 => c ⟨c1, c2⟩)]
          · rw [if_neg c1]; simp
        rw [hne, ih (i + 1) (by omega)]
        constructor
        · intro ⟨k, hk, hik, e⟩; exact ⟨k, hk, by omega, e⟩
        · intro ⟨k, hk, hik, e1, e2⟩
          refine ⟨k, hk, ?_, e1, e2⟩
          by_cases ek : i = k
          · subst ek; exact absurd ⟨e1, e2⟩ c
          · omega
    · rw [dif_neg hi]
      constructor
      · intro e; cases e
      · intro ⟨k, hk, hik, _⟩; omega

/-- Every edge of one is an edge of the other. -/
def SubEdges (es es' : Array Edge) : Prop :=
  ∀ (k : Nat) (hk : k < es.size), ∃ (j : Nat) (hj : j < es'.size), es'[j] = es[k]

theorem accepted_mono {es es' : Array Edge} (sub : SubEdges es es') (a b ev : Digest)
    (h : Evidence.isAccepted es a b ev es.size 0 = true) :
    Evidence.isAccepted es' a b ev es'.size 0 = true := by
  obtain ⟨k, hk, _, e1, e2⟩ := (isAccepted_iff es a b ev _ _ (by omega)).mp h
  obtain ⟨j, hj, e⟩ := sub k hk
  exact (isAccepted_iff es' a b ev _ _ (by omega)).mpr
    ⟨j, hj, Nat.zero_le _, by rw [e]; exact e1, by rw [e]; exact e2⟩

theorem badStep_mono {es es' : Array Edge} (sub : SubEdges es es') (path : Array Step) :
    ∀ (fuel i : Nat) (at_ : Digest) (v : Array Digest),
      Admit.badStep es path fuel i at_ v = none → Admit.badStep es' path fuel i at_ v = none := by
  intro fuel
  induction fuel with
  | zero => intro i at_ v _; rfl
  | succ fuel ih =>
    intro i at_ v h
    unfold Admit.badStep at h ⊢
    by_cases hi : i < path.size
    · rw [dif_pos hi] at h ⊢
      simp only at h ⊢
      by_cases h1 : eqBytes path[i].source at_ = true
      · rw [if_pos h1] at h ⊢
        by_cases h2 : Evidence.isAccepted es path[i].source path[i].target path[i].evidence es.size 0 = true
        · rw [if_pos h2] at h
          rw [if_pos (accepted_mono sub _ _ _ h2)]
          by_cases h3 : Members.member v path[i].target v.size 0 = true
          · rw [if_pos h3] at h; cases h
          · rw [if_neg h3] at h ⊢
            exact ih _ _ _ h
        · rw [if_neg h2] at h; cases h
      · rw [if_neg h1] at h; cases h
    · rw [dif_neg hi]

/-- More evidence only adds: a path that is accepted stays accepted, and leads to the same action. So
no declaration can make a warm entry unreachable. -/
theorem more_evidence_only_adds {es es' : Array Edge} (sub : SubEdges es es') (a m : Action)
    (path : Array Step) (h : Admit.memberOf a es path = .ok m) :
    Admit.memberOf a es' path = .ok m := by
  unfold Admit.memberOf at h ⊢
  by_cases hp : 0 < path.size
  · rw [dif_pos hp] at h ⊢
    simp only at h ⊢
    by_cases hh : Admit.holds a.toolchains path[0].source a.toolchains.size 0 = true
    · rw [if_pos hh] at h ⊢
      cases e : Admit.badStep es path path.size 0 path[0].source
          ((Array.emptyWithCapacity 1).push path[0].source) with
      | some i => rw [e] at h; cases h
      | none =>
        rw [e] at h
        rw [badStep_mono sub _ _ _ _ _ e]
        exact h
    · rw [if_neg hh] at h; cases h
  · rw [dif_neg hp] at h ⊢
    exact h

/-! ### Class -/

/-- Reachable by accepted edges, which have no direction. -/
inductive Linked (edge : Digest → Digest → Prop) : Digest → Digest → Prop where
  | refl (a) : Linked edge a a
  | step {a b c} : edge a b → Linked edge b c → Linked edge a c

theorem Linked.trans {edge : Digest → Digest → Prop} {a b c : Digest} (h : Linked edge a b) :
    Linked edge b c → Linked edge a c := by
  induction h with
  | refl _ => exact id
  | step e _ ih => exact fun k => .step e (ih k)

theorem Linked.symm {edge : Digest → Digest → Prop} (sym : ∀ a b, edge a b → edge b a) {a b : Digest}
    (h : Linked edge a b) : Linked edge b a := by
  induction h with
  | refl _ => exact .refl _
  | step e _ ih => exact ih.trans (.step (sym _ _ e) (.refl _))

/-- Two trees have the same family exactly when they are in one class. -/
theorem same_family_iff_one_class (edge : Digest → Digest → Prop) (sym : ∀ a b, edge a b → edge b a)
    (a b : Digest) : (∀ t, Linked edge a t ↔ Linked edge b t) ↔ Linked edge a b := by
  constructor
  · intro h; exact (h b).mpr (.refl b)
  · intro h t
    exact ⟨fun k => (h.symm sym).trans k, fun k => h.trans k⟩

end Continuity
