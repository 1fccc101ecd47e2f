-- | Files one after another.
{ name : Text
, visibility : ./Visibility.dhall
, srcs : List ./Src.dhall
, out : Text
}
