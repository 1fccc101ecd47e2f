package software.straylight.continuity.model;

/**
 * One finished execution, whatever its verdict: evidence that another machine can judge again. It
 * holds no verdict and no signature.
 *
 * @param action the {@link Action} message: the preimage
 * @param isolation the isolation it had
 * @param access its accesses
 * @param channels the state of the channels
 * @param candidates what the misses could have been
 * @param status how it ended
 * @param outputs its outputs; empty unless it exited with 0
 * @param missing declared and not there
 * @param stdout standard output
 * @param stderr standard error
 * @param discharge the evidence for its coeffects
 * @param started nanoseconds since the epoch, a claim
 * @param ended nanoseconds since the epoch, a claim
 * @param sandbox SHA-256 of the helper's executable
 * @param kernel the kernel that judged it
 * @param receipt of the proofs' receipt; {@link Digest#ZERO} where the kernel is Java's
 */
public record ExecutionRecord(
    Bytes action,
    Isolation isolation,
    AccessRecord access,
    Channels channels,
    OrderedSet<Candidate> candidates,
    Status status,
    OrderedMap<Bytes, Output> outputs,
    OrderedSet<Bytes> missing,
    Stream stdout,
    Stream stderr,
    DischargeProof discharge,
    long started,
    long ended,
    Digest sandbox,
    KernelIdentity kernel,
    Digest receipt)
    implements Message {
  /**
   * Decodes a message of this type.
   *
   * @throws MalformedException if {@code message} is not its canonical encoding
   */
  public static ExecutionRecord decode(byte[] message) {
    return Decoder.message(message, MessageType.EXECUTION_RECORD, ExecutionRecord::read);
  }

  /** The same, for bytes that are held. */
  public static ExecutionRecord decode(Bytes message) {
    return Decoder.message(message, MessageType.EXECUTION_RECORD, ExecutionRecord::read);
  }

  /** Reads the fields, without a message head. */
  public static ExecutionRecord read(Decoder in) {
    return new ExecutionRecord(
        in.bytes(),
        Isolation.read(in),
        AccessRecord.read(in),
        Channels.read(in),
        in.set(Candidate::read),
        Status.read(in),
        in.contentMap(Decoder::path, Output::read),
        in.contentSet(Decoder::path),
        Stream.read(in),
        Stream.read(in),
        DischargeProof.read(in),
        in.u64(),
        in.u64(),
        in.digest(),
        KernelIdentity.read(in),
        in.digest());
  }

  @Override
  public void write(Encoder out) {
    out.bytes(action);
    isolation.write(out);
    access.write(out);
    channels.write(out);
    out.set(candidates);
    status.write(out);
    out.map(outputs, Encoder::path, Encoder::value);
    out.set(missing, Encoder::path);
    stdout.write(out);
    stderr.write(out);
    discharge.write(out);
    out.u64(started);
    out.u64(ended);
    out.digest(sandbox);
    kernel.write(out);
    out.digest(receipt);
  }

  @Override
  public int messageType() {
    return MessageType.EXECUTION_RECORD;
  }
}
