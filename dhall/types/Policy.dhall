-- | What an entry must have to be served.
-- `allowOpen`: channels that may have been open during its execution.
-- `signers`: keys (64 hex digits) beside the store's own that are trusted.
-- `threshold`: how many different signers must agree on equal outputs.
-- `witnesses`: how many witnesses a toolchain declaration needs to count.
-- `evidence`: SHA-256 of the declarations and witnesses that are accepted.
{ allowOpen : List ./Channel.dhall
, signers : List Text
, trustOwnStore : Bool
, threshold : Natural
, witnesses : Natural
, evidence : List Text
}
