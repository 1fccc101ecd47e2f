let C = ../dhall/package.dhall

in    { targets =
        [ C.writeFile C.WriteFile::{ name = "a", out = "same", text = "a" }
        , C.writeFile C.WriteFile::{ name = "b", out = "same/inner.txt", text = "b" }
        ]
      }
    : C.Package
