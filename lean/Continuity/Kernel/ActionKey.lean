/-
`action_key`: is this action legal, what is its preimage, what is its key?
-/
import Continuity.Kernel.View

namespace Continuity
namespace Action

def anyNul (a : Array ByteArray) : (fuel i : Nat) → Bool
  | 0, _ => false
  | fuel + 1, i =>
    if h : i < a.size then
      if contains a[i] 0 then true else anyNul a fuel (i + 1)
    else false

def checkCommand (a : Action) : Option Reason :=
  if h : 0 < a.command.size then
    if isAbsolute a.command[0] then
      if anyNul a.command a.command.size 0 then some (reason0 1) else none
    else some (reason0 1)
  else some (reason0 1)

def envOk (name value : ByteArray) : Bool :=
  if name.size = 0 then false
  else if contains name 0x3D then false
  else if contains name 0 then false
  else if contains value 0 then false
  else true

def checkEnv (a : Array (ByteArray × ByteArray)) : (fuel i : Nat) → Option Reason
  | 0, _ => none
  | fuel + 1, i =>
    if h : i < a.size then
      if envOk a[i].1 a[i].2 then checkEnv a fuel (i + 1) else some (reason1 2 a[i].1)
    else none

/-- `[a-z]`, or behind the first `[a-z0-9_-]`. -/
def roleByte (x : UInt8) (first : Bool) : Bool :=
  if 0x61 ≤ x then if x ≤ 0x7A then true else false
  else if first then false
  else if x = 0x5F then true
  else if x = 0x2D then true
  else if 0x30 ≤ x then if x ≤ 0x39 then true else false
  else false

def roleFrom (b : ByteArray) : (fuel i : Nat) → Bool
  | 0, _ => true
  | fuel + 1, i =>
    if h : i < b.size then
      if roleByte (b.get i h) (if i = 0 then true else false) then roleFrom b fuel (i + 1) else false
    else true

def isRole (b : ByteArray) : Bool :=
  if b.size = 0 then false else if 32 < b.size then false else roleFrom b b.size 0

def checkRoles (a : Array (Text × Digest)) : (fuel i : Nat) → Option Reason
  | 0, _ => none
  | fuel + 1, i =>
    if h : i < a.size then
      if isRole a[i].1 then checkRoles a fuel (i + 1) else some (reason1 3 a[i].1)
    else none

def linkOk (path target : Path) : Bool :=
  if isAbsolute path then
    if target.size = 0 then false else if contains target 0 then false else true
  else false

def checkLinks (a : Array (Path × Path)) : (fuel i : Nat) → Option Reason
  | 0, _ => none
  | fuel + 1, i =>
    if h : i < a.size then
      if linkOk a[i].1 a[i].2 then checkLinks a fuel (i + 1) else some (reason1 4 a[i].1)
    else none

def checkFiles (a : Array (Path × ByteArray)) : (fuel i : Nat) → Option Reason
  | 0, _ => none
  | fuel + 1, i =>
    if h : i < a.size then
      if isAbsolute a[i].1 then checkFiles a fuel (i + 1) else some (reason1 4 a[i].1)
    else none

/-- `/work` or below it. -/
def cwdOk (p : Path) : Bool :=
  if isAbsolute p then
    if eqBytes p (txt "/work") then true else Table.startsWith p (txt "/work/")
  else false

def checkReferences (a : Array StorePath) : (fuel i : Nat) → Option Reason
  | 0, _ => none
  | fuel + 1, i =>
    if h : i < a.size then
      if isName a[i].name then checkReferences a fuel (i + 1) else some (reason1 4 a[i].name)
    else none

/-- Is the first component `out`? -/
def underOut (p : Path) : Bool :=
  if eqBytes p (txt "out") then true else Table.startsWith p (txt "out/")

def checkInputs (a : Array (Path × Ref)) : (fuel i : Nat) → Option Reason
  | 0, _ => none
  | fuel + 1, i =>
    if h : i < a.size then
      if isRelative a[i].1 then
        if underOut a[i].1 then some (reason1 4 a[i].1) else checkInputs a fuel (i + 1)
      else some (reason1 4 a[i].1)
    else none

def checkOutputs (a : Array (Path × OutputKind)) : (fuel i : Nat) → Option Reason
  | 0, _ => none
  | fuel + 1, i =>
    if h : i < a.size then
      if isRelative a[i].1 then checkOutputs a fuel (i + 1) else some (reason1 4 a[i].1)
    else none

def inputTable (a : Array (Path × Ref)) : (fuel i : Nat) → Array Entry → Array Entry
  | 0, _, acc => acc
  | fuel + 1, i, acc =>
    if h : i < a.size then inputTable a fuel (i + 1) (acc.push ⟨a[i].1, .absent⟩) else acc

def outputTable (a : Array (Path × OutputKind)) : (fuel i : Nat) → Array Entry → Array Entry
  | 0, _, acc => acc
  | fuel + 1, i, acc =>
    if h : i < a.size then outputTable a fuel (i + 1) (acc.push ⟨a[i].1, .absent⟩) else acc

def checkNested (t : Array Entry) : Option Reason :=
  match Table.nested t t.size 0 with
  | some (o, i) => some (reason2 5 o i)
  | none => none

def checkCoeffects (a : Array Coeffect) : (fuel i : Nat) → Option Reason
  | 0, _ => none
  | fuel + 1, i =>
    if h : i < a.size then
      match a[i] with
      | .time => checkCoeffects a fuel (i + 1)
      | .random => checkCoeffects a fuel (i + 1)
      | c => some (reason1 6 (coeffectC.put c noBytes))
    else none

/-- The first thing that is wrong with the action, `view` being its entries. -/
def illegalIn (a : Action) (view : Array Entry) : Option Reason :=
  match checkCommand a with
  | some r => some r
  | none =>
  match checkEnv a.env a.env.size 0 with
  | some r => some r
  | none =>
  match checkRoles a.toolchains a.toolchains.size 0 with
  | some r => some r
  | none =>
  match checkLinks a.rootLinks a.rootLinks.size 0 with
  | some r => some r
  | none =>
  match checkFiles a.viewSpec.files a.viewSpec.files.size 0 with
  | some r => some r
  | none =>
  if cwdOk a.viewSpec.cwd then
    match checkReferences a.references a.references.size 0 with
    | some r => some r
    | none =>
    match checkInputs a.inputs a.inputs.size 0 with
    | some r => some r
    | none =>
    match checkOutputs a.outputs a.outputs.size 0 with
    | some r => some r
    | none =>
    match checkNested (inputTable a.inputs a.inputs.size 0 (Array.emptyWithCapacity 0)) with
    | some r => some r
    | none =>
    match checkNested (outputTable a.outputs a.outputs.size 0 (Array.emptyWithCapacity 0)) with
    | some r => some r
    | none =>
    match checkNested view with
    | some r => some r
    | none => checkCoeffects a.coeffects a.coeffects.size 0
  else some (reason1 4 a.viewSpec.cwd)

/-- The canonical message: what is hashed. -/
def preimage (a : Action) : ByteArray := putMessage actionC 1 a

/-- SHA-256 of the preimage. -/
def key (a : Action) : Digest := sha256 a.preimage

end Action

structure ActionKeyRequest where
  action : Action
  digest : Bool

structure ActionKey where
  preimage : ByteArray
  key : Option Digest

def decideActionKey (r : ActionKeyRequest) : Reply ActionKey :=
  match r.action.illegalIn (View.entries r.action) with
  | some x => .refused x
  | none =>
    let p := r.action.preimage
    .ok ⟨p, if r.digest then some (sha256 p) else none⟩

def actionKeyRequestC : Codec ActionKeyRequest :=
  imap (pair actionC boolC) (fun x => ⟨x.1, x.2⟩) (fun r => (r.action, r.digest))
    (fun _ => rfl) (fun _ => rfl)

def actionKeyC : Codec ActionKey :=
  imap (pair bytesC (optionC digestC)) (fun x => ⟨x.1, x.2⟩) (fun r => (r.preimage, r.key))
    (fun _ => rfl) (fun _ => rfl)

end Continuity
