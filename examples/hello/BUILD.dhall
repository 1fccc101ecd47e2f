let C = ../../dhall/package.dhall

in    { targets =
        [ C.cc.binary
            C.cc.Binary::{
            , name = "hello"
            , visibility = C.Visibility.Public
            , srcs = [ C.file "hello.c" ]
            }
        , C.cc.binary
            C.cc.Binary::{
            , name = "hello-aarch64"
            , srcs = [ C.file "hello.c" ]
            , platform = Some "aarch64-linux-musl"
            }
        , C.cc.binary
            C.cc.Binary::{
            , name = "hello-wasm"
            , srcs = [ C.file "hello.c" ]
            , platform = Some "wasm32-wasip1"
            }
        ]
      }
    : C.Package
