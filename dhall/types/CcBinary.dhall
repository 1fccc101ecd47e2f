-- | A C program (or, with `shared`, a shared library without run paths).
{ name : Text
, visibility : ./Visibility.dhall
, srcs : List ./Src.dhall
, deps : List ./Dep.dhall
, includes : List ./Dir.dhall
, localDefines : List ./Define.dhall
, flags : List ./Flag.dhall
, shared : Bool
, platform : Optional Text
}
