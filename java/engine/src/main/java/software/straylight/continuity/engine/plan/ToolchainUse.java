package software.straylight.continuity.engine.plan;

import java.util.Map;

/**
 * A toolchain as an action needs it.
 *
 * @param tree the output that is its tree
 * @param rootLinks absolute path → target
 * @param entryPoints name → path in the tree
 */
public record ToolchainUse(
    OutputId tree, Map<String, String> rootLinks, Map<String, String> entryPoints) {}
