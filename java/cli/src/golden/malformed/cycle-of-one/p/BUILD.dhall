let C = ../dhall/package.dhall

in    { targets =
        [ C.cc.library C.cc.Library::{ name = "a", deps = [ C.local "a" ] }
        ]
      }
    : C.Package
