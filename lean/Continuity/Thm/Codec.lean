/-
The laws of messages: what is encoded decodes, and nothing but encodings is accepted.
-/
import Continuity.Codec.Evidence

namespace Continuity

/-- Within the limits of the format. -/
def Fits {α} (c : Codec α) (type : Nat) (x : α) : Prop :=
  c.fits x = true ∧ (putMessage c type x).size ≤ maxMessage

theorem encode_iff_fits {α} (c : Codec α) (type : Nat) (x : α) :
    (∃ b, encode? c type x = some b) ↔ Fits c type x := by
  unfold encode? Fits
  constructor
  · intro ⟨b, h⟩
    by_cases h1 : c.fits x = true
    · rw [if_pos h1] at h
      by_cases h2 : (putMessage c type x).size ≤ maxMessage
      · exact ⟨h1, h2⟩
      · simp only [h2, if_false] at h; cases h
    · rw [if_neg h1] at h; cases h
  · intro ⟨h1, h2⟩
    exact ⟨putMessage c type x, by rw [if_pos h1]; simp only [h2, if_true]⟩

theorem encode_eq {α} {c : Codec α} {type : Nat} {x : α} {b : ByteArray}
    (h : encode? c type x = some b) : Fits c type x ∧ b = putMessage c type x := by
  have hf := (encode_iff_fits c type x).mp ⟨b, h⟩
  refine ⟨hf, ?_⟩
  unfold encode? at h
  rw [if_pos hf.1] at h
  simp only [hf.2, if_true] at h
  exact (Option.some.inj h).symm

theorem decode_of_list {α} (c : Codec α) (type : Nat) (ht : type < 65536) (x : α) (b : ByteArray)
    (hf : c.fits x = true) (hm : b.size ≤ maxMessage)
    (hb : ⟦b⟧ = ⟦putMessage c type x⟧) : decode c type b = .ok x := by
  rw [putMessage_list] at hb
  have hd0 := (List.drop_zero (l := ⟦b⟧)).trans hb
  simp only [List.cons_append, List.nil_append] at hd0
  obtain ⟨h0, g0, hd⟩ := drop_cons_inv hd0
  obtain ⟨h1, g1, hd⟩ := drop_cons_inv hd
  obtain ⟨h2, g2, hd⟩ := drop_cons_inv hd
  obtain ⟨h3, g3, hd4⟩ := drop_cons_inv hd
  have e4 := u16.complete type b 4 ([1, 0] ++ c.bytes x) (by simp [u16, ht]) (by omega) (by
    show ⟦b⟧.drop (0 + 1 + 1 + 1 + 1) = ⟦putNat2 type ε⟧ ++ _
    rw [hd4, putNat2_list]; rfl)
  obtain ⟨h4, _, hd⟩ := drop_cons_inv hd4
  obtain ⟨h5, _, hd6⟩ := drop_cons_inv hd
  have e6 := u16.complete 1 b 6 (c.bytes x) (by simp [u16]) (by omega) (by
    show ⟦b⟧.drop (0 + 1 + 1 + 1 + 1 + 1 + 1) = ⟦putNat2 1 ε⟧ ++ _
    rw [hd6, putNat2_list]; rfl)
  obtain ⟨h6, _, hd⟩ := drop_cons_inv hd6
  obtain ⟨h7, _, hd8⟩ := drop_cons_inv hd
  have hd8' : ⟦b⟧.drop 8 = c.bytes x ++ [] := by rw [List.append_nil]; exact hd8
  have e8 := c.complete x b 8 [] hf (by omega) hd8'
  have hsz : 8 + (c.bytes x).length = b.size := by
    have := congrArg List.length hb
    simp only [List.length_append, List.length_cons, List.length_nil] at this
    have hs := size_list b
    simp only [Codec.bytes] at this ⊢
    omega
  have hh : headIs b (by omega) = true := by
    unfold headIs
    rw [if_pos g0, if_pos g1, if_pos g2, if_pos g3]
  have e4' : getNat2 b 4 = _ := e4
  have e6' : getNat2 b 6 = _ := e6
  unfold decode
  rw [dif_pos (by omega), if_pos hm, if_pos hh, e4']
  simp only [if_true, e6', e8, hsz]

theorem decode_encode {α} (c : Codec α) (type : Nat) (ht : type < 65536) (x : α) (b : ByteArray)
    (h : encode? c type x = some b) : decode c type b = .ok x := by
  obtain ⟨hf, hb⟩ := encode_eq h
  subst hb
  exact decode_of_list c type ht x _ hf.1 hf.2 rfl

theorem encode_decode {α} (c : Codec α) (type : Nat) (x : α) (b : ByteArray)
    (h : decode c type b = .ok x) : encode? c type x = some b := by
  unfold decode at h
  by_cases h8 : 8 ≤ b.size
  · rw [dif_pos h8] at h
    by_cases hm : b.size ≤ maxMessage
    · rw [if_pos hm] at h
      by_cases hh : headIs b h8 = true
      · rw [if_pos hh] at h
        split at h
        · cases h
        · rename_i t n4 e4
          by_cases ht : t = type
          · rw [if_pos ht] at h
            split at h
            · cases h
            · rename_i v n6 e6
              by_cases hv : v = 1
              · rw [if_pos hv] at h
                split at h
                · cases h
                · rename_i y next e8
                  by_cases hn : next = b.size
                  · rw [if_pos hn] at h
                    injection h with hx
                    subst hx; subst hv; subst ht
                    have e4' : u16.get b 4 = .ok t n4 := e4
                    have e6' : u16.get b 6 = .ok 1 n6 := e6
                    obtain ⟨_, _, _, d4⟩ := u16.sound b 4 t n4 (by omega) e4'
                    obtain ⟨_, _, _, d6⟩ := u16.sound b 6 1 n6 (by omega) e6'
                    have l2 (n : Nat) : (u16.bytes n).length = 2 := by
                      show ⟦putNat2 n ε⟧.length = 2
                      rw [putNat2_list]; rfl
                    have n4' := u16.next_eq (by omega) e4'
                    have n6' := u16.next_eq (by omega) e6'
                    rw [l2] at n4' n6'
                    subst n4'; subst n6'
                    obtain ⟨hf, _, _, d8⟩ := c.sound b 8 y next h8 e8
                    rw [hn, size_list, List.drop_length, List.append_nil] at d8
                    unfold headIs at hh
                    by_cases g0 : b.get 0 (by omega) = 0x43
                    · rw [if_pos g0] at hh
                      by_cases g1 : b.get 1 (by omega) = 0x4E
                      · rw [if_pos g1] at hh
                        by_cases g2 : b.get 2 (by omega) = 0x54
                        · rw [if_pos g2] at hh
                          by_cases g3 : b.get 3 (by omega) = 0x01
                          · have hb : ⟦b⟧ = ⟦putMessage c t y⟧ := by
                              rw [putMessage_list]
                              have d0 : ⟦b⟧ = ⟦b⟧.drop 0 := rfl
                              rw [d0, get_drop b 0 (by omega), get_drop b 1 (by omega),
                                get_drop b 2 (by omega), get_drop b 3 (by omega), d4, d6, d8,
                                g0, g1, g2, g3]
                              show _ :: _ :: _ :: _ :: (⟦putNat2 t ε⟧ ++ (⟦putNat2 1 ε⟧ ++ _)) = _
                              rw [putNat2_list, putNat2_list]
                              rfl
                            have hb' := ext_list hb
                            unfold encode?
                            rw [if_pos hf, ← hb']
                            simp only [hm, if_true]
                          · rw [if_neg g3] at hh; cases hh
                        · rw [if_neg g2] at hh; cases hh
                      · rw [if_neg g1] at hh; cases hh
                    · rw [if_neg g0] at hh; cases hh
                  · rw [if_neg hn] at h; cases h
              · rw [if_neg hv] at h; cases h
          · rw [if_neg ht] at h; cases h
      · rw [if_neg hh] at h; cases h
    · rw [if_neg hm] at h; cases h
  · rw [dif_neg h8] at h; cases h

theorem encode_injective {α} (c : Codec α) (type : Nat) {x y : α} {b : ByteArray}
    (hx : encode? c type x = some b) (hy : encode? c type y = some b) : x = y := by
  obtain ⟨fx, ex⟩ := encode_eq hx
  obtain ⟨fy, ey⟩ := encode_eq hy
  apply c.bytes_injective fx.1 fy.1
  have h := congrArg (fun b : ByteArray => ⟦b⟧) (ex.symm.trans ey)
  simp only [putMessage_list] at h
  exact List.append_cancel_left h

end Continuity
