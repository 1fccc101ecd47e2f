/-
Closures: what is reachable is in the closure; offline runs are the online runs.
-/
import Continuity.Kernel.Closure
import Continuity.Thm.Program

namespace Continuity

theorem indexOf_mem (a : Array Digest) (d : Digest) (h : ClosureRequest.indexOf a d < a.size) :
    ∃ (k : Nat) (hk : k < a.size), a[k] = d := by
  unfold ClosureRequest.indexOf at h
  simp only at h
  split at h
  · rename_i hk
    split at h
    · rename_i e; exact ⟨_, hk, (eqBytes_iff _ _).mp e⟩
    · omega
  · omega

def Holds (a : Array Digest) (d : Digest) : Prop := ClosureRequest.indexOf a d < a.size

theorem allIn_spec (a c : Array Digest) : ∀ (fuel i : Nat), a.size - i ≤ fuel →
    ClosureRequest.allIn a c fuel i = true → ∀ k, i ≤ k → (hk : k < a.size) → Holds c a[k] := by
  intro fuel
  induction fuel with
  | zero => intro i h1 _ k h2 hk; omega
  | succ fuel ih =>
    intro i h1 h k h2 hk
    unfold ClosureRequest.allIn at h
    rw [dif_pos (by omega)] at h
    by_cases e : ClosureRequest.indexOf c (a[i]'(by omega)) < c.size
    · rw [if_pos e] at h
      by_cases ek : i = k
      · subst ek; exact e
      · exact ih (i + 1) (by omega) h k (by omega) hk
    · rw [if_neg e] at h; cases h

theorem closed_spec (nodes : Array (Digest × Array Digest)) (c : Array Digest) : ∀ (fuel i : Nat),
    nodes.size - i ≤ fuel → ClosureRequest.closed nodes c fuel i = true →
    ∀ k, i ≤ k → (hk : k < nodes.size) → Holds c nodes[k].1 →
      ∀ j, (hj : j < nodes[k].2.size) → Holds c nodes[k].2[j] := by
  intro fuel
  induction fuel with
  | zero => intro i h1 _ k h2 hk; omega
  | succ fuel ih =>
    intro i h1 h k h2 hk hc j hj
    unfold ClosureRequest.closed at h
    rw [dif_pos (by omega)] at h
    by_cases ek : i = k
    · subst ek
      rw [if_pos (show ClosureRequest.indexOf c nodes[i].1 < c.size from hc)] at h
      by_cases e : ClosureRequest.allIn nodes[i].2 c nodes[i].2.size 0 = true
      · exact allIn_spec _ _ _ _ (by omega) e j (Nat.zero_le _) hj
      · rw [if_neg e] at h; cases h
    · by_cases e : ClosureRequest.indexOf c (nodes[i]'(by omega)).1 < c.size
      · rw [if_pos e] at h
        by_cases e2 : ClosureRequest.allIn (nodes[i]'(by omega)).2 c (nodes[i]'(by omega)).2.size 0 = true
        · rw [if_pos e2] at h; exact ih (i + 1) (by omega) h k (by omega) hk hc j hj
        · rw [if_neg e2] at h; cases h
      · rw [if_neg e] at h; exact ih (i + 1) (by omega) h k (by omega) hk hc j hj

/-- Reachable from the roots over the references of nodes. -/
inductive Reachable (q : ClosureRequest) : Digest → Prop where
  | root (k) (hk : k < q.roots.size) : Reachable q q.roots[k]
  | ref (k) (hk : k < q.nodes.size) (j) (hj : j < q.nodes[k].2.size) :
    Reachable q q.nodes[k].1 → Reachable q q.nodes[k].2[j]

/-- What the operation answers holds everything that is reachable. -/
theorem reachable_is_in_closure (q : ClosureRequest) (c : Closure) (h : q.decide = .ok c)
    (d : Digest) (r : Reachable q d) : Holds c.closure d := by
  unfold ClosureRequest.decide at h
  simp only at h
  by_cases h1 : ClosureRequest.allIn q.roots q.reach q.roots.size 0 = true
  · rw [if_pos h1] at h
    by_cases h2 : ClosureRequest.closed q.nodes q.reach q.nodes.size 0 = true
    · rw [if_pos h2] at h
      injection h with h
      subst h
      induction r with
      | root k hk => exact allIn_spec _ _ _ _ (by omega) h1 k (Nat.zero_le _) hk
      | ref k hk j hj _ ih => exact closed_spec _ _ _ _ (by omega) h2 k (Nat.zero_le _) hk ih j hj
    · rw [if_neg h2] at h; cases h
  · rw [if_neg h1] at h; cases h

theorem without_not_in (a b : Array Digest) : ∀ (fuel i : Nat) (acc : Array Digest),
    (∀ d, d ∈ acc → ¬ Holds b d) → ∀ d, d ∈ ClosureRequest.without a b fuel i acc → ¬ Holds b d := by
  intro fuel
  induction fuel with
  | zero => intro i acc h d hd; exact h d hd
  | succ fuel ih =>
    intro i acc h d hd
    unfold ClosureRequest.without at hd
    by_cases hi : i < a.size
    · rw [dif_pos hi] at hd
      by_cases e : ClosureRequest.indexOf b a[i] < b.size
      · rw [if_pos e] at hd; exact ih _ _ h d hd
      · rw [if_neg e] at hd
        refine ih _ _ (fun x hx => ?_) d hd
        cases Array.mem_push.mp hx with
        | inl m => exact h x m
        | inr m => rw [m]; exact e
    · rw [dif_neg hi] at hd; exact h d hd

/-- Collecting what the operation says may be collected loses nothing that is reachable. -/
theorem collectable_is_unreachable (q : ClosureRequest) (c : Closure) (h : q.decide = .ok c)
    (d : Digest) (hd : d ∈ c.collectable) : ¬ Reachable q d := by
  intro r
  have hin := reachable_is_in_closure q c h d r
  unfold ClosureRequest.decide at h
  simp only at h
  split at h
  · split at h
    · injection h with h
      subst h
      exact without_not_in _ _ _ _ _ (fun x hx => by simp at hx) d hd hin
    · cases h
  · cases h

/-! ### Nothing else is in the closure -/

theorem indexOf_get (a : Array Digest) (d : Digest) (k : Nat) (hk : k < a.size)
    (e : ClosureRequest.indexOf a d = k) : a[k] = d := by
  unfold ClosureRequest.indexOf at e
  simp only at e
  split at e
  · split at e
    · rename_i h2
      subst e
      exact (eqBytes_iff _ _).mp h2
    · omega
  · omega

theorem refsOf_spec (a : Array (Digest × Array Digest)) (d : Digest) (refs : Array Digest)
    (h : ClosureRequest.refsOf a d = some refs) :
    ∃ (k : Nat) (hk : k < a.size), a[k].1 = d ∧ a[k].2 = refs := by
  unfold ClosureRequest.refsOf at h
  simp only at h
  split at h
  · rename_i hk
    split at h
    · rename_i e
      injection h with h
      exact ⟨_, hk, (eqBytes_iff _ _).mp e, h⟩
    · cases h
  · cases h

theorem nat_put (a : Array Nat) (i v j : Nat) (h : Graph.nat (Graph.put a i v) j ≠ Graph.nat a j) :
    i = j := by
  unfold Graph.put at h
  split at h
  · rename_i hi
    by_cases e : i = j
    · exact e
    · refine absurd ?_ h
      unfold Graph.nat
      simp only [Array.size_set]
      split
      · rw [Array.getElem_set_ne _ _ e]
      · rfl
  · exact absurd rfl h

/-- Every mark is at something reachable. -/
def MarksOk (P : Digest → Prop) (u : Array Digest) (marks : Array Nat) : Prop :=
  ∀ k, (hk : k < u.size) → Graph.nat marks k = 1 → P u[k]

def AllOf (P : Digest → Prop) (a : Array Digest) : Prop := ∀ k, (hk : k < a.size) → P a[k]

theorem allOf_push {P : Digest → Prop} {a : Array Digest} (h : AllOf P a) {d : Digest} (hd : P d) :
    AllOf P (a.push d) := by
  intro k hk
  rw [Array.getElem_push]
  split
  · exact h k _
  · exact hd

theorem markAll_ok (P : Digest → Prop) (u a : Array Digest) (ha : AllOf P a) : ∀ (fuel i : Nat)
    (marks : Array Nat) (queue : Array Digest), MarksOk P u marks → AllOf P queue →
    MarksOk P u (ClosureRequest.markAll u a fuel i marks queue).marks ∧
      AllOf P (ClosureRequest.markAll u a fuel i marks queue).queue := by
  intro fuel
  induction fuel with
  | zero => intro i marks queue hm hq; exact ⟨hm, hq⟩
  | succ fuel ih =>
    intro i marks queue hm hq
    unfold ClosureRequest.markAll
    by_cases hi : i < a.size
    · rw [dif_pos hi]
      simp only
      split
      · refine ih _ _ _ ?_ (allOf_push hq (ha i hi))
        intro k hk h1
        by_cases e : Graph.nat marks k = 1
        · exact hm k hk e
        · have := nat_put marks _ 1 k (by rw [h1]; exact fun x => e x.symm)
          rw [indexOf_get u a[i] k hk this]
          exact ha i hi
      · exact ih _ _ _ hm hq
    · rw [dif_neg hi]; exact ⟨hm, hq⟩

theorem search_ok (P : Digest → Prop) (nodes : Array (Digest × Array Digest)) (u : Array Digest)
    (step : ∀ k, (hk : k < nodes.size) → P nodes[k].1 → AllOf P nodes[k].2) : ∀ (fuel i : Nat)
    (marks : Array Nat) (queue : Array Digest), MarksOk P u marks → AllOf P queue →
    MarksOk P u (ClosureRequest.search nodes u fuel i marks queue) := by
  intro fuel
  induction fuel with
  | zero => intro i marks queue hm _; exact hm
  | succ fuel ih =>
    intro i marks queue hm hq
    unfold ClosureRequest.search
    by_cases hi : i < queue.size
    · rw [dif_pos hi]
      split
      · rename_i refs hr
        obtain ⟨k, hk, e1, e2⟩ := refsOf_spec _ _ _ hr
        have hrefs : AllOf P refs := by
          rw [← e2]; exact step k hk (by rw [e1]; exact hq i hi)
        obtain ⟨m1, m2⟩ := markAll_ok P u refs hrefs refs.size 0 marks queue hm hq
        exact ih _ _ _ m1 m2
      · exact ih _ _ _ hm hq
    · rw [dif_neg hi]; exact hm

theorem select_ok (P : Digest → Prop) (u : Array Digest) (marks : Array Nat)
    (hm : MarksOk P u marks) : ∀ (fuel i : Nat) (acc : Array Digest), AllOf P acc →
    AllOf P (ClosureRequest.select u marks fuel i acc) := by
  intro fuel
  induction fuel with
  | zero => intro i acc h; exact h
  | succ fuel ih =>
    intro i acc h
    unfold ClosureRequest.select
    by_cases hi : i < u.size
    · rw [dif_pos hi]
      split
      · rename_i e
        exact ih _ _ (allOf_push h (hm i hi e))
      · exact ih _ _ h
    · rw [dif_neg hi]; exact h

theorem nat_fill : ∀ (n : Nat) (acc : Array Nat), (∀ k, Graph.nat acc k = 0) →
    ∀ k, Graph.nat (Graph.fill 0 n acc) k = 0 := by
  intro n
  induction n with
  | zero => intro acc h k; exact h k
  | succ n ih =>
    intro acc h k
    unfold Graph.fill
    refine ih _ (fun j => ?_) k
    unfold Graph.nat
    split
    · rename_i hj
      rw [Array.getElem_push]
      split
      · rename_i hj2
        have := h j
        unfold Graph.nat at this
        rw [dif_pos hj2] at this
        exact this
      · rfl
    · rfl

theorem allOf_empty (P : Digest → Prop) (n : Nat) : AllOf P (Array.emptyWithCapacity n) := by
  intro k hk; simp at hk

theorem reach_ok (q : ClosureRequest) : AllOf (Reachable q) q.reach := by
  unfold ClosureRequest.reach
  simp only
  have h0 : MarksOk (Reachable q) q.everything
      (Graph.fill 0 q.everything.size (Array.emptyWithCapacity 0)) := by
    intro k _ h1
    rw [nat_fill _ _ (fun j => by unfold Graph.nat; rw [dif_neg (by simp)])] at h1
    cases h1
  obtain ⟨m1, m2⟩ := markAll_ok (Reachable q) q.everything q.roots (fun k hk => .root k hk)
    q.roots.size 0 _ _ h0 (allOf_empty _ 0)
  exact select_ok _ _ _ (search_ok _ _ _ (fun k hk hp j hj => .ref k hk j hj hp) _ _ _ _ m1 m2)
    _ _ _ (allOf_empty _ 0)

/-- The closure is the least one: it holds exactly what is reachable. -/
theorem closure_is_least (q : ClosureRequest) (c : Closure) (h : q.decide = .ok c) (d : Digest) :
    Holds c.closure d ↔ Reachable q d := by
  constructor
  · intro hd
    obtain ⟨k, hk, e⟩ := indexOf_mem c.closure d hd
    unfold ClosureRequest.decide at h
    simp only at h
    split at h
    · split at h
      · injection h with h
        subst h
        rw [← e]
        exact reach_ok q k hk
      · cases h
    · cases h
  · exact reachable_is_in_closure q c h d

/-- A closure that holds everything is closed and not the least: a request without roots. -/
theorem everything_is_not_least : ¬ ∀ (q : ClosureRequest) (d : Digest), Holds q.everything d →
    Reachable q d := by
  intro h
  have r := h ⟨#[], #[], #[ε]⟩ ε (by unfold Holds; decide)
  have none : ∀ d, ¬ Reachable ⟨#[], #[], #[ε]⟩ d := by
    intro d r
    induction r with
    | root k hk => exact Nat.not_lt_zero k hk
    | ref k hk _ _ _ _ => exact Nat.not_lt_zero k hk
  exact none _ r

/-! ### Offline -/

/-- A query of the network, or any other. -/
inductive NetQuery (Q : Type) where
  | net (index : Nat)
  | other (q : Q)

def NetQuery.local_ {Q : Type} : NetQuery Q → Bool
  | .net _ => false
  | .other _ => true

/-- A run without network queries is the same run without a network. -/
theorem offline_is_online {Q A R : Type} (p : Prog (NetQuery Q) A R) (w : World (NetQuery Q) A)
    (absent : A) (none : Inside NetQuery.local_ (p.run w).2) :
    p.run (restrict NetQuery.local_ absent w) = p.run w := by
  have e : restrict (fun _ => true) absent w = w := by funext q; simp [restrict]
  have := run_restrict p w absent (fun _ => true) NetQuery.local_ (fun _ _ => rfl) (by rw [e]; exact none)
  rw [e] at this
  exact this

/-- A build that fetches is not the same offline. -/
theorem offline_needs_no_network :
    ¬ ∀ (p : Prog (NetQuery Unit) Bool Bool) (w : World (NetQuery Unit) Bool),
      p.run (restrict NetQuery.local_ false w) = p.run w := by
  intro h
  have := h (.ask (.net 0) .ret) (fun _ => true)
  exact absurd (congrArg Prod.fst this) (by decide)

end Continuity
