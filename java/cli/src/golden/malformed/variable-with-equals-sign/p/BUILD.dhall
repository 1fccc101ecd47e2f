let C = ../dhall/package.dhall

in    { targets =
        [ C.cc.binary C.cc.Binary::{ name = "prog", srcs = [ C.file "main.c" ] }
        , C.genrule C.Genrule::{ name = "made", env = [ { name = "A=B", value = "c" } ], tool = C.Tool.Target (C.local "prog"), outs = [ C.Out.File "made.txt" ], args = [ C.Arg.Out "made.txt" ] }
        ]
      }
    : C.Package
