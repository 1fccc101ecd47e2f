let C = ../dhall/package.dhall

in    { targets =
        [ C.writeFile C.WriteFile::{ name = "a", out = "same.txt", text = "a" }
        , C.writeFile C.WriteFile::{ name = "b", out = "same.txt", text = "b" }
        ]
      }
    : C.Package
