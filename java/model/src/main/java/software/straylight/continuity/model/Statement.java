package software.straylight.continuity.model;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;

/**
 * The in-toto Statement v1 with a SLSA provenance v1 predicate that attests an execution record
 * ({@code docs/codec.md} section 9). It is a function of the record and the signer, so that whoever
 * verifies a signature recomputes the statement and compares bytes.
 */
public final class Statement {
  /** Payload type of the DSSE envelope around a statement. */
  public static final String PAYLOAD_TYPE = "application/vnd.in-toto+json";

  /** Payload type of the DSSE envelope around a {@link ToolchainDeclaration}. */
  public static final String DECLARATION_PAYLOAD_TYPE =
      "application/vnd.straylight.continuity.declaration.v1";

  private static final long NANOS = 1_000_000_000L;

  private Statement() {}

  /**
   * The statement that binds {@code record}.
   *
   * @param recordDigest SHA-256 of the record's message
   * @throws MalformedException if the record's action is not an {@link Action} message
   */
  public static Bytes of(ExecutionRecord record, Digest recordDigest, SignerKey signer) {
    return of(record, Action.decode(record.action().array()), recordDigest, signer);
  }

  /** The same, with the record's action already decoded. */
  public static Bytes of(
      ExecutionRecord record, Action action, Digest recordDigest, SignerKey signer) {
    String key = record.action().sha256().toHex();
    String builder = signer.toHex();
    StringBuilder s = new StringBuilder(1024);
    s.append("{\"_type\":\"https://in-toto.io/Statement/v1\",\"predicate\":{\"buildDefinition\":{")
        .append("\"buildType\":\"https://straylight.software/continuity/action/v1\",")
        .append("\"externalParameters\":{\"action\":\"sha256:")
        .append(key)
        .append("\"},\"resolvedDependencies\":[");
    String separator = "";
    for (Map.Entry<String, Digest> e : action.toolchains().entrySet()) {
      s.append(separator);
      separator = ",";
      digest(s, e.getValue());
      s.append(",\"name\":\"toolchain/");
      Percent.append(s, Utf8.encode(e.getKey()));
      s.append("\"}");
    }
    s.append("]},\"continuity\":{\"builderKey\":\"")
        .append(builder)
        .append("\",\"origin\":\"built\"},\"runDetails\":{\"builder\":{\"id\":")
        .append("\"https://straylight.software/continuity/builder/")
        .append(builder)
        .append("\"},\"byproducts\":[");
    digest(s, record.stdout().digest());
    s.append(",\"name\":\"stdout\"},");
    digest(s, record.stderr().digest());
    s.append(",\"name\":\"stderr\"}],\"metadata\":{\"finishedOn\":\"")
        .append(time(record.ended()))
        .append("\",\"startedOn\":\"")
        .append(time(record.started()))
        .append("\"}}},\"predicateType\":\"https://slsa.dev/provenance/v1\",\"subject\":[");
    for (Map.Entry<Bytes, Output> e : record.outputs().entrySet()) {
      digest(s, e.getValue().ref().digest());
      s.append(",\"name\":\"out/");
      Percent.append(s, e.getKey().array());
      s.append(e.getValue().ref() instanceof Ref.Tree ? "/\"}," : "\"},");
    }
    digest(s, recordDigest);
    s.append(",\"name\":\"record\"}]}");
    return Bytes.wrap(s.toString().getBytes(StandardCharsets.US_ASCII));
  }

  private static void digest(StringBuilder s, Digest digest) {
    s.append("{\"digest\":{\"sha256\":\"").append(digest.toHex()).append("\"}");
  }

  /** {@code YYYY-MM-DDThh:mm:ssZ}; 2^64 nanoseconds end in the year 2554, so four digits do. */
  private static String time(long nanos) {
    return Instant.ofEpochSecond(Long.divideUnsigned(nanos, NANOS)).toString();
  }
}
