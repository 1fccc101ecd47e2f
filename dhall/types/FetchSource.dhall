-- | Where an archive comes from. `sha256` selects the file among those of a
-- release, and is the only thing that decides what its bytes may be.
{ from : < Purl : Text | Url : Text >
, sha256 : Text
, strip : Natural
, unpack : Bool
}
