-- | What a program runs on.
{ -- Its processor.
  arch : ./Arch.dhall
, -- Who made it; `unknown` does for all that is built here.
  vendor : ./Vendor.dhall
, -- Its operating system.
  os : ./Os.dhall
, -- Its C library and calling convention.
  abi : ./Abi.dhall
, -- The oldest processor that it must run on.
  cpu : ./Cpu.dhall
, -- Its GPU.
  gpu : ./Gpu.dhall
}
