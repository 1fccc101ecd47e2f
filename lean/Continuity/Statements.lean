/-
The headline statements, one sentence above each; nothing else. The proofs are elsewhere: a change of
a statement is a change of this file, and `proofs-ci` locks its digest.
-/
import Continuity.Thm.Cache
import Continuity.Thm.Closure
import Continuity.Thm.Codec
import Continuity.Thm.Coset
import Continuity.Thm.Discharge
import Continuity.Thm.Graph
import Continuity.Thm.Hermetic
import Continuity.Thm.Key
import Continuity.Thm.Namespace
import Continuity.Thm.Sketch
import Continuity.Thm.Tree
import Continuity.Thm.Verdict

namespace Continuity.Statements

/-- Sketch: content addressing of free records, as the first sketch assumed it, is contradictory. -/
theorem sketch_git_object_hash (sha : List UInt8 → Sketch.Hash)
    (axiom_ : ∀ o : Sketch.GitObject, sha o.content = o.hash) : False :=
  Sketch.git_object_hash_is_false sha axiom_

/-- Sketch: an injective hash into 32 bytes, as the first sketch assumed it, is contradictory. -/
theorem sketch_sha256_injective (sha : List UInt8 → Sketch.Hash)
    (axiom_ : ∀ a b, sha a = sha b → a = b) : False :=
  Sketch.sha256_injective_is_false sha axiom_

/-- 1 Codec: a value has a message exactly when it is within the limits of the format. -/
theorem codec_encodes_what_fits {α} (c : Codec α) (type : Nat) (x : α) :
    (∃ b, encode? c type x = some b) ↔ Fits c type x :=
  encode_iff_fits c type x

/-- 1 Codec: what was encoded is decoded. -/
theorem codec_round_trip {α} (c : Codec α) (type : Nat) (ht : type < 65536) (x : α) (b : ByteArray)
    (h : encode? c type x = some b) : decode c type b = .ok x :=
  decode_encode c type ht x b h

/-- 1 Codec: nothing but encodings is accepted. -/
theorem codec_accepts_only_encodings {α} (c : Codec α) (type : Nat) (x : α) (b : ByteArray)
    (h : decode c type b = .ok x) : encode? c type x = some b :=
  encode_decode c type x b h

/-- 1 Codec: a manifest's canonical tree is decoded to this manifest. -/
theorem tree_round_trip (m : Array (Path × TreeEntry)) (d : Digest) (n : UInt64)
    (a : Array (Digest × ByteArray)) (h : TreeCodec.encode m = .ok (.encoded d n a)) :
    TreeCodec.decode d a = .ok (.decoded m) :=
  decode_of_encode m d n a h

/-- 1 Codec: what is decoded from a tree is the manifest whose canonical tree has this root. -/
theorem tree_accepts_only_canonical (d : Digest) (a : Array (Digest × ByteArray))
    (m : Array (Path × TreeEntry)) (h : TreeCodec.decode d a = .ok (.decoded m)) :
    ∃ n own, TreeCodec.write m = .ok d n own :=
  decoded_is_canonical d a m h

/-- 2 Graph: a validated graph has no cycle. -/
theorem graph_validated_is_acyclic (g : Graph) (o : GraphOrder) (h : g.validate = .ok o) :
    g.Acyclic :=
  Graph.validated_is_acyclic g o h

/-- 2 Graph: along every edge of a validated graph the level falls, and the order ascends strictly by
level and index over as many places as there are nodes. -/
theorem graph_order_respects_edges (g : Graph) (o : GraphOrder) (h : g.validate = .ok o) :
    (∀ n p, g.DependsOn n p → Graph.nat o.levels p < Graph.nat o.levels n) ∧
      o.order.size = g.nodes.size ∧ ∀ k, (hk : k + 1 < o.order.size) →
        Graph.nat o.levels o.order[k] < Graph.nat o.levels o.order[k + 1] ∨
          (Graph.nat o.levels o.order[k] = Graph.nat o.levels o.order[k + 1] ∧
            o.order[k] < o.order[k + 1]) :=
  ⟨fun _ _ d => Graph.validated_levels_fall g o h d, Graph.validated_order_ascends g o h⟩

/-- 2 Graph: a well-formed graph that is refused really has a cycle. -/
theorem graph_cycle_is_real (g : Graph) (r : Reason) (hw : g.wellFormed = none)
    (h : g.validate = .refused r) : r.code = 15 ∧ ¬ g.Acyclic :=
  Graph.cycle_is_real g r hw h

/-- 3 Key: actions with one key are one action, or their two preimages collide. -/
theorem key_determines_the_action (a b : Action) (ha : actionC.fits a = true)
    (hb : actionC.fits b = true) (h : a.key = b.key) :
    a = b ∨ CollidesIn [a.preimage, b.preimage] :=
  key_determines_action a b ha hb h

/-- 4 Coset: along a path whose assertions are true for this action the outputs are the same. -/
theorem coset_is_sound (out : Digest → ByteArray) (path : List Step) (a b : Digest)
    (h : Chained a path b) (ht : ∀ s, s ∈ path → StepTrue out s) : out a = out b :=
  path_is_sound out path a b h ht

/-- 4 Coset: more evidence only adds; a path that was accepted leads to the same action. -/
theorem coset_is_monotone {es es' : Array Edge} (sub : SubEdges es es') (a m : Action)
    (path : Array Step) (h : Admit.memberOf a es path = .ok m) : Admit.memberOf a es' path = .ok m :=
  more_evidence_only_adds sub a m path h

/-- 4 Coset: two trees have the same family exactly when they are in one class. -/
theorem coset_is_a_class (edge : Digest → Digest → Prop) (sym : ∀ a b, edge a b → edge b a)
    (a b : Digest) : (∀ t, Linked edge a t ↔ Linked edge b t) ↔ Linked edge a b :=
  same_family_iff_one_class edge sym a b

/-- 4 Coset: what `members` takes for the class of a tree holds the trees that accepted edges link with
it, all of them and no other. -/
theorem coset_search_is_the_class (es : Array Edge) (a : Digest) (r : Members.Reached)
    (h : Members.family es a = .ok r) (d : Digest) : d ∈ r.trees ↔ Linked (HasEdge es) a d :=
  family_is_the_class es a r h d

/-- 5 Cache: with sound look-ups a cached build is the clean build, or two strings of the cache's
history and this run collide. -/
theorem cache_is_clean (m : Meaning) (ghost : List ByteArray) (look : Lookup)
    (hs : Sound m ghost look) (ns : List BuildNode) (env : List ByteArray) :
    cached m look ns env = clean m ns env ∨ CollidesIn (ghost ++ ε :: clean m ns env) :=
  cached_is_clean m ghost look hs ns env

/-- 5 Cache: putting, dropping and merging keep the invariant that every entry is valid. -/
theorem cache_invariant (m : Meaning) (g g' : List ByteArray) (es es' : List CacheEntry)
    (r : ByteArray) (ins : List ByteArray) (s : Nat) (h : Inv m g es) (h' : Inv m g' es') :
    Inv m (ins ++ g) (⟨r, ins.map sha256, m r ins, s⟩ :: es) ∧ Inv m (g ++ g') (es ++ es') ∧
      ∀ sub, (∀ e, e ∈ sub → e ∈ es) → Inv m g sub :=
  ⟨put_keeps m g es r ins s h, merge_keeps m g g' es es' h h', fun _ k => drop_keeps m g es _ k h⟩

/-- 5 Cache: what k distinct signers agree on is right if fewer than k of them are dishonest, or a
collision. -/
theorem cache_quorum (m : Meaning) (g : List ByteArray) (all : List CacheEntry) (r : ByteArray)
    (ins : List ByteArray) (out : ByteArray) (signers bad : List Nat) (distinct : signers.Nodup)
    (few : bad.length < signers.length)
    (honest : ∀ s, s ∈ signers → s ∉ bad → Honest m g all s)
    (signed : ∀ s, s ∈ signers → ⟨r, ins.map sha256, out, s⟩ ∈ all) :
    out = m r ins ∨ CollidesIn (g ++ ins) :=
  quorum_is_right m g all r ins out signers bad distinct few honest signed

/-- 5 Cache: an entry made from inputs of some values serves other sources that lead to these values. -/
theorem cache_early_cutoff (m : Meaning) (g : List ByteArray) (e : CacheEntry)
    (ins ins' : List ByteArray) (v : e.Valid m g) (hd : e.digests = ins.map sha256)
    (same : ins = ins') : e.outcome = m e.recipe ins' ∨ CollidesIn (g ++ ins') :=
  early_cutoff m g e ins ins' v hd same

/-- 6 Hermeticity: a run all of whose answers are the view's is the run in the view. -/
theorem hermetic_frame {Q A R : Type} (p : Prog Q A R) (w v : World Q A)
    (h : Hermetic v (p.run w).2) : p.run v = p.run w :=
  run_frame p w v h

/-- 6 Hermeticity: `check_hermetic = ok` with a recorder that recorded and a store that holds what it
names means that the run is the run in the view, or a collision among answered and declared strings. -/
theorem hermetic_ok_is_determined {R : Type} (l : Loaded) (view w : World FileQuery Answer)
    (p : Prog FileQuery Answer R) (h : checkHermetic l = .ok)
    (h1 : Recorded l.record.access.events (p.run w).2) (hm : Materialised l.view view) :
    p.run view = p.run w ∨ CollidesIn (traceStrings (p.run w).2 ++ viewStrings view (p.run w).2) :=
  ok_is_determined l view w p h h1 hm

/-- 6 Hermeticity: the verdict `ran` is said only of successful records that are hermetic. -/
theorem hermetic_verdict (l : Loaded) (h : verdict l = .ran) :
    isSuccess l.record.status = true ∧ l.record.missing.size = 0 ∧
      (checkHermetic l = .ok ∨ checkHermetic l = .unproved #[]) :=
  ran_is_hermetic l h

/-- 7 Isolation: seeing less changes nothing for a run that stayed inside. -/
theorem isolation_restriction {Q A R : Type} (p : Prog Q A R) (w : World Q A) (absent : A)
    (v₁ v₂ : Q → Bool) (sub : ∀ q, v₂ q = true → v₁ q = true)
    (inside : Inside v₂ (p.run (restrict v₁ absent w)).2) :
    p.run (restrict v₂ absent w) = p.run (restrict v₁ absent w) :=
  run_restrict p w absent v₁ v₂ sub inside

/-- 7 Isolation: namespaces are partially ordered with `full` at the top, and more isolation shows no
more. -/
theorem isolation_order (a b c : Namespace) (t : MountTable) :
    Namespace.le a a ∧ (Namespace.le a b → Namespace.le b a → a = b) ∧
      (Namespace.le a b → Namespace.le b c → Namespace.le a c) ∧ Namespace.le a .full ∧
      (Namespace.le a b → ∀ r, visible b t r = true → visible a t r = true) :=
  ⟨Namespace.le_refl a, Namespace.le_antisymm, Namespace.le_trans, Namespace.le_full a,
    fun h r => Namespace.more_isolation_shows_less a b t h r⟩

/-- 7 Isolation: every open that succeeds under full isolation lies under a bound root. -/
theorem isolation_opens_lie_under_roots (t : MountTable) (p : List String)
    (h : visible .full t (.file p) = true) :
    ∃ at_ root, (at_, root) ∈ t ∧ at_.isPrefixOf p = true :=
  Namespace.opens_lie_under_bound_roots t p h

/-- 8 Discharge: a discharged record speaks of its action and its outputs, has evidence for declared time
and randomness, and none for anything else. -/
theorem discharge_is_sound (r : ExecutionRecord) (a : Action) (h : discharge r a = 0) :
    Discharged r a :=
  discharge_ok r a h

/-- 8 Discharge: combining needs is an idempotent commutative monoid. -/
theorem discharge_monoid (a b c : Needs) :
    a.combine a = a ∧ a.combine b = b.combine a ∧
      (a.combine b).combine c = a.combine (b.combine c) ∧ a.combine .pure = a :=
  ⟨combine_idem a, combine_comm a b, combine_assoc a b c, combine_pure a⟩

/-- 10 Offline: everything that is reachable from the roots is in the closure. -/
theorem offline_closure_is_closed (q : ClosureRequest) (c : Closure) (h : q.decide = .ok c)
    (d : Digest) (r : Reachable q d) : Holds c.closure d :=
  reachable_is_in_closure q c h d r

/-- 10 Offline: the closure is the least: it holds exactly what is reachable. -/
theorem offline_closure_is_least (q : ClosureRequest) (c : Closure) (h : q.decide = .ok c)
    (d : Digest) : Holds c.closure d ↔ Reachable q d :=
  closure_is_least q c h d

/-- 10 Offline: nothing that may be collected is reachable. -/
theorem offline_collection_is_safe (q : ClosureRequest) (c : Closure) (h : q.decide = .ok c)
    (d : Digest) (hd : d ∈ c.collectable) : ¬ Reachable q d :=
  collectable_is_unreachable q c h d hd

/-- 10 Offline: a run without network queries is the same run without a network. -/
theorem offline_run_is_online {Q A R : Type} (p : Prog (NetQuery Q) A R) (w : World (NetQuery Q) A)
    (absent : A) (none : Inside NetQuery.local_ (p.run w).2) :
    p.run (restrict NetQuery.local_ absent w) = p.run w :=
  offline_is_online p w absent none

end Continuity.Statements
