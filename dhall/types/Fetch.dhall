-- | An archive (or, with `unpack = False`, one file) from elsewhere, pinned by SHA-256.
{ name : Text, visibility : ./Visibility.dhall, source : ./FetchSource.dhall }
