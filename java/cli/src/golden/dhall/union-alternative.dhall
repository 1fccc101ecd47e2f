let Mode = < Debug | Release >
in  Mode.Relaese
