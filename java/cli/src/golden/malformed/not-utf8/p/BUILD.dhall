{ targets = "ÿ" }
