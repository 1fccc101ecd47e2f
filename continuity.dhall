-- The workspace of the project itself: it builds its examples and its own sandbox.
let C = ./dhall/package.dhall

in  C.Workspace::{
    , toolchains = [ { role = "cc", toolchain = C.dep [ "toolchains" ] "zig" } ]
    }
