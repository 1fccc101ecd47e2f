local squares = {}
for i = 1, 10 do squares[#squares + 1] = i * i end
assert(table.concat(squares, ",") == "1,4,9,16,25,36,49,64,81,100")
assert(not pcall(error, "expected"))
assert(string.format("%.6f", math.sqrt(2)) == "1.414214")
print(_VERSION .. " works")
