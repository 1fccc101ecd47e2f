/-
The codecs of execution records: `docs/codec.md` §4 and §6.
-/
import Continuity.Codec.Action
import Continuity.Data.Record

namespace Continuity

def isolationModeC : Codec IsolationMode :=
  enumC 2 (by decide) IsolationMode.toNat IsolationMode.ofNat (fun x => by cases x <;> decide)
    (fun x => by cases x <;> rfl)
    (fun i h => by
      match i, h with
      | 0, _ => rfl
      | 1, _ => rfl)

def eventKindC : Codec EventKind :=
  enumC 8 (by decide) EventKind.toNat EventKind.ofNat (fun x => by cases x <;> decide)
    (fun x => by cases x <;> rfl)
    (fun i h => by
      match i, h with
      | 0, _ => rfl
      | 1, _ => rfl
      | 2, _ => rfl
      | 3, _ => rfl
      | 4, _ => rfl
      | 5, _ => rfl
      | 6, _ => rfl
      | 7, _ => rfl)

def channelStateC : Codec ChannelState :=
  enumC 4 (by decide) ChannelState.toNat ChannelState.ofNat (fun x => by cases x <;> decide)
    (fun x => by cases x <;> rfl)
    (fun i h => by
      match i, h with
      | 0, _ => rfl
      | 1, _ => rfl
      | 2, _ => rfl
      | 3, _ => rfl)

def accessModeC : Codec AccessMode :=
  enumC 3 (by decide) AccessMode.toNat AccessMode.ofNat (fun x => by cases x <;> decide)
    (fun x => by cases x <;> rfl)
    (fun i h => by
      match i, h with
      | 0, _ => rfl
      | 1, _ => rfl
      | 2, _ => rfl)

def kernelKindC : Codec KernelKind :=
  enumC 3 (by decide) KernelKind.toNat KernelKind.ofNat (fun x => by cases x <;> decide)
    (fun x => by cases x <;> rfl)
    (fun i h => by
      match i, h with
      | 0, _ => rfl
      | 1, _ => rfl
      | 2, _ => rfl)

def nsIdC : Codec NsId :=
  imap (pair u64 u64)
    (fun ⟨a0, a1⟩ => ⟨a0, a1⟩)
    (fun x => (x.device, x.inode))
    (fun _ => rfl) (fun _ => rfl)

def nsPairC : Codec NsPair :=
  imap (pair nsIdC nsIdC)
    (fun ⟨a0, a1⟩ => ⟨a0, a1⟩)
    (fun x => (x.helper, x.action))
    (fun _ => rfl) (fun _ => rfl)

def isolationC : Codec Isolation :=
  imap (pair isolationModeC (pair nsPairC (pair nsPairC (pair nsPairC (pair nsPairC (pair nsPairC
      (pair nsPairC (pair nsPairC ((textMapC u64))))))))))
    (fun ⟨a0, a1, a2, a3, a4, a5, a6, a7, a8⟩ => ⟨a0, a1, a2, a3, a4, a5, a6, a7, a8⟩)
    (fun x => (x.mode, x.user, x.mount, x.net, x.pid, x.ipc, x.uts, x.cgroup, x.limits))
    (fun _ => rfl) (fun _ => rfl)

def toClaim : Unit ⊕ (Digest × Bool) ⊕ Unit ⊕ Digest ⊕ Digest ⊕ Digest ⊕ Unit ⊕ Text → Claim
  | .inl (_) => .absent
  | .inr (.inl x) => .file x.1 x.2
  | .inr (.inr (.inl (_))) => .directory
  | .inr (.inr (.inr (.inl x))) => .link x
  | .inr (.inr (.inr (.inr (.inl x)))) => .names x
  | .inr (.inr (.inr (.inr (.inr (.inl x))))) => .tree x
  | .inr (.inr (.inr (.inr (.inr (.inr (.inl (_))))))) => .mount
  | .inr (.inr (.inr (.inr (.inr (.inr (.inr x)))))) => .refused x

def ofClaim : Claim → Unit ⊕ (Digest × Bool) ⊕ Unit ⊕ Digest ⊕ Digest ⊕ Digest ⊕ Unit ⊕ Text
  | .absent => .inl ()
  | .file a b => .inr (.inl (a, b))
  | .directory => .inr (.inr (.inl ()))
  | .link a => .inr (.inr (.inr (.inl a)))
  | .names a => .inr (.inr (.inr (.inr (.inl a))))
  | .tree a => .inr (.inr (.inr (.inr (.inr (.inl a)))))
  | .mount => .inr (.inr (.inr (.inr (.inr (.inr (.inl ()))))))
  | .refused a => .inr (.inr (.inr (.inr (.inr (.inr (.inr a))))))

def claimC : Codec Claim :=
  imap (sumC (.cons unitC (.cons (pair digestC boolC) (.cons unitC (.cons digestC (.cons digestC
      (.cons digestC (.cons unitC (.one textC)))))))) (by simp [Alts.cons, Alts.one])) toClaim
      ofClaim
    (fun x => by cases x <;> rfl)
    (fun x => by
      match x with
      | .inl (_) => rfl
      | .inr (.inl (_)) => rfl
      | .inr (.inr (.inl (_))) => rfl
      | .inr (.inr (.inr (.inl (_)))) => rfl
      | .inr (.inr (.inr (.inr (.inl (_))))) => rfl
      | .inr (.inr (.inr (.inr (.inr (.inl (_)))))) => rfl
      | .inr (.inr (.inr (.inr (.inr (.inr (.inl (_))))))) => rfl
      | .inr (.inr (.inr (.inr (.inr (.inr (.inr (_))))))) => rfl)

def eventC : Codec Event :=
  imap (pair eventKindC (pair pathC claimC))
    (fun ⟨a0, a1, a2⟩ => ⟨a0, a1, a2⟩)
    (fun x => (x.kind, x.path, x.claim))
    (fun _ => rfl) (fun _ => rfl)

theorem event_pos (x : Event) (h : eventC.fits x = true) : 0 < (eventC.bytes x).length :=
  imap_pos (pair_pos_left enum_pos) x h

def accessRecordC : Codec AccessRecord :=
  imap (pair boolC (pair textSetC (pair u64 ((setC eventC event_pos)))))
    (fun ⟨a0, a1, a2, a3⟩ => ⟨a0, a1, a2, a3⟩)
    (fun x => (x.complete, x.doubts, x.requests, x.events))
    (fun _ => rfl) (fun _ => rfl)

def channelsC : Codec Channels :=
  imap (pair channelStateC (pair channelStateC (pair channelStateC (pair channelStateC (pair
      channelStateC (pair channelStateC channelStateC))))))
    (fun ⟨a0, a1, a2, a3, a4, a5, a6⟩ => ⟨a0, a1, a2, a3, a4, a5, a6⟩)
    (fun x => (x.file, x.net, x.clock, x.random, x.machine, x.identity, x.ipc))
    (fun _ => rfl) (fun _ => rfl)

def toStatus : UInt8 ⊕ UInt8 ⊕ Unit ⊕ Unit → Status
  | .inl x => .exited x
  | .inr (.inl x) => .signalled x
  | .inr (.inr (.inl (_))) => .timedOut
  | .inr (.inr (.inr (_))) => .overflow

def ofStatus : Status → UInt8 ⊕ UInt8 ⊕ Unit ⊕ Unit
  | .exited a => .inl a
  | .signalled a => .inr (.inl a)
  | .timedOut => .inr (.inr (.inl ()))
  | .overflow => .inr (.inr (.inr ()))

def statusC : Codec Status :=
  imap (sumC (.cons u8 (.cons u8 (.cons unitC (.one unitC)))) (by simp [Alts.cons, Alts.one]))
      toStatus ofStatus
    (fun x => by cases x <;> rfl)
    (fun x => by
      match x with
      | .inl (_) => rfl
      | .inr (.inl (_)) => rfl
      | .inr (.inr (.inl (_))) => rfl
      | .inr (.inr (.inr (_))) => rfl)

def streamC : Codec Stream :=
  imap (pair digestC u64)
    (fun ⟨a0, a1⟩ => ⟨a0, a1⟩)
    (fun x => (x.digest, x.bytes))
    (fun _ => rfl) (fun _ => rfl)

def outputC : Codec Output :=
  imap (pair refC (pair u64 storePathSetC))
    (fun ⟨a0, a1, a2⟩ => ⟨a0, a1, a2⟩)
    (fun x => (x.ref, x.bytes, x.references))
    (fun _ => rfl) (fun _ => rfl)

def toWanted : Path ⊕ Path ⊕ (Text × Path) → Wanted
  | .inl x => .workspaceFile x
  | .inr (.inl x) => .actionOutput x
  | .inr (.inr x) => .entryPoint x.1 x.2

def ofWanted : Wanted → Path ⊕ Path ⊕ (Text × Path)
  | .workspaceFile a => .inl a
  | .actionOutput a => .inr (.inl a)
  | .entryPoint a b => .inr (.inr (a, b))

def wantedC : Codec Wanted :=
  imap (sumC (.cons pathC (.cons pathC (.one (pair textC pathC)))) (by simp [Alts.cons,
      Alts.one])) toWanted ofWanted
    (fun x => by cases x <;> rfl)
    (fun x => by
      match x with
      | .inl (_) => rfl
      | .inr (.inl (_)) => rfl
      | .inr (.inr (_)) => rfl)

def candidateC : Codec Candidate :=
  imap (pair pathC wantedC)
    (fun ⟨a0, a1⟩ => ⟨a0, a1⟩)
    (fun x => (x.miss, x.what))
    (fun _ => rfl) (fun _ => rfl)

theorem candidate_pos (x : Candidate) (h : candidateC.fits x = true) :
    0 < (candidateC.bytes x).length :=
  imap_pos (pair_pos_left blob_pos) x h

def networkAccessC : Codec NetworkAccess :=
  imap (pair textC (pair textC (pair digestC u64)))
    (fun ⟨a0, a1, a2, a3⟩ => ⟨a0, a1, a2, a3⟩)
    (fun x => (x.url, x.method, x.content, x.at_))
    (fun _ => rfl) (fun _ => rfl)

def filesystemAccessC : Codec FilesystemAccess :=
  imap (pair pathC (pair accessModeC (pair (optionC digestC) u64)))
    (fun ⟨a0, a1, a2, a3⟩ => ⟨a0, a1, a2, a3⟩)
    (fun x => (x.path, x.mode, x.content, x.at_))
    (fun _ => rfl) (fun _ => rfl)

def authUsageC : Codec AuthUsage :=
  imap (pair textC (pair (optionC textC) u64))
    (fun ⟨a0, a1, a2⟩ => ⟨a0, a1, a2⟩)
    (fun x => (x.provider, x.scope, x.at_))
    (fun _ => rfl) (fun _ => rfl)

theorem networkAccess_pos (x : NetworkAccess) (h : networkAccessC.fits x = true) :
    0 < (networkAccessC.bytes x).length :=
  imap_pos (pair_pos_left blob_pos) x h

theorem filesystemAccess_pos (x : FilesystemAccess) (h : filesystemAccessC.fits x = true) :
    0 < (filesystemAccessC.bytes x).length :=
  imap_pos (pair_pos_left blob_pos) x h

theorem authUsage_pos (x : AuthUsage) (h : authUsageC.fits x = true) :
    0 < (authUsageC.bytes x).length :=
  imap_pos (pair_pos_left blob_pos) x h

def dischargeProofC : Codec DischargeProof :=
  imap (pair coeffectSetC (pair (setC networkAccessC networkAccess_pos) (pair (setC
      filesystemAccessC filesystemAccess_pos) (pair (setC authUsageC authUsage_pos) (pair digestC
      (pair (pathMapC refC) (pair u64 u64)))))))
    (fun ⟨a0, a1, a2, a3, a4, a5, a6, a7⟩ => ⟨a0, a1, a2, a3, a4, a5, a6, a7⟩)
    (fun x => (x.coeffects, x.network, x.filesystem, x.auth, x.derivation, x.outputs, x.started,
      x.ended))
    (fun _ => rfl) (fun _ => rfl)

def executionRecordC : Codec ExecutionRecord :=
  imap (pair bytesC (pair isolationC (pair accessRecordC (pair channelsC (pair (setC candidateC
      candidate_pos) (pair statusC (pair (pathMapC outputC) (pair pathSetC (pair streamC (pair
      streamC (pair dischargeProofC (pair u64 (pair u64 (pair digestC (pair (pair kernelKindC
      digestC) digestC)))))))))))))))
    (fun ⟨a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15⟩ => ⟨a0, a1, a2,
      a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15⟩)
    (fun x => (x.action, x.isolation, x.access, x.channels, x.candidates, x.status, x.outputs,
      x.missing, x.stdout, x.stderr, x.discharge, x.started, x.ended, x.sandbox, x.kernel,
      x.receipt))
    (fun _ => rfl) (fun _ => rfl)

end Continuity
