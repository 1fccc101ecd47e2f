/-
SHA-256 as FIPS 180-4 has it, with our own loops.

The state and the message schedule are in `UInt32`, so that the compiled code works on machine
words; the schedule is a window of sixteen words in an argument list, not an array.
-/
import Continuity.Kernel.Names

namespace Continuity
namespace Sha256

/-- The chaining value: eight words. -/
structure State where
  a : UInt32
  b : UInt32
  c : UInt32
  d : UInt32
  e : UInt32
  f : UInt32
  g : UInt32
  h : UInt32

def initial : State :=
  ⟨0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19⟩

/-- FIPS 180-4 §4.2.2, four bytes each, big-endian. -/
def constants : ByteArray :=
  let w (acc : ByteArray) (x : UInt32) : ByteArray :=
    (((acc.push (x >>> 24).toUInt8).push (x >>> 16).toUInt8).push (x >>> 8).toUInt8).push x.toUInt8
  let q (acc : ByteArray) (x y z u : UInt32) : ByteArray := w (w (w (w acc x) y) z) u
  let k := q noBytes 0x428a2f98 0x71374491 0xb5c0fbcf 0xe9b5dba5
  let k := q k 0x3956c25b 0x59f111f1 0x923f82a4 0xab1c5ed5
  let k := q k 0xd807aa98 0x12835b01 0x243185be 0x550c7dc3
  let k := q k 0x72be5d74 0x80deb1fe 0x9bdc06a7 0xc19bf174
  let k := q k 0xe49b69c1 0xefbe4786 0x0fc19dc6 0x240ca1cc
  let k := q k 0x2de92c6f 0x4a7484aa 0x5cb0a9dc 0x76f988da
  let k := q k 0x983e5152 0xa831c66d 0xb00327c8 0xbf597fc7
  let k := q k 0xc6e00bf3 0xd5a79147 0x06ca6351 0x14292967
  let k := q k 0x27b70a85 0x2e1b2138 0x4d2c6dfc 0x53380d13
  let k := q k 0x650a7354 0x766a0abb 0x81c2c92e 0x92722c85
  let k := q k 0xa2bfe8a1 0xa81a664b 0xc24b8b70 0xc76c51a3
  let k := q k 0xd192e819 0xd6990624 0xf40e3585 0x106aa070
  let k := q k 0x19a4c116 0x1e376c08 0x2748774c 0x34b0bcb5
  let k := q k 0x391c0cb3 0x4ed8aa4a 0x5b9cca4f 0x682e6ff3
  let k := q k 0x748f82ee 0x78a5636f 0x84c87814 0x8cc70208
  q k 0x90befffa 0xa4506ceb 0xbef9a3f7 0xc67178f2

@[inline] def rotr (x n : UInt32) : UInt32 := (x >>> n) ||| (x <<< (32 - n))
@[inline] def ch (x y z : UInt32) : UInt32 := (x &&& y) ^^^ ((~~~x) &&& z)
@[inline] def maj (x y z : UInt32) : UInt32 := (x &&& y) ^^^ (x &&& z) ^^^ (y &&& z)
@[inline] def bsig0 (x : UInt32) : UInt32 := rotr x 2 ^^^ rotr x 13 ^^^ rotr x 22
@[inline] def bsig1 (x : UInt32) : UInt32 := rotr x 6 ^^^ rotr x 11 ^^^ rotr x 25
@[inline] def ssig0 (x : UInt32) : UInt32 := rotr x 7 ^^^ rotr x 18 ^^^ (x >>> 3)
@[inline] def ssig1 (x : UInt32) : UInt32 := rotr x 17 ^^^ rotr x 19 ^^^ (x >>> 10)

/-- The big-endian word at `i`; 0 outside. -/
@[inline] def word (b : ByteArray) (i : Nat) : UInt32 :=
  if h : i + 4 ≤ b.size then
    ((b.get i (by omega)).toUInt32 <<< 24) ||| ((b.get (i + 1) (by omega)).toUInt32 <<< 16)
      ||| ((b.get (i + 2) (by omega)).toUInt32 <<< 8) ||| (b.get (i + 3) (by omega)).toUInt32
  else 0

/-- `n` times sixteen rounds, written out so that no word moves from register to register; `w0 … w15`
are the next sixteen words of the schedule. -/
def rounds (k : ByteArray) : (n t0 : Nat) → (a b c d e f g h : UInt32) →
    (w0 w1 w2 w3 w4 w5 w6 w7 w8 w9 w10 w11 w12 w13 w14 w15 : UInt32) → State
  | 0, _, a, b, c, d, e, f, g, h, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _ =>
    ⟨a, b, c, d, e, f, g, h⟩
  | n + 1, t0, a, b, c, d, e, f, g, h,
      w0, w1, w2, w3, w4, w5, w6, w7, w8, w9, w10, w11, w12, w13, w14, w15 =>
    let t := h + bsig1 e + ch e f g + word k (t0) + w0
    let d := d + t
    let h := t + (bsig0 a + maj a b c)
    let t := g + bsig1 d + ch d e f + word k (t0 + 4) + w1
    let c := c + t
    let g := t + (bsig0 h + maj h a b)
    let t := f + bsig1 c + ch c d e + word k (t0 + 8) + w2
    let b := b + t
    let f := t + (bsig0 g + maj g h a)
    let t := e + bsig1 b + ch b c d + word k (t0 + 12) + w3
    let a := a + t
    let e := t + (bsig0 f + maj f g h)
    let t := d + bsig1 a + ch a b c + word k (t0 + 16) + w4
    let h := h + t
    let d := t + (bsig0 e + maj e f g)
    let t := c + bsig1 h + ch h a b + word k (t0 + 20) + w5
    let g := g + t
    let c := t + (bsig0 d + maj d e f)
    let t := b + bsig1 g + ch g h a + word k (t0 + 24) + w6
    let f := f + t
    let b := t + (bsig0 c + maj c d e)
    let t := a + bsig1 f + ch f g h + word k (t0 + 28) + w7
    let e := e + t
    let a := t + (bsig0 b + maj b c d)
    let t := h + bsig1 e + ch e f g + word k (t0 + 32) + w8
    let d := d + t
    let h := t + (bsig0 a + maj a b c)
    let t := g + bsig1 d + ch d e f + word k (t0 + 36) + w9
    let c := c + t
    let g := t + (bsig0 h + maj h a b)
    let t := f + bsig1 c + ch c d e + word k (t0 + 40) + w10
    let b := b + t
    let f := t + (bsig0 g + maj g h a)
    let t := e + bsig1 b + ch b c d + word k (t0 + 44) + w11
    let a := a + t
    let e := t + (bsig0 f + maj f g h)
    let t := d + bsig1 a + ch a b c + word k (t0 + 48) + w12
    let h := h + t
    let d := t + (bsig0 e + maj e f g)
    let t := c + bsig1 h + ch h a b + word k (t0 + 52) + w13
    let g := g + t
    let c := t + (bsig0 d + maj d e f)
    let t := b + bsig1 g + ch g h a + word k (t0 + 56) + w14
    let f := f + t
    let b := t + (bsig0 c + maj c d e)
    let t := a + bsig1 f + ch f g h + word k (t0 + 60) + w15
    let e := e + t
    let a := t + (bsig0 b + maj b c d)
    let w0 := ssig1 w14 + w9 + ssig0 w1 + w0
    let w1 := ssig1 w15 + w10 + ssig0 w2 + w1
    let w2 := ssig1 w0 + w11 + ssig0 w3 + w2
    let w3 := ssig1 w1 + w12 + ssig0 w4 + w3
    let w4 := ssig1 w2 + w13 + ssig0 w5 + w4
    let w5 := ssig1 w3 + w14 + ssig0 w6 + w5
    let w6 := ssig1 w4 + w15 + ssig0 w7 + w6
    let w7 := ssig1 w5 + w0 + ssig0 w8 + w7
    let w8 := ssig1 w6 + w1 + ssig0 w9 + w8
    let w9 := ssig1 w7 + w2 + ssig0 w10 + w9
    let w10 := ssig1 w8 + w3 + ssig0 w11 + w10
    let w11 := ssig1 w9 + w4 + ssig0 w12 + w11
    let w12 := ssig1 w10 + w5 + ssig0 w13 + w12
    let w13 := ssig1 w11 + w6 + ssig0 w14 + w13
    let w14 := ssig1 w12 + w7 + ssig0 w15 + w14
    let w15 := ssig1 w13 + w8 + ssig0 w0 + w15
    rounds k n (t0 + 64) a b c d e f g h w0 w1 w2 w3 w4 w5 w6 w7 w8 w9 w10 w11 w12 w13 w14 w15

/-- One block of 64 bytes at `i`. -/
def block (b : ByteArray) (i : Nat) (s : State) : State :=
  match s with
  | ⟨a, b', c, d, e, f, g, h⟩ =>
    match rounds constants 4 0 a b' c d e f g h (word b i) (word b (i + 4)) (word b (i + 8))
      (word b (i + 12)) (word b (i + 16)) (word b (i + 20)) (word b (i + 24)) (word b (i + 28))
      (word b (i + 32)) (word b (i + 36)) (word b (i + 40)) (word b (i + 44)) (word b (i + 48))
      (word b (i + 52)) (word b (i + 56)) (word b (i + 60)) with
    | ⟨a2, b2, c2, d2, e2, f2, g2, h2⟩ =>
      ⟨a + a2, b' + b2, c + c2, d + d2, e + e2, f + f2, g + g2, h + h2⟩

def blocks (b : ByteArray) : (n i : Nat) → State → State
  | 0, _, s => s
  | n + 1, i, s => blocks b n (i + 64) (block b i s)

def zeros : (n : Nat) → ByteArray → ByteArray
  | 0, acc => acc
  | n + 1, acc => zeros n (acc.push 0)

def putWord (acc : ByteArray) (x : UInt32) : ByteArray :=
  (((acc.push (x >>> 24).toUInt8).push (x >>> 16).toUInt8).push (x >>> 8).toUInt8).push x.toUInt8

/-- What stands behind the last whole block: the rest, `80`, zeros, and the length in bits. -/
def tail (b : ByteArray) : ByteArray :=
  let r := b.size % 64
  let rest := (slice b (b.size - r) r).push 0x80
  let z := if r < 56 then 55 - r else 119 - r
  let bits := b.size * 8
  putWord (putWord (zeros z rest) (UInt32.ofNat (bits / 4294967296))) (UInt32.ofNat (bits % 4294967296))

end Sha256

/-- SHA-256 (FIPS 180-4 §6.2): 32 bytes. -/
def sha256 (b : ByteArray) : Digest :=
  let t := Sha256.tail b
  match Sha256.blocks t (t.size / 64) 0 (Sha256.blocks b (b.size / 64) 0 Sha256.initial) with
  | ⟨s0, s1, s2, s3, s4, s5, s6, s7⟩ =>
    let p := Sha256.putWord
    p (p (p (p (p (p (p (p (ByteArray.emptyWithCapacity 32) s0) s1) s2) s3) s4) s5) s6) s7

end Continuity
