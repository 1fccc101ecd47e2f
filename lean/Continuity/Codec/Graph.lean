/-
The codecs of graphs.
-/
import Continuity.Data.Basic

namespace Continuity

theorem pair_pos_left {α β} {ca : Codec α} {cb : Codec β}
    (h : ∀ x, ca.fits x = true → 0 < (ca.bytes x).length)
    (x : α × β) (hf : (pair ca cb).fits x = true) : 0 < ((pair ca cb).bytes x).length := by
  rw [pair_bytes, List.length_append]
  have hx : ca.fits x.1 = true := by
    simp only [pair] at hf
    by_cases e : ca.fits x.1 = true
    · exact e
    · rw [if_neg e] at hf; cases hf
  have := h x.1 hx
  omega

theorem imap_pos {α β} {c : Codec α} {to : α → β} {fr : β → α} {h1 h2}
    (h : ∀ x, c.fits x = true → 0 < (c.bytes x).length) (x : β)
    (hf : (imap c to fr h1 h2).fits x = true) : 0 < ((imap c to fr h1 h2).bytes x).length :=
  h (fr x) hf

theorem fixed_pos {n : Nat} (hn : 0 < n) (x : ByteArray) (hf : (fixed n).fits x = true) :
    0 < ((fixed n).bytes x).length := by
  have h : x.size = n := by simpa [fixed] using hf
  show 0 < ⟦append ε x⟧.length
  rw [append_list]
  simp only [empty_list, List.nil_append, ← size_list, h]
  exact hn

theorem digest_pos (x : ByteArray) (hf : digestC.fits x = true) : 0 < (digestC.bytes x).length :=
  fixed_pos (by decide) x hf

theorem u32_pos (n : Nat) (_ : u32.fits n = true) : 0 < (u32.bytes n).length := by rw [u32_length]; decide

def reasonC : Codec Reason :=
  imap (pair u16 (listC bytesC blob_pos)) (fun x => ⟨x.1, x.2⟩) (fun r => (r.code, r.operands))
    (fun _ => rfl) (fun _ => rfl)

def outputKindC : Codec OutputKind :=
  enumC 2 (by decide) OutputKind.toNat OutputKind.ofNat (fun x => by cases x <;> decide)
    (fun x => by cases x <;> rfl)
    (fun i h => by
      match i, h with
      | 0, _ => rfl
      | 1, _ => rfl)

def outputDeclC : Codec OutputDecl :=
  imap (pair u32 (pair pathC (pair pathC (pair outputKindC u32))))
    (fun x => ⟨x.1, x.2.1, x.2.2.1, x.2.2.2.1, x.2.2.2.2⟩)
    (fun o => (o.configuration, o.package, o.name, o.kind, o.producer))
    (fun _ => rfl) (fun _ => rfl)

def nodeC : Codec Node :=
  imap (pair (listC u32 u32_pos) (listC u32 u32_pos)) (fun x => ⟨x.1, x.2⟩)
    (fun n => (n.inputs, n.sources)) (fun _ => rfl) (fun _ => rfl)

theorem outputDecl_pos (x : OutputDecl) (h : outputDeclC.fits x = true) :
    0 < (outputDeclC.bytes x).length :=
  imap_pos (pair_pos_left u32_pos) x h

theorem items_pos {α κ ν} (s : Items α κ ν) (a : Array α) (_ : s.codec.fits a = true) : 0 < (s.codec.bytes a).length := by
  show 0 < ⟦s.putLoop a a.size 0 (putNat4 a.size ε)⟧.length
  rw [s.putLoop_list _ _ _ _ (by omega), putNat4_list]
  simp

theorem node_pos (x : Node) (h : nodeC.fits x = true) : 0 < (nodeC.bytes x).length :=
  imap_pos (pair_pos_left (items_pos _)) x h

def graphC : Codec Graph :=
  imap (pair (setC digestC digest_pos) (pair (listC outputDeclC outputDecl_pos)
      (pair (blobSetC maxPath (by decide) always) (listC nodeC node_pos))))
    (fun x => ⟨x.1, x.2.1, x.2.2.1, x.2.2.2⟩)
    (fun g => (g.configurations, g.outputs, g.sources, g.nodes))
    (fun _ => rfl) (fun _ => rfl)

def graphOrderC : Codec GraphOrder :=
  imap (pair (listC u32 u32_pos) (listC u32 u32_pos)) (fun x => ⟨x.1, x.2⟩)
    (fun g => (g.order, g.levels)) (fun _ => rfl) (fun _ => rfl)

end Continuity
