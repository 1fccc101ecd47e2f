/-
Cosets: a family of places to look, not a different key.
-/
import Continuity.Kernel.Admit
import Continuity.Theory.Program
import Continuity.Thm.Hermetic

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

/-! ### The search computes the class -/

/-- Some accepted edge has these two ends. -/
def HasEdge (es : Array Edge) (a b : Digest) : Prop :=
  ∃ (k : Nat) (hk : k < es.size), Members.other es[k] a = some b

theorem other_iff (e : Edge) (a b : Digest) :
    Members.other e a = some b ↔ (e.low = a ∧ e.high = b) ∨ (e.low ≠ a ∧ e.high = a ∧ e.low = b) := by
  unfold Members.other
  by_cases h1 : eqBytes e.low a = true
  · have e1 := (eqBytes_iff _ _).mp h1
    rw [if_pos h1]
    constructor
    · intro h; injection h with h; exact Or.inl ⟨e1, h⟩
    · intro h
      cases h with
      | inl h => rw [h.2]
      | inr h => exact absurd e1 h.1
  · have n1 : e.low ≠ a := fun x => h1 ((eqBytes_iff _ _).mpr x)
    rw [if_neg h1]
    by_cases h2 : eqBytes e.high a = true
    · rw [if_pos h2]
      constructor
      · intro h; injection h with h; exact Or.inr ⟨n1, (eqBytes_iff _ _).mp h2, h⟩
      · intro h
        cases h with
        | inl h => exact absurd h.1 n1
        | inr h => rw [h.2.2]
    · rw [if_neg h2]
      constructor
      · intro h; cases h
      · intro h
        cases h with
        | inl h => exact absurd h.1 n1
        | inr h => exact absurd ((eqBytes_iff _ _).mpr h.2.1) h2

theorem hasEdge_symm (es : Array Edge) (a b : Digest) (h : HasEdge es a b) : HasEdge es b a := by
  obtain ⟨k, hk, h⟩ := h
  refine ⟨k, hk, (other_iff _ _ _).mpr ?_⟩
  cases (other_iff _ _ _).mp h with
  | inl h =>
    by_cases e : es[k].low = b
    · exact Or.inl ⟨e, by rw [h.2, ← e, h.1]⟩
    · exact Or.inr ⟨e, h.2, h.1⟩
  | inr h => exact Or.inl ⟨h.2.2, h.2.1⟩

theorem member_iff (a : Array Digest) (d : Digest) : ∀ (fuel i : Nat), a.size - i ≤ fuel →
    (Members.member a d fuel i = true ↔ ∃ (k : Nat) (hk : k < a.size), i ≤ k ∧ a[k] = d) := by
  intro fuel
  induction fuel with
  | zero =>
    intro i h
    constructor
    · intro e; cases e
    · intro ⟨k, hk, hik, _⟩; omega
  | succ fuel ih =>
    intro i h
    unfold Members.member
    by_cases hi : i < a.size
    · rw [dif_pos hi]
      by_cases e : eqBytes a[i] d = true
      · rw [if_pos e]
        exact ⟨fun _ => ⟨i, hi, Nat.le_refl _, (eqBytes_iff _ _).mp e⟩, fun _ => rfl⟩
      · rw [if_neg e, ih (i + 1) (by omega)]
        constructor
        · intro ⟨k, hk, hik, x⟩; exact ⟨k, hk, by omega, x⟩
        · intro ⟨k, hk, hik, x⟩
          refine ⟨k, hk, ?_, x⟩
          by_cases ek : i = k
          · subst ek; exact absurd ((eqBytes_iff _ _).mpr x) e
          · omega
    · rw [dif_neg hi]
      constructor
      · intro e; cases e
      · intro ⟨k, hk, hik, _⟩; omega

theorem member_mem (a : Array Digest) (d : Digest) : Members.member a d a.size 0 = true ↔ d ∈ a := by
  rw [member_iff a d _ _ (by omega)]
  constructor
  · intro ⟨k, hk, _, e⟩; rw [← e]; exact Array.getElem_mem hk
  · intro h
    obtain ⟨k, hk, e⟩ := Array.getElem_of_mem h
    exact ⟨k, hk, Nat.zero_le _, e⟩

/-! Sorting invents nothing. -/

theorem merge_mem (a : Array Entry) : ∀ (fuel i m j h : Nat) (acc : Array Entry) (x : Entry),
    x ∈ Table.merge a fuel i m j h acc → x ∈ acc ∨ x ∈ a := by
  intro fuel
  induction fuel with
  | zero => intro i m j h acc x hx; exact Or.inl hx
  | succ fuel ih =>
    intro i m j h acc x hx
    have step : ∀ (i j k : Nat) (hk : k < a.size), x ∈ Table.merge a fuel i m j h (acc.push a[k]) →
        x ∈ acc ∨ x ∈ a := by
      intro i j k hk hx
      cases ih _ _ _ _ _ _ hx with
      | inl p =>
        cases Array.mem_push.mp p with
        | inl p => exact Or.inl p
        | inr p => rw [p]; exact Or.inr (Array.getElem_mem hk)
      | inr p => exact Or.inr p
    unfold Table.merge at hx
    split at hx
    · simp only at hx
      split at hx
      · split at hx
        · exact step _ _ _ _ hx
        · exact step _ _ _ _ hx
      · exact step _ _ _ _ hx
    · split at hx
      · exact step _ _ _ _ hx
      · exact Or.inl hx

theorem pass_mem (a : Array Entry) : ∀ (fuel i : Nat) (acc : Array Entry) (x : Entry),
    x ∈ Table.pass a fuel i acc → x ∈ acc ∨ x ∈ a := by
  intro fuel
  induction fuel with
  | zero => intro i acc x hx; exact Or.inl hx
  | succ fuel ih =>
    intro i acc x hx
    unfold Table.pass at hx
    split at hx
    · simp only at hx
      cases ih _ _ _ hx with
      | inl p => exact merge_mem _ _ _ _ _ _ _ _ p
      | inr p => exact Or.inr p
    · exact Or.inl hx

theorem sortPasses_mem : ∀ (fuel : Nat) (a : Array Entry) (x : Entry),
    x ∈ Table.sortPasses fuel a → x ∈ a := by
  intro fuel
  induction fuel with
  | zero => intro a x hx; exact hx
  | succ fuel ih =>
    intro a x hx
    unfold Table.sortPasses at hx
    split at hx
    · cases pass_mem _ _ _ _ _ (ih _ _ hx) with
      | inl p => simp at p
      | inr p => exact p
    · exact hx

/-- The trees and the next level are in the class. -/
def InClass (P : Digest → Prop) (r : Members.Reached) (next : Array Entry) : Prop :=
  (∀ d, d ∈ r.trees → P d) ∧ ∀ x, x ∈ next → P x.path

theorem expand_class (P : Digest → Prop) (es : Array Edge) (u : Digest)
    (step : ∀ v, HasEdge es u v → P v) : ∀ (fuel i : Nat) (r : Members.Reached) (next : Array Entry),
    InClass P r next →
    InClass P (Members.expand es u fuel i r next).1 (Members.expand es u fuel i r next).2 := by
  intro fuel
  induction fuel with
  | zero => intro i r next h; exact h
  | succ fuel ih =>
    intro i r next h
    unfold Members.expand
    by_cases hi : i < es.size
    · rw [dif_pos hi]
      split
      · exact h
      · split
        · exact ih _ _ _ h
        · rename_i v hv
          split
          · exact ih _ _ _ h
          · have pv := step v ⟨i, hi, hv⟩
            refine ih _ _ _ ⟨fun d hd => ?_, fun x hx => ?_⟩
            · cases Array.mem_push.mp hd with
              | inl m => exact h.1 d m
              | inr m => rw [m]; exact pv
            · cases Array.mem_push.mp hx with
              | inl m => exact h.2 x m
              | inr m => rw [m]; exact pv
    · rw [dif_neg hi]; exact h

theorem expandAll_class (P : Digest → Prop) (es : Array Edge) (level : Array Entry)
    (step : ∀ u v, P u → HasEdge es u v → P v) (hl : ∀ x, x ∈ level → P x.path) :
    ∀ (fuel i : Nat) (r : Members.Reached) (next : Array Entry), InClass P r next →
    InClass P (Members.expandAll es level fuel i r next).1
      (Members.expandAll es level fuel i r next).2 := by
  intro fuel
  induction fuel with
  | zero => intro i r next h; exact h
  | succ fuel ih =>
    intro i r next h
    unfold Members.expandAll
    by_cases hi : i < level.size
    · rw [dif_pos hi]
      exact ih _ _ _ (expand_class P es _ (fun v => step _ v (hl _ (Array.getElem_mem hi))) _ _ _ _ h)
    · rw [dif_neg hi]; exact h

theorem levels_class (P : Digest → Prop) (es : Array Edge)
    (step : ∀ u v, P u → HasEdge es u v → P v) : ∀ (fuel : Nat) (r : Members.Reached)
    (level : Array Entry), InClass P r level → ∀ d, d ∈ (Members.levels es fuel r level).trees → P d := by
  intro fuel
  induction fuel with
  | zero => intro r level h; exact h.1
  | succ fuel ih =>
    intro r level h
    unfold Members.levels
    split
    · exact h.1
    · split
      · exact h.1
      · have e := expandAll_class P es level step h.2 level.size 0 r (Array.emptyWithCapacity 0)
          ⟨h.1, fun x hx => by simp at hx⟩
        exact ih _ _ ⟨e.1, fun x hx => e.2 x (sortPasses_mem _ _ _ hx)⟩

/-! Trees that were reached stay. -/

theorem expand_keeps (es : Array Edge) (u d : Digest) : ∀ (fuel i : Nat) (r : Members.Reached)
    (next : Array Entry), d ∈ r.trees → d ∈ (Members.expand es u fuel i r next).1.trees := by
  intro fuel
  induction fuel with
  | zero => intro i r next h; exact h
  | succ fuel ih =>
    intro i r next h
    unfold Members.expand
    split
    · split
      · exact h
      · split
        · exact ih _ _ _ h
        · split
          · exact ih _ _ _ h
          · exact ih _ _ _ (Array.mem_push.mpr (Or.inl h))
    · exact h

theorem expandAll_keeps (es : Array Edge) (level : Array Entry) (d : Digest) : ∀ (fuel i : Nat)
    (r : Members.Reached) (next : Array Entry), d ∈ r.trees →
    d ∈ (Members.expandAll es level fuel i r next).1.trees := by
  intro fuel
  induction fuel with
  | zero => intro i r next h; exact h
  | succ fuel ih =>
    intro i r next h
    unfold Members.expandAll
    split
    · exact ih _ _ _ (expand_keeps es _ d _ _ _ _ h)
    · exact h

theorem levels_keeps (es : Array Edge) (d : Digest) : ∀ (fuel : Nat) (r : Members.Reached)
    (level : Array Entry), d ∈ r.trees → d ∈ (Members.levels es fuel r level).trees := by
  intro fuel
  induction fuel with
  | zero => intro r level h; exact h
  | succ fuel ih =>
    intro r level h
    unfold Members.levels
    split
    · exact h
    · split
      · exact h
      · exact ih _ _ (expandAll_keeps es level d _ _ _ _ h)

theorem closed_edges (es : Array Edge) (trees : Array Digest) : ∀ (fuel i : Nat), es.size - i ≤ fuel →
    Members.closed es trees fuel i = true → ∀ k, i ≤ k → (hk : k < es.size) →
      (es[k].low ∈ trees ↔ es[k].high ∈ trees) := by
  intro fuel
  induction fuel with
  | zero => intro i h1 _ k h2 hk; omega
  | succ fuel ih =>
    intro i h1 h k h2 hk
    unfold Members.closed at h
    rw [dif_pos (by omega)] at h
    split at h
    · rename_i e
      by_cases ek : i = k
      · subst ek
        rw [← member_mem, ← member_mem]
        exact Iff.of_eq (congrArg (· = true) ((sameBool_iff _ _).mp e))
      · exact ih (i + 1) (by omega) h k (by omega) hk
    · cases h

/-- What `members` takes for the class of a tree is the class: the trees that accepted edges link
with it, all of them and no other. -/
theorem family_is_the_class (es : Array Edge) (a : Digest) (r : Members.Reached)
    (h : Members.family es a = .ok r) (d : Digest) : d ∈ r.trees ↔ Linked (HasEdge es) a d := by
  unfold Members.family at h
  simp only at h
  split at h
  · cases h
  · split at h
    · rename_i hc
      injection h with h
      subst h
      constructor
      · intro hd
        refine levels_class (Linked (HasEdge es) a) es
          (fun u v hu e => hu.trans (.step e (.refl v))) _ _ _ ⟨fun x hx => ?_, fun x hx => ?_⟩ d hd
        · cases Array.mem_push.mp hx with
          | inl m => simp at m
          | inr m => rw [m]; exact .refl a
        · cases Array.mem_push.mp hx with
          | inl m => simp at m
          | inr m => rw [m]; exact .refl a
      · intro l
        have start : a ∈ (Members.reach es a).trees :=
          levels_keeps es a _ _ _ (Array.mem_push.mpr (Or.inr rfl))
        have closed : ∀ x y, HasEdge es x y → x ∈ (Members.reach es a).trees →
            y ∈ (Members.reach es a).trees := by
          intro x y e hx
          obtain ⟨k, hk, e⟩ := e
          have c := closed_edges es _ _ _ (by omega) hc k (Nat.zero_le _) hk
          cases (other_iff _ _ _).mp e with
          | inl e => rw [← e.2]; exact c.mp (by rw [e.1]; exact hx)
          | inr e => rw [← e.2.2]; exact c.mpr (by rw [e.2.1]; exact hx)
        have all : ∀ x y, Linked (HasEdge es) x y → x ∈ (Members.reach es a).trees →
            y ∈ (Members.reach es a).trees := by
          intro x y l
          induction l with
          | refl _ => exact id
          | step e _ ih => exact fun hx => ih (closed _ _ e hx)
        exact all a d l start
    · cases h

/-- A search of one step only is not the class. -/
theorem one_step_is_no_class : ¬ ∀ (edge : Digest → Digest → Prop) (a b : Digest), Linked edge a b →
    a = b ∨ edge a b := by
  intro h
  let x : Digest := ⟨#[1]⟩
  let y : Digest := ⟨#[2, 2]⟩
  have ne (u v : Digest) (hs : u.size ≠ v.size) : u ≠ v := fun e => hs (congrArg ByteArray.size e)
  cases h (fun u v => (u = ε ∧ v = x) ∨ (u = x ∧ v = y)) ε y
      (.step (Or.inl ⟨rfl, rfl⟩) (.step (Or.inr ⟨rfl, rfl⟩) (.refl y))) with
  | inl e => exact ne ε y (by decide) e
  | inr e =>
    cases e with
    | inl e => exact ne y x (by decide) e.2
    | inr e => exact ne ε x (by decide) e.1

end Continuity
