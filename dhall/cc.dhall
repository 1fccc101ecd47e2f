-- | The rules of the C family. Fill a record in with `::` and hand it to the
-- function of the rule:
--
--     C.cc.binary C.cc.Binary::{ name = "hello", srcs = [ C.file "hello.c" ] }
let Visibility = ./types/Visibility.dhall

let Src = ./types/Src.dhall

let Dep = ./types/Dep.dhall

let Dir = ./types/Dir.dhall

let Define = ./types/Define.dhall

let Flag = ./types/Flag.dhall

let Target = ./types/Target.dhall

let Library =
      { Type = ./types/CcLibrary.dhall
      , default =
        { visibility = Visibility.Private
        , srcs = [] : List Src
        , hdrs = [] : List Src
        , deps = [] : List Dep
        , includes = [] : List Dir
        , defines = [] : List Define
        , localDefines = [] : List Define
        , flags = [] : List Flag
        }
      }

let Binary =
      { Type = ./types/CcBinary.dhall
      , default =
        { visibility = Visibility.Private
        , srcs = [] : List Src
        , deps = [] : List Dep
        , includes = [] : List Dir
        , localDefines = [] : List Define
        , flags = [] : List Flag
        , shared = False
        , platform = None Text
        }
      }

let Test =
      { Type = ./types/CcTest.dhall
      , default =
        { visibility = Visibility.Private
        , srcs = [] : List Src
        , deps = [] : List Dep
        , includes = [] : List Dir
        , localDefines = [] : List Define
        , flags = [] : List Flag
        , args = [] : List ./types/Arg.dhall
        , data = [] : List Src
        , env = [] : List ./types/EnvVar.dhall
        , timeoutSeconds = 300
        }
      }

in  { Library
    , Binary
    , Test
    , library = Target.CcLibrary
    , binary = Target.CcBinary
    , test = Target.CcTest
    , define = \(name : Text) -> { name, value = None Text } : Define
    , defineTo =
        \(name : Text) ->
        \(value : Text) ->
          { name, value = Some value } : Define
    }
