let C = ../dhall/package.dhall

in    { targets =
        [ C.cc.library C.cc.Library::{ name = "a", deps = [ C.local "b" ] }
        , C.cc.library C.cc.Library::{ name = "b", deps = [ C.local "a" ] }
        ]
      }
    : C.Package
