let C = ../../../dhall/package.dhall

in    { targets =
        [ C.cc.library
            C.cc.Library::{
            , name = "text"
            , visibility = C.Visibility.Packages [ [ "examples", "app" ] ]
            , srcs = [ C.file "pad.c", C.file "columns.c", C.file "columns.h" ]
            , hdrs = [ C.file "text.h" ]
            }
        ]
      }
    : C.Package
