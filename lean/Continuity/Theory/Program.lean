/-
Programs, worlds and traces: what a build is, seen from its boundary. A program is the whole process
tree with its private scratch; a query is what crosses the boundary, and clock, random and network
queries carry an index, so that two reads may differ.
-/
import Continuity.Kernel.Sha256

namespace Continuity

/-- Two different strings of `S` have one SHA-256. Said of a given finite `S`: that such strings
exist somewhere is trivially true and says nothing. -/
def CollidesIn (S : List ByteArray) : Prop :=
  ∃ x, x ∈ S ∧ ∃ y, y ∈ S ∧ x ≠ y ∧ sha256 x = sha256 y

theorem CollidesIn.mono {S T : List ByteArray} (h : ∀ x, x ∈ S → x ∈ T) :
    CollidesIn S → CollidesIn T
  | ⟨x, hx, y, hy, hn, he⟩ => ⟨x, h x hx, y, h y hy, hn, he⟩

inductive Prog (Q A R : Type) where
  | ret (r : R)
  | ask (q : Q) (k : A → Prog Q A R)

abbrev World (Q A : Type) := Q → A

abbrev Trace (Q A : Type) := List (Q × A)

def Prog.run {Q A R : Type} : Prog Q A R → World Q A → R × Trace Q A
  | .ret r, _ => (r, [])
  | .ask q k, w => (((k (w q)).run w).1, (q, w q) :: ((k (w q)).run w).2)

/-- Everything that was answered is what the view says; a miss is hermetic exactly when the view
says absent too. -/
def Hermetic {Q A : Type} (view : World Q A) (tr : Trace Q A) : Prop :=
  ∀ q a, (q, a) ∈ tr → a = view q

/-- The world of which only `vis` is seen; everything else answers `absent`. -/
def restrict {Q A : Type} (vis : Q → Bool) (absent : A) (w : World Q A) : World Q A :=
  fun q => if vis q = true then w q else absent

/-- Every query of the trace is visible. -/
def Inside {Q A : Type} (vis : Q → Bool) (tr : Trace Q A) : Prop :=
  ∀ q a, (q, a) ∈ tr → vis q = true

end Continuity
