let greet = \(name : Text) -> "hello ${name}"
in  greet 1
