-- | A preprocessor macro: `-Dname` or `-Dname=value`.
{ -- The macro.
  name : Text
, -- What it stands for; 1 if there is none.
  value : Optional Text
}
