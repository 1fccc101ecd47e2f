-- | A declared output: a file, or a folder with whatever the action puts there.
< File : Text | Tree : Text >
