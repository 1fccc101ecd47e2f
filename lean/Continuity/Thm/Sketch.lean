/-
Why the first sketch of this model could not be kept: two of its axioms give `False`, each alone.
Here they are hypotheses.
-/
import Continuity.Theory.Program

namespace Continuity.Sketch

/-- A hash as the sketch had it. -/
structure Hash where
  bytes : List UInt8
  size_eq : bytes.length = 32

/-- A free record: any content with any hash. -/
structure GitObject where
  hash : Hash
  content : List UInt8

theorem git_object_hash_is_false (sha : List UInt8 → Hash)
    (git_object_hash : ∀ o : GitObject, sha o.content = o.hash) : False := by
  let h (x : UInt8) : Hash := ⟨List.replicate 32 x, by simp⟩
  have e0 := git_object_hash ⟨h 0, []⟩
  have e1 := git_object_hash ⟨h 1, []⟩
  have e : h 0 = h 1 := e0.symm.trans e1
  have := congrArg (fun x : Hash => x.bytes.head?) e
  simp [h] at this

/-- The pigeonhole principle for numbers. -/
theorem pigeonhole : ∀ (n : Nat) (f : Nat → Nat), (∀ i, i ≤ n → f i < n) →
    ∃ i j, i < j ∧ j ≤ n ∧ f i = f j := by
  intro n
  induction n with
  | zero => intro f h; exact absurd (h 0 (Nat.le_refl _)) (Nat.not_lt_zero _)
  | succ n ih =>
    intro f h
    by_cases hx : ∃ i, i ≤ n ∧ f i = f (n + 1)
    · obtain ⟨i, hi, e⟩ := hx
      exact ⟨i, n + 1, by omega, Nat.le_refl _, e⟩
    · have hne : ∀ i, i ≤ n → f i ≠ f (n + 1) := fun i hi e => hx ⟨i, hi, e⟩
      have hl := h (n + 1) (Nat.le_refl _)
      obtain ⟨i, j, hij, hj, e⟩ := ih (fun i => if f i < f (n + 1) then f i else f i - 1) (by
        intro i hi
        have h1 := h i (by omega)
        have h2 := hne i hi
        split <;> omega)
      have h1 := hne i (by omega)
      have h2 := hne j hj
      refine ⟨i, j, hij, by omega, ?_⟩
      split at e <;> split at e <;> omega

/-- A byte string as a number in base 256. -/
def value : List UInt8 → Nat
  | [] => 0
  | x :: xs => x.toNat + 256 * value xs

theorem value_lt : ∀ l : List UInt8, value l < 256 ^ l.length
  | [] => by simp [value]
  | x :: xs => by
    have h := value_lt xs
    have hx := x.toNat_lt
    simp only [value, List.length_cons, Nat.pow_succ]
    omega

theorem value_inj : ∀ l m : List UInt8, l.length = m.length → value l = value m → l = m
  | [], [], _, _ => rfl
  | [], _ :: _, h, _ => by simp at h
  | _ :: _, [], h, _ => by simp at h
  | x :: xs, y :: ys, h, e => by
    have hx := x.toNat_lt
    have hy := y.toNat_lt
    simp only [value] at e
    have e1 : x.toNat = y.toNat := by omega
    have e2 : value xs = value ys := by omega
    rw [UInt8.toNat_inj.mp e1, value_inj xs ys (by simpa using h) e2]

theorem sha256_injective_is_false (sha : List UInt8 → Hash)
    (sha256_injective : ∀ a b, sha a = sha b → a = b) : False := by
  obtain ⟨i, j, hij, _, e⟩ := pigeonhole (256 ^ 32)
    (fun n => value (sha (List.replicate n 0)).bytes) (by
      intro i _
      have := value_lt (sha (List.replicate i 0)).bytes
      rw [(sha (List.replicate i 0)).size_eq] at this
      exact this)
  have hb := value_inj _ _ ((sha (List.replicate i 0)).size_eq.trans
    (sha (List.replicate j 0)).size_eq.symm) e
  have hs : sha (List.replicate i 0) = sha (List.replicate j 0) := by
    cases h1 : sha (List.replicate i 0)
    cases h2 : sha (List.replicate j 0)
    rw [h1, h2] at hb
    simp only at hb
    subst hb
    rfl
  have := congrArg List.length (sha256_injective _ _ hs)
  simp at this
  omega

/-- What is lost without freedom of the record: objects whose hash was computed contradict nothing. -/
theorem computed_objects_are_consistent : ¬ ∀ (sha : List UInt8 → Hash),
    (∀ o : GitObject, o.hash = sha o.content → sha o.content = o.hash) → False :=
  fun h => h (fun _ => ⟨List.replicate 32 0, by simp⟩) (fun _ e => e.symm)

/-- Injectivity on strings of the hash's own length contradicts nothing. -/
theorem injective_on_short_strings_is_consistent : ¬ ∀ (sha : List UInt8 → Hash),
    (∀ a b, a.length = 32 → b.length = 32 → sha a = sha b → a = b) → False := by
  intro h
  refine h (fun l => if e : l.length = 32 then ⟨l, e⟩ else ⟨List.replicate 32 0, by simp⟩) ?_
  intro a b ha hb e
  simp only [dif_pos ha, dif_pos hb] at e
  injection e

end Continuity.Sketch
