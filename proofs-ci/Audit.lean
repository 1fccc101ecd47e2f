/-
Reads compiled modules and says what in them must not be there. The sources are not looked at: what counts
is what the compiler made of them.

  lean --run Audit.lean OLEAN...

One line for each finding: module, constant, what. The last line counts what was read.
-/
import Lean.Environment

open Lean

/-- Constants that stand for something unproved, or for a way out of the model. -/
def forbidden : List Name :=
  [`sorryAx, `Lean.ofReduceBool, `Lean.ofReduceNat, `Lean.trustCompiler, `lcProof, `lcUnreachable, `panic, `panicCore,
   `panicWithPos, `panicWithPosWithDecl, `dbgTrace, `dbgSleep, `unsafeCast, `unsafeIO, `IO, `EIO, `BaseIO, `EStateM, `ST]

/-- Extensions whose entries put another body in a definition's place, or code where none was written. -/
def replacing : List Name :=
  [`Lean.Compiler.implementedByAttr, `Lean.externAttr, `Lean.Compiler.CSimp.ext, `Lean.regularInitAttr,
   `Lean.builtinInitAttr]

def used (e : Expr) : List Name := forbidden.filter fun n => (e.find? (·.isConstOf n)).isSome

/-- The compiler keeps a copy of each recursive definition that calls itself, and compiles that: it is no
finding beside a definition that is safe. -/
def isCopy (safe : List Name) (c : ConstantInfo) : Bool :=
  match c.name with
  | .str base "_unsafe_rec" => safe.contains base
  | _ => false

/-- What a notation becomes runs in the elaborator, and only there. -/
def isNotation (c : ConstantInfo) : Bool :=
  let name := c.name.toString
  "Continuity._aux_Continuity_Notation_".isPrefixOf name || "Continuity.«_aux_Continuity_Notation_".isPrefixOf name

def isSafe : ConstantInfo → Bool
  | .defnInfo v => match v.safety with
    | .safe => true
    | _ => false
  | _ => false

def findings (c : ConstantInfo) : List String :=
  let kind := match c with
    | .axiomInfo _ => ["axiom"]
    | .opaqueInfo v => if v.isUnsafe then ["unsafe opaque"] else ["opaque"]
    | .defnInfo v => match v.safety with
      | .safe => []
      | .unsafe => ["unsafe"]
      | .partial => ["partial"]
    | .quotInfo _ => ["quotient primitive"]
    | _ => []
  let value := match c.value? (allowOpaque := true) with
    | some v => used v
    | none => []
  kind ++ (used c.type ++ value).map fun n => s!"uses {n}"

def main (files : List String) : IO UInt32 := do
  let mut constants := 0
  let mut found := 0
  for f in files do
    let (data, _) ← readModuleData f
    let safe := (data.constants.filter isSafe).toList.map (·.name)
    for c in data.constants do
      constants := constants + 1
      if isCopy safe c || isNotation c then continue
      for x in findings c do
        IO.println s!"{f} {c.name} {x}"
        found := found + 1
    for (name, entries) in data.entries do
      if replacing.contains name && entries.size > 0 then
        IO.println s!"{f} {name} has {entries.size} entries"
        found := found + 1
  IO.println s!"read {constants} constants of {files.length} modules, found {found}"
  return if found = 0 then 0 else 1
