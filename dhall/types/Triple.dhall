-- | What a program runs on.
{ arch : ./Arch.dhall
, vendor : ./Vendor.dhall
, os : ./Os.dhall
, abi : ./Abi.dhall
, cpu : ./Cpu.dhall
, gpu : ./Gpu.dhall
}
