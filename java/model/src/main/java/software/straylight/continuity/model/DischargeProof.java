package software.straylight.continuity.model;

/**
 * The evidence for every declared coeffect.
 *
 * @param coeffects the action's coeffects
 * @param network uses of the network
 * @param filesystem uses of paths of the host
 * @param auth uses of credentials
 * @param derivation SHA-256 of the action message
 * @param outputs the outputs
 * @param started nanoseconds since the epoch
 * @param ended nanoseconds since the epoch
 */
public record DischargeProof(
    OrderedSet<Coeffect> coeffects,
    OrderedSet<NetworkAccess> network,
    OrderedSet<FilesystemAccess> filesystem,
    OrderedSet<AuthUsage> auth,
    Digest derivation,
    OrderedMap<Bytes, Ref> outputs,
    long started,
    long ended)
    implements Encodable {
  /** Reads the fields, without a message head. */
  public static DischargeProof read(Decoder in) {
    return new DischargeProof(
        in.set(Coeffect::read),
        in.set(NetworkAccess::read),
        in.set(FilesystemAccess::read),
        in.set(AuthUsage::read),
        in.digest(),
        in.contentMap(Decoder::path, Ref::read),
        in.u64(),
        in.u64());
  }

  @Override
  public void write(Encoder out) {
    out.set(coeffects);
    out.set(network);
    out.set(filesystem);
    out.set(auth);
    out.digest(derivation);
    out.map(outputs, Encoder::path, Encoder::value);
    out.u64(started);
    out.u64(ended);
  }
}
