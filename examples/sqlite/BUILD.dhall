-- SQLite, from the crate that carries its amalgamation.
let C = ../../dhall/package.dhall

let crate = C.local "crate"

let source = C.inFolder crate "sqlite3"

let folder = [ C.Dir.In { tree = crate, path = "sqlite3" } ]

let common =
      [ C.cc.define "SQLITE_CORE", C.cc.define "SQLITE_OMIT_LOAD_EXTENSION" ]

in    { targets =
        [ C.fetch
            C.Fetch::{
            , name = "crate"
            , source = C.Source::{
              , from = C.purl "pkg:cargo/libsqlite3-sys@0.40.0"
              , sha256 =
                  "b06e69070b7e12262b0cd90832f0a7396f142a2b330181255562decf9f0c6215"
              , strip = 1
              }
            }
        , C.cc.library
            C.cc.Library::{
            , name = "sqlite"
            , visibility = C.Visibility.Public
            , srcs = source [ "sqlite3.c" ]
            , hdrs = source [ "sqlite3.h" ]
            , includes = folder
            , localDefines =
                  common
                # [ C.cc.defineTo "SQLITE_THREADSAFE" "1"
                  , C.cc.define "HAVE_LOCALTIME_R"
                  , C.cc.defineTo "HAVE_USLEEP" "1"
                  ]
            }
        , C.cc.binary
            C.cc.Binary::{
            , name = "run-sql"
            , srcs = [ C.file "run_sql.c" ]
            , deps = [ C.local "sqlite" ]
            }
        , C.cc.binary
            C.cc.Binary::{
            , name = "run-sql-aarch64"
            , srcs = [ C.file "run_sql.c" ]
            , deps = [ C.local "sqlite" ]
            , platform = Some "aarch64-linux-musl"
            }
        , C.cc.binary
            C.cc.Binary::{
            , name = "run-sql-wasm"
            , srcs =
                [ C.file "run_sql.c" ] # source [ "sqlite3.c", "sqlite3.h" ]
            , includes = folder
            , localDefines =
                  common
                # [ C.cc.defineTo "SQLITE_THREADSAFE" "0"
                  , C.cc.define "SQLITE_OMIT_WAL"
                  , C.cc.define "_WASI_EMULATED_MMAN"
                  , C.cc.define "_WASI_EMULATED_GETPID"
                  , C.cc.define "_WASI_EMULATED_SIGNAL"
                  , C.cc.define "_WASI_EMULATED_PROCESS_CLOCKS"
                  ]
            , platform = Some "wasm32-wasip1"
            }
        , C.cc.test
            C.cc.Test::{
            , name = "script-test"
            , srcs = [ C.file "run_sql.c" ]
            , deps = [ C.local "sqlite" ]
            , args = [ C.Arg.In (C.file "script.sql") ]
            }
        ]
      }
    : C.Package
