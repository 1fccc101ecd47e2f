-- | Where an archive comes from.
{ -- A package URL (`docs/sources.md`) or an https address.
  from : < Purl : Text | Url : Text >
, -- Digest of the archive, 64 hexadecimal digits; it selects the file among
  -- those of a release, and is the only thing that decides what its bytes may
  -- be.
  sha256 : Text
, -- How many leading folders are taken off the names in the archive.
  strip : Natural
, -- Make a tree of the archive; otherwise the file itself.
  unpack : Bool
}
