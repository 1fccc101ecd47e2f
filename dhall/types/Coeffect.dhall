-- | What an action needs from outside its declared inputs. Pure actions need
-- nothing: the empty list.
< Time | Random | Network | Auth : Text | Sandbox : Text | Filesystem : Text >
