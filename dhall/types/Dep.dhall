-- | A dependency on another target: of the same package, of another, or an
-- archive from elsewhere named in place.
< Local : Text
| Package : { dir : List Text, name : Text }
| Fetched : ./FetchSource.dhall
>
