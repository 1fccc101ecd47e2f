let C = ../dhall/package.dhall in { targets = C.zig.targets } : C.Package
