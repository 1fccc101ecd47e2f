let C = ../../dhall/package.dhall

let libraries =
      [ C.dep [ "examples", "app", "text" ] "text"
      , C.dep [ "examples", "app", "units" ] "units"
      ]

in    { targets =
        [ C.cc.binary
            C.cc.Binary::{
            , name = "convert"
            , visibility = C.Visibility.Public
            , srcs = [ C.file "convert.c" ]
            , deps = libraries
            }
        , C.cc.test
            C.cc.Test::{
            , name = "units-test"
            , srcs = [ C.file "units_test.c" ]
            , deps = libraries
            }
        ]
      }
    : C.Package
