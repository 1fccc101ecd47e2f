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
