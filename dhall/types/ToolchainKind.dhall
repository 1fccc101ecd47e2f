-- | How the rules drive a toolchain: `Zig` is the C toolchain inside the zig
-- distribution; `Gcc` and `Clang` are compilers with the GNU C library, imported
-- or out of packages; `Tools` is a tree of programs that genrules run by role.
< Zig | Gcc | Clang | Tools >
