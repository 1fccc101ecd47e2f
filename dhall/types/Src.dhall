-- | An input: a file of this package, everything another target makes, or one
-- file inside a tree that another target makes.
< File : Text
| Target : ./Dep.dhall
| In : { tree : ./Dep.dhall, path : Text }
>
