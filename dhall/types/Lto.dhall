-- | Link-time optimisation.
< off | thin | fat >
