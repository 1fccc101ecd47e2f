/-
Actions: `docs/codec.md` §3.
-/
import Continuity.Data.Basic

namespace Continuity

inductive RuleKind where
  | ccCompile
  | ccArchive
  | ccLink
  | ccTest
  | genrule
  | toolchainPrepare

/-- An input: a file or a tree, by digest. -/
inductive Ref where
  | file (digest : Digest) (executable : Bool)
  | tree (digest : Digest)

structure StorePath where
  ref : Ref
  name : Text

/-- What an action needs of its environment besides its inputs. -/
inductive Coeffect where
  | time
  | random
  | network
  | auth (provider : Text)
  | sandbox (name : Text)
  | filesystem (path : Path)

inductive Provision where
  | host
  | virtual

/-- Everything constant that an action can see. -/
structure ViewSpec where
  uid : Nat
  gid : Nat
  hostName : Text
  files : Array (Path × ByteArray)
  epoch : UInt64
  umask : Nat
  cpus : Nat
  cwd : Path
  tmpBytes : UInt64
  tmpInodes : UInt64
  memoryBytes : UInt64
  processes : Nat
  openFiles : Nat
  fileBytes : UInt64
  stackBytes : UInt64
  clock : Provision
  random : Provision
  machine : Provision

structure Action where
  rule : RuleKind
  command : Array ByteArray
  env : Array (ByteArray × ByteArray)
  toolchains : Array (Text × Digest)
  rootLinks : Array (Path × Path)
  inputs : Array (Path × Ref)
  references : Array StorePath
  outputs : Array (Path × OutputKind)
  coeffects : Array Coeffect
  viewSpec : ViewSpec

def RuleKind.toNat : RuleKind → Nat
  | .ccCompile => 0
  | .ccArchive => 1
  | .ccLink => 2
  | .ccTest => 3
  | .genrule => 4
  | .toolchainPrepare => 5

def RuleKind.ofNat : Nat → RuleKind
  | 0 => .ccCompile
  | 1 => .ccArchive
  | 2 => .ccLink
  | 3 => .ccTest
  | 4 => .genrule
  | _ => .toolchainPrepare

def Provision.toNat : Provision → Nat
  | .host => 0
  | .virtual => 1

def Provision.ofNat : Nat → Provision
  | 0 => .host
  | _ => .virtual

end Continuity
