package software.straylight.continuity.engine.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import software.straylight.continuity.model.AccessRecord;
import software.straylight.continuity.model.Action;
import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.Candidate;
import software.straylight.continuity.model.Event;
import software.straylight.continuity.model.EventKind;
import software.straylight.continuity.model.Missed;
import software.straylight.continuity.model.OrderedSet;

/**
 * What the misses of a failed action could have been: files of the workspace, outputs of other
 * actions, tools. The kernel decides which of them count.
 */
final class Candidates {
  private static final Bytes WORK = Bytes.utf8("/work/");

  /** Where an action that has no PATH is searched. */
  private static final String DEFAULT_PATH = "/bin:/usr/bin";

  private final Predicate<String> isWorkspaceFile;
  private final Predicate<String> isOutput;
  private final Map<String, Map<String, String>> entryPoints;

  /**
   * @param isWorkspaceFile whether a path below the workspace root is a regular file
   * @param isOutput whether a path below {@code /work} is another action's output
   * @param entryPoints role → name → path in the toolchain's tree
   */
  Candidates(
      Predicate<String> isWorkspaceFile,
      Predicate<String> isOutput,
      Map<String, Map<String, String>> entryPoints) {
    this.isWorkspaceFile = isWorkspaceFile;
    this.isOutput = isOutput;
    this.entryPoints = entryPoints;
  }

  OrderedSet<Candidate> of(Action action, AccessRecord access) {
    List<Candidate> found = new ArrayList<>();
    List<String> folders = searchPath(action);
    for (Event event : access.events()) {
      if (event.kind() != EventKind.MISS) {
        continue;
      }
      Bytes path = event.path();
      if (path.startsWith(WORK)) {
        path.slice(WORK.length())
            .toUtf8()
            .flatMap(this::below)
            .ifPresent(what -> found.add(new Candidate(path, what)));
      }
      path.toUtf8()
          .flatMap(text -> tool(text, folders))
          .ifPresent(what -> found.add(new Candidate(path, what)));
    }
    return OrderedSet.copyOf(found);
  }

  private Optional<Missed> below(String path) {
    if (isOutput.test(path)) {
      return Optional.of(new Missed.ActionOutput(Bytes.utf8(path)));
    }
    if (isWorkspaceFile.test(path)) {
      return Optional.of(new Missed.WorkspaceFile(Bytes.utf8(path)));
    }
    return Optional.empty();
  }

  private Optional<Missed> tool(String path, List<String> folders) {
    int slash = path.lastIndexOf('/');
    if (!folders.contains(path.substring(0, slash))) {
      return Optional.empty();
    }
    String last = path.substring(slash + 1);
    for (Map.Entry<String, Map<String, String>> role : entryPoints.entrySet()) {
      for (String tool : role.getValue().values()) {
        if (tool.substring(tool.lastIndexOf('/') + 1).equals(last)) {
          return Optional.of(new Missed.EntryPoint(role.getKey(), Bytes.utf8(tool)));
        }
      }
    }
    return Optional.empty();
  }

  private static List<String> searchPath(Action action) {
    Bytes set = action.env().get(Bytes.utf8("PATH"));
    String path = set == null ? DEFAULT_PATH : set.toUtf8().orElse(DEFAULT_PATH);
    return List.of(path.split(":"));
  }
}
