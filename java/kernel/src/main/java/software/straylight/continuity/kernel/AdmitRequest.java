package software.straylight.continuity.kernel;

import java.util.List;
import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.Decoder;
import software.straylight.continuity.model.Encodable;
import software.straylight.continuity.model.Encoder;
import software.straylight.continuity.model.EquivalenceEvidence;
import software.straylight.continuity.model.Policy;
import software.straylight.continuity.model.Trust;

/**
 * An action, and records that could be served for it.
 *
 * @param action an {@link Action} message
 * @param evidence why toolchains are equivalent
 * @param policy what may be served
 * @param trust what is revoked
 * @param now seconds since the epoch
 * @param candidates the records
 */
public record AdmitRequest(
    Bytes action,
    EquivalenceEvidence evidence,
    Policy policy,
    Trust trust,
    long now,
    List<Offer> candidates)
    implements Encodable {
  /** Copies its lists. */
  public AdmitRequest {
    candidates = List.copyOf(candidates);
  }

  /** Reads the fields, without a message head. */
  public static AdmitRequest read(Decoder in) {
    return new AdmitRequest(
        in.bytes(),
        EquivalenceEvidence.read(in),
        Policy.read(in),
        Trust.read(in),
        in.u64(),
        in.list(Offer::read));
  }

  @Override
  public void write(Encoder out) {
    out.bytes(action);
    evidence.write(out);
    policy.write(out);
    trust.write(out);
    out.u64(now);
    out.list(candidates);
  }
}
