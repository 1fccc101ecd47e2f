package software.straylight.continuity.engine.language;

/** An environment variable of an action. */
public record EnvVar(String name, String value) {}
