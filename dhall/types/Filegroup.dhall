-- | A name for several inputs.
{ name : Text, visibility : ./Visibility.dhall, srcs : List ./Src.dhall }
