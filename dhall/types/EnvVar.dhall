-- | An environment variable of an action.
{ -- The variable.
  name : Text
, -- Its value.
  value : Text
}
