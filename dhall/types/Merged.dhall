-- | Several trees laid over each other, as packages are that are installed together.
-- What several of them have at one path must be the same in all.
{ -- The target's name, unique in its package.
  name : Text
, -- Who may depend on it; its own package always may.
  visibility : ./Visibility.dhall
, -- The trees; their order does not matter.
  trees : List ./Dep.dhall
, -- Links to folders, both from the root of the tree: what a tree has below
  -- `path` goes below `target`.
  links : List { path : Text, target : Text }
}
