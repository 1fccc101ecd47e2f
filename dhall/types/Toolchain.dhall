-- | A tree of programs, mounted read-only at `/toolchain/<role>` for the actions
-- that use it.
{ -- The target's name, unique in its package.
  name : Text
, -- Who may depend on it; its own package always may.
  visibility : ./Visibility.dhall
, -- How rules drive it.
  kind : ./ToolchainKind.dhall
, -- The target that makes its files.
  tree : ./Dep.dhall
, -- The folder of the tree that becomes the toolchain.
  root : Text
, -- The platform that its programs run on.
  exec : ./Triple.dhall
, -- Its programs by the name that rules use, each by its path below `root`.
  entryPoints : List { name : Text, path : Text }
, -- Links from absolute paths into the toolchain, for programs that look for
  -- themselves there.
  rootLinks : List { path : Text, target : Text }
}
