-- | The triples that the default toolchain is tested with.
let Triple = ./types/Triple.dhall

let Arch = ./types/Arch.dhall

let Vendor = ./types/Vendor.dhall

let Os = ./types/Os.dhall

let Abi = ./types/Abi.dhall

let Cpu = ./types/Cpu.dhall

let Gpu = ./types/Gpu.dhall

let of =
      \(arch : Arch) ->
      \(os : Os) ->
      \(abi : Abi) ->
          { arch
          , vendor = Vendor.unknown
          , os
          , abi
          , cpu = Cpu.generic
          , gpu = Gpu.none
          }
        : Triple

in  { x86_64-linux-musl = of Arch.x86_64 Os.linux Abi.musl
    , x86_64-linux-gnu = of Arch.x86_64 Os.linux Abi.gnu
    , aarch64-linux-musl = of Arch.aarch64 Os.linux Abi.musl
    , aarch64-linux-gnu = of Arch.aarch64 Os.linux Abi.gnu
    , riscv64-linux-musl = of Arch.riscv64 Os.linux Abi.musl
    , wasm32-wasip1 = of Arch.wasm32 Os.wasi Abi.none
    }
