/-
Bytes: the few loops over `ByteArray` that everything else is made of.

Every loop is ours (index and fuel, tail recursive), so that the C that is compiled from it has no
body taken from the library. Beside each stands what it computes, as a statement about lists.
-/
import Continuity.Notation

namespace Continuity

/-- Strict lexicographic order of unsigned bytes, a proper prefix first. -/
noncomputable def ltList : List UInt8 → List UInt8 → Bool
  | [], [] => false
  | [], _ :: _ => true
  | _ :: _, [] => false
  | x :: xs, y :: ys => if x < y then true else if y < x then false else ltList xs ys

/-- `ltRange b i j k l`: is `b[i, j)` before `b[k, l)`? `fuel` bounds the number of bytes compared. -/
def ltRange (b : ByteArray) (c : ByteArray) : (fuel i j k l : Nat) → Bool
  | 0, _, _, _, _ => false
  | fuel + 1, i, j, k, l =>
    if h : k < l ∧ l ≤ c.size then
      if h' : i < j ∧ j ≤ b.size then
        let x := b.get i (Nat.lt_of_lt_of_le h'.1 h'.2)
        let y := c.get k (Nat.lt_of_lt_of_le h.1 h.2)
        if x < y then true else if y < x then false
        else ltRange b c fuel (i + 1) j (k + 1) l
      else true
    else false

/-- Equality of the ranges of length `n` at `i` and `k`. -/
def eqRange (b : ByteArray) (c : ByteArray) : (n i k : Nat) → Bool
  | 0, _, _ => true
  | n + 1, i, k =>
    if h : i < b.size ∧ k < c.size then
      if b.get i h.1 = c.get k h.2 then eqRange b c n (i + 1) (k + 1) else false
    else false

/-- Equality of byte strings. -/
def eqBytes (b c : ByteArray) : Bool :=
  if b.size = c.size then eqRange b c b.size 0 0 else false

/-- Strict order of byte strings as unsigned bytes, a proper prefix first. -/
def ltBytes (b c : ByteArray) : Bool := ltRange b c (b.size + 1) 0 b.size 0 c.size

/-- `b[off, off + len)`. -/
def slice (b : ByteArray) (off len : Nat) : ByteArray :=
  b.copySlice off (ByteArray.emptyWithCapacity len) 0 len

/-- `a` followed by `b`; grows `a` in place when it is not shared. -/
def append (a b : ByteArray) : ByteArray := b.copySlice 0 a a.size b.size false

theorem append_list (a b : ByteArray) : ⟦append a b⟧ = ⟦a⟧ ++ ⟦b⟧ := by
  have e : append a b = a ++ b := by
    simp only [append]
    exact ByteArray.fastAppend_eq_copySlice.symm.trans ByteArray.fastAppend_eq
  rw [e]
  simp [ByteArray.data_append]

theorem slice_list (b : ByteArray) (off len : Nat) : ⟦slice b off len⟧ = (⟦b⟧.drop off).take len := by
  have h : (ByteArray.emptyWithCapacity len).size = 0 := rfl
  simp only [slice, ByteArray.copySlice, Array.toList_append, Array.toList_extract, List.extract,
    List.drop_zero, Nat.sub_zero, Nat.add_sub_cancel_left]
  have e : ⟦ByteArray.emptyWithCapacity len⟧ = [] := rfl
  rw [e]
  simp

theorem push_list (b : ByteArray) (x : UInt8) : ⟦b.push x⟧ = ⟦b⟧ ++ [x] := by
  cases b
  exact Array.toList_push

theorem size_list (b : ByteArray) : b.size = ⟦b⟧.length := rfl

theorem ext_list {a b : ByteArray} (h : ⟦a⟧ = ⟦b⟧) : a = b := by
  cases a; cases b; simp at h; simp [h]

theorem empty_list : ⟦ε⟧ = [] := rfl

theorem get_drop (b : ByteArray) (i : Nat) (h : i < b.size) :
    ⟦b⟧.drop i = b.get i h :: ⟦b⟧.drop (i + 1) := by
  have h' : i < ⟦b⟧.length := by rw [← size_list]; exact h
  rw [List.drop_eq_getElem_cons h']
  rfl

theorem ltRange_list (b c : ByteArray) : ∀ (fuel i j k l : Nat), i ≤ j → j ≤ b.size → k ≤ l →
    l ≤ c.size → j - i < fuel →
    ltRange b c fuel i j k l = ltList ((⟦b⟧.drop i).take (j - i)) ((⟦c⟧.drop k).take (l - k)) := by
  intro fuel
  induction fuel with
  | zero => intro i j k l _ _ _ _ h; omega
  | succ fuel ih =>
    intro i j k l hij hj hkl hl hf
    unfold ltRange
    by_cases h : k < l
    · rw [dif_pos ⟨h, hl⟩]
      have hk : l - k = (l - (k + 1)) + 1 := by omega
      rw [get_drop c k (by omega), hk, List.take_succ_cons]
      by_cases h' : i < j
      · rw [dif_pos ⟨h', hj⟩]
        have hi : j - i = (j - (i + 1)) + 1 := by omega
        rw [get_drop b i (by omega), hi, List.take_succ_cons]
        simp only [ltList]
        rw [ih (i + 1) j (k + 1) l (by omega) hj (by omega) hl (by omega)]
      · rw [dif_neg (fun x => h' x.1)]
        have : j - i = 0 := by omega
        rw [this, List.take_zero]
        rfl
    · rw [dif_neg (fun x => h x.1)]
      have : l - k = 0 := by omega
      rw [this, List.take_zero]
      cases ((⟦b⟧.drop i).take (j - i)) <;> rfl

theorem ltBytes_list (b c : ByteArray) : ltBytes b c = ltList ⟦b⟧ ⟦c⟧ := by
  unfold ltBytes
  rw [ltRange_list b c _ _ _ _ _ (Nat.zero_le _) (Nat.le_refl _) (Nat.zero_le _) (Nat.le_refl _)
    (by omega)]
  rw [List.drop_zero, List.drop_zero, List.take_of_length_le (by rw [← size_list]; omega),
    List.take_of_length_le (by rw [← size_list]; omega)]

theorem eqRange_list (b c : ByteArray) : ∀ (n i k : Nat), i + n ≤ b.size → k + n ≤ c.size →
    (eqRange b c n i k = true ↔ (⟦b⟧.drop i).take n = (⟦c⟧.drop k).take n) := by
  intro n
  induction n with
  | zero => intro i k _ _; simp [eqRange]
  | succ n ih =>
    intro i k hi hk
    unfold eqRange
    rw [dif_pos ⟨by omega, by omega⟩, get_drop b i (by omega), get_drop c k (by omega),
      List.take_succ_cons, List.take_succ_cons]
    by_cases e : b.get i (by omega) = c.get k (by omega)
    · rw [if_pos e, ih (i + 1) (k + 1) (by omega) (by omega)]
      simp [e]
    · rw [if_neg e]
      simp [e]

theorem eqBytes_iff (b c : ByteArray) : eqBytes b c = true ↔ b = c := by
  unfold eqBytes
  by_cases h : b.size = c.size
  · rw [if_pos h, eqRange_list b c _ _ _ (by omega) (by omega)]
    constructor
    · intro e
      apply ext_list
      have hb : ⟦b⟧.take b.size = ⟦b⟧ := List.take_of_length_le (by rw [← size_list]; omega)
      have hc : ⟦c⟧.take b.size = ⟦c⟧ := List.take_of_length_le (by rw [← size_list]; omega)
      simpa [hb, hc] using e
    · intro e; rw [e]
  · rw [if_neg h]
    constructor
    · intro e; cases e
    · intro e; exact absurd (by rw [e]) h

theorem ltList_irrefl : ∀ x : List UInt8, ltList x x = false
  | [] => rfl
  | x :: xs => by
    simp only [ltList]
    rw [if_neg (by simp [UInt8.lt_irrefl]), if_neg (by simp [UInt8.lt_irrefl])]
    exact ltList_irrefl xs

theorem ltList_trans : ∀ {x y z : List UInt8}, ltList x y = true → ltList y z = true →
    ltList x z = true
  | _, [], [], _, h => by simp [ltList] at h
  | [], [], _ :: _, _, _ => rfl
  | [], _ :: _, _ :: _, _, _ => rfl
  | _ :: _, [], _, h, _ => by simp [ltList] at h
  | _, _ :: _, [], _, h => by simp [ltList] at h
  | x :: xs, y :: ys, z :: zs, h₁, h₂ => by
    simp only [ltList] at h₁ h₂ ⊢
    simp only [UInt8.lt_iff_toNat_lt] at h₁ h₂ ⊢
    by_cases a : x.toNat < y.toNat
    · by_cases b : y.toNat < z.toNat
      · rw [if_pos (by omega)]
      · by_cases c : z.toNat < y.toNat
        · rw [if_neg b, if_pos c] at h₂; cases h₂
        · rw [if_pos (by omega)]
    · by_cases a' : y.toNat < x.toNat
      · rw [if_neg a, if_pos a'] at h₁; cases h₁
      · rw [if_neg a, if_neg a'] at h₁
        by_cases b : y.toNat < z.toNat
        · rw [if_pos (by omega)]
        · by_cases c : z.toNat < y.toNat
          · rw [if_neg b, if_pos c] at h₂; cases h₂
          · rw [if_neg b, if_neg c] at h₂
            rw [if_neg (by omega), if_neg (by omega)]
            exact ltList_trans h₁ h₂

end Continuity
