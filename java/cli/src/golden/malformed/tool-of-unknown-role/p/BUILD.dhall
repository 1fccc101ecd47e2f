let C = ../dhall/package.dhall

in    { targets =
        [ C.genrule C.Genrule::{ name = "made", tool = C.Tool.Role { role = "sh", path = "bin/sh" }, outs = [ C.Out.File "made.txt" ], args = [ C.Arg.Out "made.txt" ] }
        ]
      }
    : C.Package
