let Part = < Library | Binary : { main : Text } | Test >
in  \(k : Part) -> merge { Library = 1, Binary = \(b : { main : Text }) -> 2 } k
