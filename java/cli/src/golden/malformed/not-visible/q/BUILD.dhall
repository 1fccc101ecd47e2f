let C = ../dhall/package.dhall

in    { targets =
        [ C.cc.library C.cc.Library::{ name = "secret" }
        ]
      }
    : C.Package
