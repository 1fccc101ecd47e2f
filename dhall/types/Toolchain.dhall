-- | A tree of programs, mounted read-only at `/toolchain/<role>` for the actions
-- that use it. `root` is the folder of `tree` that becomes the toolchain.
{ name : Text
, visibility : ./Visibility.dhall
, kind : ./ToolchainKind.dhall
, tree : ./Dep.dhall
, root : Text
, exec : ./Triple.dhall
, entryPoints : List { name : Text, path : Text }
, rootLinks : List { path : Text, target : Text }
}
