-- | What an entry must have to be served.
{ -- Channels that may have been open when it was made.
  allowOpen : List ./Channel.dhall
, -- Public keys (64 hexadecimal digits) beside the store's own whose results are
  -- accepted.
  signers : List Text
, -- Whether results of this machine's own store are accepted.
  trustOwnStore : Bool
, -- How many different signers must agree on equal outputs.
  threshold : Natural
, -- How many witnesses a declaration of equivalent toolchains needs to count.
  witnesses : Natural
, -- SHA-256 of the declarations and witnesses that are accepted
  -- (`docs/toolchains.md`).
  evidence : List Text
}
