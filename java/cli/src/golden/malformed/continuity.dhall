-- Never evaluated: its presence ends the workspace above, so that //... there does not find what is
-- wrong on purpose here.
{=}
