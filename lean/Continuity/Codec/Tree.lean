/-
The codecs of tree manifests and of the operation `tree`: `docs/codec.md` §7 and §8.
-/
import Continuity.Codec.Evidence

namespace Continuity

/-- What a manifest says of a path. -/
inductive TreeEntry where
  | file (digest : Digest) (bytes : UInt64) (executable : Bool)
  | link (target : Path)
  | directory

inductive TreeRequest where
  | encode (entries : Array (Path × TreeEntry))
  | decode (root : Digest) (directories : Array (Digest × ByteArray))

inductive TreeReply where
  | encoded (root : Digest) (bytes : UInt64) (directories : Array (Digest × ByteArray))
  | decoded (entries : Array (Path × TreeEntry))

def toTreeEntry : (Digest × UInt64 × Bool) ⊕ Path ⊕ Unit → TreeEntry
  | .inl x => .file x.1 x.2.1 x.2.2
  | .inr (.inl t) => .link t
  | .inr (.inr _) => .directory

def ofTreeEntry : TreeEntry → (Digest × UInt64 × Bool) ⊕ Path ⊕ Unit
  | .file d n x => .inl (d, n, x)
  | .link t => .inr (.inl t)
  | .directory => .inr (.inr ())

def treeEntryC : Codec TreeEntry :=
  imap (sumC (.cons (pair digestC (pair u64 boolC)) (.cons pathC (.one unitC)))
      (by simp [Alts.cons, Alts.one])) toTreeEntry ofTreeEntry
    (fun x => by cases x <;> rfl)
    (fun x => by
      match x with
      | .inl _ => rfl
      | .inr (.inl _) => rfl
      | .inr (.inr _) => rfl)

def manifestC : Codec (Array (Path × TreeEntry)) := pathMapC treeEntryC

def directoriesC : Codec (Array (Digest × ByteArray)) := mapC digestC bytesC digest_pos

def toTreeRequest : Array (Path × TreeEntry) ⊕ Digest × Array (Digest × ByteArray) → TreeRequest
  | .inl e => .encode e
  | .inr x => .decode x.1 x.2

def ofTreeRequest : TreeRequest → Array (Path × TreeEntry) ⊕ Digest × Array (Digest × ByteArray)
  | .encode e => .inl e
  | .decode r d => .inr (r, d)

def treeRequestC : Codec TreeRequest :=
  imap (sumC (.cons manifestC (.one (pair digestC directoriesC))) (by simp [Alts.cons, Alts.one]))
    toTreeRequest ofTreeRequest (fun x => by cases x <;> rfl) (fun x => by cases x <;> rfl)

def toTreeReply : Digest × UInt64 × Array (Digest × ByteArray) ⊕ Array (Path × TreeEntry) → TreeReply
  | .inl x => .encoded x.1 x.2.1 x.2.2
  | .inr e => .decoded e

def ofTreeReply : TreeReply → Digest × UInt64 × Array (Digest × ByteArray) ⊕ Array (Path × TreeEntry)
  | .encoded r n d => .inl (r, n, d)
  | .decoded e => .inr e

def treeReplyC : Codec TreeReply :=
  imap (sumC (.cons (pair digestC (pair u64 directoriesC)) (.one manifestC))
      (by simp [Alts.cons, Alts.one])) toTreeReply ofTreeReply
    (fun x => by cases x <;> rfl) (fun x => by cases x <;> rfl)

end Continuity
