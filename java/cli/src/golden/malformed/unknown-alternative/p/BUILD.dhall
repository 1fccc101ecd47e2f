let C = ../dhall/package.dhall

in    { targets =
        [ C.cc.binary C.cc.Binary::{ name = "prog", visibility = C.Visibility.Everybody, srcs = [ C.file "main.c" ] }
        ]
      }
    : C.Package
