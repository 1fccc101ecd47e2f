-- | The default C toolchain: the zig distribution, as its Python wheel carries it
-- (clang, lld, and the sources of musl, glibc's stubs and wasi-libc).
let Triple = ./types/Triple.dhall

let Visibility = ./types/Visibility.dhall

let Dep = ./types/Dep.dhall

let Target = ./types/Target.dhall

let FetchSource = ./types/FetchSource.dhall

let triples = ./triples.dhall

let FetchFrom =
      < Git : { repository : Text, commit : Text } | Purl : Text | Url : Text >

let distribution =
      Target.Fetch
        { name = "zig-wheel"
        , visibility = Visibility.Private
        , source =
          { from = FetchFrom.Purl "pkg:pypi/ziglang@0.17.1"
          , sha256 =
              "ea6cc5d87b033cf0aedfbc8f9549a908cae6c50ac31f1698188fa48a74524b54"
          , strip = 1
          , unpack = True
          }
        , without = [] : List Text
        }

let toolchain =
      Target.Toolchain
        { name = "zig"
        , visibility = Visibility.Public
        , kind = (./types/ToolchainKind.dhall).Zig
        , tree = Dep.Local "zig-wheel"
        , root = "."
        , exec = triples.x86_64-linux-musl
        , entryPoints =
          [ { name = "zig", path = "zig" }
          , { name = "cc", path = "zig" }
          , { name = "gcc", path = "zig" }
          , { name = "clang", path = "zig" }
          , { name = "ld", path = "zig" }
          , { name = "ar", path = "zig" }
          ]
        , rootLinks = [] : List { path : Text, target : Text }
        }

in  { distribution, toolchain, targets = [ distribution, toolchain ] }
