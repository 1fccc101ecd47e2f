/-
Caches: entries that name their inputs by digest, and builds that look them up.
-/
import Continuity.Theory.Program

namespace Continuity

/-- What an action does with its inputs' contents: by the frame theorem a function of them. -/
abbrev Meaning := ByteArray → List ByteArray → ByteArray

/-- An entry: the recipe (the preimage without its inputs), the digests of the inputs, the outcome
(exit 0), and who signed it. -/
structure CacheEntry where
  recipe : ByteArray
  digests : List ByteArray
  outcome : ByteArray
  signer : Nat

/-- Some inputs with those digests, all hashed by whoever made the entry, give this outcome. -/
def CacheEntry.Valid (m : Meaning) (ghost : List ByteArray) (e : CacheEntry) : Prop :=
  ∃ ins : List ByteArray, ins.map sha256 = e.digests ∧ m e.recipe ins = e.outcome ∧
    ∀ x, x ∈ ins → x ∈ ghost

/-- A node of a build in topological order: a recipe, and what it reads: sources and outputs of
nodes before it, by place in the environment. -/
structure BuildNode where
  recipe : ByteArray
  reads : List Nat

def fetch (env : List ByteArray) : List Nat → List ByteArray
  | [] => []
  | i :: is => (env[i]?).getD ε :: fetch env is

/-- Every action is run, each in the view of its inputs. `env` holds the sources and the outputs so
far. -/
def clean (m : Meaning) : List BuildNode → List ByteArray → List ByteArray
  | [], env => env
  | n :: ns, env => clean m ns (env ++ [m n.recipe (fetch env n.reads)])

/-- A look-up: for a recipe and digests an entry, or none. -/
abbrev Lookup := ByteArray → List ByteArray → Option CacheEntry

/-- As `clean`, but an entry that is found is served. -/
def cached (m : Meaning) (look : Lookup) : List BuildNode → List ByteArray → List ByteArray
  | [], env => env
  | n :: ns, env =>
    let ins := fetch env n.reads
    let out := match look n.recipe (ins.map sha256) with
      | some e => e.outcome
      | none => m n.recipe ins
    cached m look ns (env ++ [out])

/-- What `admit` can accept: the entry of this recipe and these digests, and valid. -/
def Sound (m : Meaning) (ghost : List ByteArray) (look : Lookup) : Prop :=
  ∀ r ds e, look r ds = some e → e.recipe = r ∧ e.digests = ds ∧ e.Valid m ghost

end Continuity
