/-
What `validate_graph` says of a graph is true of it.
-/
import Continuity.Kernel.Graph

namespace Continuity.Graph

/-- Node `n` reads an output of node `p`. -/
def DependsOn (g : Graph) (n p : Nat) : Prop :=
  ∃ (h : n < g.nodes.size) (i : Nat) (hi : i < (g.nodes[n]).inputs.size),
    producerOf g.outputs ((g.nodes[n]).inputs[i]) = p

/-- `n` depends on `m` through one or more steps. -/
inductive Reaches (g : Graph) : Nat → Nat → Prop where
  | one {n p} : DependsOn g n p → Reaches g n p
  | step {n p m} : DependsOn g n p → Reaches g p m → Reaches g n m

def Acyclic (g : Graph) : Prop := ∀ n, ¬ Reaches g n n

theorem levelOf_ge (os : Array OutputDecl) (levels ins : Array Nat) : ∀ (fuel i acc : Nat),
    acc ≤ levelOf os levels ins fuel i acc := by
  intro fuel
  induction fuel with
  | zero => intro i acc; exact Nat.le_refl _
  | succ fuel ih =>
    intro i acc
    unfold levelOf
    by_cases h : i < ins.size
    · rw [dif_pos h]
      refine Nat.le_trans ?_ (ih (i + 1) _)
      split <;> omega
    · rw [dif_neg h]; exact Nat.le_refl _

theorem levelOf_gt (os : Array OutputDecl) (levels ins : Array Nat) : ∀ (fuel i acc k : Nat),
    ins.size - i ≤ fuel → i ≤ k → (hk : k < ins.size) →
    nat levels (producerOf os ins[k]) < levelOf os levels ins fuel i acc := by
  intro fuel
  induction fuel with
  | zero => intro i acc k h1 h2 hk; omega
  | succ fuel ih =>
    intro i acc k h1 h2 hk
    unfold levelOf
    by_cases hi : i < ins.size
    · rw [dif_pos hi]
      by_cases e : i = k
      · subst e
        refine Nat.lt_of_lt_of_le ?_ (levelOf_ge os levels ins fuel (i + 1) _)
        split <;> omega
      · exact ih (i + 1) _ k (by omega) (by omega) hk
    · omega

theorem levelsOk_spec (os : Array OutputDecl) (ns : Array Node) (levels : Array Nat) :
    ∀ (fuel i : Nat), ns.size - i ≤ fuel → levelsOk os ns levels fuel i = true →
    ∀ k, i ≤ k → (hk : k < ns.size) →
      nat levels k = levelOf os levels ns[k].inputs ns[k].inputs.size 0 0 := by
  intro fuel
  induction fuel with
  | zero => intro i h1 _ k h2 hk; omega
  | succ fuel ih =>
    intro i h1 h k h2 hk
    unfold levelsOk at h
    have hi : i < ns.size := by omega
    rw [dif_pos hi] at h
    by_cases e : nat levels i = levelOf os levels ns[i].inputs ns[i].inputs.size 0 0
    · rw [if_pos e] at h
      by_cases ek : i = k
      · subst ek; exact e
      · exact ih (i + 1) (by omega) h k (by omega) hk
    · rw [if_neg e] at h; cases h

/-- Levels that satisfy their equation fall along every edge. -/
theorem level_falls (g : Graph) (levels : Array Nat)
    (h : levelsOk g.outputs g.nodes levels g.nodes.size 0 = true) {n p : Nat}
    (d : DependsOn g n p) : nat levels p < nat levels n := by
  obtain ⟨hn, i, hi, e⟩ := d
  rw [levelsOk_spec _ _ _ _ _ (by omega) h n (Nat.zero_le _) hn, ← e]
  exact levelOf_gt _ _ _ _ _ _ i (by omega) (Nat.zero_le _) hi

theorem reaches_falls (g : Graph) (levels : Array Nat)
    (h : levelsOk g.outputs g.nodes levels g.nodes.size 0 = true) {n m : Nat}
    (r : Reaches g n m) : nat levels m < nat levels n := by
  induction r with
  | one d => exact level_falls g levels h d
  | step d _ ih => exact Nat.lt_trans ih (level_falls g levels h d)

/-- What is known when the graph is in order. -/
theorem order_ok (g : Graph) (o : GraphOrder) (h : g.order = .ok o) :
    levelsOk g.outputs g.nodes o.levels g.nodes.size 0 = true ∧ o.order.size = g.nodes.size ∧
      o.levels.size = g.nodes.size ∧
      orderOk o.levels o.order g.nodes.size o.order.size 0 = true := by
  unfold order at h
  split at h
  rename_i waiting levels queue _
  by_cases h1 : queue.size = g.nodes.size
  · rw [if_pos h1] at h
    simp only at h
    by_cases h2 : (byLevel levels).size = g.nodes.size
    · rw [if_pos h2] at h
      by_cases h3 : levels.size = g.nodes.size
      · rw [if_pos h3] at h
        by_cases h4 : levelsOk g.outputs g.nodes levels g.nodes.size 0 = true
        · rw [if_pos h4] at h
          by_cases h5 : orderOk levels (byLevel levels) g.nodes.size (byLevel levels).size 0 = true
          · rw [if_pos h5] at h
            injection h with h
            subst h
            exact ⟨h4, h2, h3, h5⟩
          · rw [if_neg h5] at h; cases h
        · rw [if_neg h4] at h; cases h
      · rw [if_neg h3] at h; cases h
    · rw [if_neg h2] at h; cases h
  · rw [if_neg h1] at h
    simp only at h
    split at h
    · split at h <;> cases h
    · cases h

theorem validate_ok (g : Graph) (o : GraphOrder) (h : g.validate = .ok o) :
    g.wellFormed = none ∧ g.order = .ok o := by
  unfold validate at h
  split at h
  · cases h
  · rename_i e; exact ⟨e, h⟩

theorem validated_is_acyclic (g : Graph) (o : GraphOrder) (h : g.validate = .ok o) : Acyclic g := by
  intro n r
  have := reaches_falls g o.levels (order_ok g o (validate_ok g o h).2).1 r
  omega

theorem validated_levels_fall (g : Graph) (o : GraphOrder) (h : g.validate = .ok o) {n p : Nat}
    (d : DependsOn g n p) : nat o.levels p < nat o.levels n :=
  level_falls g o.levels (order_ok g o (validate_ok g o h).2).1 d

theorem orderOk_spec (levels order : Array Nat) (n : Nat) : ∀ (fuel i : Nat),
    order.size - i ≤ fuel → orderOk levels order n fuel i = true →
    ∀ k, i ≤ k → (hk : k + 1 < order.size) →
      nat levels order[k] < nat levels order[k + 1] ∨
        (nat levels order[k] = nat levels order[k + 1] ∧ order[k] < order[k + 1]) := by
  intro fuel
  induction fuel with
  | zero => intro i h1 _ k h2 hk; omega
  | succ fuel ih =>
    intro i h1 h k h2 hk
    unfold orderOk at h
    have hi : i < order.size := by omega
    rw [dif_pos hi] at h
    by_cases hn : order[i] < n
    · rw [if_pos hn] at h
      have hi' : i + 1 < order.size := by omega
      rw [dif_pos hi'] at h
      simp only at h
      by_cases e1 : nat levels order[i] < nat levels order[i + 1]
      · rw [if_pos e1] at h
        by_cases ek : i = k
        · subst ek; exact Or.inl e1
        · exact ih (i + 1) (by omega) h k (by omega) hk
      · rw [if_neg e1] at h
        by_cases e2 : nat levels order[i] = nat levels order[i + 1]
        · rw [if_pos e2] at h
          by_cases e3 : order[i] < order[i + 1]
          · rw [if_pos e3] at h
            by_cases ek : i = k
            · subst ek; exact Or.inr ⟨e2, e3⟩
            · exact ih (i + 1) (by omega) h k (by omega) hk
          · rw [if_neg e3] at h; cases h
        · rw [if_neg e2] at h; cases h
    · rw [if_neg hn] at h; cases h

/-- The order has as many places as there are nodes and ascends strictly by (level, index): so it
names every node once. -/
theorem validated_order_ascends (g : Graph) (o : GraphOrder) (h : g.validate = .ok o) :
    o.order.size = g.nodes.size ∧ ∀ k, (hk : k + 1 < o.order.size) →
      nat o.levels o.order[k] < nat o.levels o.order[k + 1] ∨
        (nat o.levels o.order[k] = nat o.levels o.order[k + 1] ∧ o.order[k] < o.order[k + 1]) := by
  obtain ⟨_, h2, _, h4⟩ := order_ok g o (validate_ok g o h).2
  exact ⟨h2, fun k hk => orderOk_spec _ _ _ _ _ (by omega) h4 k (Nat.zero_le _) hk⟩

/-! ### Cycles -/

theorem produces_spec (os : Array OutputDecl) (p : Nat) (ins : Array Nat) : ∀ (fuel i : Nat),
    produces os p ins fuel i = true → ∃ (k : Nat) (hk : k < ins.size), producerOf os ins[k] = p := by
  intro fuel
  induction fuel with
  | zero => intro i h; cases h
  | succ fuel ih =>
    intro i h
    unfold produces at h
    by_cases hi : i < ins.size
    · rw [dif_pos hi] at h
      by_cases e : producerOf os ins[i] = p
      · exact ⟨i, hi, e⟩
      · rw [if_neg e] at h; exact ih (i + 1) h
    · rw [dif_neg hi] at h; cases h

theorem dependsOn_spec (g : Graph) (n p : Nat) (h : dependsOn g n p = true) : DependsOn g n p := by
  unfold dependsOn at h
  by_cases hn : n < g.nodes.size
  · rw [dif_pos hn] at h
    obtain ⟨k, hk, e⟩ := produces_spec _ _ _ _ _ h
    exact ⟨hn, k, hk, e⟩
  · rw [dif_neg hn] at h; cases h

theorem cycleOk_spec (g : Graph) (c : Array Nat) (first : Nat) : ∀ (fuel i : Nat),
    cycleOk g c first fuel i = true → ∃ (hi : i < c.size), Reaches g c[i] first := by
  intro fuel
  induction fuel with
  | zero => intro i h; cases h
  | succ fuel ih =>
    intro i h
    unfold cycleOk at h
    by_cases hi : i < c.size
    · rw [dif_pos hi] at h
      refine ⟨hi, ?_⟩
      by_cases hi' : i + 1 < c.size
      · rw [dif_pos hi'] at h
        by_cases e : dependsOn g c[i] c[i + 1] = true
        · rw [if_pos e] at h
          obtain ⟨_, r⟩ := ih (i + 1) h
          exact .step (dependsOn_spec g _ _ e) r
        · rw [if_neg e] at h; cases h
      · rw [dif_neg hi'] at h
        exact .one (dependsOn_spec g _ _ h)
    · rw [dif_neg hi] at h; cases h

/-- A refusal of the order is a real cycle. -/
theorem order_refused_is_cyclic (g : Graph) (r : Reason) (h : g.order = .refused r) :
    r.code = 15 ∧ ¬ Acyclic g := by
  unfold order at h
  split at h
  rename_i waiting levels queue _
  by_cases h1 : queue.size = g.nodes.size
  · rw [if_pos h1] at h
    simp only at h
    split at h
    · split at h
      · split at h
        · split at h <;> cases h
        · cases h
      · cases h
    · cases h
  · rw [if_neg h1] at h
    simp only at h
    by_cases hc : 0 < (findCycle g waiting).size
    · rw [dif_pos hc] at h
      by_cases ho : cycleOk g (findCycle g waiting) (findCycle g waiting)[0]
          (findCycle g waiting).size 0 = true
      · rw [if_pos ho] at h
        injection h with h
        subst h
        refine ⟨rfl, fun ac => ?_⟩
        obtain ⟨_, r⟩ := cycleOk_spec _ _ _ _ _ ho
        exact ac _ r
      · rw [if_neg ho] at h; cases h
    · rw [dif_neg hc] at h; cases h

/-- A well-formed graph that is refused has a cycle. -/
theorem cycle_is_real (g : Graph) (r : Reason) (hw : g.wellFormed = none)
    (h : g.validate = .refused r) : r.code = 15 ∧ ¬ Acyclic g := by
  unfold validate at h
  rw [hw] at h
  exact order_refused_is_cyclic g r h

/-- So a well-formed graph without cycles is never refused. -/
theorem acyclic_is_not_refused (g : Graph) (hw : g.wellFormed = none) (ac : Acyclic g) (r : Reason) :
    g.validate ≠ .refused r :=
  fun h => (cycle_is_real g r hw h).2 ac

end Continuity.Graph
