package software.straylight.continuity.dhall;

import java.util.List;
import java.util.Optional;

/** The transport of builds: the workspace and the store, nothing else. */
final class BuildTransport implements Transport {
  private final WorkspaceReader workspace;
  private final PinnedImports pinned;

  BuildTransport(WorkspaceReader workspace, PinnedImports pinned) {
    this.workspace = workspace;
    this.pinned = pinned;
  }

  @Override
  public Optional<byte[]> file(String path) {
    String relative = path.startsWith("./") ? path.substring(2) : path;
    for (String component : relative.split("/", -1)) {
      if (component.isEmpty()
          || component.equals(".")
          || component.equals("..")
          || component.equals("~")
          || component.indexOf('\0') >= 0) {
        throw DhallException.of(
            DhallErrorCode.IMPORT_REFUSED,
            "the path " + path + " is not a path inside the workspace",
            "write a path relative to the workspace's root, without `..`");
      }
    }
    return workspace.read(relative);
  }

  @Override
  public Optional<byte[]> environment(String name) {
    return Optional.empty();
  }

  @Override
  public Optional<Response> fetch(String url, List<Header> headers) {
    throw DhallException.of(
        DhallErrorCode.IMPORT_REFUSED, "a build does not use the network: " + url, null);
  }

  @Override
  public Optional<byte[]> cached(byte[] sha256) {
    return pinned.find(sha256);
  }

  @Override
  public void cache(byte[] sha256, byte[] encoded) {
    // A build only reads the store; `fetch` fills it.
  }
}
