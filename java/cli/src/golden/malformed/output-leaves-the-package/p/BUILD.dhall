let C = ../dhall/package.dhall

in    { targets =
        [ C.writeFile C.WriteFile::{ name = "a", out = "../other.txt", text = "a" }
        ]
      }
    : C.Package
