/-
What `check_hermetic` says of a record is true of the run.

Queries are file queries by kind and path; an answer is content, and what an event claims is the
digest of it. Look-ups below a bound tree are functions of the tree and stand behind its one
`storeRoot` query (H1 says so of the recorder).
-/
import Continuity.Kernel.Hermetic
import Continuity.Thm.Program

namespace Continuity

theorem sameBool_iff (a b : Bool) : sameBool a b = true ↔ a = b := by
  cases a <;> cases b <;> simp [sameBool]

theorem claimEq_eq (a b : Claim) (h : claimEq a b = true) : a = b := by
  cases a <;> cases b <;> simp only [claimEq] at h <;>
    first
    | rfl
    | cases h
    | (rw [(eqBytes_iff _ _).mp h])
    | (rename_i d x e y
       by_cases he : eqBytes d e = true
       · rw [if_pos he] at h
         rw [(eqBytes_iff _ _).mp he, (sameBool_iff _ _).mp h]
       · rw [if_neg he] at h; cases h)

/-- An event that agrees claims exactly what the view says. -/
theorem agrees_claim (t : Array Entry) (e : Event) (h : agrees t e = true) :
    e.claim = expectedClaim t e := by
  unfold agrees at h
  unfold expectedClaim
  split at h
  · cases h
  · rename_i c hl
    rw [hl]
    cases hk : e.kind <;> rw [hk] at h <;> simp only at h ⊢ <;>
      first
      | (cases h; done)
      | (split at h
         all_goals first
           | (cases h; done)
           | exact (claimEq_eq _ _ h).symm)

theorem offending_none (t : Array Entry) (es : Array Event) : ∀ (fuel i : Nat),
    es.size - i ≤ fuel → offending t es fuel i = none →
    ∀ k, i ≤ k → (hk : k < es.size) → agrees t es[k] = true := by
  intro fuel
  induction fuel with
  | zero => intro i h1 _ k h2 hk; omega
  | succ fuel ih =>
    intro i h1 h k h2 hk
    unfold offending at h
    have hi : i < es.size := by omega
    rw [dif_pos hi] at h
    by_cases e : agrees t es[i] = true
    · rw [if_pos e] at h
      by_cases ek : i = k
      · subst ek; exact e
      · exact ih (i + 1) (by omega) h k (by omega) hk
    · rw [if_neg e] at h; cases h

/-- `ok` means: every event agrees, the record is complete, no channel is open. -/
theorem hermetic_ok (l : Loaded) (h : checkHermetic l = .ok) :
    (∀ k, (hk : k < l.record.access.events.size) →
      agrees l.view l.record.access.events[k] = true) ∧
    l.record.access.complete = true ∧ (openChannels l.record.channels).size = 0 := by
  unfold checkHermetic at h
  simp only at h
  split at h
  · cases h
  · rename_i hn
    by_cases hc : l.record.access.complete = true
    · rw [if_pos hc] at h
      by_cases hd : l.record.access.doubts.size = 0
      · rw [if_pos hd] at h
        by_cases ho : (openChannels l.record.channels).size = 0
        · exact ⟨fun k hk => offending_none _ _ _ _ (by omega) hn k (Nat.zero_le _) hk, hc, ho⟩
        · rw [if_neg ho] at h; cases h
      · rw [if_neg hd] at h; cases h
    · rw [if_neg hc] at h; cases h

/-! ### The run -/

structure FileQuery where
  kind : EventKind
  path : Path

/-- What a file query is answered with: the content itself. -/
inductive Answer where
  | absent
  | file (content : ByteArray) (executable : Bool)
  | directory
  | link (target : ByteArray)
  | names (list : ByteArray)
  | tree (root : ByteArray)
  | mount

/-- The claim that an answer makes. -/
def Answer.claim : Answer → Claim
  | .absent => .absent
  | .file c x => .file (sha256 c) x
  | .directory => .directory
  | .link t => .link (sha256 t)
  | .names l => .names (sha256 l)
  | .tree r => .tree (sha256 r)
  | .mount => .mount

/-- The strings that an answer hashes. -/
def Answer.strings : Answer → List ByteArray
  | .file c _ => [c]
  | .link t => [t]
  | .names l => [l]
  | .tree r => [r]
  | _ => []

theorem same_claim (a b : Answer) (h : a.claim = b.claim) :
    a = b ∨ CollidesIn (a.strings ++ b.strings) := by
  have collide : ∀ x y : ByteArray, sha256 x = sha256 y → x = y ∨ CollidesIn ([x] ++ [y]) := by
    intro x y e
    by_cases n : x = y
    · exact Or.inl n
    · exact Or.inr ⟨x, by simp, y, by simp, n, e⟩
  cases a <;> cases b <;>
    simp only [Answer.claim, Claim.file.injEq, Claim.link.injEq, Claim.names.injEq,
      Claim.tree.injEq, reduceCtorEq] at h <;>
    first
    | exact Or.inl rfl
    | (cases collide _ _ h with
       | inl e => left; rw [e]
       | inr c => right; exact c)
    | (cases collide _ _ h.1 with
       | inl e => left; rw [e, h.2]
       | inr c => right; exact c)

/-- H1, for one run: every query of the trace has an event that claims what was answered. -/
def Recorded (es : Array Event) (tr : Trace FileQuery Answer) : Prop :=
  ∀ q a, (q, a) ∈ tr → ∃ (k : Nat) (hk : k < es.size),
    (es[k]).kind = q.kind ∧ (es[k]).path = q.path ∧ (es[k]).claim = a.claim

/-- The store holds what the view names: the declared content of each query has the digest that the
kernel's view says (re-established on every read). -/
def Materialised (t : Array Entry) (view : World FileQuery Answer) : Prop :=
  ∀ (q : FileQuery) (e : Event), e.kind = q.kind → e.path = q.path →
    (view q).claim = expectedClaim t e

def traceStrings : Trace FileQuery Answer → List ByteArray
  | [] => []
  | (_, a) :: r => a.strings ++ traceStrings r

/-- The strings of the view's answers to the queries of a trace. -/
def viewStrings (view : World FileQuery Answer) : Trace FileQuery Answer → List ByteArray
  | [] => []
  | (q, _) :: r => (view q).strings ++ viewStrings view r

theorem mem_traceStrings {tr : Trace FileQuery Answer} {q a} (h : (q, a) ∈ tr) {x}
    (hx : x ∈ a.strings) : x ∈ traceStrings tr := by
  induction tr with
  | nil => cases h
  | cons y r ih =>
    cases h with
    | head => exact List.mem_append.mpr (Or.inl hx)
    | tail _ m => exact List.mem_append.mpr (Or.inr (ih m))

theorem mem_viewStrings {view : World FileQuery Answer} {tr : Trace FileQuery Answer} {q a}
    (h : (q, a) ∈ tr) {x} (hx : x ∈ (view q).strings) : x ∈ viewStrings view tr := by
  induction tr with
  | nil => cases h
  | cons y r ih =>
    cases h with
    | head => exact List.mem_append.mpr (Or.inl hx)
    | tail _ m => exact List.mem_append.mpr (Or.inr (ih m))

/-- `check_hermetic = ok`, a recorder that recorded (H1) and a store that holds what it names give
hermeticity, or a collision among the strings that were answered and declared. -/
theorem ok_is_hermetic (l : Loaded) (view : World FileQuery Answer) (tr : Trace FileQuery Answer)
    (h : checkHermetic l = .ok) (h1 : Recorded l.record.access.events tr)
    (hm : Materialised l.view view) :
    Hermetic view tr ∨ CollidesIn (traceStrings tr ++ viewStrings view tr) := by
  by_cases hc : CollidesIn (traceStrings tr ++ viewStrings view tr)
  · exact Or.inr hc
  · left
    intro q a m
    obtain ⟨k, hk, ek, ep, ec⟩ := h1 q a m
    have e := agrees_claim _ _ ((hermetic_ok l h).1 k hk)
    have := hm q _ ek ep
    cases same_claim a (view q) (by rw [this, ← ec, e]) with
    | inl e => exact e
    | inr c =>
      refine absurd (c.mono ?_) hc
      intro x hx
      cases List.mem_append.mp hx with
      | inl h => exact List.mem_append.mpr (Or.inl (mem_traceStrings m h))
      | inr h => exact List.mem_append.mpr (Or.inr (mem_viewStrings m h))

/-- Hence the outcome is what the declared inputs alone determine. -/
theorem ok_is_determined {R : Type} (l : Loaded) (view w : World FileQuery Answer)
    (p : Prog FileQuery Answer R) (h : checkHermetic l = .ok)
    (h1 : Recorded l.record.access.events (p.run w).2) (hm : Materialised l.view view) :
    p.run view = p.run w ∨ CollidesIn (traceStrings (p.run w).2 ++ viewStrings view (p.run w).2) := by
  cases ok_is_hermetic l view _ h h1 hm with
  | inl e => exact Or.inl (run_frame p w view e)
  | inr c => exact Or.inr c

/-- A record that need not hold every query shows nothing: without H1 the statement is false. -/
theorem incomplete_record_shows_nothing :
    ¬ ∀ (es : Array Event) (view : World FileQuery Answer) (tr : Trace FileQuery Answer),
      (∀ k, (hk : k < es.size) → (es[k]).claim = .absent) →
      Hermetic view tr ∨ CollidesIn (traceStrings tr ++ viewStrings view tr) := by
  intro h
  cases h #[] (fun _ => .absent) [(⟨.hit, ε⟩, .directory)] (fun k hk => absurd hk (by simp)) with
  | inl e => exact absurd (e ⟨.hit, ε⟩ .directory (List.Mem.head _)) (by simp)
  | inr c =>
    obtain ⟨x, hx, _⟩ := c
    exact absurd hx (by simp [traceStrings, viewStrings, Answer.strings])

end Continuity
