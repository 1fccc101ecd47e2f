/-
Execution records: `docs/codec.md` §4 and §6.
-/
import Continuity.Data.Action

namespace Continuity

inductive IsolationMode where
  | full
  | noFuse

/-- A namespace as the kernel names it. -/
structure NsId where
  device : UInt64
  inode : UInt64

structure NsPair where
  helper : NsId
  action : NsId

structure Isolation where
  mode : IsolationMode
  user : NsPair
  mount : NsPair
  net : NsPair
  pid : NsPair
  ipc : NsPair
  uts : NsPair
  cgroup : NsPair
  limits : Array (Text × UInt64)

inductive EventKind where
  | hit
  | miss
  | list
  | readlink
  | open
  | exec
  | storeRoot
  | denied

/-- What was answered at a path. -/
inductive Claim where
  | absent
  | file (digest : Digest) (executable : Bool)
  | directory
  | link (target : Digest)
  | names (digest : Digest)
  | tree (digest : Digest)
  | mount
  | refused (operation : Text)

structure Event where
  kind : EventKind
  path : Path
  claim : Claim

structure AccessRecord where
  complete : Bool
  doubts : Array Text
  requests : UInt64
  events : Array Event

inductive ChannelState where
  | prevented
  | virtual
  | recorded
  | open

structure Channels where
  file : ChannelState
  net : ChannelState
  clock : ChannelState
  random : ChannelState
  machine : ChannelState
  identity : ChannelState
  ipc : ChannelState

inductive Status where
  | exited (code : UInt8)
  | signalled (signal : UInt8)
  | timedOut
  | overflow

structure Stream where
  digest : Digest
  bytes : UInt64

structure Output where
  ref : Ref
  bytes : UInt64
  references : Array StorePath

inductive Wanted where
  | workspaceFile (path : Path)
  | actionOutput (path : Path)
  | entryPoint (role : Text) (path : Path)

structure Candidate where
  miss : Path
  what : Wanted

structure NetworkAccess where
  url : Text
  method : Text
  content : Digest
  at_ : UInt64

inductive AccessMode where
  | read
  | write
  | execute

structure FilesystemAccess where
  path : Path
  mode : AccessMode
  content : Option Digest
  at_ : UInt64

structure AuthUsage where
  provider : Text
  scope : Option Text
  at_ : UInt64

structure DischargeProof where
  coeffects : Array Coeffect
  network : Array NetworkAccess
  filesystem : Array FilesystemAccess
  auth : Array AuthUsage
  derivation : Digest
  outputs : Array (Path × Ref)
  started : UInt64
  ended : UInt64

inductive KernelKind where
  | lean
  | java
  | both

structure ExecutionRecord where
  action : ByteArray
  isolation : Isolation
  access : AccessRecord
  channels : Channels
  candidates : Array Candidate
  status : Status
  outputs : Array (Path × Output)
  missing : Array Path
  stdout : Stream
  stderr : Stream
  discharge : DischargeProof
  started : UInt64
  ended : UInt64
  sandbox : Digest
  kernel : KernelKind × Digest
  receipt : Digest

def IsolationMode.toNat : IsolationMode → Nat
  | .full => 0
  | .noFuse => 1

def IsolationMode.ofNat : Nat → IsolationMode
  | 0 => .full
  | _ => .noFuse

def EventKind.toNat : EventKind → Nat
  | .hit => 0
  | .miss => 1
  | .list => 2
  | .readlink => 3
  | .open => 4
  | .exec => 5
  | .storeRoot => 6
  | .denied => 7

def EventKind.ofNat : Nat → EventKind
  | 0 => .hit
  | 1 => .miss
  | 2 => .list
  | 3 => .readlink
  | 4 => .open
  | 5 => .exec
  | 6 => .storeRoot
  | _ => .denied

def ChannelState.toNat : ChannelState → Nat
  | .prevented => 0
  | .virtual => 1
  | .recorded => 2
  | .open => 3

def ChannelState.ofNat : Nat → ChannelState
  | 0 => .prevented
  | 1 => .virtual
  | 2 => .recorded
  | _ => .open

def AccessMode.toNat : AccessMode → Nat
  | .read => 0
  | .write => 1
  | .execute => 2

def AccessMode.ofNat : Nat → AccessMode
  | 0 => .read
  | 1 => .write
  | _ => .execute

def KernelKind.toNat : KernelKind → Nat
  | .lean => 0
  | .java => 1
  | .both => 2

def KernelKind.ofNat : Nat → KernelKind
  | 0 => .lean
  | 1 => .java
  | _ => .both

end Continuity
