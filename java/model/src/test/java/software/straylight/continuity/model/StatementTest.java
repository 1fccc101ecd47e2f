package software.straylight.continuity.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The statement is JSON of one form: keys ascending, no whitespace, only what the record says. */
class StatementTest {
  private static final Digest A = Bytes.utf8("a").sha256();

  private static ExecutionRecord record(long started, long ended) {
    ExecutionRecord r = new Samples(5).executionRecord();
    Bytes action = Bytes.of(SampleAction.HELLO.encode());
    return new ExecutionRecord(
        action,
        r.isolation(),
        r.access(),
        r.channels(),
        r.candidates(),
        new Status.Exited(0),
        OrderedMap.copyOf(
            Map.of(
                Bytes.utf8("b c/\"é"),
                new Output(new Ref.File(A, false), 1, OrderedSet.empty()),
                Bytes.utf8("a"),
                new Output(new Ref.Tree(A), 2, OrderedSet.empty()))),
        OrderedSet.empty(),
        r.stdout(),
        r.stderr(),
        r.discharge(),
        started,
        ended,
        r.sandbox(),
        r.kernel(),
        r.receipt());
  }

  @Test
  void theStatementIsExactlyThis() throws IOException {
    ExecutionRecord r = record(1_000_000_000L, -1);
    SignerKey signer = new SignerKey(A.toBytes());
    String key = r.action().sha256().toHex();
    String expected =
        """
        {"_type":"https://in-toto.io/Statement/v1","predicate":{"buildDefinition":{\
        "buildType":"https://straylight.software/continuity/action/v1",\
        "externalParameters":{"action":"sha256:%s"},"resolvedDependencies":[\
        {"digest":{"sha256":"%s"},"name":"toolchain/cc"}]},\
        "continuity":{"builderKey":"%s","origin":"built"},\
        "runDetails":{"builder":{"id":"https://straylight.software/continuity/builder/%s"},\
        "byproducts":[{"digest":{"sha256":"%s"},"name":"stdout"},\
        {"digest":{"sha256":"%s"},"name":"stderr"}],\
        "metadata":{"finishedOn":"2554-07-21T23:34:33Z","startedOn":"1970-01-01T00:00:01Z"}}},\
        "predicateType":"https://slsa.dev/provenance/v1","subject":[\
        {"digest":{"sha256":"%s"},"name":"out/a/"},\
        {"digest":{"sha256":"%s"},"name":"out/b%%20c/%%22%%C3%%A9"},\
        {"digest":{"sha256":"%s"},"name":"record"}]}"""
            .formatted(
                key,
                SampleAction.HELLO.toolchains().get("cc"),
                signer.toHex(),
                signer.toHex(),
                r.stdout().digest(),
                r.stderr().digest(),
                A,
                A,
                r.digest());
    Bytes statement = Statement.of(r, r.digest(), signer);
    assertThat(statement.toUtf8()).hasValue(expected);
    JsonNode parsed = new ObjectMapper().readTree(statement.toByteArray());
    assertThat(new ObjectMapper().writeValueAsString(parsed)).isEqualTo(expected);
  }
}
