./nowhere.dhall
