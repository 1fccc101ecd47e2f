let double = \(n : Natural) -> n * 2
let example = assert : double 3 === 7
in  double
