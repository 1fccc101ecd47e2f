package software.straylight.continuity.model;

/**
 * One execution asked of the sandbox. All folders are of the host.
 *
 * @param action an {@link Action} message
 * @param mode the isolation asked for
 * @param blobs folder of {@code <2 hex>/<64 hex>} files by digest
 * @param trees folder of {@code <2 hex>/<64 hex>} folders: trees by digest, materialised
 * @param incoming empty folder on the file system of {@code blobs}, for the results
 * @param timeoutMillis after which SIGTERM is sent; 0: no limit
 * @param killDelayMillis after which SIGKILL follows
 * @param stdoutBytes most bytes of standard output
 * @param stderrBytes most bytes of standard error
 * @param outputBytes most bytes of all outputs
 * @param outputEntries most entries of all outputs
 * @param keep leave {@code /work/out} of a failed action in {@code incoming/kept}
 * @param interactive the caller's own stdio; the record is then not complete
 */
public record SandboxRequest(
    Bytes action,
    IsolationMode mode,
    Bytes blobs,
    Bytes trees,
    Bytes incoming,
    long timeoutMillis,
    long killDelayMillis,
    long stdoutBytes,
    long stderrBytes,
    long outputBytes,
    long outputEntries,
    boolean keep,
    boolean interactive)
    implements Message {
  /**
   * Decodes a message of this type.
   *
   * @throws MalformedException if {@code message} is not its canonical encoding
   */
  public static SandboxRequest decode(byte[] message) {
    return Decoder.message(message, MessageType.SANDBOX_REQUEST, SandboxRequest::read);
  }

  /** The same, for bytes that are held. */
  public static SandboxRequest decode(Bytes message) {
    return Decoder.message(message, MessageType.SANDBOX_REQUEST, SandboxRequest::read);
  }

  /** Reads the fields, without a message head. */
  public static SandboxRequest read(Decoder in) {
    return new SandboxRequest(
        in.bytes(),
        IsolationMode.read(in),
        in.path(),
        in.path(),
        in.path(),
        in.u64(),
        in.u64(),
        in.u64(),
        in.u64(),
        in.u64(),
        in.u32(),
        in.bool(),
        in.bool());
  }

  @Override
  public void write(Encoder out) {
    out.bytes(action);
    mode.write(out);
    out.path(blobs);
    out.path(trees);
    out.path(incoming);
    out.u64(timeoutMillis);
    out.u64(killDelayMillis);
    out.u64(stdoutBytes);
    out.u64(stderrBytes);
    out.u64(outputBytes);
    out.u32(outputEntries);
    out.bool(keep);
    out.bool(interactive);
  }

  @Override
  public int messageType() {
    return MessageType.SANDBOX_REQUEST;
  }
}
