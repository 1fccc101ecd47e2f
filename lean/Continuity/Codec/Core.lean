/-
What a codec is: an encoder, a decoder and the proof that they are each other's inverse.

The laws are fields, so every codec that is put together from the combinators of this folder is
lawful by construction; the fields that are propositions are erased from the compiled code.
-/
import Continuity.Codec.Bytes

namespace Continuity

/-- Why bytes are refused: `docs/codec.md` §1. -/
def codeTruncated : UInt8 := 0
def codeLimit : UInt8 := 1
def codeTag : UInt8 := 2
def codeValue : UInt8 := 3
def codeOrder : UInt8 := 4
def codeTrailing : UInt8 := 5

/-- The result of decoding one item: the value and the offset behind it, or the offset of the
innermost refused item and the reason. -/
inductive Dec (α : Type) where
  | ok (value : α) (next : Nat)
  | bad (at_ : Nat) (code : UInt8)

/-- A codec of `α`. `fits` is decidable; `put` appends; `get` reads at an offset. -/
structure Codec (α : Type) where
  fits : α → Bool
  put : α → ByteArray → ByteArray
  get : ByteArray → Nat → Dec α
  /-- Encoding appends, and what it appends does not depend on what is there. -/
  putAppend : ∀ a acc, ⟦put a acc⟧ = ⟦acc⟧ ++ ⟦put a ε⟧
  /-- What was encoded is decoded, whatever follows. -/
  complete : ∀ a b off rest, fits a = true → off ≤ b.size →
    ⟦b⟧.drop off = ⟦put a ε⟧ ++ rest → get b off = .ok a (off + ⟦put a ε⟧.length)
  /-- Nothing but encodings is accepted. -/
  sound : ∀ b off a next, off ≤ b.size → get b off = .ok a next →
    fits a = true ∧ off ≤ next ∧ next ≤ b.size ∧
      ⟦b⟧.drop off = ⟦put a ε⟧ ++ ⟦b⟧.drop next

/-- The bytes of a value, as a list. -/
noncomputable abbrev Codec.bytes {α} (c : Codec α) (a : α) : List UInt8 := ⟦c.put a ε⟧

theorem Codec.next_eq {α} (c : Codec α) {b off a next} (h : off ≤ b.size)
    (e : c.get b off = .ok a next) : next = off + (c.bytes a).length := by
  obtain ⟨_, h1, h2, h3⟩ := c.sound b off a next h e
  have := congrArg List.length h3
  simp only [List.length_append, List.length_drop, ← size_list] at this
  simp only [Codec.bytes, ← size_list]
  omega

/-- Encodings of different values differ, and no encoding is a prefix of another. -/
theorem Codec.prefix_free {α} (c : Codec α) {x y : α} {r s : List UInt8}
    (hx : c.fits x = true) (hy : c.fits y = true) (h : c.bytes x ++ r = c.bytes y ++ s) : x = y := by
  let b : ByteArray := ⟨(c.bytes x ++ r).toArray⟩
  have hb : ⟦b⟧ = c.bytes x ++ r := by simp [b]
  have e1 := c.complete x b 0 r hx (Nat.zero_le _) (by rw [List.drop_zero, hb])
  have e2 := c.complete y b 0 s hy (Nat.zero_le _) (by rw [List.drop_zero, hb, h])
  rw [e1] at e2
  injection e2

theorem Codec.bytes_injective {α} (c : Codec α) {x y : α}
    (hx : c.fits x = true) (hy : c.fits y = true) (h : c.bytes x = c.bytes y) : x = y :=
  c.prefix_free hx hy (r := []) (s := []) (by rw [h])

/-! ### Fixed width -/

/-- The four little-endian bytes of a number below 2³². -/
def putNat4 (n : Nat) (acc : ByteArray) : ByteArray :=
  (((acc.push (UInt8.ofNat (n % 256))).push (UInt8.ofNat (n / 256 % 256))).push
    (UInt8.ofNat (n / 65536 % 256))).push (UInt8.ofNat (n / 16777216 % 256))

def putNat2 (n : Nat) (acc : ByteArray) : ByteArray :=
  (acc.push (UInt8.ofNat (n % 256))).push (UInt8.ofNat (n / 256 % 256))

theorem putNat4_list (n : Nat) (acc : ByteArray) : ⟦putNat4 n acc⟧ = ⟦acc⟧ ++
    [UInt8.ofNat (n % 256), UInt8.ofNat (n / 256 % 256), UInt8.ofNat (n / 65536 % 256),
      UInt8.ofNat (n / 16777216 % 256)] := by
  simp [putNat4]

theorem putNat2_list (n : Nat) (acc : ByteArray) : ⟦putNat2 n acc⟧ = ⟦acc⟧ ++
    [UInt8.ofNat (n % 256), UInt8.ofNat (n / 256 % 256)] := by
  simp [putNat2]

def getNat4 (b : ByteArray) (off : Nat) : Dec Nat :=
  if h : off + 4 ≤ b.size then
    .ok ((b.get off (by omega)).toNat + (b.get (off + 1) (by omega)).toNat * 256
      + (b.get (off + 2) (by omega)).toNat * 65536
      + (b.get (off + 3) (by omega)).toNat * 16777216) (off + 4)
  else .bad off codeTruncated

def getNat2 (b : ByteArray) (off : Nat) : Dec Nat :=
  if h : off + 2 ≤ b.size then
    .ok ((b.get off (by omega)).toNat + (b.get (off + 1) (by omega)).toNat * 256) (off + 2)
  else .bad off codeTruncated

theorem drop_cons_inv {b : ByteArray} {off : Nat} {x : UInt8} {r : List UInt8}
    (h : ⟦b⟧.drop off = x :: r) :
    ∃ hlt : off < b.size, b.get off hlt = x ∧ ⟦b⟧.drop (off + 1) = r := by
  have hl : off < b.size := by
    have := congrArg List.length h
    simp only [List.length_drop, List.length_cons, ← size_list] at this
    omega
  refine ⟨hl, ?_⟩
  rw [get_drop b off hl] at h
  injection h with h1 h2
  exact ⟨h1, h2⟩

theorem ofNat_toNat (x : UInt8) : UInt8.ofNat x.toNat = x := by
  simp

theorem toNat_ofNat_mod (n : Nat) : (UInt8.ofNat (n % 256)).toNat = n % 256 := by
  simp [UInt8.toNat_ofNat']

/-- `u32`, as a number below 2³². -/
def u32 : Codec Nat where
  fits n := if n < 4294967296 then true else false
  put := putNat4
  get := getNat4
  putAppend a acc := by rw [putNat4_list, putNat4_list]; simp
  complete a b off rest hf ho h := by
    have hf : a < 4294967296 := by simpa using hf
    rw [putNat4_list] at h
    simp only [empty_list, List.nil_append, List.cons_append] at h
    obtain ⟨h0, e0, h⟩ := drop_cons_inv h
    obtain ⟨h1, e1, h⟩ := drop_cons_inv h
    obtain ⟨h2, e2, h⟩ := drop_cons_inv h
    obtain ⟨h3, e3, h⟩ := drop_cons_inv h
    unfold getNat4
    rw [dif_pos (by omega), e0, e1, e2, e3, putNat4_list]
    simp only [toNat_ofNat_mod, empty_list, List.nil_append, List.length_cons, List.length_nil]
    congr 1
    omega
  sound b off a next ho h := by
    unfold getNat4 at h
    by_cases hs : off + 4 ≤ b.size
    · rw [dif_pos hs] at h
      injection h with h1 h2
      subst h2
      have t0 := (b.get off (by omega)).toNat_lt
      have t1 := (b.get (off + 1) (by omega)).toNat_lt
      have t2 := (b.get (off + 2) (by omega)).toNat_lt
      have t3 := (b.get (off + 3) (by omega)).toNat_lt
      refine ⟨by simp; omega, by omega, by omega, ?_⟩
      rw [putNat4_list, get_drop b off (by omega), get_drop b (off + 1) (by omega),
        get_drop b (off + 1 + 1) (by omega), get_drop b (off + 1 + 1 + 1) (by omega)]
      simp only [empty_list, List.nil_append, List.cons_append]
      have a0 : a % 256 = (b.get off (by omega)).toNat := by omega
      have a1 : a / 256 % 256 = (b.get (off + 1) (by omega)).toNat := by omega
      have a2 : a / 65536 % 256 = (b.get (off + 2) (by omega)).toNat := by omega
      have a3 : a / 16777216 % 256 = (b.get (off + 3) (by omega)).toNat := by omega
      rw [a0, a1, a2, a3, ofNat_toNat, ofNat_toNat, ofNat_toNat, ofNat_toNat]
    · rw [dif_neg hs] at h; cases h

/-- `u16`, as a number below 2¹⁶. -/
def u16 : Codec Nat where
  fits n := if n < 65536 then true else false
  put := putNat2
  get := getNat2
  putAppend a acc := by rw [putNat2_list, putNat2_list]; simp
  complete a b off rest hf ho h := by
    have hf : a < 65536 := by simpa using hf
    rw [putNat2_list] at h
    simp only [empty_list, List.nil_append, List.cons_append] at h
    obtain ⟨h0, e0, h⟩ := drop_cons_inv h
    obtain ⟨h1, e1, h⟩ := drop_cons_inv h
    unfold getNat2
    rw [dif_pos (by omega), e0, e1, putNat2_list]
    simp only [toNat_ofNat_mod, empty_list, List.nil_append, List.length_cons, List.length_nil]
    congr 1
    omega
  sound b off a next ho h := by
    unfold getNat2 at h
    by_cases hs : off + 2 ≤ b.size
    · rw [dif_pos hs] at h
      injection h with h1 h2
      subst h2
      have t0 := (b.get off (by omega)).toNat_lt
      have t1 := (b.get (off + 1) (by omega)).toNat_lt
      refine ⟨by simp; omega, by omega, by omega, ?_⟩
      rw [putNat2_list, get_drop b off (by omega), get_drop b (off + 1) (by omega)]
      simp only [empty_list, List.nil_append, List.cons_append]
      have a0 : a % 256 = (b.get off (by omega)).toNat := by omega
      have a1 : a / 256 % 256 = (b.get (off + 1) (by omega)).toNat := by omega
      rw [a0, a1, ofNat_toNat, ofNat_toNat]
    · rw [dif_neg hs] at h; cases h

/-- `u8`. -/
def u8 : Codec UInt8 where
  fits _ := true
  put x acc := acc.push x
  get b off := if h : off < b.size then .ok (b.get off h) (off + 1) else .bad off codeTruncated
  putAppend a acc := by rw [push_list, push_list]; simp
  complete a b off rest _ _ h := by
    rw [push_list] at h
    simp only [empty_list, List.nil_append, List.cons_append] at h
    obtain ⟨h0, e0, h⟩ := drop_cons_inv h
    rw [dif_pos h0, e0, push_list]
    rfl
  sound b off a next ho h := by
    by_cases hs : off < b.size
    · rw [dif_pos hs] at h
      injection h with h1 h2
      subst h2
      refine ⟨rfl, by omega, by omega, ?_⟩
      rw [push_list, get_drop b off hs, h1]
      rfl
    · rw [dif_neg hs] at h; cases h

/-! ### Structure -/

/-- Nothing at all: the body of an alternative without fields. -/
def unitC : Codec Unit where
  fits _ := true
  put _ acc := acc
  get _ off := .ok () off
  putAppend _ acc := by simp
  complete _ _ _ _ _ _ _ := by simp
  sound b off a next ho h := by
    injection h with h1 h2
    subst h2
    exact ⟨rfl, Nat.le_refl _, ho, by simp⟩

def pairGet {α β} (ca : Codec α) (cb : Codec β) (b : ByteArray) (off : Nat) : Dec (α × β) :=
  match ca.get b off with
  | .bad p c => .bad p c
  | .ok x mid =>
    match cb.get b mid with
    | .bad p c => .bad p c
    | .ok y next => .ok (x, y) next

/-- One after the other. -/
def pair {α β} (ca : Codec α) (cb : Codec β) : Codec (α × β) where
  fits x := if ca.fits x.1 then cb.fits x.2 else false
  put x acc := cb.put x.2 (ca.put x.1 acc)
  get := pairGet ca cb
  putAppend x acc := by
    rw [cb.putAppend, ca.putAppend, cb.putAppend x.2 (ca.put x.1 ε)]
    simp
  complete x b off rest hf ho h := by
    by_cases h1 : ca.fits x.1 = true
    · rw [if_pos h1] at hf
      rw [cb.putAppend, List.append_assoc] at h
      have e1 := ca.complete x.1 b off _ h1 ho h
      have hd : ⟦b⟧.drop (off + ⟦ca.put x.1 ε⟧.length) = ⟦cb.put x.2 ε⟧ ++ rest := by
        rw [← List.drop_drop, h, List.drop_left]
      have hm := (ca.sound b off _ _ ho e1).2.2.1
      have e2 := cb.complete x.2 b _ rest hf hm hd
      simp only [pairGet, e1, e2]
      rw [cb.putAppend x.2 (ca.put x.1 ε), List.length_append, Nat.add_assoc]
    · rw [if_neg h1] at hf; cases hf
  sound b off x next ho h := by
    unfold pairGet at h
    split at h
    · cases h
    · rename_i a mid e1
      split at h
      · cases h
      · rename_i y n2 e2
        injection h with hx hn
        subst hx; subst hn
        obtain ⟨f1, o1, s1, d1⟩ := ca.sound b off a mid ho e1
        obtain ⟨f2, o2, s2, d2⟩ := cb.sound b mid y n2 s1 e2
        refine ⟨by simp [f1, f2], by omega, s2, ?_⟩
        rw [cb.putAppend, d1, d2, List.append_assoc]

/-- The same bytes for an isomorphic type. -/
def imap {α β} (c : Codec α) (to : α → β) (fr : β → α)
    (h1 : ∀ x, to (fr x) = x) (h2 : ∀ x, fr (to x) = x) : Codec β where
  fits x := c.fits (fr x)
  put x acc := c.put (fr x) acc
  get b off :=
    match c.get b off with
    | .bad p c => .bad p c
    | .ok x next => .ok (to x) next
  putAppend x acc := c.putAppend _ _
  complete x b off rest hf ho h := by
    rw [c.complete (fr x) b off rest hf ho h]
    simp only [h1]
  sound b off x next ho h := by
    split at h
    · cases h
    · rename_i a n e
      injection h with hx hn
      subst hx; subst hn
      rw [h2]
      exact c.sound b off a n ho e

/-- The same bytes, fewer values: a refusal names the item's first byte. -/
def guarded {α} (c : Codec α) (p : α → Bool) (code : UInt8) : Codec α where
  fits x := if c.fits x then p x else false
  put := c.put
  get b off :=
    match c.get b off with
    | .bad q k => .bad q k
    | .ok x next => if p x then .ok x next else .bad off code
  putAppend := c.putAppend
  complete x b off rest hf ho h := by
    by_cases h1 : c.fits x = true
    · rw [if_pos h1] at hf
      rw [c.complete x b off rest h1 ho h]
      simp only [hf, if_true]
    · rw [if_neg h1] at hf; cases hf
  sound b off x next ho h := by
    split at h
    · cases h
    · rename_i a n e
      by_cases hp : p a = true
      · rw [if_pos hp] at h
        injection h with hx hn
        subst hx; subst hn
        have := c.sound b off a n ho e
        exact ⟨by rw [if_pos this.1]; exact hp, this.2⟩
      · rw [if_neg hp] at h; cases h

end Continuity
