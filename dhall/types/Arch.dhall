-- | CPU architecture of a triple.
< x86_64 | aarch64 | wasm32 | riscv64 | armv7 >
