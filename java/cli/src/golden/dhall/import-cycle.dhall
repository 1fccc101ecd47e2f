./import-cycle.dhall
