let inner = ./annotation.dhall in inner
