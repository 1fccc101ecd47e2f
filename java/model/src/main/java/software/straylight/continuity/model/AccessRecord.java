package software.straylight.continuity.model;

/**
 * All accesses of an execution.
 *
 * @param complete whether every access on a recorded channel is here
 * @param doubts why not: stable upper-case words
 * @param requests accesses that the sandbox was asked for, before equal ones were merged
 * @param events the accesses
 */
public record AccessRecord(
    boolean complete, OrderedSet<String> doubts, long requests, OrderedSet<Event> events)
    implements Encodable {
  /** Reads the fields, without a message head. */
  public static AccessRecord read(Decoder in) {
    return new AccessRecord(in.bool(), in.contentSet(Decoder::text), in.u64(), in.set(Event::read));
  }

  @Override
  public void write(Encoder out) {
    out.bool(complete);
    out.set(doubts, Encoder::text);
    out.u64(requests);
    out.set(events);
  }
}
