/-
Witnesses: for each headline a small concrete system in which all hypotheses hold and the conclusion
says something; and the mutants that are not beside their theorems.
-/
import Continuity.Statements

namespace Continuity.Witness

/-! ### 1 Codec -/

def bytes1 : ByteArray := ⟨#[7]⟩

/-- A message of one byte string: its encoding exists and decodes. -/
theorem codec_encodes_what_fits : ∃ b, encode? u32 8 5 = some b ∧ decode u32 8 b = .ok 5 :=
  have ⟨b, hb⟩ := (Statements.codec_encodes_what_fits u32 8 5).mpr ⟨by decide, by decide⟩
  ⟨b, hb, Statements.codec_round_trip u32 8 (by decide) 5 b hb⟩

theorem codec_round_trip : ∃ b, encode? u32 8 5 = some b ∧ decode u32 8 b = .ok 5 :=
  codec_encodes_what_fits

theorem codec_accepts_only_encodings : ∃ b, decode u32 8 b = .ok 5 ∧ encode? u32 8 5 = some b :=
  have ⟨b, _, hd⟩ := codec_encodes_what_fits
  ⟨b, hd, Statements.codec_accepts_only_encodings u32 8 5 b hd⟩

/-- A codec without its bound: numbers that do not fit four bytes are not decoded again. -/
theorem codec_mutant : ¬ ∀ n : Nat, getNat4 (putNat4 n ε) 0 = .ok n 4 := by
  intro h
  have e : u32.get (putNat4 4294967296 ε) 0 = .ok 4294967296 4 := h 4294967296
  exact absurd (u32.sound _ 0 _ _ (Nat.zero_le _) e).1 (by decide)

/-- A message whose type needs more than two bytes is not decoded as what it was. -/
theorem codec_type_mutant : ¬ ∀ (type : Nat) (x : Nat) (b : ByteArray), encode? u32 type x = some b →
    decode u32 type b = .ok x := by
  intro h
  obtain ⟨b, hb, _⟩ := codec_encodes_what_fits
  have e : encode? u32 65544 5 = encode? u32 8 5 := by decide
  have h1 := h 65544 5 b (e.trans hb)
  have h2 := Statements.codec_round_trip u32 8 (by decide) 5 b hb
  have hm := (encode_eq hb).2
  subst hm
  have e2 : (match decode u32 65544 (putMessage u32 8 5) with
      | .ok _ => true
      | _ => false) = false := by decide +kernel
  rw [h1] at e2
  cases e2

/-- A decoder that does not look for the end accepts what is no encoding. -/
theorem codec_trailing_mutant : ¬ ∀ (b : ByteArray) (x : UInt8) (next : Nat),
    u8.get b 0 = .ok x next → ⟦b⟧ = u8.bytes x := by
  intro h
  have e := congrArg List.length (h ⟨#[7, 8]⟩ 7 1 rfl)
  exact absurd e (by decide)

/-- The empty manifest has a tree. -/
theorem tree_round_trip : ∃ d n a, TreeCodec.encode #[] = .ok (.encoded d n a) := by
  have h : (match TreeCodec.encode #[] with
      | .ok (.encoded _ _ _) => true
      | _ => false) = true := by decide +kernel
  split at h
  · rename_i e; exact ⟨_, _, _, e⟩
  · cases h

theorem tree_accepts_only_canonical : ∃ d a, TreeCodec.decode d a = .ok (.decoded #[]) :=
  have ⟨d, n, a, h⟩ := tree_round_trip
  ⟨d, a, Statements.tree_round_trip #[] d n a h⟩

/-! ### 2 Graph -/

def node0 : Node := ⟨#[], #[]⟩
def node1 : Node := ⟨#[0], #[]⟩
def chain : Graph := ⟨#[], #[⟨0, ε, bytes1, .file, 0⟩, ⟨0, ε, bytes1, .file, 1⟩], #[], #[node0, node1]⟩
def ring : Graph := ⟨#[], #[⟨0, ε, bytes1, .file, 0⟩], #[], #[node1]⟩

/-- The second node of the chain depends on the first. -/
theorem graph_order_respects_edges : chain.DependsOn 1 0 :=
  ⟨by decide, 0, by decide, rfl⟩

/-- The ring is cyclic: it reads its own output. -/
theorem graph_cycle_is_real : ¬ ring.Acyclic :=
  fun h => h 0 (.one ⟨by decide, 0, by decide, rfl⟩)

/-- The chain is ordered. -/
theorem graph_validated_is_acyclic : ∃ o, chain.order = .ok o :=
  ⟨⟨#[0, 1], #[0, 1]⟩, by rfl⟩

/-- A checker that forgets the edges accepts the ring. -/
theorem graph_mutant : ¬ ∀ (g : Graph) (levels : Array Nat), levels.size = g.nodes.size → g.Acyclic :=
  fun h => graph_cycle_is_real (h ring #[0] rfl)

/-! ### 3 Key -/

theorem key_determines_the_action :
    actionC.fits emptyAction = true ∧ emptyAction.key = emptyAction.key :=
  ⟨by decide, rfl⟩

/-! ### 4 Coset -/

theorem coset_is_sound : ∃ (out : Digest → ByteArray) (path : List Step),
    Chained ε path bytes1 ∧ (∀ s, s ∈ path → StepTrue out s) ∧ ε ≠ bytes1 :=
  ⟨fun _ => ε, [⟨ε, bytes1, ε⟩], ⟨rfl, rfl⟩, fun _ _ => rfl,
    fun h => absurd (congrArg ByteArray.size h) (by decide)⟩

theorem coset_is_monotone : SubEdges #[⟨ε, bytes1, ε⟩] #[⟨ε, ε, ε⟩, ⟨ε, bytes1, ε⟩] := by
  intro k hk
  refine ⟨k + 1, by simp at hk ⊢; omega, ?_⟩
  have : k = 0 := by simp at hk; omega
  subst this; rfl

theorem coset_is_a_class : Linked (fun _ _ => True) ε bytes1 := .step trivial (.refl _)

/-- Two trees and the edge between them. -/
theorem coset_search_is_the_class : ∃ r, Members.family #[⟨ε, bytes1, ε⟩] ε = .ok r ∧
    bytes1 ∈ r.trees :=
  have l : Linked (HasEdge #[⟨ε, bytes1, ε⟩]) ε bytes1 := .step ⟨0, by decide, by rfl⟩ (.refl _)
  have h : Members.family #[⟨ε, bytes1, ε⟩] ε = .ok ⟨#[ε, bytes1], #[ε, ε]⟩ := by rfl
  ⟨_, h, (Statements.coset_search_is_the_class _ _ _ h _).mpr l⟩

/-- With directed edges families are no classes. -/
theorem coset_mutant : ¬ ∀ (edge : Digest → Digest → Prop) (a b : Digest), Linked edge a b → Linked edge b a := by
  intro h
  have k := h (fun a b => a = ε ∧ b = bytes1) ε bytes1 (.step ⟨rfl, rfl⟩ (.refl _))
  have stuck : ∀ a b, Linked (fun a b => a = ε ∧ b = bytes1) a b → a = bytes1 → b = bytes1 := by
    intro a b l
    induction l with
    | refl _ => exact id
    | step e _ _ =>
      intro ha
      exact absurd (congrArg ByteArray.size (e.1.symm.trans ha)) (by decide)
  exact absurd (congrArg ByteArray.size (stuck _ _ k rfl)) (by decide)

/-! ### 5 Cache -/

def echo : Meaning := fun _ ins => ins.headD ε

theorem cache_is_clean : Sound echo [bytes1] (fun r ds =>
    if r = ε ∧ ds = [sha256 bytes1] then some ⟨ε, [sha256 bytes1], bytes1, 0⟩ else none) := by
  intro r ds e h
  simp only at h
  split at h
  · rename_i k
    injection h with h
    subst h
    exact ⟨k.1.symm, k.2.symm, [bytes1], rfl, rfl, fun _ m => m⟩
  · cases h

theorem cache_invariant : Inv echo [bytes1] [⟨ε, [sha256 bytes1], bytes1, 0⟩] := by
  intro e he
  cases he with
  | head => exact ⟨[bytes1], rfl, rfl, fun _ m => m⟩
  | tail _ t => cases t

/-- Two signers, one of them dishonest, agree. -/
theorem cache_quorum : ∃ signers bad : List Nat, signers.Nodup ∧ bad.length < signers.length ∧
    ∃ s, s ∈ signers ∧ s ∈ bad :=
  ⟨[0, 1], [1], by decide, by decide, 1, by decide, by decide⟩

theorem cache_early_cutoff : CacheEntry.Valid echo [bytes1] ⟨ε, [bytes1].map sha256, bytes1, 0⟩ :=
  ⟨[bytes1], rfl, rfl, fun _ m => m⟩

/-- As many dishonest signers as there are signers: nothing follows. -/
theorem cache_quorum_mutant : ¬ ∀ ss bad : List Nat, ss.Nodup → bad.length ≤ ss.length →
    ∃ s, s ∈ ss ∧ s ∉ bad := by
  intro h
  obtain ⟨s, hs, hb⟩ := h [0] [0] (by decide) (by decide)
  exact hb hs

/-! ### 6 Hermeticity -/

/-- A program that asks and is answered as the view says. -/
theorem hermetic_frame : Hermetic (fun _ : Unit => true) (peek.run (fun _ => true)).2 := by
  intro q a m
  cases m with
  | head => rfl
  | tail _ t => cases t

/-- A recorded run of one query. -/
theorem hermetic_ok_is_determined : Recorded #[⟨.miss, bytes1, .absent⟩]
    [(⟨.miss, bytes1⟩, .absent)] := by
  intro q a m
  cases m with
  | head => exact ⟨0, by decide, rfl, rfl, rfl⟩
  | tail _ t => cases t

/-- Without the hypothesis on the answers a run in the view is another run. -/
theorem hermetic_frame_mutant : ¬ ∀ (w v : World Unit Bool), peek.run v = peek.run w := by
  intro h
  exact absurd (congrArg Prod.fst (h (fun _ => true) (fun _ => false))) (by decide)

/-- An execution without events that succeeded. -/
def quiet : ExecutionRecord :=
  let ns : NsPair := ⟨⟨0, 1⟩, ⟨0, 2⟩⟩
  { action := ε
    isolation := ⟨.full, ns, ns, ns, ns, ns, ns, ns, #[]⟩
    access := ⟨true, #[], 0, #[]⟩
    channels := ⟨.recorded, .prevented, .virtual, .virtual, .virtual, .virtual, .prevented⟩
    candidates := #[]
    status := .exited 0
    outputs := #[]
    missing := #[]
    stdout := ⟨ε, 0⟩
    stderr := ⟨ε, 0⟩
    discharge := ⟨#[], #[], #[], #[], sha256 ε, #[], 1, 2⟩
    started := 1
    ended := 2
    sandbox := ε
    kernel := (.lean, ε)
    receipt := ε }

theorem hermetic_verdict : verdict ⟨quiet, emptyAction, #[]⟩ = .ran := by rfl

/-! ### 7 Isolation -/

theorem isolation_restriction : Inside (fun _ : Unit => true)
    (peek.run (restrict (fun _ => true) false (fun _ => true))).2 :=
  fun _ _ _ => rfl

theorem isolation_order : Namespace.le .none .full ∧ ¬ Namespace.le .full .none :=
  ⟨Namespace.le_full _, fun h => absurd (h.1 rfl) (by decide)⟩

theorem isolation_opens_lie_under_roots :
    visible .full [(["work"], ["sources"])] (.file ["work", "a.c"]) = true := by decide

/-! ### 8 Discharge -/

theorem discharge_is_sound : discharge quiet emptyAction = 0 := by
  unfold discharge
  have e : eqBytes quiet.discharge.derivation (sha256 quiet.action) = true :=
    (eqBytes_iff _ _).mpr rfl
  rw [if_pos (by rfl), if_pos (by rfl), if_neg (by decide), if_pos e, if_pos (by rfl),
    if_pos (by rfl)]

theorem discharge_monoid : Needs.combine ⟨true, false⟩ ⟨false, true⟩ = ⟨true, true⟩ := rfl

/-! ### 10 Offline -/

theorem offline_closure_is_closed : Reachable ⟨#[(ε, #[bytes1])], #[ε], #[]⟩ bytes1 :=
  .ref 0 (by decide) 0 (by decide) (.root 0 (by decide))

/-- What has no path from a root is not reachable. -/
theorem offline_closure_is_least : Reachable ⟨#[(ε, #[bytes1])], #[ε], #[]⟩ bytes1 ∧
    ¬ Reachable ⟨#[(ε, #[bytes1])], #[], #[]⟩ bytes1 := by
  refine ⟨offline_closure_is_closed, ?_⟩
  have none : ∀ d, ¬ Reachable ⟨#[(ε, #[bytes1])], #[], #[]⟩ d := by
    intro d r
    induction r with
    | root k hk => exact Nat.not_lt_zero k hk
    | ref _ _ _ _ _ ih => exact ih
  exact none bytes1

theorem offline_run_is_online : Inside NetQuery.local_
    ((Prog.ask (.other ()) .ret : Prog (NetQuery Unit) Bool Bool).run (fun _ => true)).2 := by
  intro q a m
  cases m with
  | head => rfl
  | tail _ t => cases t

end Continuity.Witness
