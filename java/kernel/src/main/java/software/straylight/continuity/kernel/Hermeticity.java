package software.straylight.continuity.kernel;

import software.straylight.continuity.model.Channel;
import software.straylight.continuity.model.Claim;
import software.straylight.continuity.model.Decoder;
import software.straylight.continuity.model.Encodable;
import software.straylight.continuity.model.Encoder;
import software.straylight.continuity.model.OrderedSet;

/** Whether an execution saw nothing but the view of its action. */
public sealed interface Hermeticity extends Encodable {
  /** It did. */
  record Ok() implements Hermeticity {
    @Override
    public void write(Encoder out) {
      out.u8(0);
    }
  }

  /**
   * But for these channels it did.
   *
   * @param open the open channels
   */
  record Unproved(OrderedSet<Channel> open) implements Hermeticity {
    static Unproved fields(Decoder in) {
      return new Unproved(in.set(Channel::read));
    }

    @Override
    public void write(Encoder out) {
      out.u8(1);
      out.set(open);
    }
  }

  /**
   * It did not.
   *
   * @param index the first event that disagrees
   * @param expected what the view says
   */
  record Offending(long index, Claim expected) implements Hermeticity {
    static Offending fields(Decoder in) {
      return new Offending(in.u32(), Claim.read(in));
    }

    @Override
    public void write(Encoder out) {
      out.u8(2);
      out.u32(index);
      expected.write(out);
    }
  }

  /** The record does not say. */
  record Incomplete() implements Hermeticity {
    @Override
    public void write(Encoder out) {
      out.u8(3);
    }
  }

  /** Reads the tag and the fields of its alternative. */
  static Hermeticity read(Decoder in) {
    return switch (in.tag(4)) {
      case 0 -> new Ok();
      case 1 -> Unproved.fields(in);
      case 2 -> Offending.fields(in);
      default -> new Incomplete();
    };
  }
}
