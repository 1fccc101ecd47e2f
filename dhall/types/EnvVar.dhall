-- | An environment variable of an action.
{ name : Text, value : Text }
