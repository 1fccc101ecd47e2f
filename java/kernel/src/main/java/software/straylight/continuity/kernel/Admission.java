package software.straylight.continuity.kernel;

import java.util.List;
import software.straylight.continuity.model.Channel;
import software.straylight.continuity.model.Decoder;
import software.straylight.continuity.model.Encodable;
import software.straylight.continuity.model.Encoder;
import software.straylight.continuity.model.OrderedSet;
import software.straylight.continuity.model.Reason;
import software.straylight.continuity.model.SignerKey;

/** Which record is served, if any. */
public sealed interface Admission extends Encodable {
  /**
   * This one.
   *
   * @param index the offer
   * @param open its open channels
   * @param signers the signers that count
   */
  record Served(long index, OrderedSet<Channel> open, OrderedSet<SignerKey> signers)
      implements Admission {
    static Served fields(Decoder in) {
      return new Served(in.u32(), in.set(Channel::read), in.set(Decoder::key));
    }

    @Override
    public void write(Encoder out) {
      out.u8(0);
      out.u32(index);
      out.set(open);
      out.set(signers, Encoder::value);
    }
  }

  /**
   * None.
   *
   * @param reasons why not, of each offer
   */
  record None(List<Reason> reasons) implements Admission {
    /** Copies its lists. */
    public None {
      reasons = List.copyOf(reasons);
    }

    static None fields(Decoder in) {
      return new None(in.list(Reason::read));
    }

    @Override
    public void write(Encoder out) {
      out.u8(1);
      out.list(reasons);
    }
  }

  /**
   * Two trusted records contradict each other; neither is served.
   *
   * @param first one offer
   * @param second another, of the same action with other outputs
   */
  record Conflict(long first, long second) implements Admission {
    static Conflict fields(Decoder in) {
      return new Conflict(in.u32(), in.u32());
    }

    @Override
    public void write(Encoder out) {
      out.u8(2);
      out.u32(first);
      out.u32(second);
    }
  }

  /** Reads the tag and the fields of its alternative. */
  static Admission read(Decoder in) {
    return switch (in.tag(3)) {
      case 0 -> Served.fields(in);
      case 1 -> None.fields(in);
      default -> Conflict.fields(in);
    };
  }
}
