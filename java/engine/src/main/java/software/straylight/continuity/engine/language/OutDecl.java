package software.straylight.continuity.engine.language;

/** A declared output of a genrule. */
public record OutDecl(String name, boolean tree) {}
