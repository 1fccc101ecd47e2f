package software.straylight.continuity.model;

/**
 * What the sandbox reports of one execution.
 *
 * @param action SHA-256 of the request's action message
 * @param isolation the isolation it had
 * @param access its accesses
 * @param channels the state of the channels
 * @param status how it ended
 * @param outputs outputs found; empty unless it exited with 0
 * @param missing declared and not there, or of the other kind
 * @param dropped there and not declared
 * @param stdout standard output
 * @param stderr standard error
 * @param started nanoseconds since the epoch, a claim
 * @param ended nanoseconds since the epoch, a claim
 * @param sandbox SHA-256 of the helper's executable
 */
public record ExecutionEvidence(
    Digest action,
    Isolation isolation,
    AccessRecord access,
    Channels channels,
    Status status,
    OrderedMap<Bytes, Collected> outputs,
    OrderedSet<Bytes> missing,
    OrderedSet<Bytes> dropped,
    Stream stdout,
    Stream stderr,
    long started,
    long ended,
    Digest sandbox)
    implements Message {
  /**
   * Decodes a message of this type.
   *
   * @throws MalformedException if {@code message} is not its canonical encoding
   */
  public static ExecutionEvidence decode(byte[] message) {
    return Decoder.message(message, MessageType.EXECUTION_EVIDENCE, ExecutionEvidence::read);
  }

  /** The same, for bytes that are held. */
  public static ExecutionEvidence decode(Bytes message) {
    return Decoder.message(message, MessageType.EXECUTION_EVIDENCE, ExecutionEvidence::read);
  }

  /** Reads the fields, without a message head. */
  public static ExecutionEvidence read(Decoder in) {
    return new ExecutionEvidence(
        in.digest(),
        Isolation.read(in),
        AccessRecord.read(in),
        Channels.read(in),
        Status.read(in),
        in.contentMap(Decoder::path, Collected::read),
        in.contentSet(Decoder::path),
        in.contentSet(Decoder::path),
        Stream.read(in),
        Stream.read(in),
        in.u64(),
        in.u64(),
        in.digest());
  }

  @Override
  public void write(Encoder out) {
    out.digest(action);
    isolation.write(out);
    access.write(out);
    channels.write(out);
    status.write(out);
    out.map(outputs, Encoder::path, Encoder::value);
    out.set(missing, Encoder::path);
    out.set(dropped, Encoder::path);
    stdout.write(out);
    stderr.write(out);
    out.u64(started);
    out.u64(ended);
    out.digest(sandbox);
  }

  @Override
  public int messageType() {
    return MessageType.EXECUTION_EVIDENCE;
  }
}
