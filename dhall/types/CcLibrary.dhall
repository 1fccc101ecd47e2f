-- | A C library: its objects in an archive, its headers and what comes with them.
{ name : Text
, visibility : ./Visibility.dhall
, srcs : List ./Src.dhall
, hdrs : List ./Src.dhall
, deps : List ./Dep.dhall
, includes : List ./Dir.dhall
, defines : List ./Define.dhall
, localDefines : List ./Define.dhall
, flags : List ./Flag.dhall
}
