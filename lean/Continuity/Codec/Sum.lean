/-
Enumerations, options and tagged sums.
-/
import Continuity.Codec.Blob

namespace Continuity

/-- An enumeration of `n` values, each a tag. -/
def enumC {α} (n : Nat) (hn : n ≤ 256) (to : α → Nat) (fr : Nat → α)
    (h1 : ∀ x, to x < n) (h2 : ∀ x, fr (to x) = x) (h3 : ∀ i, i < n → to (fr i) = i) : Codec α where
  fits _ := true
  put x acc := acc.push (UInt8.ofNat (to x))
  get b off :=
    if h : off < b.size then
      let t := (b.get off h).toNat
      if t < n then .ok (fr t) (off + 1) else .bad off codeTag
    else .bad off codeTruncated
  putAppend a acc := by rw [push_list, push_list]; simp
  complete a b off rest _ _ h := by
    rw [push_list] at h
    simp only [empty_list, List.nil_append, List.cons_append] at h
    obtain ⟨h0, e0, h⟩ := drop_cons_inv h
    rw [dif_pos h0]
    have hlt := h1 a
    have e : (UInt8.ofNat (to a)).toNat = to a := by
      simp [UInt8.toNat_ofNat']; omega
    simp only [e0, e]
    rw [if_pos hlt, h2, push_list]
    rfl
  sound b off a next ho h := by
    by_cases hs : off < b.size
    · rw [dif_pos hs] at h
      simp only at h
      by_cases ht : (b.get off hs).toNat < n
      · rw [if_pos ht] at h
        injection h with h4 h5
        subst h5
        refine ⟨rfl, by omega, by omega, ?_⟩
        rw [push_list, get_drop b off hs, ← h4, h3 _ ht, ofNat_toNat]
        rfl
      · rw [if_neg ht] at h; cases h
    · rw [dif_neg hs] at h; cases h

/-- The alternatives of a sum from some tag on. `get k` reads the body of the `k`-th of them. -/
structure Alts (α : Type) where
  count : Nat
  tag : α → Nat
  fits : α → Bool
  put : α → ByteArray → ByteArray
  get : Nat → ByteArray → Nat → Dec α
  tagLt : ∀ a, tag a < count
  putAppend : ∀ a acc, ⟦put a acc⟧ = ⟦acc⟧ ++ ⟦put a ε⟧
  complete : ∀ a b off rest, fits a = true → off ≤ b.size →
    ⟦b⟧.drop off = ⟦put a ε⟧ ++ rest → get (tag a) b off = .ok a (off + ⟦put a ε⟧.length)
  sound : ∀ k b off a next, off ≤ b.size → get k b off = .ok a next →
    k = tag a ∧ fits a = true ∧ off ≤ next ∧ next ≤ b.size ∧
      ⟦b⟧.drop off = ⟦put a ε⟧ ++ ⟦b⟧.drop next

/-- One alternative. -/
def Alts.one {α} (c : Codec α) : Alts α where
  count := 1
  tag _ := 0
  fits := c.fits
  put := c.put
  get k b off := if k = 0 then c.get b off else .bad off codeTag
  tagLt _ := by decide
  putAppend := c.putAppend
  complete a b off rest hf ho h := by
    rw [if_pos rfl]
    exact c.complete a b off rest hf ho h
  sound k b off a next ho h := by
    by_cases hk : k = 0
    · subst hk
      rw [if_pos rfl] at h
      exact ⟨rfl, c.sound b off a next ho h⟩
    · simp [hk] at h

/-- An alternative before others. -/
def Alts.cons {α β} (c : Codec α) (r : Alts β) : Alts (α ⊕ β) where
  count := r.count + 1
  tag
    | .inl _ => 0
    | .inr y => r.tag y + 1
  fits
    | .inl x => c.fits x
    | .inr y => r.fits y
  put
    | .inl x, acc => c.put x acc
    | .inr y, acc => r.put y acc
  get k b off :=
    if k = 0 then
      match c.get b off with
      | .bad p e => .bad p e
      | .ok x next => .ok (.inl x) next
    else
      match r.get (k - 1) b off with
      | .bad p e => .bad p e
      | .ok y next => .ok (.inr y) next
  tagLt a := by
    cases a with
    | inl x => simp
    | inr y => simp only; have := r.tagLt y; omega
  putAppend a acc := by
    cases a with
    | inl x => exact c.putAppend x acc
    | inr y => exact r.putAppend y acc
  complete a b off rest hf ho h := by
    cases a with
    | inl x =>
      rw [if_pos rfl]
      rw [c.complete x b off rest hf ho h]
    | inr y =>
      rw [if_neg (Nat.succ_ne_zero _), Nat.add_sub_cancel]
      rw [r.complete y b off rest hf ho h]
  sound k b off a next ho h := by
    by_cases hk : k = 0
    · subst hk
      rw [if_pos rfl] at h
      split at h
      · cases h
      · rename_i x n e
        injection h with h1 h2
        subst h1; subst h2
        exact ⟨rfl, c.sound b off x n ho e⟩
    · rw [if_neg hk] at h
      split at h
      · cases h
      · rename_i y n e
        injection h with h1 h2
        subst h1; subst h2
        obtain ⟨t, rest⟩ := r.sound (k - 1) b off y n ho e
        exact ⟨by simp only; omega, rest⟩

def sumGet {α} (r : Alts α) (b : ByteArray) (off : Nat) : Dec α :=
  if h : off < b.size then
    let t := (b.get off h).toNat
    if t < r.count then r.get t b (off + 1) else .bad off codeTag
  else .bad off codeTruncated

/-- A tagged sum: the tag, then the fields of the alternative. -/
def sumC {α} (r : Alts α) (hr : r.count ≤ 256) : Codec α where
  fits := r.fits
  put x acc := r.put x (acc.push (UInt8.ofNat (r.tag x)))
  get := sumGet r
  putAppend x acc := by
    rw [r.putAppend, push_list, r.putAppend x (ByteArray.push ε _), push_list]
    simp
  complete x b off rest hf ho h := by
    rw [r.putAppend, push_list] at h
    simp only [empty_list, List.nil_append, List.cons_append] at h
    obtain ⟨h0, e0, h⟩ := drop_cons_inv h
    have hlt := r.tagLt x
    have e : (UInt8.ofNat (r.tag x)).toNat = r.tag x := by
      simp [UInt8.toNat_ofNat']; omega
    unfold sumGet
    rw [dif_pos h0]
    simp only [e0, e]
    rw [if_pos hlt, r.complete x b (off + 1) rest hf (by omega) h, r.putAppend x (ByteArray.push ε _),
      push_list]
    simp only [empty_list, List.nil_append, List.length_append, List.length_cons, List.length_nil]
    congr 1
    omega
  sound b off a next ho h := by
    unfold sumGet at h
    by_cases hs : off < b.size
    · rw [dif_pos hs] at h
      simp only at h
      by_cases ht : (b.get off hs).toNat < r.count
      · rw [if_pos ht] at h
        obtain ⟨t, f, o, s, d⟩ := r.sound _ b (off + 1) a next (by omega) h
        refine ⟨f, by omega, s, ?_⟩
        rw [r.putAppend, push_list, get_drop b off hs, d, ← t, ofNat_toNat]
        rfl
      · rw [if_neg ht] at h; cases h
    · rw [dif_neg hs] at h; cases h

def toOption {α} : Unit ⊕ α → Option α
  | .inl _ => none
  | .inr x => some x

def ofOption {α} : Option α → Unit ⊕ α
  | none => .inl ()
  | some x => .inr x

/-- `Option`: `00`, or `01` and the value. -/
def optionC {α} (c : Codec α) : Codec (Option α) :=
  imap (sumC (.cons unitC (.one c)) (by simp [Alts.cons, Alts.one])) toOption ofOption
    (fun x => by cases x <;> rfl) (fun x => by cases x <;> rfl)

end Continuity
