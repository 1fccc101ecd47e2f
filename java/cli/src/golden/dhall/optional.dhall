(None Natural) : Natural
