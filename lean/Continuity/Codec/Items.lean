/-
Lists, sets and maps: a count, then the items; sets and maps strictly ascending by their keys.

One pair of loops serves all three. An item is a key and a value; a list's and a set's item is all
key. Keys are compared where they stand in the input, so that decoding allocates nothing for it.
-/
import Continuity.Codec.Sum

namespace Continuity

def noBytes : ByteArray := ByteArray.emptyWithCapacity 0

theorem noBytes_eq : noBytes = ε := rfl

/-- How items of type `α` are written. `skip` bytes of a key's encoding are its length, which is no
part of the order of byte strings. -/
structure Items (α κ ν : Type) where
  ck : Codec κ
  cv : Codec ν
  key : α → κ
  val : α → ν
  join : κ → ν → α
  ordered : Bool
  skip : Nat
  joinKeyVal : ∀ x, join (key x) (val x) = x
  keyJoin : ∀ k v, key (join k v) = k
  valJoin : ∀ k v, val (join k v) = v
  pos : ∀ k, ck.fits k = true → 0 < (ck.bytes k).length
  skipLe : ∀ k, ck.fits k = true → skip ≤ (ck.bytes k).length

namespace Items
variable {α κ ν : Type} (s : Items α κ ν)

def putLoop (a : Array α) : (fuel i : Nat) → ByteArray → ByteArray
  | 0, _, acc => acc
  | fuel + 1, i, acc =>
    if h : i < a.size then
      let x := a[i]
      putLoop a fuel (i + 1) (s.cv.put (s.val x) (s.ck.put (s.key x) acc))
    else acc

/-- `ps > pe` says that there is no previous key. -/
def inOrder (b : ByteArray) (ps pe off mid : Nat) : Bool :=
  if s.ordered then
    if ps ≤ pe then ltRange b b (pe - ps + 1) ps pe (off + s.skip) mid else true
  else true

def getLoop (b : ByteArray) : (n off ps pe : Nat) → Array α → Dec (Array α)
  | 0, off, _, _, acc => .ok acc off
  | n + 1, off, ps, pe, acc =>
    match s.ck.get b off with
    | .bad p c => .bad p c
    | .ok k mid =>
      if s.inOrder b ps pe off mid then
        match s.cv.get b mid with
        | .bad p c => .bad p c
        | .ok v next => getLoop b n next (off + s.skip) mid (acc.push (s.join k v))
      else .bad off codeOrder

def fitsKey (prev kb : ByteArray) (has : Bool) : Bool :=
  if has then ltRange prev kb (prev.size + 1) s.skip prev.size s.skip kb.size else true

def fitsLoop (a : Array α) : (fuel i : Nat) → (prev : ByteArray) → (has : Bool) → Bool
  | 0, _, _, _ => true
  | fuel + 1, i, prev, has =>
    if h : i < a.size then
      let x := a[i]
      if s.ck.fits (s.key x) then
        if s.cv.fits (s.val x) then
          if s.ordered then
            let kb := s.ck.put (s.key x) noBytes
            if s.fitsKey prev kb has then fitsLoop a fuel (i + 1) kb true else false
          else fitsLoop a fuel (i + 1) prev has
        else false
      else false
    else true

/-! ### What they compute -/

/-- The part of a key by which items are ordered. -/
noncomputable abbrev keyBytes (x : α) : List UInt8 := (s.ck.bytes (s.key x)).drop s.skip

noncomputable abbrev itemBytes (x : α) : List UInt8 := s.ck.bytes (s.key x) ++ s.cv.bytes (s.val x)

noncomputable def listBytes : List α → List UInt8
  | [] => []
  | x :: xs => s.itemBytes x ++ listBytes xs

/-- Every item fits and, where it matters, each key is after the one before it. -/
def okList : Option (List UInt8) → List α → Prop
  | _, [] => True
  | prev, x :: xs =>
    s.ck.fits (s.key x) = true ∧ s.cv.fits (s.val x) = true ∧
      (s.ordered = true → ∀ p, prev = some p → ltList p (s.keyBytes x) = true) ∧
      okList (some (s.keyBytes x)) xs

theorem drop_all (a : Array α) {i : Nat} (h : a.size ≤ i) : a.toList.drop i = [] :=
  List.drop_eq_nil_of_le (by simpa using h)

theorem putLoop_list (a : Array α) : ∀ (fuel i : Nat) (acc : ByteArray), a.size - i ≤ fuel →
    ⟦s.putLoop a fuel i acc⟧ = ⟦acc⟧ ++ s.listBytes (a.toList.drop i) := by
  intro fuel
  induction fuel with
  | zero =>
    intro i acc h
    rw [drop_all a (by omega)]
    simp [putLoop, listBytes]
  | succ fuel ih =>
    intro i acc h
    unfold putLoop
    by_cases hi : i < a.size
    · rw [dif_pos hi]
      simp only
      rw [ih (i + 1) _ (by omega), s.cv.putAppend, s.ck.putAppend,
        List.drop_eq_getElem_cons (show i < a.toList.length by simpa using hi)]
      simp only [listBytes, Array.getElem_toList, List.append_assoc]
    · rw [dif_neg hi, drop_all a (by omega)]
      simp [listBytes]

theorem okList_unordered (h : s.ordered = false) : ∀ (xs : List α) (p q : Option (List UInt8)),
    s.okList p xs ↔ s.okList q xs := by
  intro xs p q
  cases xs with
  | nil => simp [okList]
  | cons x xs => simp [okList, h]

theorem fitsLoop_iff (a : Array α) : ∀ (fuel i : Nat) (prev : ByteArray) (has : Bool),
    a.size - i ≤ fuel → (has = true → s.skip ≤ prev.size) →
    (s.fitsLoop a fuel i prev has = true ↔
      s.okList (if has then some (⟦prev⟧.drop s.skip) else none) (a.toList.drop i)) := by
  intro fuel
  induction fuel with
  | zero =>
    intro i prev has h _
    rw [drop_all a (by omega)]
    simp [fitsLoop, okList]
  | succ fuel ih =>
    intro i prev has h hp
    unfold fitsLoop
    by_cases hi : i < a.size
    · rw [dif_pos hi, List.drop_eq_getElem_cons (show i < a.toList.length by simpa using hi)]
      simp only [okList, Array.getElem_toList]
      by_cases h1 : s.ck.fits (s.key a[i]) = true
      · rw [if_pos h1]
        by_cases h2 : s.cv.fits (s.val a[i]) = true
        · rw [if_pos h2]
          by_cases ho : s.ordered = true
          · rw [if_pos ho]
            have hsk : s.skip ≤ (s.ck.put (s.key a[i]) noBytes).size := by
              rw [size_list]; exact s.skipLe _ h1
            have hk : s.fitsKey prev (s.ck.put (s.key a[i]) noBytes) has = true ↔
                (∀ p, (if has then some (⟦prev⟧.drop s.skip) else none) = some p →
                  ltList p (s.keyBytes a[i]) = true) := by
              unfold fitsKey
              cases has with
              | false => simp
              | true =>
                simp only [if_true]
                rw [ltRange_list _ _ _ _ _ _ _ (hp rfl) (Nat.le_refl _) hsk (Nat.le_refl _)
                  (by omega)]
                have t1 : (⟦prev⟧.drop s.skip).take (prev.size - s.skip) = ⟦prev⟧.drop s.skip := by
                  apply List.take_of_length_le
                  rw [List.length_drop, ← size_list]
                  exact Nat.le_refl _
                have t2 : (⟦s.ck.put (s.key a[i]) noBytes⟧.drop s.skip).take
                    ((s.ck.put (s.key a[i]) noBytes).size - s.skip) = s.keyBytes a[i] := by
                  rw [List.take_of_length_le (by
                    rw [List.length_drop, ← size_list]; exact Nat.le_refl _)]
                  rfl
                rw [t1, t2]
                simp
            by_cases hk' : s.fitsKey prev (s.ck.put (s.key a[i]) noBytes) has = true
            · rw [if_pos hk', ih (i + 1) _ true (by omega) (fun _ => hsk)]
              constructor
              · intro e; exact ⟨h1, h2, fun _ => hk.mp hk', e⟩
              · intro e; exact e.2.2.2
            · rw [if_neg hk']
              constructor
              · intro e; cases e
              · intro e; exact absurd (hk.mpr (e.2.2.1 ho)) hk'
          · rw [if_neg ho, ih (i + 1) prev has (by omega) hp]
            have ho' : s.ordered = false := by simpa using ho
            constructor
            · intro e
              exact ⟨h1, h2, fun k => absurd k ho, (s.okList_unordered ho' _ _ _).mp e⟩
            · intro e; exact (s.okList_unordered ho' _ _ _).mp e.2.2.2
        · rw [if_neg h2]
          constructor
          · intro e; cases e
          · intro e; exact absurd e.2.1 h2
      · rw [if_neg h1]
        constructor
        · intro e; cases e
        · intro e; exact absurd e.1 h1
    · rw [dif_neg hi, drop_all a (by omega)]
      simp [okList]

/-- The previous key as it stands in the input. -/
def Prev (b : ByteArray) (ps pe : Nat) : Option (List UInt8) → Prop
  | none => ¬ ps ≤ pe
  | some p => ps ≤ pe ∧ pe ≤ b.size ∧ (⟦b⟧.drop ps).take (pe - ps) = p

theorem inOrder_iff {b : ByteArray} {ps pe off mid : Nat} {prev : Option (List UInt8)} {x : α}
    (hp : Prev b ps pe prev) (hm : mid ≤ b.size) (hs : off + s.skip ≤ mid)
    (hk : (⟦b⟧.drop (off + s.skip)).take (mid - (off + s.skip)) = s.keyBytes x) :
    s.inOrder b ps pe off mid = true ↔
      (s.ordered = true → ∀ p, prev = some p → ltList p (s.keyBytes x) = true) := by
  unfold inOrder
  by_cases ho : s.ordered = true
  · rw [if_pos ho]
    cases prev with
    | none =>
      simp only [Prev] at hp
      rw [if_neg hp]; simp
    | some p =>
      simp only [Prev] at hp
      rw [if_pos hp.1, ltRange_list _ _ _ _ _ _ _ hp.1 hp.2.1 hs hm (by omega), hp.2.2, hk]
      simp [ho]
  · rw [if_neg ho]
    simp [ho]

theorem key_in_place {b : ByteArray} {off mid : Nat} {k : κ} {r : List UInt8}
    (hf : s.ck.fits k = true) (hd : ⟦b⟧.drop off = s.ck.bytes k ++ r) (hm : mid = off + (s.ck.bytes k).length) :
    off + s.skip ≤ mid ∧
      (⟦b⟧.drop (off + s.skip)).take (mid - (off + s.skip)) = (s.ck.bytes k).drop s.skip := by
  have h := s.skipLe k hf
  refine ⟨by omega, ?_⟩
  rw [← List.drop_drop, hd, List.drop_append_of_le_length h]
  have : mid - (off + s.skip) = ((s.ck.bytes k).drop s.skip).length := by
    rw [List.length_drop]; omega
  rw [this, List.take_left]

theorem getLoop_complete (b : ByteArray) : ∀ (xs : List α) (off ps pe : Nat) (acc : Array α)
    (prev : Option (List UInt8)) (rest : List UInt8), s.okList prev xs → off ≤ b.size →
    ⟦b⟧.drop off = s.listBytes xs ++ rest → Prev b ps pe prev →
    s.getLoop b xs.length off ps pe acc = .ok (acc ++ xs.toArray) (off + (s.listBytes xs).length) := by
  intro xs
  induction xs with
  | nil => intro off ps pe acc prev rest _ _ _ _; simp [getLoop, listBytes]
  | cons x xs ih =>
    intro off ps pe acc prev rest ok ho hd hp
    simp only [okList] at ok
    obtain ⟨f1, f2, f3, f4⟩ := ok
    simp only [listBytes, List.append_assoc] at hd
    have e1 := s.ck.complete (s.key x) b off _ f1 ho hd
    have m1 := (s.ck.sound b off _ _ ho e1).2.2.1
    obtain ⟨k1, k2⟩ := s.key_in_place f1 hd (mid := off + (s.ck.bytes (s.key x)).length) rfl
    have hd2 : ⟦b⟧.drop (off + (s.ck.bytes (s.key x)).length) =
        s.cv.bytes (s.val x) ++ (s.listBytes xs ++ rest) := by
      rw [← List.drop_drop, hd, List.drop_left]
    have e2 := s.cv.complete (s.val x) b _ _ f2 m1 hd2
    have m2 := (s.cv.sound b _ _ _ m1 e2).2.2.1
    have hd3 : ⟦b⟧.drop (off + (s.ck.bytes (s.key x)).length + (s.cv.bytes (s.val x)).length) =
        s.listBytes xs ++ rest := by
      rw [← List.drop_drop, hd2, List.drop_left]
    have hin := (s.inOrder_iff (x := x) hp m1 k1 k2).mpr f3
    show s.getLoop b (xs.length + 1) off ps pe acc = _
    unfold getLoop
    rw [e1]
    simp only
    rw [if_pos hin, e2]
    simp only
    rw [ih _ _ _ _ (some (s.keyBytes x)) rest f4 m2 hd3 ⟨k1, m1, k2⟩]
    simp only [s.joinKeyVal, listBytes, List.length_append]
    congr 1
    · simp
    · simp only [Codec.bytes]; omega

theorem getLoop_sound (b : ByteArray) : ∀ (n off ps pe : Nat) (acc a : Array α)
    (prev : Option (List UInt8)) (next : Nat), off ≤ b.size → Prev b ps pe prev →
    s.getLoop b n off ps pe acc = .ok a next →
    ∃ xs : List α, a = acc ++ xs.toArray ∧ xs.length = n ∧ s.okList prev xs ∧ off ≤ next ∧
      next ≤ b.size ∧ ⟦b⟧.drop off = s.listBytes xs ++ ⟦b⟧.drop next := by
  intro n
  induction n with
  | zero =>
    intro off ps pe acc a prev next ho _ h
    simp only [getLoop] at h
    injection h with h1 h2
    subst h1; subst h2
    exact ⟨[], by simp, rfl, trivial, Nat.le_refl _, ho, by simp [listBytes]⟩
  | succ n ih =>
    intro off ps pe acc a prev next ho hp h
    unfold getLoop at h
    split at h
    · cases h
    · rename_i k mid e1
      by_cases hin : s.inOrder b ps pe off mid = true
      · rw [if_pos hin] at h
        split at h
        · cases h
        · rename_i v nx e2
          obtain ⟨f1, o1, m1, d1⟩ := s.ck.sound b off k mid ho e1
          obtain ⟨f2, o2, m2, d2⟩ := s.cv.sound b mid v nx m1 e2
          have hmid := s.ck.next_eq ho e1
          obtain ⟨k1, k2⟩ := s.key_in_place f1 d1 hmid
          have hkb : s.keyBytes (s.join k v) = (s.ck.bytes k).drop s.skip := by
            simp only [keyBytes, s.keyJoin]
          rw [← hkb] at k2
          obtain ⟨xs, ha, hl, hok, on, hn, hd⟩ :=
            ih nx (off + s.skip) mid _ a (some (s.keyBytes (s.join k v))) next m2 ⟨k1, m1, k2⟩ h
          refine ⟨s.join k v :: xs, ?_, by simp [hl], ?_, by omega, hn, ?_⟩
          · rw [ha]; simp
          · exact ⟨by rw [s.keyJoin]; exact f1, by rw [s.valJoin]; exact f2,
              (s.inOrder_iff hp m1 k1 k2).mp hin, hok⟩
          · simp only [listBytes, itemBytes, s.keyJoin, s.valJoin, List.append_assoc]
            rw [d1, d2, hd]
      · rw [if_neg hin] at h; cases h

theorem length_le_bytes : ∀ (xs : List α) (p : Option (List UInt8)), s.okList p xs →
    xs.length ≤ (s.listBytes xs).length
  | [], _, _ => Nat.le_refl _
  | x :: xs, _, h => by
    have := length_le_bytes xs _ h.2.2.2
    have := s.pos (s.key x) h.1
    simp only [listBytes, itemBytes, List.length_append, List.length_cons]
    omega

def get (b : ByteArray) (off : Nat) : Dec (Array α) :=
  match getNat4 b off with
  | .bad q k => .bad q k
  | .ok n mid =>
    if n ≤ b.size - mid then
      if n ≤ maxCount then
        s.getLoop b n mid 1 0 (Array.emptyWithCapacity (if n ≤ 4096 then n else 4096))
      else .bad off codeLimit
    else .bad off codeTruncated

/-- The codec of an array of such items. -/
def codec : Codec (Array α) where
  fits a := if a.size ≤ maxCount then s.fitsLoop a a.size 0 noBytes false else false
  put a acc := s.putLoop a a.size 0 (putNat4 a.size acc)
  get := s.get
  putAppend a acc := by
    rw [s.putLoop_list _ _ _ _ (by omega), s.putLoop_list _ _ _ _ (by omega), putNat4_list,
      putNat4_list]
    simp
  complete a b off rest hf ho h := by
    by_cases hc : a.size ≤ maxCount
    · rw [if_pos hc, s.fitsLoop_iff a _ _ _ _ (by omega) (by simp)] at hf
      simp only [Bool.false_eq_true, if_false, List.drop_zero] at hf
      rw [s.putLoop_list _ _ _ _ (by omega), List.drop_zero, List.append_assoc] at h
      have hn : u32.fits a.size = true := by
        simp only [maxCount] at hc; simp [u32]; omega
      have e := u32.complete a.size b off _ hn ho h
      have hm := (u32.sound b off _ _ ho e).2.2.1
      have hd : ⟦b⟧.drop (off + ⟦u32.put a.size ε⟧.length) = s.listBytes a.toList ++ rest := by
        rw [← List.drop_drop]
        have h' : ⟦b⟧.drop off = ⟦u32.put a.size ε⟧ ++ (s.listBytes a.toList ++ rest) := h
        rw [h', List.drop_left]
      have hlen := congrArg List.length hd
      simp only [List.length_drop, List.length_append] at hlen
      have hsb := size_list b
      have hle := s.length_le_bytes a.toList _ hf
      simp only [Array.length_toList] at hle
      have g := s.getLoop_complete b a.toList _ 1 0
        (Array.emptyWithCapacity (if a.size ≤ 4096 then a.size else 4096)) none rest hf hm hd
        (by simp [Prev])
      unfold get
      rw [u32_get_eq, e]
      simp only
      rw [if_pos (by omega), if_pos hc]
      have hat : a.toList.length = a.size := Array.length_toList
      rw [hat] at g
      have g' : s.getLoop b a.size (off + ⟦u32.put a.size ε⟧.length) 1 0
          (Array.emptyWithCapacity (if a.size ≤ 4096 then a.size else 4096)) = _ := g
      rw [g', s.putLoop_list _ _ _ _ (by omega), List.drop_zero, List.length_append]
      congr 1
      · simp
      · show _ = off + ((⟦u32.put a.size ε⟧).length + _)
        omega
    · rw [if_neg hc] at hf; cases hf
  sound b off a next ho h := by
    unfold get at h
    rw [u32_get_eq] at h
    split at h
    · cases h
    · rename_i n mid e
      obtain ⟨_, o1, s1, d1⟩ := u32.sound b off n mid ho e
      by_cases h1 : n ≤ b.size - mid
      · rw [if_pos h1] at h
        by_cases h2 : n ≤ maxCount
        · rw [if_pos h2] at h
          obtain ⟨xs, ha, hl, hok, on, hn, hd⟩ :=
            s.getLoop_sound b n mid 1 0 _ a none next s1 (by simp [Prev]) h
          have ha' : a = xs.toArray := by simpa using ha
          have hsz : a.size = n := by rw [ha']; simpa using hl
          refine ⟨?_, by omega, hn, ?_⟩
          · rw [hsz, if_pos h2, s.fitsLoop_iff a _ _ _ _ (by omega) (by simp)]
            simpa [ha'] using hok
          · rw [s.putLoop_list _ _ _ _ (by omega), List.drop_zero, hsz, d1, hd, ha',
              List.append_assoc]
            rfl
        · rw [if_neg h2] at h; cases h
      · rw [if_neg h1] at h; cases h

end Items

def itself {α} (x : α) : α := x
def nothing {α} (_ : α) : Unit := ()
def onlyKey {α} (x : α) (_ : Unit) : α := x

/-- `List T`. -/
def listC {α} (c : Codec α) (pos : ∀ x, c.fits x = true → 0 < (c.bytes x).length) : Codec (Array α) :=
  Items.codec {
    ck := c, cv := unitC, key := itself, val := nothing, join := onlyKey,
    ordered := false, skip := 0, joinKeyVal := fun _ => rfl, keyJoin := fun _ _ => rfl,
    valJoin := fun _ _ => rfl, pos := pos, skipLe := fun _ _ => Nat.zero_le _ }

/-- `Set T` of items other than byte strings: ascending by their encoding. -/
def setC {α} (c : Codec α) (pos : ∀ x, c.fits x = true → 0 < (c.bytes x).length) : Codec (Array α) :=
  Items.codec {
    ck := c, cv := unitC, key := itself, val := nothing, join := onlyKey,
    ordered := true, skip := 0, joinKeyVal := fun _ => rfl, keyJoin := fun _ _ => rfl,
    valJoin := fun _ _ => rfl, pos := pos, skipLe := fun _ _ => Nat.zero_le _ }

theorem blob_four {l hl p} (s : ByteArray) (_ : (blob l hl p).fits s = true) :
    4 ≤ ((blob l hl p).bytes s).length := by
  rw [blob_bytes, putNat4_list]
  simp

theorem blob_pos {l hl p} (s : ByteArray) (h : (blob l hl p).fits s = true) :
    0 < ((blob l hl p).bytes s).length :=
  Nat.lt_of_lt_of_le (by decide) (blob_four s h)

/-- `Set` of byte strings: ascending by content. -/
def blobSetC (l : Nat) (hl : l < 4294967296) (p : ByteArray → Bool) : Codec (Array ByteArray) :=
  Items.codec {
    ck := blob l hl p, cv := unitC, key := itself, val := nothing, join := onlyKey,
    ordered := true, skip := 4, joinKeyVal := fun _ => rfl, keyJoin := fun _ _ => rfl,
    valJoin := fun _ _ => rfl, pos := blob_pos, skipLe := blob_four }

/-- `Map K V` whose keys are byte strings: ascending by their content. -/
def blobMapC {ν} (l : Nat) (hl : l < 4294967296) (p : ByteArray → Bool) (cv : Codec ν) :
    Codec (Array (ByteArray × ν)) :=
  Items.codec {
    ck := blob l hl p, cv := cv, key := Prod.fst, val := Prod.snd, join := Prod.mk,
    ordered := true, skip := 4, joinKeyVal := fun _ => rfl, keyJoin := fun _ _ => rfl,
    valJoin := fun _ _ => rfl, pos := blob_pos, skipLe := blob_four }

/-- `Map K V` with other keys: ascending by the keys' encodings. -/
def mapC {κ ν} (c : Codec κ) (cv : Codec ν) (pos : ∀ x, c.fits x = true → 0 < (c.bytes x).length) :
    Codec (Array (κ × ν)) :=
  Items.codec {
    ck := c, cv := cv, key := Prod.fst, val := Prod.snd, join := Prod.mk,
    ordered := true, skip := 0, joinKeyVal := fun _ => rfl, keyJoin := fun _ _ => rfl,
    valJoin := fun _ _ => rfl, pos := pos, skipLe := fun _ _ => Nat.zero_le _ }

end Continuity
