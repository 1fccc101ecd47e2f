/-
More isolation never shows more.
-/
import Continuity.Theory.Namespace

namespace Continuity.Namespace

theorem le_refl (n : Namespace) : le n n :=
  ⟨id, id, id, id, id, id, id⟩

theorem le_trans {a b c : Namespace} (h : le a b) (k : le b c) : le a c :=
  ⟨k.1 ∘ h.1, k.2.1 ∘ h.2.1, k.2.2.1 ∘ h.2.2.1, k.2.2.2.1 ∘ h.2.2.2.1,
    k.2.2.2.2.1 ∘ h.2.2.2.2.1, k.2.2.2.2.2.1 ∘ h.2.2.2.2.2.1, k.2.2.2.2.2.2 ∘ h.2.2.2.2.2.2⟩

theorem le_antisymm {a b : Namespace} (h : le a b) (k : le b a) : a = b := by
  have e : ∀ x y : Bool, (x = true → y = true) → (y = true → x = true) → x = y := by
    intro x y; cases x <;> cases y <;> simp
  cases a; cases b
  simp only [le] at h k
  obtain ⟨h1, h2, h3, h4, h5, h6, h7⟩ := h
  obtain ⟨k1, k2, k3, k4, k5, k6, k7⟩ := k
  rw [e _ _ h1 k1, e _ _ h2 k2, e _ _ h3 k3, e _ _ h4 k4, e _ _ h5 k5, e _ _ h6 k6, e _ _ h7 k7]

theorem le_full (n : Namespace) : le n full :=
  ⟨fun _ => rfl, fun _ => rfl, fun _ => rfl, fun _ => rfl, fun _ => rfl, fun _ => rfl, fun _ => rfl⟩

theorem more_isolation_shows_less (n m : Namespace) (t : MountTable) (h : le n m) (r : Resource) :
    visible m t r = true → visible n t r = true := by
  have e : ∀ x y : Bool, (x = true → y = true) → (!y) = true → (!x) = true := by
    intro x y; cases x <;> cases y <;> simp
  cases r with
  | file p =>
    intro v
    simp only [visible] at v ⊢
    by_cases hn : n.mount = true
    · have hm := h.2.1 hn
      rw [if_pos hm] at v
      rw [if_pos hn]; exact v
    · rw [if_neg hn]
  | network => exact e _ _ h.2.2.1
  | processes => exact e _ _ h.2.2.2.1
  | ipc => exact e _ _ h.2.2.2.2.1
  | hostName => exact e _ _ h.2.2.2.2.2.1
  | users => exact e _ _ h.1
  | cgroups => exact e _ _ h.2.2.2.2.2.2

theorem resolve_is_bound (t : MountTable) (p at_ root : List String)
    (h : t.resolve p = some (at_, root)) : (at_, root) ∈ t ∧ at_.isPrefixOf p = true := by
  induction t with
  | nil => cases h
  | cons x rest ih =>
    obtain ⟨a, r⟩ := x
    simp only [MountTable.resolve] at h
    by_cases e : a.isPrefixOf p = true
    · rw [if_pos e] at h
      injection h with h
      injection h with h1 h2
      subst h1; subst h2
      exact ⟨List.Mem.head _, e⟩
    · rw [if_neg e] at h
      obtain ⟨m, q⟩ := ih h
      exact ⟨List.Mem.tail _ m, q⟩

/-- Every open that succeeds under full isolation lies under a bound root. -/
theorem opens_lie_under_bound_roots (t : MountTable) (p : List String)
    (h : visible full t (.file p) = true) :
    ∃ at_ root, (at_, root) ∈ t ∧ at_.isPrefixOf p = true := by
  simp only [visible, full, if_true] at h
  cases e : t.resolve p with
  | none => rw [e] at h; cases h
  | some x =>
    obtain ⟨a, r⟩ := x
    exact ⟨a, r, resolve_is_bound t p a r e⟩

/-- Without an own mount namespace that is false: the whole host is there. -/
theorem without_mount_namespace_all_is_seen :
    ¬ ∀ (t : MountTable) (p : List String), visible { full with mount := false } t (.file p) = true →
      ∃ at_ root, (at_, root) ∈ t ∧ at_.isPrefixOf p = true := by
  intro h
  obtain ⟨_, _, m, _⟩ := h [] ["etc"] rfl
  cases m

end Continuity.Namespace
