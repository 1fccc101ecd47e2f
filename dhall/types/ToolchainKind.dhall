-- | How the rules drive a toolchain: `Zig` is the C toolchain inside the zig
-- distribution; `Tools` is a tree of programs that genrules run by role.
< Zig | Tools >
