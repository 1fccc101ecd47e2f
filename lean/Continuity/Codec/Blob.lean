/-
Byte strings with a length, texts, paths, digests, booleans, 64-bit numbers.
-/
import Continuity.Codec.Core

namespace Continuity

/-- At most 2³² − 1, so that every length has an encoding. -/
def blobGet (limit : Nat) (p : ByteArray → Bool) (b : ByteArray) (off : Nat) : Dec ByteArray :=
  match getNat4 b off with
  | .bad q k => .bad q k
  | .ok n mid =>
    if n ≤ b.size - mid then
      if n ≤ limit then
        let s := slice b mid n
        if p s then .ok s (mid + n) else .bad off codeValue
      else .bad off codeLimit
    else .bad off codeTruncated

theorem u32_get_eq (b : ByteArray) (off : Nat) : getNat4 b off = u32.get b off := rfl

/-- `u32` length and content, at most `limit` bytes, of which `p` holds. -/
def blob (limit : Nat) (hl : limit < 4294967296) (p : ByteArray → Bool) : Codec ByteArray where
  fits s := if s.size ≤ limit then p s else false
  put s acc := append (putNat4 s.size acc) s
  get := blobGet limit p
  putAppend s acc := by
    rw [append_list, append_list, putNat4_list, putNat4_list]; simp
  complete s b off rest hf ho h := by
    by_cases hs : s.size ≤ limit
    · rw [if_pos hs] at hf
      rw [append_list, List.append_assoc] at h
      have hn : u32.fits s.size = true := by simp [u32]; omega
      have e := u32.complete s.size b off _ hn ho h
      have hm := u32.sound b off _ _ ho e
      have hd : ⟦b⟧.drop (off + ⟦u32.put s.size ε⟧.length) = ⟦s⟧ ++ rest := by
        rw [← List.drop_drop]
        have h' : ⟦b⟧.drop off = ⟦u32.put s.size ε⟧ ++ (⟦s⟧ ++ rest) := h
        rw [h', List.drop_left]
      unfold blobGet
      rw [u32_get_eq, e]
      simp only
      have hlen := congrArg List.length hd
      simp only [List.length_drop, List.length_append] at hlen
      have hsb := size_list b
      have hss := size_list s
      have hsl : slice b (off + ⟦u32.put s.size ε⟧.length) s.size = s := by
        apply ext_list
        rw [slice_list, hd, size_list, List.take_left]
      have hmid := hm.2.2.1
      rw [if_pos (by omega), if_pos hs, hsl, if_pos hf, append_list, List.length_append, ← size_list s,
        Nat.add_assoc]
      rfl
    · rw [if_neg hs] at hf; cases hf
  sound b off s next ho h := by
    unfold blobGet at h
    rw [u32_get_eq] at h
    split at h
    · cases h
    · rename_i n mid e
      obtain ⟨_, o1, s1, d1⟩ := u32.sound b off n mid ho e
      by_cases h1 : n ≤ b.size - mid
      · rw [if_pos h1] at h
        by_cases h2 : n ≤ limit
        · rw [if_pos h2] at h
          simp only at h
          by_cases h3 : p (slice b mid n) = true
          · rw [if_pos h3] at h
            injection h with hs hn
            have hsz : s.size = n := by
              rw [← hs, size_list, slice_list, List.length_take, List.length_drop, ← size_list]
              omega
            refine ⟨by rw [hsz, if_pos h2, ← hs]; exact h3, by omega, by omega, ?_⟩
            rw [append_list, hsz, ← hs, slice_list, d1, ← hn, ← List.drop_drop, List.append_assoc,
              List.take_append_drop]
            rfl
          · rw [if_neg h3] at h; cases h
        · rw [if_neg h2] at h; cases h
      · rw [if_neg h1] at h; cases h

/-- The bytes of `s` in its encoding, without the length. -/
theorem blob_bytes {limit hl p} (s : ByteArray) :
    (blob limit hl p).bytes s = ⟦putNat4 s.size ε⟧ ++ ⟦s⟧ := append_list _ _

def maxMessage : Nat := 268435456
def maxText : Nat := 1048576
def maxPath : Nat := 4096
def maxCount : Nat := 16777216

def always {α} (_ : α) : Bool := true

/-- `Bytes`. -/
def bytesC : Codec ByteArray := blob maxMessage (by decide) always

/-- `Path`: bytes, at most 4 096. -/
def pathC : Codec ByteArray := blob maxPath (by decide) always

/-- Is `x` a continuation byte of UTF-8? -/
def isCont (b : ByteArray) (i : Nat) (lo hi : UInt8) : Bool :=
  if h : i < b.size then
    if lo ≤ b.get i h then if b.get i h ≤ hi then true else false else false
  else false

/-- Well-formed UTF-8 (Unicode 15, table 3-7: no surrogates, no overlong forms), from `i` on. -/
def utf8From (b : ByteArray) : (fuel i : Nat) → Bool
  | 0, _ => false
  | fuel + 1, i =>
    if h : i < b.size then
      let x := b.get i h
      if x < 0x80 then utf8From b fuel (i + 1)
      else if x < 0xC2 then false
      else if x < 0xE0 then
        if isCont b (i + 1) 0x80 0xBF then utf8From b fuel (i + 2) else false
      else if x < 0xF0 then
        let lo : UInt8 := if x = 0xE0 then 0xA0 else 0x80
        let hi : UInt8 := if x = 0xED then 0x9F else 0xBF
        if isCont b (i + 1) lo hi then
          if isCont b (i + 2) 0x80 0xBF then utf8From b fuel (i + 3) else false
        else false
      else if x < 0xF5 then
        let lo : UInt8 := if x = 0xF0 then 0x90 else 0x80
        let hi : UInt8 := if x = 0xF4 then 0x8F else 0xBF
        if isCont b (i + 1) lo hi then
          if isCont b (i + 2) 0x80 0xBF then
            if isCont b (i + 3) 0x80 0xBF then utf8From b fuel (i + 4) else false
          else false
        else false
      else false
    else true

def validUtf8 (b : ByteArray) : Bool := utf8From b (b.size + 1) 0

/-- `Text`: valid UTF-8, at most 1 MiB. -/
def textC : Codec ByteArray := blob maxText (by decide) validUtf8

/-- Exactly `n` bytes. -/
def fixed (n : Nat) : Codec ByteArray where
  fits s := if s.size = n then true else false
  put s acc := append acc s
  get b off := if n ≤ b.size - off then .ok (slice b off n) (off + n) else .bad off codeTruncated
  putAppend s acc := by rw [append_list, append_list]; simp
  complete s b off rest hf ho h := by
    have hf : s.size = n := by simpa using hf
    rw [append_list] at h
    simp only [empty_list, List.nil_append] at h
    have hlen := congrArg List.length h
    simp only [List.length_drop, List.length_append, ← size_list] at hlen
    rw [if_pos (by omega), append_list]
    have hsl : slice b off n = s := by
      apply ext_list
      rw [slice_list, h, ← hf, size_list, List.take_left]
    rw [hsl]
    simp only [empty_list, List.nil_append, ← size_list, hf]
  sound b off s next ho h := by
    by_cases h1 : n ≤ b.size - off
    · rw [if_pos h1] at h
      injection h with hs hn
      have hsz : s.size = n := by
        rw [← hs, size_list, slice_list, List.length_take, List.length_drop, ← size_list]
        omega
      refine ⟨by simp [hsz], by omega, by omega, ?_⟩
      rw [append_list, ← hs, slice_list, ← hn, ← List.drop_drop, List.append_assoc,
        List.take_append_drop]
      rfl
    · rw [if_neg h1] at h; cases h

/-- `Digest`: 32 bytes of SHA-256. -/
def digestC : Codec ByteArray := fixed 32

/-- `Key`: an Ed25519 public key. -/
def keyC : Codec ByteArray := fixed 32

def ofBool (x : Bool) : UInt8 := if x then 1 else 0

/-- `Bool`: `00` or `01`. -/
def boolC : Codec Bool where
  fits _ := true
  put x acc := acc.push (ofBool x)
  get b off :=
    if h : off < b.size then
      let x := b.get off h
      if x < 2 then .ok (if x = 1 then true else false) (off + 1) else .bad off codeValue
    else .bad off codeTruncated
  putAppend a acc := by rw [push_list, push_list]; simp
  complete a b off rest _ _ h := by
    rw [push_list] at h
    simp only [empty_list, List.nil_append, List.cons_append] at h
    obtain ⟨h0, e0, h⟩ := drop_cons_inv h
    rw [dif_pos h0]
    simp only [e0]
    cases a <;> simp [ofBool] <;> decide
  sound b off a next ho h := by
    by_cases hs : off < b.size
    · rw [dif_pos hs] at h
      simp only at h
      by_cases h2 : b.get off hs < 2
      · rw [if_pos h2] at h
        injection h with h3 h4
        subst h4
        refine ⟨rfl, by omega, by omega, ?_⟩
        rw [push_list, get_drop b off hs]
        have : ofBool a = b.get off hs := by
          rw [← h3]
          have h2' := UInt8.lt_iff_toNat_lt.mp h2
          have h2'' : (b.get off hs).toNat < 2 := h2'
          by_cases e : b.get off hs = 1
          · rw [e]; rfl
          · have z : b.get off hs = 0 := by
              apply UInt8.toNat_inj.mp
              have : (b.get off hs).toNat ≠ 1 := fun k => e (UInt8.toNat_inj.mp k)
              show _ = 0
              omega
            rw [z]; rfl
        rw [this]
        rfl
      · rw [if_neg h2] at h; cases h
    · rw [dif_neg hs] at h; cases h

def u64Of (x : Nat × Nat) : UInt64 := UInt64.ofNat x.1 + UInt64.ofNat x.2 * 4294967296
def u64Halves (x : UInt64) : Nat × Nat := ((x % 4294967296).toNat, (x / 4294967296).toNat)

theorem u64Of_halves (x : UInt64) : u64Of (u64Halves x) = x := by
  apply UInt64.toNat_inj.mp
  have h := x.toNat_lt
  simp [u64Of, u64Halves, UInt64.toNat_ofNat', UInt64.toNat_mod, UInt64.toNat_div]
  omega

theorem u64Halves_of (x : Nat × Nat) (h : (pair u32 u32).fits x = true) :
    u64Halves (u64Of x) = x := by
  have h1 : x.1 < 4294967296 := by
    simp [pair, u32] at h; exact h.1
  have h2 : x.2 < 4294967296 := by
    simp [pair, u32] at h; exact h.2
  have e : (u64Of x).toNat = x.1 + x.2 * 4294967296 := by
    simp [u64Of, UInt64.toNat_ofNat']
    omega
  apply Prod.ext
  · simp [u64Halves, UInt64.toNat_mod, e]; omega
  · simp [u64Halves, UInt64.toNat_div, e]; omega

theorem u64Halves_fits (x : UInt64) : (pair u32 u32).fits (u64Halves x) = true := by
  have h := x.toNat_lt
  simp [pair, u32, u64Halves, UInt64.toNat_mod, UInt64.toNat_div]
  omega

theorem u32_length (n : Nat) : (u32.bytes n).length = 4 := by
  show ⟦putNat4 n ε⟧.length = 4
  rw [putNat4_list]; rfl

theorem pair_bytes {α β} (ca : Codec α) (cb : Codec β) (x : α × β) :
    (pair ca cb).bytes x = ca.bytes x.1 ++ cb.bytes x.2 := cb.putAppend _ _

def u64Get (b : ByteArray) (off : Nat) : Dec UInt64 :=
  if off + 8 ≤ b.size then
    match pairGet u32 u32 b off with
    | .bad p c => .bad p c
    | .ok x next => .ok (u64Of x) next
  else .bad off codeTruncated

/-- `u64`. -/
def u64 : Codec UInt64 where
  fits _ := true
  put x acc := (pair u32 u32).put (u64Halves x) acc
  get := u64Get
  putAppend x acc := (pair u32 u32).putAppend _ _
  complete x b off rest _ ho h := by
    have e := (pair u32 u32).complete _ b off rest (u64Halves_fits x) ho h
    have hs := ((pair u32 u32).sound b off _ _ ho e).2.2.1
    have hl : ((pair u32 u32).bytes (u64Halves x)).length = 8 := by
      rw [pair_bytes, List.length_append, u32_length, u32_length]
    unfold u64Get
    rw [if_pos (by simp only [Codec.bytes] at hl; omega)]
    have e' : pairGet u32 u32 b off = _ := e
    rw [e', ← u64Of_halves x, u64Halves_of _ (u64Halves_fits x)]
  sound b off x next ho h := by
    unfold u64Get at h
    by_cases hs : off + 8 ≤ b.size
    · rw [if_pos hs] at h
      split at h
      · cases h
      · rename_i y n e
        injection h with h1 h2
        subst h1; subst h2
        obtain ⟨f, o, s, d⟩ := (pair u32 u32).sound b off y n ho e
        refine ⟨rfl, o, s, ?_⟩
        rw [u64Halves_of y f]
        exact d
    · rw [if_neg hs] at h; cases h

end Continuity
