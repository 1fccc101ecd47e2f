Natural/fold 40 Natural (\(x : Natural) -> x * x) 3
