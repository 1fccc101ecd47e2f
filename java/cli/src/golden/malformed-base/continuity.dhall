let C = ./dhall/package.dhall

in  C.Workspace::{
    , toolchains = [ { role = "cc", toolchain = C.dep [ "toolchains" ] "zig" } ]
    }
