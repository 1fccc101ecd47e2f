let version = 1 in versoin + 1
