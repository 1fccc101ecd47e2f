package software.straylight.continuity.kernel;

import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.Decoder;
import software.straylight.continuity.model.Encodable;
import software.straylight.continuity.model.Encoder;
import software.straylight.continuity.model.EquivalenceEvidence;
import software.straylight.continuity.model.Policy;
import software.straylight.continuity.model.Trust;

/**
 * An action whose equivalents are asked for.
 *
 * @param action an {@link Action} message
 * @param evidence why toolchains are equivalent
 * @param policy what may be served
 * @param trust what is revoked
 * @param now seconds since the epoch
 */
public record MembersRequest(
    Bytes action, EquivalenceEvidence evidence, Policy policy, Trust trust, long now)
    implements Encodable {
  /** Reads the fields, without a message head. */
  public static MembersRequest read(Decoder in) {
    return new MembersRequest(
        in.bytes(), EquivalenceEvidence.read(in), Policy.read(in), Trust.read(in), in.u64());
  }

  @Override
  public void write(Encoder out) {
    out.bytes(action);
    evidence.write(out);
    policy.write(out);
    trust.write(out);
    out.u64(now);
  }
}
