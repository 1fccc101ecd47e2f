package software.straylight.continuity.engine.language;

import java.util.Map;

/** A package: its folder and its targets by name, in the order of the names. */
public record PackageSpec(String dir, Map<String, TargetSpec> targets) {}
