-- | Micro-architecture: `-march=` on x86_64, `-mcpu=` elsewhere. `native` is refused
-- but for `--local-only` builds, which never publish.
< generic
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
>
