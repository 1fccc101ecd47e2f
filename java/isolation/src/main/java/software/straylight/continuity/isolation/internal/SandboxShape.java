package software.straylight.continuity.isolation.internal;

import java.util.Map;
import java.util.TreeMap;
import software.straylight.continuity.model.Action;
import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.OrderedMap;
import software.straylight.continuity.model.OrderedSet;
import software.straylight.continuity.model.Ref;
import software.straylight.continuity.model.SandboxRequest;
import software.straylight.continuity.model.StorePath;
import software.straylight.continuity.model.ViewSpec;

/**
 * What the root of a sandbox is made of. Requests of one shape can use a sandbox that was made
 * ahead for another of them ({@code docs/sandbox.md}, "Resident"). A wrong guess here costs time
 * only: the helper compares for itself.
 *
 * @param toolchains tree by role
 * @param trees inputs that are trees
 * @param references run-time references, which are bound
 * @param view the constants
 */
public record SandboxShape(
    OrderedMap<String, Digest> toolchains,
    Map<Bytes, Digest> trees,
    OrderedSet<StorePath> references,
    ViewSpec view) {
  public SandboxShape {
    trees = Map.copyOf(trees);
  }

  /**
   * The shape of a request.
   *
   * @throws software.straylight.continuity.model.MalformedException if its action is not canonical
   */
  public static SandboxShape of(SandboxRequest request) {
    Action action = Action.decode(request.action());
    Map<Bytes, Digest> trees = new TreeMap<>();
    action
        .inputs()
        .forEach(
            (path, ref) -> {
              if (ref instanceof Ref.Tree tree) {
                trees.put(path, tree.digest());
              }
            });
    return new SandboxShape(action.toolchains(), trees, action.references(), action.viewSpec());
  }
}
