-- | Trees, and a C toolchain, out of Debian's packages as `continuity.lock` pins
-- them.
let Visibility = ./types/Visibility.dhall

let Dep = ./types/Dep.dhall

let Target = ./types/Target.dhall

let FetchFrom =
      < Git : { repository : Text, commit : Text } | Purl : Text | Url : Text >

let Package = { name : Text, version : Text }

let tree =
      \(package : Package) ->
        let at = Text/replace "+" "%2B" "${package.name}@${package.version}"

        in  Dep.Fetched
              { from = FetchFrom.Purl "pkg:deb/debian/${at}?arch=amd64"
              , sha256 = ""
              , strip = 0
              , unpack = True
              }

let packages =
      \(list : List Package) ->
        List/fold
          Package
          list
          (List Dep)
          (\(package : Package) -> \(more : List Dep) -> [ tree package ] # more)
          ([] : List Dep)

let usrMerge =
      [ { path = "bin", target = "usr/bin" }
      , { path = "lib", target = "usr/lib" }
      , { path = "lib64", target = "usr/lib64" }
      , { path = "sbin", target = "usr/sbin" }
      ]

let gcc =
      \(version : Text) ->
      \(list : List Package) ->
        [ Target.Merged
            { name = "gcc-tree"
            , visibility = Visibility.Private
            , trees = packages list
            , links = usrMerge
            }
        , Target.Toolchain
            { name = "gcc"
            , visibility = Visibility.Public
            , kind = (./types/ToolchainKind.dhall).Gcc
            , tree = Dep.Local "gcc-tree"
            , root = "."
            , exec = (./triples.dhall).x86_64-linux-gnu
            , entryPoints =
              [ { name = "cc", path = "usr/bin/gcc-${version}" }
              , { name = "c++", path = "usr/bin/g++-${version}" }
              , { name = "gcov", path = "usr/bin/gcov-${version}" }
              , { name = "ar", path = "usr/bin/ar" }
              , { name = "as", path = "usr/bin/as" }
              , { name = "ld", path = "usr/bin/ld" }
              ]
            , rootLinks =
              [ { path = "/lib", target = "/toolchain/cc/lib" }
              , { path = "/lib64", target = "/toolchain/cc/lib64" }
              , { path = "/usr", target = "/toolchain/cc/usr" }
              ]
            }
        ]

in  { Package
    , -- Packages for amd64 as trees, by their exact versions.
      packages
    , -- The links in Debian's root, for `links` of `C.merged`.
      usrMerge
    , -- The targets `gcc` and `gcc-tree` for the role `cc`: gcc in this major
      -- version, out of these packages.
      gcc
    }
