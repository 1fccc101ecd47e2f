package software.straylight.continuity.model;

/** For which rules a declaration holds. */
public sealed interface Scope extends Encodable {
  /** For every command. */
  record All() implements Scope {
    @Override
    public void write(Encoder out) {
      out.u8(0);
    }
  }

  /**
   * For these kinds of rule.
   *
   * @param kinds the kinds
   */
  record Rules(OrderedSet<RuleKind> kinds) implements Scope {
    static Rules fields(Decoder in) {
      return new Rules(in.set(RuleKind::read));
    }

    @Override
    public void write(Encoder out) {
      out.u8(1);
      out.set(kinds);
    }
  }

  /** Reads the tag and the fields of its alternative. */
  static Scope read(Decoder in) {
    return switch (in.tag(2)) {
      case 0 -> new All();
      default -> Rules.fields(in);
    };
  }
}
