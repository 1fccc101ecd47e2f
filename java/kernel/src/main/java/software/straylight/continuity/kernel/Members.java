package software.straylight.continuity.kernel;

import java.util.List;
import software.straylight.continuity.model.Decoder;
import software.straylight.continuity.model.Encodable;
import software.straylight.continuity.model.Encoder;

/**
 * All places to look for an action's result, itself first.
 *
 * @param members the members
 */
public record Members(List<Member> members) implements Encodable {
  /** Copies its lists. */
  public Members {
    members = List.copyOf(members);
  }

  /** Reads the fields, without a message head. */
  public static Members read(Decoder in) {
    return new Members(in.list(Member::read));
  }

  @Override
  public void write(Encoder out) {
    out.list(members);
  }
}
