let C = ../dhall/package.dhall

in    { targets =
        [ C.cc.binary C.cc.Binary::{ name = "", srcs = [ C.file "main.c" ] }
        ]
      }
    : C.Package
