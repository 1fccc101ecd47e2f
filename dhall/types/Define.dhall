-- | A preprocessor macro: `-Dname` or `-Dname=value`.
{ name : Text, value : Optional Text }
