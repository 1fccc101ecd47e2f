/-
What a toolchain is for: triples, flags, languages. They are types of the model and of the build
language (`dhall/types`), one alternative for one; an action sees the toolchain's tree and the
arguments that the flags became.
-/
import Continuity.Data.Action

namespace Continuity

inductive Arch where
  | x86_64
  | aarch64
  | wasm32
  | riscv64
  | armv7

inductive Vendor where
  | unknown
  | pc
  | apple
  | nvidia

inductive Os where
  | linux
  | darwin
  | wasi
  | windows
  | none

inductive Abi_ where
  | gnu
  | musl
  | eabi
  | eabihf
  | msvc
  | none

/-- Micro-architecture. `native` is a look at the machine; only builds that never publish have it. -/
inductive Cpu where
  | generic
  | native
  | x86_64_v2
  | x86_64_v3
  | x86_64_v4
  | znver3
  | znver4
  | znver5
  | sapphirerapids
  | alderlake
  | neoverse_v2
  | neoverse_n2
  | cortex_a78ae
  | cortex_a78c
  | apple_m1
  | apple_m2
  | apple_m3
  | apple_m4

inductive Gpu where
  | none
  | sm_80
  | sm_86
  | sm_87
  | sm_89
  | sm_90
  | sm_90a
  | sm_100
  | sm_100a
  | sm_120

structure Triple where
  arch : Arch
  vendor : Vendor
  os : Os
  abi : Abi_
  cpu : Cpu
  gpu : Gpu

inductive OptLevel where
  | O0
  | O1
  | O2
  | O3
  | Os
  | Oz

inductive LtoMode where
  | off
  | thin
  | fat

inductive Sanitizer where
  | address
  | undefined
  | thread
  | memory
  | leak

inductive CStandard where
  | c89
  | c99
  | c11
  | c17
  | c23
  | gnu89
  | gnu99
  | gnu11
  | gnu17
  | gnu23

inductive CxxStandard where
  | cxx11
  | cxx14
  | cxx17
  | cxx20
  | cxx23
  | gnuxx17
  | gnuxx20
  | gnuxx23

inductive Warning where
  | none
  | all
  | extra
  | pedantic
  | error

/-- A flag is typed; the sketch's `targetCpu : String` is the triple's `cpu`. -/
inductive Flag where
  | opt (level : OptLevel)
  | lto (mode : LtoMode)
  | debug (on : Bool)
  | pic (on : Bool)
  | sanitize (what : Sanitizer)
  | coverage (on : Bool)
  | standard (s : CStandard)
  | cxxStandard (s : CxxStandard)
  | warn (w : Warning)
  | frameAddress (on : Bool)
  | strictAliasing (on : Bool)
  | wrapOnOverflow (on : Bool)
  | hiddenSymbols (on : Bool)
  | functionSections (on : Bool)
  | strip (on : Bool)

/-- The compiler and the sysroot are trees or files of the store, never names. -/
structure Toolchain where
  compiler : StorePath
  host : Triple
  target : Triple
  flags : List Flag
  sysroot : Option StorePath

/-- A language that the sketch compiles; what it says of them (`langEquivalent`) ended in `True` and
is left to the feature that has their semantics. -/
inductive Lang where
  | purescript
  | haskell
  | rust
  | lean

/-- What a language is compiled to. -/
inductive Target where
  | js
  | native
  | wasm
  | c

/-- The targets that the sketch gives a language. -/
def Lang.targets : Lang → List Target
  | .purescript => [.js, .wasm]
  | .haskell => [.native, .wasm]
  | .rust => [.native, .wasm]
  | .lean => [.native, .wasm, .c]

/-- May outputs made for this triple be served to another machine? -/
def Triple.portable (t : Triple) : Bool :=
  match t.cpu with
  | .native => false
  | _ => true

end Continuity
