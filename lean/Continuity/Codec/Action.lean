/-
The codecs of actions.
-/
import Continuity.Codec.Graph
import Continuity.Data.Action

namespace Continuity

theorem enum_pos {α n hn to fr h1 h2 h3} (x : α) (_ : (enumC n hn to fr h1 h2 h3).fits x = true) :
    0 < ((enumC n hn to fr h1 h2 h3).bytes x).length := by
  show 0 < ⟦ByteArray.push ε _⟧.length
  rw [push_list]
  exact Nat.zero_lt_succ _

theorem sum_pos {α} {r : Alts α} {hr} (x : α) (_ : (sumC r hr).fits x = true) :
    0 < ((sumC r hr).bytes x).length := by
  show 0 < ⟦r.put x (ByteArray.push ε _)⟧.length
  rw [r.putAppend, push_list]
  simp

def ruleKindC : Codec RuleKind :=
  enumC 6 (by decide) RuleKind.toNat RuleKind.ofNat (fun x => by cases x <;> decide)
    (fun x => by cases x <;> rfl)
    (fun i h => by
      match i, h with
      | 0, _ => rfl
      | 1, _ => rfl
      | 2, _ => rfl
      | 3, _ => rfl
      | 4, _ => rfl
      | 5, _ => rfl)

def provisionC : Codec Provision :=
  enumC 2 (by decide) Provision.toNat Provision.ofNat (fun x => by cases x <;> decide)
    (fun x => by cases x <;> rfl)
    (fun i h => by
      match i, h with
      | 0, _ => rfl
      | 1, _ => rfl)

def toRef : (Digest × Bool) ⊕ Digest → Ref
  | .inl x => .file x.1 x.2
  | .inr d => .tree d

def ofRef : Ref → (Digest × Bool) ⊕ Digest
  | .file d x => .inl (d, x)
  | .tree d => .inr d

def refC : Codec Ref :=
  imap (sumC (.cons (pair digestC boolC) (.one digestC)) (by simp [Alts.cons, Alts.one]))
    toRef ofRef (fun x => by cases x <;> rfl) (fun x => by cases x <;> rfl)

def storePathC : Codec StorePath :=
  imap (pair refC textC) (fun x => ⟨x.1, x.2⟩) (fun s => (s.ref, s.name))
    (fun _ => rfl) (fun _ => rfl)

theorem ref_pos (x : Ref) (h : refC.fits x = true) : 0 < (refC.bytes x).length :=
  imap_pos sum_pos x h

theorem storePath_pos (x : StorePath) (h : storePathC.fits x = true) :
    0 < (storePathC.bytes x).length :=
  imap_pos (pair_pos_left ref_pos) x h

def toCoeffect : Unit ⊕ Unit ⊕ Unit ⊕ Text ⊕ Text ⊕ Path → Coeffect
  | .inl _ => .time
  | .inr (.inl _) => .random
  | .inr (.inr (.inl _)) => .network
  | .inr (.inr (.inr (.inl t))) => .auth t
  | .inr (.inr (.inr (.inr (.inl t)))) => .sandbox t
  | .inr (.inr (.inr (.inr (.inr p)))) => .filesystem p

def ofCoeffect : Coeffect → Unit ⊕ Unit ⊕ Unit ⊕ Text ⊕ Text ⊕ Path
  | .time => .inl ()
  | .random => .inr (.inl ())
  | .network => .inr (.inr (.inl ()))
  | .auth t => .inr (.inr (.inr (.inl t)))
  | .sandbox t => .inr (.inr (.inr (.inr (.inl t))))
  | .filesystem p => .inr (.inr (.inr (.inr (.inr p))))

def coeffectC : Codec Coeffect :=
  imap (sumC (.cons unitC (.cons unitC (.cons unitC (.cons textC (.cons textC (.one pathC))))))
      (by simp [Alts.cons, Alts.one])) toCoeffect ofCoeffect
    (fun x => by cases x <;> rfl)
    (fun x => by
      match x with
      | .inl _ => rfl
      | .inr (.inl _) => rfl
      | .inr (.inr (.inl _)) => rfl
      | .inr (.inr (.inr (.inl _))) => rfl
      | .inr (.inr (.inr (.inr (.inl _)))) => rfl
      | .inr (.inr (.inr (.inr (.inr _)))) => rfl)

theorem coeffect_pos (x : Coeffect) (h : coeffectC.fits x = true) : 0 < (coeffectC.bytes x).length :=
  imap_pos sum_pos x h

def pathMapC {ν} (c : Codec ν) : Codec (Array (Path × ν)) := blobMapC maxPath (by decide) always c
def textMapC {ν} (c : Codec ν) : Codec (Array (Text × ν)) := blobMapC maxText (by decide) validUtf8 c
def bytesMapC {ν} (c : Codec ν) : Codec (Array (ByteArray × ν)) :=
  blobMapC maxMessage (by decide) always c
def pathSetC : Codec (Array Path) := blobSetC maxPath (by decide) always
def textSetC : Codec (Array Text) := blobSetC maxText (by decide) validUtf8
def coeffectSetC : Codec (Array Coeffect) := setC coeffectC coeffect_pos
def storePathSetC : Codec (Array StorePath) := setC storePathC storePath_pos

def viewSpecC : Codec ViewSpec :=
  imap (pair u32 (pair u32 (pair textC (pair (pathMapC bytesC) (pair u64 (pair u32 (pair u32
      (pair pathC (pair u64 (pair u64 (pair u64 (pair u32 (pair u32 (pair u64 (pair u64
      (pair provisionC (pair provisionC provisionC)))))))))))))))))
    (fun ⟨a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r⟩ =>
      ⟨a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r⟩)
    (fun v => (v.uid, v.gid, v.hostName, v.files, v.epoch, v.umask, v.cpus, v.cwd, v.tmpBytes,
      v.tmpInodes, v.memoryBytes, v.processes, v.openFiles, v.fileBytes, v.stackBytes, v.clock,
      v.random, v.machine))
    (fun _ => rfl) (fun _ => rfl)

def actionC : Codec Action :=
  imap (pair ruleKindC (pair (listC bytesC blob_pos) (pair (bytesMapC bytesC)
      (pair (textMapC digestC) (pair (pathMapC pathC) (pair (pathMapC refC) (pair storePathSetC
      (pair (pathMapC outputKindC) (pair coeffectSetC viewSpecC)))))))))
    (fun ⟨a, b, c, d, e, f, g, h, i, j⟩ => ⟨a, b, c, d, e, f, g, h, i, j⟩)
    (fun a => (a.rule, a.command, a.env, a.toolchains, a.rootLinks, a.inputs, a.references,
      a.outputs, a.coeffects, a.viewSpec))
    (fun _ => rfl) (fun _ => rfl)

end Continuity
