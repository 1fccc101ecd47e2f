-- | An archive (or, with `unpack = False`, one file) or the files of a commit
-- from elsewhere, pinned by SHA-256.
{ -- The target's name, unique in its package.
  name : Text
, -- Who may depend on it; its own package always may.
  visibility : ./Visibility.dhall
, -- Where it comes from, and its digest.
  source : ./FetchSource.dhall
, -- Files and folders of the unpacked tree that are left out.
  without : List Text
}
