-- | An archive (or, with `unpack = False`, one file) from elsewhere, pinned by SHA-256.
-- `without`: files and folders of the unpacked tree that are left out.
{ name : Text
, visibility : ./Visibility.dhall
, source : ./FetchSource.dhall
, without : List Text
}
