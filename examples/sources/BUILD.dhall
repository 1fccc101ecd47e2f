-- Two C libraries out of other ecosystems' packages: LZ4 from a Go module and
-- xxHash from an npm package, whose bindings are left alone. No go, no npm and
-- no script of theirs runs.
let C = ../../dhall/package.dhall

let pinned =
      \(name : Text) ->
      \(purl : Text) ->
      \(strip : Natural) ->
      \(sha256 : Text) ->
        C.fetch
          C.Fetch::{
          , name
          , source = C.Source::{ from = C.purl purl, sha256, strip }
          }

let module = C.local "module"

let tarball = C.local "tarball"

in    { targets =
        [ pinned
            "module"
            "pkg:golang/github.com/cloudflare/golz4@v0.0.0-20150217214814-ef862a3cdc58"
            3
            "75832d1c2989b2a0d7eb8d2cec300f6d457254d42927a23f522b164833e791d4"
        , pinned
            "tarball"
            "pkg:npm/xxhash@0.3.0"
            1
            "c5455d9e641b57c28cbef832d9b060e7cecbb4abb368c5026ad06cbb5943264f"
        , C.cc.library
            C.cc.Library::{
            , name = "lz4"
            , visibility = C.Visibility.Public
            , srcs = C.inFolder module "src" [ "lz4.c" ]
            , hdrs = C.inFolder module "src" [ "lz4.h" ]
            , includes = [ C.Dir.In { tree = module, path = "src" } ]
            }
        , C.cc.library
            C.cc.Library::{
            , name = "xxhash"
            , visibility = C.Visibility.Public
            , srcs = C.inFolder tarball "deps/xxhash" [ "xxhash.c" ]
            , hdrs = C.inFolder tarball "deps/xxhash" [ "xxhash.h" ]
            , includes = [ C.Dir.In { tree = tarball, path = "deps/xxhash" } ]
            }
        , C.cc.test
            C.cc.Test::{
            , name = "pack-test"
            , srcs = [ C.file "pack_test.c" ]
            , deps = [ C.local "lz4", C.local "xxhash" ]
            }
        ]
      }
    : C.Package
