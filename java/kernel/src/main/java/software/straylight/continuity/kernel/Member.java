package software.straylight.continuity.kernel;

import java.util.List;
import java.util.Optional;
import software.straylight.continuity.model.Decoder;
import software.straylight.continuity.model.Encodable;
import software.straylight.continuity.model.Encoder;
import software.straylight.continuity.model.Step;

/**
 * A place to look for an action's result: the action with one tree replaced.
 *
 * @param replaced which tree; empty for the action itself
 * @param path the accepted steps from the one tree to the other
 */
public record Member(Optional<Replacement> replaced, List<Step> path) implements Encodable {
  /** Copies its lists. */
  public Member {
    path = List.copyOf(path);
  }

  /** Reads the fields, without a message head. */
  public static Member read(Decoder in) {
    return new Member(in.option(Replacement::read), in.list(Step::read));
  }

  @Override
  public void write(Encoder out) {
    out.option(replaced, Encoder::value);
    out.list(path);
  }
}
