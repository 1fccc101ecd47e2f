1 + True
