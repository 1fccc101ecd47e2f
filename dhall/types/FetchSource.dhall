-- | Where an archive or the files of a commit come from.
{ -- A package URL (`docs/sources.md`), an https address, or a commit of a git
  -- repository at an https address.
  from : < Git : { repository : Text, commit : Text } | Purl : Text | Url : Text >
, -- Digest of the archive, 64 hexadecimal digits; it selects the file among
  -- those of a release, and is the only thing that decides what its bytes may
  -- be. Of a commit, the digest of its tree. Empty: as `continuity.lock` says.
  sha256 : Text
, -- How many leading folders are taken off the names in the archive.
  strip : Natural
, -- Make a tree of the archive; otherwise the file itself.
  unpack : Bool
}
