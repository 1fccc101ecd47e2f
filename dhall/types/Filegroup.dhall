-- | A name for several inputs.
{ -- The target's name, unique in its package.
  name : Text
, -- Who may depend on it; its own package always may.
  visibility : ./Visibility.dhall
, -- What it stands for.
  srcs : List ./Src.dhall
}
