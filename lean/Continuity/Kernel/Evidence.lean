/-
Which evidence of equivalence is accepted for an action, now, under this policy and trust.
-/
import Continuity.Kernel.Closure
import Continuity.Kernel.Discharge
import Continuity.Kernel.Verdict

namespace Continuity

/-- Two trees, the smaller first, and one piece of evidence that is accepted for them. -/
structure Edge where
  low : Digest
  high : Digest
  evidence : Digest

/-- A valid witness: the two trees, its digest, and whether the action is one of its two. -/
structure ValidWitness where
  edge : Edge
  covers : Bool

namespace Evidence

def mkEdge (a b evidence : Digest) : Edge :=
  if ltBytes b a then ⟨b, a, evidence⟩ else ⟨a, b, evidence⟩

def inSet (a : Array ByteArray) (d : ByteArray) : Bool :=
  if ClosureRequest.indexOf a d < a.size then true else false

def hasByte (a : Array UInt8) (x : UInt8) : (fuel i : Nat) → Bool
  | 0, _ => false
  | fuel + 1, i =>
    if h : i < a.size then if a[i] = x then true else hasByte a x fuel (i + 1) else false

/-- Those of `a` that are not in `b`. -/
def bytesOutside (a b : Array UInt8) : (fuel i : Nat) → ByteArray → ByteArray
  | 0, _, acc => acc
  | fuel + 1, i, acc =>
    if h : i < a.size then
      if hasByte b a[i] b.size 0 then bytesOutside a b fuel (i + 1) acc
      else bytesOutside a b fuel (i + 1) (acc.push a[i])
    else acc

def outsideOf (a b : Array UInt8) : ByteArray := bytesOutside a b a.size 0 noBytes

def sameOutputs (a b : Array (Path × Output)) : (fuel i : Nat) → Bool
  | 0, _ => true
  | fuel + 1, i =>
    if h : i < a.size ∧ i < b.size then
      let x := a[i]'h.1
      let y := b[i]'h.2
      if eqBytes x.1 y.1 then
        if refEq x.2.ref y.2.ref then sameOutputs a b fuel (i + 1) else false
      else false
    else true

/-- The same paths with the same refs. -/
def outputsEq (a b : Array (Path × Output)) : Bool :=
  if a.size = b.size then sameOutputs a b a.size 0 else false

def replaceAll (a : Array (Text × Digest)) (source target : Digest) :
    (fuel i : Nat) → Array (Text × Digest) → Array (Text × Digest)
  | 0, _, acc => acc
  | fuel + 1, i, acc =>
    if h : i < a.size then
      replaceAll a source target fuel (i + 1)
        (acc.push (a[i].1, if eqBytes a[i].2 source then target else a[i].2))
    else acc

/-- The action with every role that holds `source` holding `target`. -/
def replace (a : Action) (source target : Digest) : Action :=
  { a with toolchains :=
      replaceAll a.toolchains source target a.toolchains.size 0 (Array.emptyWithCapacity 0) }

/-- Ran, or unproved within what the policy allows to be open. -/
def ran (l : Loaded) (p : Policy) : Bool :=
  match verdict l with
  | .ran => true
  | .unproved o => if (outsideOf o p.allowOpen).size = 0 then true else false
  | _ => false

/-- The tree that `role` holds. -/
def treeOf (a : Array (Text × Digest)) (role : Text) : (fuel i : Nat) → Option Digest
  | 0, _ => none
  | fuel + 1, i =>
    if h : i < a.size then
      if eqBytes a[i].1 role then some a[i].2 else treeOf a role fuel (i + 1)
    else none

/-- The two trees in the first role whose trees differ. -/
def differing (a b : Array (Text × Digest)) : (fuel i : Nat) → Option (Digest × Digest)
  | 0, _ => none
  | fuel + 1, i =>
    if h : i < a.size then
      match treeOf b a[i].1 b.size 0 with
      | none => none
      | some t => if eqBytes a[i].2 t then differing a b fuel (i + 1) else some (a[i].2, t)
    else none

/-- The edge of a witness, if it is valid: `docs/codec.md` §8. -/
def validWitness (w : Witnessed) (p : Policy) (action : ByteArray) : Option ValidWitness :=
  match decode toolchainWitnessC 0xD w.witness with
  | .malformed _ _ => none
  | .ok named =>
    if eqBytes named.recordA (sha256 w.recordA) then
      if eqBytes named.recordB (sha256 w.recordB) then
        match load w.recordA with
        | .refused _ => none
        | .ok a =>
          match load w.recordB with
          | .refused _ => none
          | .ok b =>
            if ran a p then
              if ran b p then
                if outputsEq a.record.outputs b.record.outputs then
                  match differing a.action.toolchains b.action.toolchains
                      a.action.toolchains.size 0 with
                  | none => none
                  | some (s, t) =>
                    if eqBytes (replace a.action s t).preimage b.record.action then
                      some ⟨mkEdge s t (sha256 w.witness),
                        if eqBytes a.record.action action then true
                        else eqBytes b.record.action action⟩
                    else none
                else none
              else none
            else none
      else none
    else none

def validWitnesses (a : Array Witnessed) (p : Policy) (action : ByteArray) :
    (fuel i : Nat) → Array ValidWitness → Array ValidWitness
  | 0, _, acc => acc
  | fuel + 1, i, acc =>
    if h : i < a.size then
      match validWitness a[i] p action with
      | some v => validWitnesses a p action fuel (i + 1) (acc.push v)
      | none => validWitnesses a p action fuel (i + 1) acc
    else acc

def sameTrees (a b : Edge) : Bool := if eqBytes a.low b.low then eqBytes a.high b.high else false

/-- The digests of the valid witnesses for these two trees. -/
def witnessesOf (a : Array ValidWitness) (e : Edge) : (fuel i : Nat) → Array Entry → Array Entry
  | 0, _, acc => acc
  | fuel + 1, i, acc =>
    if h : i < a.size then
      if sameTrees a[i].edge e then
        witnessesOf a e fuel (i + 1) (acc.push ⟨a[i].edge.evidence, .absent⟩)
      else witnessesOf a e fuel (i + 1) acc
    else acc

/-- How many different valid witnesses name these two trees. -/
def countWitnesses (a : Array ValidWitness) (e : Edge) : Nat :=
  let s := Table.sort (witnessesOf a e a.size 0 (Array.emptyWithCapacity 0))
  (View.distinct s s.size 0 (Array.emptyWithCapacity 0)).size

def hasKind (a : Array RuleKind) (k : RuleKind) : (fuel i : Nat) → Bool
  | 0, _ => false
  | fuel + 1, i =>
    if h : i < a.size then
      if a[i].toNat = k.toNat then true else hasKind a k fuel (i + 1)
    else false

/-- `genrule` is covered by "all commands" only. -/
def covers (s : Scope) (k : RuleKind) : Bool :=
  match s with
  | .all => true
  | .rules ks =>
    match k with
    | .genrule => false
    | k => hasKind ks k ks.size 0

/-- The edge of a declaration, if it is accepted. -/
def accepted (d : SignedDeclaration) (rule : RuleKind) (p : Policy) (t : Trust) (now : UInt64)
    (ws : Array ValidWitness) : Option Edge :=
  match decode toolchainDeclarationC 0xC d.declaration with
  | .malformed _ _ => none
  | .ok x =>
    let digest := sha256 d.declaration
    let e := mkEdge x.treeA x.treeB digest
    if d.verified then
      if inSet p.signers x.signer then
        if inSet t.revokedKeys x.signer then none
        else if inSet t.revokedDeclarations digest then none
        else if x.notAfter < now then none
        else if eqBytes x.treeA x.treeB then none
        else if covers x.scope rule then
          if countWitnesses ws e < p.witnesses then none else some e
        else none
      else none
    else none

def addDeclarations (a : Array SignedDeclaration) (rule : RuleKind) (p : Policy) (t : Trust)
    (now : UInt64) (ws : Array ValidWitness) : (fuel i : Nat) → Array Edge → Array Edge
  | 0, _, acc => acc
  | fuel + 1, i, acc =>
    if h : i < a.size then
      match accepted a[i] rule p t now ws with
      | some e => addDeclarations a rule p t now ws fuel (i + 1) (acc.push e)
      | none => addDeclarations a rule p t now ws fuel (i + 1) acc
    else acc

def addWitnesses (a : Array ValidWitness) : (fuel i : Nat) → Array Edge → Array Edge
  | 0, _, acc => acc
  | fuel + 1, i, acc =>
    if h : i < a.size then
      if a[i].covers then addWitnesses a fuel (i + 1) (acc.push a[i].edge)
      else addWitnesses a fuel (i + 1) acc
    else acc

/-- Everything that is accepted for this action, which is given as value and as message. -/
def edges (a : Action) (message : ByteArray) (ev : EquivalenceEvidence) (p : Policy) (t : Trust)
    (now : UInt64) : Array Edge :=
  let ws := validWitnesses ev.witnesses p message ev.witnesses.size 0 (Array.emptyWithCapacity 0)
  addDeclarations ev.declarations a.rule p t now ws ev.declarations.size 0
    (addWitnesses ws ws.size 0 (Array.emptyWithCapacity 0))

/-- Is this evidence accepted for the two trees? -/
def isAccepted (es : Array Edge) (a b evidence : Digest) : (fuel i : Nat) → Bool
  | 0, _ => false
  | fuel + 1, i =>
    if h : i < es.size then
      let e := es[i]
      if (if eqBytes e.evidence evidence then sameTrees e (mkEdge a b evidence) else false) then true
      else isAccepted es a b evidence fuel (i + 1)
    else false

/-- The smallest evidence for the two trees, or `best`. -/
def smallest (es : Array Edge) (pair : Edge) : (fuel i : Nat) → (best : ByteArray) → ByteArray
  | 0, _, best => best
  | fuel + 1, i, best =>
    if h : i < es.size then
      let e := es[i]
      if sameTrees e pair then
        if best.size = 0 then smallest es pair fuel (i + 1) e.evidence
        else if ltBytes e.evidence best then smallest es pair fuel (i + 1) e.evidence
        else smallest es pair fuel (i + 1) best
      else smallest es pair fuel (i + 1) best
    else best

end Evidence
end Continuity
