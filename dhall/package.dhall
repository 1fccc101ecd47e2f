-- | The continuity package: the types and rules of build files.
--
--     let C = ../dhall/package.dhall
--
--     in  { targets =
--           [ C.cc.binary C.cc.Binary::{ name = "hello", srcs = [ C.file "hello.c" ] } ]
--         }
--
-- Version 0.1.0. A changed type changes the version.
let Prelude/map =
      \(a : Type) ->
      \(b : Type) ->
      \(f : a -> b) ->
      \(xs : List a) ->
        List/build
          b
          ( \(list : Type) ->
            \(cons : b -> list -> list) ->
              List/fold a xs list (\(x : a) -> cons (f x))
          )

let Visibility = ./types/Visibility.dhall

let Src = ./types/Src.dhall

let Dep = ./types/Dep.dhall

let Target = ./types/Target.dhall

let FetchSource = ./types/FetchSource.dhall

let FetchFrom =
      < Git : { repository : Text, commit : Text } | Purl : Text | Url : Text >

let Channel = ./types/Channel.dhall

let triples = ./triples.dhall

let Genrule =
      { Type = ./types/Genrule.dhall
      , default =
        { visibility = Visibility.Private
        , args = [] : List ./types/Arg.dhall
        , srcs = [] : List Src
        , env = [] : List ./types/EnvVar.dhall
        , coeffects = [] : List ./types/Coeffect.dhall
        , timeoutSeconds = 600
        }
      }

let Filegroup =
      { Type = ./types/Filegroup.dhall
      , default.visibility = Visibility.Private
      }

let Source =
      { Type = FetchSource, default = { sha256 = "", strip = 0, unpack = True } }

let Fetch =
      { Type = ./types/Fetch.dhall
      , default = { visibility = Visibility.Private, without = [] : List Text }
      }

let Imported =
      { Type = ./types/Imported.dhall
      , default.visibility = Visibility.Private
      }

let Merged =
      { Type = ./types/Merged.dhall
      , default =
        { visibility = Visibility.Private
        , links = [] : List { path : Text, target : Text }
        }
      }

let Toolchain =
      { Type = ./types/Toolchain.dhall
      , default =
        { visibility = Visibility.Public
        , kind = (./types/ToolchainKind.dhall).Tools
        , root = "."
        , exec = triples.x86_64-linux-musl
        , entryPoints = [] : List { name : Text, path : Text }
        , rootLinks = [] : List { path : Text, target : Text }
        }
      }

let WriteFile =
      { Type = ./types/WriteFile.dhall
      , default = { visibility = Visibility.Private, executable = False }
      }

let Copy =
      { Type = ./types/Copy.dhall
      , default = { visibility = Visibility.Private, executable = False }
      }

let Concat =
      { Type = ./types/Concat.dhall, default.visibility = Visibility.Private }

let Template =
      { Type = ./types/Template.dhall
      , default =
        { visibility = Visibility.Private
        , replace = [] : List { key : Text, value : Text }
        }
      }

let Policy =
      { Type = ./types/Policy.dhall
      , default =
        { allowOpen = [] : List Channel
        , signers = [] : List Text
        , trustOwnStore = True
        , threshold = 1
        , witnesses = 0
        , evidence = [] : List Text
        }
      }

let Workspace =
      { Type = ./types/Workspace.dhall
      , default =
        { toolchains = [] : List { role : Text, toolchain : Dep }
        , platforms =
          [ { name = "x86_64-linux-musl", triple = triples.x86_64-linux-musl }
          , { name = "x86_64-linux-gnu", triple = triples.x86_64-linux-gnu }
          , { name = "aarch64-linux-musl", triple = triples.aarch64-linux-musl }
          , { name = "wasm32-wasip1", triple = triples.wasm32-wasip1 }
          ]
        , platform = "x86_64-linux-musl"
        , mode = (./types/Mode.dhall).Release
        , flags = [] : List ./types/Flag.dhall
        , policy = Policy.default
        , storeLimitMiB = 20480
        }
      }

in  { -- The version of these types.
      version = "0.1.0"
    , Arch = ./types/Arch.dhall
    , Vendor = ./types/Vendor.dhall
    , Os = ./types/Os.dhall
    , Abi = ./types/Abi.dhall
    , Cpu = ./types/Cpu.dhall
    , Gpu = ./types/Gpu.dhall
    , Triple = ./types/Triple.dhall
    , -- The platforms that the default toolchain is tested with, by name.
      triples
    , OptLevel = ./types/OptLevel.dhall
    , Lto = ./types/Lto.dhall
    , Sanitizer = ./types/Sanitizer.dhall
    , CStandard = ./types/CStandard.dhall
    , CxxStandard = ./types/CxxStandard.dhall
    , Warning = ./types/Warning.dhall
    , Flag = ./types/Flag.dhall
    , Define = ./types/Define.dhall
    , Dep
    , Src
    , Dir = ./types/Dir.dhall
    , Visibility
    , Coeffect = ./types/Coeffect.dhall
    , Arg = ./types/Arg.dhall
    , Piece = ./types/Piece.dhall
    , Out = ./types/Out.dhall
    , Tool = ./types/Tool.dhall
    , EnvVar = ./types/EnvVar.dhall
    , Target
    , Package = ./types/Package.dhall
    , Mode = ./types/Mode.dhall
    , Channel
    , Policy
    , Workspace
    , Genrule
    , Filegroup
    , Source
    , Fetch
    , Imported
    , Merged
    , Toolchain
    , ToolchainKind = ./types/ToolchainKind.dhall
    , WriteFile
    , Copy
    , Concat
    , Template
    , -- The rules of the C family: `C.cc.library`, `C.cc.binary`, `C.cc.test`;
      -- `C.cc.define` and `C.cc.defineTo` make macros.
      cc = ./cc.dhall
    , -- The default toolchain: `C.zig.targets` goes into a package of its own.
      zig = ./zig.dhall
    , -- Debian's packages: `C.debian.gcc "12" [ … ]` makes a C toolchain of them
      -- (`docs/toolchains.md`), `C.debian.packages [ … ]` trees for `C.merged`.
      debian = ./debian.dhall
    , genrule = Target.Genrule
    , filegroup = Target.Filegroup
    , fetch = Target.Fetch
    , imported = Target.Imported
    , merged = Target.Merged
    , toolchain = Target.Toolchain
    , writeFile = Target.WriteFile
    , copy = Target.Copy
    , concat = Target.Concat
    , template = Target.Template
    , -- A source by package URL: `C.purl "pkg:pypi/ziglang@0.17.1"`.
      purl = FetchFrom.Purl
    , -- A source by https address.
      url = FetchFrom.Url
    , -- The files of a commit: `C.git { repository = "https://…", commit = "…" }`.
      git = FetchFrom.Git
    , -- A target of this package, as a dependency.
      local = Dep.Local
    , -- The target `name` of the package in the folder `dir` of the workspace.
      dep = \(dir : List Text) -> \(name : Text) -> Dep.Package { dir, name }
    , -- A file of this package, as a source.
      file = Src.File
    , -- Files of this package.
      files = Prelude/map Text Src Src.File
    , -- What the target `name` of this package makes.
      output = \(name : Text) -> Src.Target (Dep.Local name)
    , -- One file of the tree that a target makes.
      inTree = \(tree : Dep) -> \(path : Text) -> Src.In { tree, path }
    , -- Several files of such a tree.
      allInTree =
        \(tree : Dep) ->
          Prelude/map Text Src (\(path : Text) -> Src.In { tree, path })
    , -- Several files of one folder of such a tree.
      inFolder =
        \(tree : Dep) ->
        \(folder : Text) ->
          Prelude/map
            Text
            Src
            (\(path : Text) -> Src.In { tree, path = "${folder}/${path}" })
    }
