-- zlib, from the crate that carries its sources; every source is listed.
let C = ../../dhall/package.dhall

let crate = C.local "crate"

let source = C.inFolder crate "src/zlib"

let program =
      \(name : Text) ->
      \(platform : Optional Text) ->
        C.cc.binary
          C.cc.Binary::{
          , name
          , srcs = [ C.file "round_trip.c" ]
          , deps = [ C.local "zlib" ]
          , platform
          }

in    { targets =
        [ C.fetch
            C.Fetch::{
            , name = "crate"
            , source = C.Source::{
              , from = C.purl "pkg:cargo/libz-sys@1.1.31"
              , sha256 =
                  "ff20308ecabd635a2dc1dd5834a86c462cca20efba1d5d3ddab1f8aea3455cb2"
              , strip = 1
              }
            }
        , C.cc.library
            C.cc.Library::{
            , name = "zlib"
            , visibility = C.Visibility.Public
            , srcs =
                source
                  [ "adler32.c"
                  , "compress.c"
                  , "crc32.c"
                  , "deflate.c"
                  , "infback.c"
                  , "inffast.c"
                  , "inflate.c"
                  , "inftrees.c"
                  , "trees.c"
                  , "uncompr.c"
                  , "zutil.c"
                  , "gzclose.c"
                  , "gzlib.c"
                  , "gzread.c"
                  , "gzwrite.c"
                  ]
            , hdrs =
                source
                  [ "crc32.h"
                  , "deflate.h"
                  , "gzguts.h"
                  , "inffast.h"
                  , "inffixed.h"
                  , "inflate.h"
                  , "inftrees.h"
                  , "trees.h"
                  , "zconf.h"
                  , "zlib.h"
                  , "zutil.h"
                  ]
            , includes = [ C.Dir.In { tree = crate, path = "src/zlib" } ]
            , localDefines =
              [ C.cc.define "STDC"
              , C.cc.defineTo "_LARGEFILE64_SOURCE" "1"
              , C.cc.define "HAVE_UNISTD_H"
              ]
            }
        , program "round-trip" (None Text)
        , program "round-trip-aarch64" (Some "aarch64-linux-musl")
        , program "round-trip-wasm" (Some "wasm32-wasip1")
        , C.cc.test
            C.cc.Test::{
            , name = "round-trip-test"
            , srcs = [ C.file "round_trip.c" ]
            , deps = [ C.local "zlib" ]
            }
        ]
      }
    : C.Package
