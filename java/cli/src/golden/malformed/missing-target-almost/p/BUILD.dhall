let C = ../dhall/package.dhall

in    { targets =
        [ C.cc.library C.cc.Library::{ name = "numbers" }
        , C.cc.binary C.cc.Binary::{ name = "prog", deps = [ C.local "nunbers" ], srcs = [ C.file "main.c" ] }
        ]
      }
    : C.Package
