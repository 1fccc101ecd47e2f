/-
`check_statement`: the only statement that binds a record. `docs/codec.md` §9.
-/
import Continuity.Kernel.Hermetic

namespace Continuity
namespace Statement

def hexUpper (x : UInt8) : UInt8 := if x < 10 then 0x30 + x else 0x37 + x

/-- Bytes that stand for themselves: `A–Z a–z 0–9 - . _ ~ /`. -/
def plain (x : UInt8) : Bool :=
  if x = 0x2D then true else if x = 0x2E then true else if x = 0x2F then true
  else if x = 0x5F then true else if x = 0x7E then true
  else if x < 0x30 then false else if x ≤ 0x39 then true
  else if x < 0x41 then false else if x ≤ 0x5A then true
  else if x < 0x61 then false else if x ≤ 0x7A then true else false

def percentFrom (b : ByteArray) : (fuel i : Nat) → ByteArray → ByteArray
  | 0, _, acc => acc
  | fuel + 1, i, acc =>
    if h : i < b.size then
      let x := b.get i h
      if plain x then percentFrom b fuel (i + 1) (acc.push x)
      else percentFrom b fuel (i + 1)
        (((acc.push 0x25).push (hexUpper (x >>> 4))).push (hexUpper (x &&& 15)))
    else acc

def percent (b acc : ByteArray) : ByteArray := percentFrom b b.size 0 acc

def put (acc : ByteArray) (s : String) : ByteArray := append acc (txt s)

def putDigest (acc : ByteArray) (d : Digest) : ByteArray :=
  put (putHex d (put acc "{\"digest\":{\"sha256\":\"")) "\"}"

def putToolchains (a : Array (Text × Digest)) : (fuel i : Nat) → ByteArray → ByteArray
  | 0, _, acc => acc
  | fuel + 1, i, acc =>
    if h : i < a.size then
      let acc := if i = 0 then acc else acc.push 0x2C
      let acc := put (putDigest acc a[i].2) ",\"name\":\"toolchain/"
      putToolchains a fuel (i + 1) (put (percent a[i].1 acc) "\"}")
    else acc

def isTree (r : Ref) : Bool :=
  match r with
  | .tree _ => true
  | .file _ _ => false

def putSubjects (a : Array (Path × Output)) : (fuel i : Nat) → ByteArray → ByteArray
  | 0, _, acc => acc
  | fuel + 1, i, acc =>
    if h : i < a.size then
      let r := a[i].2.ref
      let acc := percent a[i].1 (put (putDigest acc r.digest) ",\"name\":\"out/")
      putSubjects a fuel (i + 1) (put acc (if isTree r then "/\"}," else "\"},"))
    else acc

/-- The last digits of `n`, appended. -/
def two (n : Nat) (acc : ByteArray) : ByteArray :=
  (acc.push (UInt8.ofNat (48 + n / 10 % 10))).push (UInt8.ofNat (48 + n % 10))

/-- Days since the epoch as `YYYY-MM-DD`, in the Gregorian calendar: 400 years have 146 097 days,
counted from 0000-03-01 so that the leap day is a year's last. -/
def putDate (days : Nat) (acc : ByteArray) : ByteArray :=
  let z := days + 719468
  let era := z / 146097
  let doe := z % 146097
  let yoe := (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365
  let doy := doe - (365 * yoe + yoe / 4 - yoe / 100)
  let mp := (5 * doy + 2) / 153
  let day := doy - (153 * mp + 2) / 5 + 1
  let month := if mp < 10 then mp + 3 else mp - 9
  let year := yoe + era * 400 + (if month ≤ 2 then 1 else 0)
  two day ((two month ((two (year % 100) (two (year / 100) acc)).push 0x2D)).push 0x2D)

/-- `YYYY-MM-DDThh:mm:ssZ` of nanoseconds; 2⁶⁴ of them end in the year 2554. -/
def putTime (ns : UInt64) (acc : ByteArray) : ByteArray :=
  let s := (ns / 1000000000).toNat
  let t := s % 86400
  let acc := (putDate (s / 86400) acc).push 0x54
  let acc := (two (t / 3600) acc).push 0x3A
  let acc := (two (t / 60 % 60) acc).push 0x3A
  (two (t % 60) acc).push 0x5A

/-- The statement that binds `r`, whose message has the digest `d`, for this signer. -/
def of (r : ExecutionRecord) (a : Action) (d : Digest) (signer : Key) : ByteArray :=
  let s := txt "{\"_type\":\"https://in-toto.io/Statement/v1\",\"predicate\":{\"buildDefinition\":{"
  let s := put (append noBytes s) "\"buildType\":\"https://straylight.software/continuity/action/v1\","
  let s := put s "\"externalParameters\":{\"action\":\"sha256:"
  let s := put (putHex (sha256 r.action) s) "\"},\"resolvedDependencies\":["
  let s := putToolchains a.toolchains a.toolchains.size 0 s
  let s := put s "]},\"continuity\":{\"builderKey\":\""
  let s := put (putHex signer s) "\",\"origin\":\"built\"},\"runDetails\":{\"builder\":{\"id\":"
  let s := put s "\"https://straylight.software/continuity/builder/"
  let s := put (putHex signer s) "\"},\"byproducts\":["
  let s := put (putDigest s r.stdout.digest) ",\"name\":\"stdout\"},"
  let s := put (putDigest s r.stderr.digest) ",\"name\":\"stderr\"}],\"metadata\":{\"finishedOn\":\""
  let s := put (putTime r.ended s) "\",\"startedOn\":\""
  let s := put (putTime r.started s)
    "\"}}},\"predicateType\":\"https://slsa.dev/provenance/v1\",\"subject\":["
  let s := putSubjects r.outputs r.outputs.size 0 s
  put (putDigest s d) ",\"name\":\"record\"}]}"

end Statement

structure StatementRequest where
  record : ByteArray
  signer : Key

def decideStatement (q : StatementRequest) : Reply ByteArray :=
  match load q.record with
  | .refused r => .refused r
  | .ok l => .ok (Statement.of l.record l.action (sha256 q.record) q.signer)

def statementRequestC : Codec StatementRequest :=
  imap (pair bytesC keyC) (fun x => ⟨x.1, x.2⟩) (fun r => (r.record, r.signer))
    (fun _ => rfl) (fun _ => rfl)

end Continuity
