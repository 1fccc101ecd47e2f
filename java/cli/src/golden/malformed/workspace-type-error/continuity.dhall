let C = ./dhall/package.dhall

in  C.Workspace::{ toolchains = 1 }
