package software.straylight.continuity.model;

/**
 * One namespace of the helper and of the action; isolated iff they differ.
 *
 * @param helper the sandbox helper's own
 * @param action the action's
 */
public record NsPair(NsId helper, NsId action) implements Encodable {
  /** Reads the fields, without a message head. */
  public static NsPair read(Decoder in) {
    return new NsPair(NsId.read(in), NsId.read(in));
  }

  @Override
  public void write(Encoder out) {
    helper.write(out);
    action.write(out);
  }

  /** Whether the action was in a namespace of its own. */
  public boolean differ() {
    return !helper.equals(action);
  }
}
