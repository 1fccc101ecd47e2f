{ targets = 42 }
