let C = ../dhall/package.dhall

in    { targets =
        [ C.cc.binary C.cc.Binary::{ name = "prog", platform = Some "vax", srcs = [ C.file "main.c" ] }
        ]
      }
    : C.Package
