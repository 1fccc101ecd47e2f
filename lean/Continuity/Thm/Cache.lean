/-
Cached is clean, or two strings that were hashed collide.
-/
import Continuity.Theory.Cache

namespace Continuity

theorem same_digests : ∀ (xs ys : List ByteArray), xs.map sha256 = ys.map sha256 →
    xs = ys ∨ CollidesIn (xs ++ ys)
  | [], [], _ => Or.inl rfl
  | [], _ :: _, h => by simp at h
  | _ :: _, [], h => by simp at h
  | x :: xs, y :: ys, h => by
    simp only [List.map_cons, List.cons.injEq] at h
    by_cases e : x = y
    · cases same_digests xs ys h.2 with
      | inl t => left; rw [e, t]
      | inr c =>
        right
        refine c.mono ?_
        intro z hz
        simp only [List.mem_append, List.mem_cons] at hz ⊢
        cases hz with
        | inl a => exact Or.inl (Or.inr a)
        | inr a => exact Or.inr (Or.inr a)
    · right
      exact ⟨x, by simp, y, by simp, e, h.1⟩

/-- One step: what a valid entry serves is what the run gives. -/
theorem served_is_run (m : Meaning) (ghost : List ByteArray) (e : CacheEntry) (ins : List ByteArray)
    (v : e.Valid m ghost) (hd : e.digests = ins.map sha256) :
    e.outcome = m e.recipe ins ∨ CollidesIn (ghost ++ ins) := by
  obtain ⟨ins', h1, h2, h3⟩ := v
  cases same_digests ins' ins (h1.trans hd) with
  | inl t => left; rw [← h2, t]
  | inr c =>
    right
    refine c.mono ?_
    intro z hz
    cases List.mem_append.mp hz with
    | inl a => exact List.mem_append.mpr (Or.inl (h3 z a))
    | inr a => exact List.mem_append.mpr (Or.inr a)

theorem clean_keeps (m : Meaning) : ∀ (ns : List BuildNode) (env : List ByteArray) (x : ByteArray),
    x ∈ env → x ∈ clean m ns env
  | [], _, _, h => h
  | _ :: ns, _, _, h => clean_keeps m ns _ _ (List.mem_append.mpr (Or.inl h))

theorem fetch_mem : ∀ (is : List Nat) (env : List ByteArray) (x : ByteArray), x ∈ fetch env is →
    x ∈ env ∨ x = ε
  | [], _, _, h => by cases h
  | i :: is, env, x, h => by
    cases h with
    | head =>
      cases e : env[i]? with
      | none => right; rfl
      | some y => left; exact List.mem_of_getElem? e
    | tail _ t => exact fetch_mem is env x t

/-- The headline: for any sound look-up, cached = clean, or a collision among the strings of the
cache's history and of this run. -/
theorem cached_is_clean (m : Meaning) (ghost : List ByteArray) (look : Lookup)
    (hs : Sound m ghost look) : ∀ (ns : List BuildNode) (env : List ByteArray),
    cached m look ns env = clean m ns env ∨ CollidesIn (ghost ++ ε :: clean m ns env)
  | [], _ => Or.inl rfl
  | n :: ns, env => by
    simp only [cached, clean]
    have step : ∀ o, (o = m n.recipe (fetch env n.reads) ∨ CollidesIn (ghost ++ fetch env n.reads)) →
        cached m look ns (env ++ [o]) = clean m ns (env ++ [m n.recipe (fetch env n.reads)]) ∨
          CollidesIn (ghost ++ ε :: clean m ns (env ++ [m n.recipe (fetch env n.reads)])) := by
      intro o ho
      cases ho with
      | inl e => rw [e]; exact cached_is_clean m ghost look hs ns _
      | inr c =>
        right
        refine c.mono ?_
        intro z hz
        cases List.mem_append.mp hz with
        | inl a => exact List.mem_append.mpr (Or.inl a)
        | inr a =>
          refine List.mem_append.mpr (Or.inr ?_)
          cases fetch_mem _ _ _ a with
          | inl b => exact List.Mem.tail _ (clean_keeps m ns _ _ (List.mem_append.mpr (Or.inl b)))
          | inr b => rw [b]; exact List.Mem.head _
    cases hl : look n.recipe ((fetch env n.reads).map sha256) with
    | none => exact step _ (Or.inl rfl)
    | some e =>
      obtain ⟨h1, h2, h3⟩ := hs _ _ _ hl
      have := served_is_run m ghost e (fetch env n.reads) h3 h2
      rw [h1] at this
      exact step _ this

/-! ### The invariant -/

/-- All entries that can be accepted are valid. -/
def Inv (m : Meaning) (ghost : List ByteArray) (es : List CacheEntry) : Prop :=
  ∀ e, e ∈ es → e.Valid m ghost

theorem valid_mono {m : Meaning} {g g' : List ByteArray} (h : ∀ x, x ∈ g → x ∈ g') {e : CacheEntry} :
    e.Valid m g → e.Valid m g'
  | ⟨ins, a, b, c⟩ => ⟨ins, a, b, fun x hx => h x (c x hx)⟩

/-- Putting what was run keeps the invariant; the history grows by the inputs. -/
theorem put_keeps (m : Meaning) (g : List ByteArray) (es : List CacheEntry) (r : ByteArray)
    (ins : List ByteArray) (s : Nat) (h : Inv m g es) :
    Inv m (ins ++ g) (⟨r, ins.map sha256, m r ins, s⟩ :: es) := by
  intro e he
  cases he with
  | head => exact ⟨ins, rfl, rfl, fun x hx => List.mem_append.mpr (Or.inl hx)⟩
  | tail _ t => exact valid_mono (fun x hx => List.mem_append.mpr (Or.inr hx)) (h e t)

/-- Eviction, loss and collection keep it: what is left was there. -/
theorem drop_keeps (m : Meaning) (g : List ByteArray) (es es' : List CacheEntry)
    (sub : ∀ e, e ∈ es' → e ∈ es) (h : Inv m g es) : Inv m g es' :=
  fun e he => h e (sub e he)

/-- Merging and importing keep it: the histories are joined. -/
theorem merge_keeps (m : Meaning) (g g' : List ByteArray) (es es' : List CacheEntry)
    (h : Inv m g es) (h' : Inv m g' es') : Inv m (g ++ g') (es ++ es') := by
  intro e he
  cases List.mem_append.mp he with
  | inl a => exact valid_mono (fun x hx => List.mem_append.mpr (Or.inl hx)) (h e a)
  | inr a => exact valid_mono (fun x hx => List.mem_append.mpr (Or.inr hx)) (h' e a)

/-- A look-up that finds entries of an invariant state by recipe and digests is sound. -/
theorem found_is_sound (m : Meaning) (g : List ByteArray) (es : List CacheEntry) (look : Lookup)
    (h : Inv m g es)
    (hl : ∀ r ds e, look r ds = some e → e ∈ es ∧ e.recipe = r ∧ e.digests = ds) :
    Sound m g look :=
  fun r ds e he => ⟨(hl r ds e he).2.1, (hl r ds e he).2.2, h e (hl r ds e he).1⟩

/-! ### Others' entries -/

/-- Everything this signer signed is valid. -/
def Honest (m : Meaning) (g : List ByteArray) (all : List CacheEntry) (s : Nat) : Prop :=
  ∀ e, e ∈ all → e.signer = s → e.Valid m g

theorem more_than_dishonest : ∀ (ss bad : List Nat), ss.Nodup → bad.length < ss.length →
    ∃ s, s ∈ ss ∧ s ∉ bad
  | [], _, _, h => by simp at h
  | s :: ss, bad, hn, h => by
    by_cases hs : s ∈ bad
    · have hn' := List.nodup_cons.mp hn
      obtain ⟨t, ht, hb⟩ := more_than_dishonest ss (bad.erase s) hn'.2 (by
        rw [List.length_erase_of_mem hs]
        simp only [List.length_cons] at h
        have : 0 < bad.length := List.length_pos_of_mem hs
        omega)
      refine ⟨t, List.Mem.tail _ ht, fun hb' => ?_⟩
      have hne : t ≠ s := fun e => hn'.1 (e ▸ ht)
      exact hb ((List.mem_erase_of_ne hne).mpr hb')
    · exact ⟨s, List.Mem.head _, hs⟩

/-- `k` distinct signers of equal entries, fewer than `k` of them dishonest: what is served is right,
or a collision. -/
theorem quorum_is_right (m : Meaning) (g : List ByteArray) (all : List CacheEntry)
    (r : ByteArray) (ins : List ByteArray) (out : ByteArray) (signers bad : List Nat)
    (distinct : signers.Nodup) (few : bad.length < signers.length)
    (honest : ∀ s, s ∈ signers → s ∉ bad → Honest m g all s)
    (signed : ∀ s, s ∈ signers → ⟨r, ins.map sha256, out, s⟩ ∈ all) :
    out = m r ins ∨ CollidesIn (g ++ ins) := by
  obtain ⟨s, hs, hb⟩ := more_than_dishonest signers bad distinct few
  exact served_is_run m g ⟨r, ins.map sha256, out, s⟩ ins
    (honest s hs hb _ (signed s hs) rfl) rfl

/-- Early cutoff: what was made from inputs with these values serves other sources that lead to the
same values. -/
theorem early_cutoff (m : Meaning) (g : List ByteArray) (e : CacheEntry) (ins ins' : List ByteArray)
    (v : e.Valid m g) (hd : e.digests = ins.map sha256) (same : ins = ins') :
    e.outcome = m e.recipe ins' ∨ CollidesIn (g ++ ins') := by
  subst same
  exact served_is_run m g e ins v hd

/-! ### Mutants -/

/-- Without the disjunct the statement is one about SHA-256 that nobody can prove; for a digest that
collides it is false. -/
theorem without_collision_is_wrong :
    ¬ ∀ (hash : ByteArray → ByteArray) (m : Meaning) (r a b : ByteArray), hash a = hash b →
      m r [a] = m r [b] := by
  intro h
  have := h (fun _ => ε) (fun _ xs => xs.headD ε) ε ⟨#[0]⟩ ⟨#[1]⟩ rfl
  exact absurd (congrArg ByteArray.data this) (by decide)

/-- A cache that serves by recipe alone is wrong. -/
theorem lookup_by_recipe_alone_is_wrong :
    ¬ ∀ (m : Meaning) (g : List ByteArray) (e : CacheEntry) (ins : List ByteArray), e.Valid m g →
      e.outcome = m e.recipe ins ∨ CollidesIn (g ++ ins) := by
  intro h
  have := h (fun _ xs => match xs with | [] => ε | _ :: _ => ⟨#[0]⟩) [] ⟨ε, [], ε, 0⟩ [ε]
    ⟨[], rfl, rfl, fun _ hx => by cases hx⟩
  cases this with
  | inl e => exact absurd (congrArg ByteArray.data e) (by decide)
  | inr c =>
    obtain ⟨x, hx, y, hy, hn, _⟩ := c
    simp only [List.nil_append, List.mem_singleton] at hx hy
    exact hn (hx.trans hy.symm)

end Continuity
