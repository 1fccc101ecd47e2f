package software.straylight.continuity.engine.plan;

import software.straylight.continuity.engine.language.Names;

/**
 * The identity of an output.
 *
 * @param pkg package of the target that makes it
 * @param name relative path below the package
 * @param tree whether it is a folder
 */
public record OutputId(Configuration configuration, String pkg, String name, boolean tree) {
  /** The path below {@code /work/out} of the action that makes it. */
  public String path() {
    return Names.join(pkg, name);
  }

  /** The last component of its path. */
  public String fileName() {
    return name.substring(name.lastIndexOf('/') + 1);
  }
}
