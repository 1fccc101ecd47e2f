let C = ../dhall/package.dhall

in    { targets =
        [ C.cc.library C.cc.Library::{ name = "lib", visibility = C.Visibility.Public }
        , C.cc.binary C.cc.Binary::{ name = "prog", srcs = [ C.file "main.c" ] }
        ]
      }
    : C.Package
