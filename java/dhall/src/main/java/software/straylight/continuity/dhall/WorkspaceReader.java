package software.straylight.continuity.dhall;

import java.util.Optional;

/**
 * Reads files of a workspace. What an evaluation reads, and what it looked for in vain, is what
 * this is asked for, so an engine registers its dependencies here.
 */
@FunctionalInterface
public interface WorkspaceReader {

  /**
   * The bytes of a file, or empty where there is none.
   *
   * @param path relative to the workspace's root, canonical: no {@code .}, no {@code ..}, no empty
   *     component
   * @throws DhallException with {@link DhallErrorCode#IMPORT_REFUSED} where the path must not be
   *     read, for example because a link leads out of the workspace
   */
  Optional<byte[]> read(String path);

  /**
   * This reader, with a folder of the workspace served by another reader: the place of a package
   * that comes with the tool.
   *
   * @param folder a path from the root, for example {@code continuity}
   */
  default WorkspaceReader withFolder(String folder, WorkspaceReader files) {
    String prefix = folder + "/";
    return path ->
        path.startsWith(prefix) ? files.read(path.substring(prefix.length())) : read(path);
  }
}
