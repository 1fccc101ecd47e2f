/-
Trees: what is written is read again, and only what would be written is read.
-/
import Continuity.Kernel.TreeDecode
import Continuity.Thm.Hermetic

namespace Continuity

theorem sameEntry_eq (a b : TreeEntry) (h : TreeCodec.sameEntry a b = true) : a = b := by
  cases a with
  | file d n x =>
    cases b with
    | file e k y =>
      simp only [TreeCodec.sameEntry] at h
      by_cases h1 : eqBytes d e = true
      · rw [if_pos h1] at h
        by_cases h2 : n = k
        · rw [if_pos h2] at h
          rw [(eqBytes_iff _ _).mp h1, h2, (sameBool_iff _ _).mp h]
        · rw [if_neg h2] at h; cases h
      · rw [if_neg h1] at h; cases h
    | link _ => cases h
    | directory => cases h
  | link t =>
    cases b with
    | file _ _ _ => cases h
    | link u => rw [(eqBytes_iff t u).mp h]
    | directory => cases h
  | directory =>
    cases b with
    | file _ _ _ => cases h
    | link _ => cases h
    | directory => rfl

theorem sameFrom_spec (a b : Array (Path × TreeEntry)) : ∀ (fuel i : Nat), a.size - i ≤ fuel →
    TreeCodec.sameFrom a b fuel i = true → ∀ k, i ≤ k → (ha : k < a.size) → (hb : k < b.size) →
      a[k] = b[k] := by
  intro fuel
  induction fuel with
  | zero => intro i h1 _ k h2 ha; omega
  | succ fuel ih =>
    intro i h1 h k h2 ha hb
    unfold TreeCodec.sameFrom at h
    rw [dif_pos ⟨by omega, by omega⟩] at h
    by_cases e1 : eqBytes (a[i]'(by omega)).1 (b[i]'(by omega)).1 = true
    · rw [if_pos e1] at h
      by_cases e2 : TreeCodec.sameEntry (a[i]'(by omega)).2 (b[i]'(by omega)).2 = true
      · rw [if_pos e2] at h
        by_cases ek : i = k
        · subst ek
          exact Prod.ext ((eqBytes_iff _ _).mp e1) (sameEntry_eq _ _ e2)
        · exact ih (i + 1) (by omega) h k (by omega) ha hb
      · rw [if_neg e2] at h; cases h
    · rw [if_neg e1] at h; cases h

theorem sameManifest_eq (a b : Array (Path × TreeEntry)) (h : TreeCodec.sameManifest a b = true) :
    a = b := by
  unfold TreeCodec.sameManifest at h
  by_cases hs : a.size = b.size
  · rw [if_pos hs] at h
    exact Array.ext hs (fun k ha hb => sameFrom_spec a b _ _ (by omega) h k (Nat.zero_le _) ha hb)
  · rw [if_neg hs] at h; cases h

/-- What `encode` answers was written, and is read back. -/
theorem encode_inv (m : Array (Path × TreeEntry)) (d : Digest) (n : UInt64)
    (a : Array (Digest × ByteArray)) (h : TreeCodec.encode m = .ok (.encoded d n a)) :
    TreeCodec.write m = .ok d n a ∧ TreeCodec.read d a = .ok m := by
  unfold TreeCodec.encode at h
  split at h
  · cases h
  · rename_i d' n' a' hw
    split at h
    · rename_i m' hr
      by_cases e : TreeCodec.sameManifest m' m = true
      · rw [if_pos e] at h
        injection h with h
        injection h with h1 h2 h3
        subst h1; subst h2; subst h3
        exact ⟨hw, by rw [← sameManifest_eq _ _ e]; exact hr⟩
      · rw [if_neg e] at h; cases h
    · cases h

theorem decode_of_encode (m : Array (Path × TreeEntry)) (d : Digest) (n : UInt64)
    (a : Array (Digest × ByteArray)) (h : TreeCodec.encode m = .ok (.encoded d n a)) :
    TreeCodec.decode d a = .ok (.decoded m) := by
  obtain ⟨hw, hr⟩ := encode_inv m d n a h
  unfold TreeCodec.decode
  rw [hr]
  simp only
  rw [hw]
  simp only
  rw [if_pos ((eqBytes_iff d d).mpr rfl)]

theorem decoded_is_canonical (d : Digest) (a : Array (Digest × ByteArray))
    (m : Array (Path × TreeEntry)) (h : TreeCodec.decode d a = .ok (.decoded m)) :
    ∃ n own, TreeCodec.write m = .ok d n own := by
  unfold TreeCodec.decode at h
  split at h
  · cases h
  · cases h
  · rename_i m' _
    split at h
    · rename_i d' n own hw
      by_cases e : eqBytes d' d = true
      · rw [if_pos e] at h
        injection h with h
        injection h with h
        subst h
        rw [(eqBytes_iff _ _).mp e] at hw
        exact ⟨n, own, hw⟩
      · rw [if_neg e] at h; cases h
    · cases h

/-- One tree is one manifest: no two manifests are written as the same root with the same messages. -/
theorem encode_injective_trees (m m' : Array (Path × TreeEntry)) (d : Digest) (n n' : UInt64)
    (a : Array (Digest × ByteArray)) (h : TreeCodec.encode m = .ok (.encoded d n a))
    (h' : TreeCodec.encode m' = .ok (.encoded d n' a)) : m = m' := by
  have e := (encode_inv m d n a h).2
  rw [(encode_inv m' d n' a h').2] at e
  injection e with e
  exact e.symm

/-- Without looking at the bytes again, two manifests would share a root. -/
theorem tree_without_content_is_wrong : ¬ ∀ (m m' : Array (Path × TreeEntry)),
    m.size = m'.size → m = m' := by
  intro h
  have e := h #[(ε, .directory)] #[(ε, .link ε)] rfl
  have := congrArg (fun x : Array (Path × TreeEntry) => (x[0]?).map (·.2)) e
  simp at this

end Continuity
