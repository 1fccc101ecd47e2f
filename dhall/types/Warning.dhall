-- | Warning groups of the C family. `none` silences all (`-w`), `error` makes them fatal.
< none | all | extra | pedantic | error >
