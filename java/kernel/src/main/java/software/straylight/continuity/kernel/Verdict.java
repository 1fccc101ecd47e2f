package software.straylight.continuity.kernel;

import java.util.Optional;
import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.Candidate;
import software.straylight.continuity.model.Channel;
import software.straylight.continuity.model.Decoder;
import software.straylight.continuity.model.Encodable;
import software.straylight.continuity.model.Encoder;
import software.straylight.continuity.model.OrderedSet;

/** What became of an execution. */
public sealed interface Verdict extends Encodable {
  /** It succeeded, hermetically. */
  record Ran() implements Verdict {
    @Override
    public void write(Encoder out) {
      out.u8(0);
    }
  }

  /**
   * It succeeded, hermetically but for these channels.
   *
   * @param open the open channels
   */
  record Unproved(OrderedSet<Channel> open) implements Verdict {
    static Unproved fields(Decoder in) {
      return new Unproved(in.set(Channel::read));
    }

    @Override
    public void write(Encoder out) {
      out.u8(1);
      out.set(open);
    }
  }

  /** It succeeded without a complete record: nothing of it is ever served. */
  record Unrecorded() implements Verdict {
    @Override
    public void write(Encoder out) {
      out.u8(2);
    }
  }

  /**
   * It was not hermetic, whatever its exit status.
   *
   * @param code a {@link ReasonCode}'s number
   * @param event the event, if one is the reason
   * @param candidate the undeclared thing, if one is the reason
   */
  record Refused(int code, Optional<Long> event, Optional<Candidate> candidate) implements Verdict {
    static Refused fields(Decoder in) {
      return new Refused(in.u16(), in.option(Decoder::u32), in.option(Candidate::read));
    }

    @Override
    public void write(Encoder out) {
      out.u8(3);
      out.u16(code);
      out.option(event, Encoder::u32);
      out.option(candidate, Encoder::value);
    }
  }

  /**
   * It failed by itself.
   *
   * @param code a {@link ReasonCode}'s number
   * @param lookedFor misses of things that were also found elsewhere
   */
  record Failed(int code, OrderedSet<Bytes> lookedFor) implements Verdict {
    static Failed fields(Decoder in) {
      return new Failed(in.u16(), in.contentSet(Decoder::path));
    }

    @Override
    public void write(Encoder out) {
      out.u8(4);
      out.u16(code);
      out.set(lookedFor, Encoder::path);
    }
  }

  /** Reads the tag and the fields of its alternative. */
  static Verdict read(Decoder in) {
    return switch (in.tag(5)) {
      case 0 -> new Ran();
      case 1 -> Unproved.fields(in);
      case 2 -> new Unrecorded();
      case 3 -> Refused.fields(in);
      default -> Failed.fields(in);
    };
  }
}
