let C = ../../../dhall/package.dhall

let table = C.Out.File "factors.h"

in    { targets =
        [ C.cc.binary
            C.cc.Binary::{
            , name = "make-factors"
            , srcs = [ C.file "make_factors.c" ]
            }
        , C.genrule
            C.Genrule::{
            , name = "factors"
            , tool = C.Tool.Target (C.local "make-factors")
            , args = [ C.Arg.In (C.file "units.txt"), C.Arg.Out "factors.h" ]
            , outs = [ table ]
            }
        , C.cc.library
            C.cc.Library::{
            , name = "units"
            , visibility = C.Visibility.Packages [ [ "examples", "app" ] ]
            , srcs = [ C.file "units.c", C.output "factors" ]
            , hdrs = [ C.file "units.h" ]
            }
        ]
      }
    : C.Package
