-- | Files one after another.
{ -- The target's name, unique in its package.
  name : Text
, -- Who may depend on it; its own package always may.
  visibility : ./Visibility.dhall
, -- The files, in order.
  srcs : List ./Src.dhall
, -- Path of the result below the package's outputs.
  out : Text
}
