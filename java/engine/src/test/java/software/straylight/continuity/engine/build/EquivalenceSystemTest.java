package software.straylight.continuity.engine.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.straylight.continuity.attest.Attester;
import software.straylight.continuity.attest.KeyDirectory;
import software.straylight.continuity.engine.BuildEvent.Verdict;
import software.straylight.continuity.engine.ContinuityException;
import software.straylight.continuity.engine.ExitCode;
import software.straylight.continuity.engine.audit.Auditor;
import software.straylight.continuity.engine.audit.Bundle;
import software.straylight.continuity.engine.audit.EvidenceSource;
import software.straylight.continuity.engine.audit.Explainer;
import software.straylight.continuity.engine.audit.StoreEvidence;
import software.straylight.continuity.kernel.DifferentialKernel;
import software.straylight.continuity.kernel.KernelClient;
import software.straylight.continuity.kernel.ReferenceKernel;
import software.straylight.continuity.leanffi.LeanKernel;
import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.DischargeProof;
import software.straylight.continuity.model.ExecutionRecord;
import software.straylight.continuity.model.InvocationAction;
import software.straylight.continuity.model.InvocationRecord;
import software.straylight.continuity.model.InvocationVerdict;
import software.straylight.continuity.model.OrderedMap;
import software.straylight.continuity.model.Output;
import software.straylight.continuity.model.Ref;
import software.straylight.continuity.model.Scope;
import software.straylight.continuity.model.SignerKey;
import software.straylight.continuity.model.ToolchainDeclaration;
import software.straylight.continuity.model.ToolchainWitness;
import software.straylight.continuity.store.Store;
import software.straylight.continuity.testing.Places;

/**
 * The compiler's wheel twice, the second without the sources of a target that nothing is built for:
 * two trees, two keys for every action, and evidence that they build the same.
 */
@Tag("system")
final class EquivalenceSystemTest {
  private static final String LIBRARY =
      "C.cc.library C.cc.Library::{ name = \"lib\", srcs = C.files [ %s ] }";
  private static final long NEVER = 4_000_000_000L;

  /** One store for all tests, so that both toolchains are prepared once. */
  @TempDir static Path shared;

  @TempDir Path scratch;

  private final KernelClient kernel =
      new KernelClient(new DifferentialKernel(LeanKernel.load(), new ReferenceKernel()));
  private final Path store = Objects.requireNonNull(shared).resolve("store");

  @BeforeAll
  static void buildSandbox() throws Exception {
    Path folder = Places.repository().resolve("sandbox-native");
    int status =
        new ProcessBuilder("make", "-s", "-C", folder.toString()).inheritIO().start().waitFor();
    assertThat(status).as("make -C sandbox-native").isZero();
  }

  /** A workspace with both toolchains, and the sources {@code a.c} and {@code b.c}. */
  private Workshop workshop(String policy) throws IOException {
    Workshop ws = new Workshop(Files.createDirectories(scratch.resolve("ws")), store);
    ws.write(
        "toolchains/BUILD.dhall",
        """
        let C = ../dhall/package.dhall
        let wheel =
              C.Source::{
              , from = C.purl "pkg:pypi/ziglang@0.17.1"
              , sha256 = "ea6cc5d87b033cf0aedfbc8f9549a908cae6c50ac31f1698188fa48a74524b54"
              , strip = 1
              }
        in  { targets =
                  C.zig.targets
                # [ C.fetch
                      C.Fetch::{
                      , name = "small-wheel"
                      , source = wheel
                      , without = [ "lib/libc/mingw" ]
                      }
                  , C.toolchain
                      C.Toolchain::{
                      , name = "small"
                      , kind = C.ToolchainKind.Zig
                      , tree = C.local "small-wheel"
                      , entryPoints = [ { name = "zig", path = "zig" } ]
                      }
                  ]
            } : C.Package
        """);
    sources(ws, "a.c", "b.c");
    ws.write(
        "continuity.dhall",
        "let C = ./dhall/package.dhall\n"
            + "in  C.Workspace::{\n"
            + "    , toolchains = [ { role = \"cc\", toolchain = C.dep [ \"toolchains\" ] \"zig\" }"
            + " ]\n"
            + policy
            + "    }\n");
    return ws;
  }

  private static void sources(Workshop ws, String... names) throws IOException {
    for (String name : names) {
      String stem = name.substring(0, 1);
      ws.write("p/" + name, "int " + stem + "(int x) { return x * 3 + '" + stem + "'; }\n");
    }
    ws.targets(String.format(LIBRARY, "\"" + String.join("\", \"", names) + "\""));
  }

  private static void use(Workshop ws, String toolchain) throws IOException {
    Path file = ws.root().resolve("continuity.dhall");
    Files.writeString(
        file,
        Files.readString(file)
            .replaceAll(
                "\\[ \"toolchains\" \\] \"[a-z]+\"", "[ \"toolchains\" ] \"" + toolchain + "\""));
  }

  private interface Work<T> {
    T with(Store opened, Declarations declarations) throws Exception;
  }

  private <T> T evidence(Workshop ws, Work<T> work) throws Exception {
    try (Store opened = Store.open(store, message -> {})) {
      return work.with(
          opened,
          new Declarations(ws.root(), opened, kernel, new StoreIndex(opened), TrustFile.in(store)));
    }
  }

  /** The trees of both toolchains. */
  private record Trees(Digest zig, Digest small) {}

  private static Trees trees(Workshop ws) throws Exception {
    return new Trees(tree(ws, "//toolchains:zig"), tree(ws, "//toolchains:small"));
  }

  private static Digest tree(Workshop ws, String label) throws Exception {
    return ws.toolchains().stream()
        .filter(t -> t.label().equals(label))
        .map(t -> Digest.fromHex(t.tree()))
        .findFirst()
        .orElseThrow();
  }

  private KeyDirectory keys() {
    return KeyDirectory.at(scratch.resolve("keys"));
  }

  /** Declares the two equal, signed with {@code name}; the declaration's digest. */
  private Declarations.Listed declare(Workshop ws, String name, Scope scope) throws Exception {
    Trees trees = trees(ws);
    Attester attester = new Attester(keys().load(name));
    ToolchainDeclaration declaration =
        new ToolchainDeclaration(trees.zig(), trees.small(), scope, NEVER, attester.signer());
    return evidence(ws, (opened, declarations) -> declarations.declare(declaration, attester));
  }

  private List<String> standings(Workshop ws) throws Exception {
    List<Declarations.Listed> all = evidence(ws, (s, d) -> d.list());
    return all.stream().map(Declarations.Listed::standing).toList();
  }

  private InvocationRecord last(Workshop ws) throws Exception {
    return evidence(
        ws,
        (opened, declarations) -> {
          InvocationRecords records = InvocationRecords.of(ws.root(), opened);
          return records.read(records.last().orElseThrow());
        });
  }

  /** Titles of the actions that were served across toolchains in the last invocation. */
  private List<String> across(Workshop ws) throws Exception {
    return last(ws).actions().stream()
        .filter(a -> !a.path().isEmpty())
        .peek(a -> assertThat(a.verdict()).isEqualTo(InvocationVerdict.SERVED))
        .map(InvocationAction::label)
        .sorted()
        .toList();
  }

  private static String signers(SignerKey key, int witnesses) {
    return "    , policy = C.Policy::{ signers = [ \""
        + key.toHex()
        + "\" ], witnesses = "
        + witnesses
        + " }\n";
  }

  @Test
  void theTreeIsServedAcrossAndARevocationTakesBackExactlyThat() throws Exception {
    SignerKey me = keys().create("me").signer();
    Workshop ws = workshop(signers(me, 1));
    assertThat(ws.build("//p:lib").result().exit()).isEqualTo(ExitCode.OK);
    use(ws, "small");
    Workshop.Built cold = ws.build("//p:lib");
    // Without evidence another tree is another toolchain.
    assertThat(cold.with(Verdict.RAN)).contains("//p:lib compile p/a.c", "//p:lib compile p/b.c");
    assertThat(across(ws)).isEmpty();

    // A declaration does not count before there are as many witnesses as policy demands.
    Declarations.Listed declared = declare(ws, "me", new Scope.All());
    assertThat(declared.standing()).contains("fewer witnesses");
    Trees trees = trees(ws);
    List<ToolchainWitness> pairs = evidence(ws, (s, d) -> d.find(trees.zig(), trees.small()));
    assertThat(pairs).isNotEmpty();
    Declarations.Listed witness =
        evidence(ws, (s, d) -> d.witness(pairs.getFirst().recordA(), pairs.getFirst().recordB()));
    assertThat(witness.standing()).isEqualTo("accepted");
    assertThat(standings(ws)).containsExactly("accepted", "accepted");

    // New work with the one tree is served to the other.
    use(ws, "zig");
    sources(ws, "a.c", "b.c", "c.c");
    assertThat(ws.build("//p:lib").with(Verdict.RAN))
        .containsExactly("//p:lib archive liblib.a", "//p:lib compile p/c.c");
    use(ws, "small");
    Workshop.Built warm = ws.build("//p:lib");
    assertThat(warm.with(Verdict.RAN)).isEmpty();
    // What was there under its own key is served by that: no evidence is in its way.
    assertThat(across(ws)).containsExactly("//p:lib archive liblib.a", "//p:lib compile p/c.c");

    Digest digest = declared.item().digest();
    explained(ws, digest);
    audited(ws, digest);

    // Revoked: exactly those hits are gone.
    boolean named = evidence(ws, (s, d) -> d.revoke(digest));
    assertThat(named).isTrue();
    assertThat(Files.readString(ws.root().resolve("continuity.dhall")))
        .doesNotContain(digest.toHex())
        .contains(witness.item().digest().toHex());
    Workshop.Built after = ws.build("//p:lib");
    assertThat(after.with(Verdict.RAN))
        .containsExactly("//p:lib archive liblib.a", "//p:lib compile p/c.c");
    assertThat(across(ws)).isEmpty();

    // Who brings the old list back does not bring the declaration back.
    use(ws, "zig");
    sources(ws, "a.c", "b.c", "d.c");
    ws.build("//p:lib");
    use(ws, "small");
    Path settings = ws.root().resolve("continuity.dhall");
    Files.writeString(
        settings,
        Files.readString(settings)
            .replace("evidence = [", "evidence = [ \"" + digest.toHex() + "\","));
    assertThat(ws.build("//p:lib").with(Verdict.RAN)).contains("//p:lib compile p/d.c");
    assertThat(standings(ws)).contains("revoked");
  }

  private void explained(Workshop ws, Digest declaration) throws Exception {
    try (Store opened = Store.open(store, message -> {})) {
      Digest invocation = InvocationRecords.of(ws.root(), opened).last().orElseThrow();
      List<String> because = new ArrayList<>();
      new Explainer(new StoreEvidence(opened), path -> false)
          .explain(invocation, "//p:lib").stream()
              .filter(e -> e.label().equals("//p:lib compile p/c.c"))
              .forEach(e -> because.addAll(e.because()));
      assertThat(String.join("\n", because))
          .contains("the declaration (for all commands")
          .contains(declaration.toHex());
    }
  }

  private void audited(Workshop ws, Digest declaration) throws Exception {
    Path file = scratch.resolve("bundle.tar");
    Digest invocation;
    try (Store opened = Store.open(store, message -> {})) {
      invocation = InvocationRecords.of(ws.root(), opened).last().orElseThrow();
      StoreEvidence source = new StoreEvidence(opened);
      assertThat(new Auditor(kernel, source).audit(invocation, Optional.empty()).findings())
          .isEmpty();
      Bundle.write(invocation, source, file);
    }
    // Elsewhere, from the bundle alone.
    Bundle bundle = Bundle.read(file);
    assertThat(bundle.declared(declaration)).isNotEmpty();
    assertThat(new Auditor(kernel, bundle).audit(invocation, Optional.empty()).findings())
        .isEmpty();
    // That the record says the signature held is no reason to believe it.
    EvidenceSource unsigned =
        new EvidenceSource() {
          @Override
          public Optional<byte[]> blob(Digest digest) {
            return bundle.blob(digest);
          }

          @Override
          public List<Signed> signed(Digest key, Digest record, List<SignerKey> signers) {
            return bundle.signed(key, record, signers);
          }

          @Override
          public List<Bytes> declared(Digest digest) {
            return List.of();
          }
        };
    assertThat(new Auditor(kernel, unsigned).audit(invocation, Optional.empty()).findings())
        .extracting(Auditor.Finding::code)
        .containsExactly("DECLARATION_UNSIGNED", "NOT_ADMITTED", "NOT_ADMITTED");
  }

  @Test
  void aDeclarationNeverMakesAWarmEntryUnreachable() throws Exception {
    SignerKey me = keys().create("me").signer();
    Workshop ws = workshop(signers(me, 0));
    ws.write("p/w.c", "int w(void) { return 7; }\n");
    ws.targets(String.format(LIBRARY, "\"w.c\""));
    ws.build("//p:lib");
    use(ws, "small");
    ws.build("//p:lib");
    // The other toolchain's entry gets a rival with other outputs: a conflict under that key.
    rival(ws, "//p:lib compile p/w.c");
    use(ws, "zig");
    assertThat(ws.build("//p:lib").with(Verdict.RAN)).isEmpty();
    assertThat(declare(ws, "me", new Scope.All()).standing()).isEqualTo("accepted");
    Workshop.Built own = ws.build("//p:lib");
    assertThat(own.with(Verdict.RAN)).isEmpty();
    assertThat(across(ws)).isEmpty();
    // One more neighbour that has nothing takes nothing away.
    use(ws, "small");
    ws.write("p/v.c", "int v(void) { return 8; }\n");
    ws.targets(String.format(LIBRARY, "\"v.c\""));
    ws.build("//p:lib");
    use(ws, "zig");
    ws.build("//p:lib");
    List<String> before = across(ws);
    assertThat(before).contains("//p:lib compile p/v.c");
    Attester attester = new Attester(keys().load("me"));
    Digest nowhere = Digest.sha256(new byte[] {1});
    Digest zig = trees(ws).zig();
    evidence(
        ws,
        (s, d) ->
            d.declare(
                new ToolchainDeclaration(zig, nowhere, new Scope.All(), NEVER, me), attester));
    assertThat(ws.build("//p:lib").with(Verdict.RAN)).isEmpty();
    assertThat(across(ws)).isEqualTo(before);
  }

  /** Publishes, signed by the store itself, a second record of an action with another output. */
  private void rival(Workshop ws, String label) throws Exception {
    Digest digest =
        last(ws).actions().stream()
            .filter(a -> a.label().equals(label))
            .findFirst()
            .orElseThrow()
            .record();
    try (Store opened = Store.open(store, message -> {})) {
      ExecutionRecord r = ExecutionRecord.decode(opened.cas().read(digest, 256 << 20));
      byte[] other = "another object file".getBytes(java.nio.charset.StandardCharsets.UTF_8);
      Ref ref = new Ref.File(opened.cas().put(other), false);
      Map<Bytes, Output> outputs = new TreeMap<>();
      Map<Bytes, Ref> refs = new TreeMap<>();
      r.outputs()
          .forEach(
              (path, output) -> {
                outputs.put(path, new Output(ref, other.length, output.references()));
                refs.put(path, ref);
              });
      DischargeProof d = r.discharge();
      ExecutionRecord rival =
          new ExecutionRecord(
              r.action(),
              r.isolation(),
              r.access(),
              r.channels(),
              r.candidates(),
              r.status(),
              OrderedMap.copyOf(outputs),
              r.missing(),
              r.stdout(),
              r.stderr(),
              new DischargeProof(
                  d.coeffects(),
                  d.network(),
                  d.filesystem(),
                  d.auth(),
                  d.derivation(),
                  OrderedMap.copyOf(refs),
                  d.started(),
                  d.ended()),
              r.started(),
              r.ended(),
              r.sandbox(),
              r.kernel(),
              r.receipt());
      new StoreIndex(opened).publish(rival);
    }
  }

  @Test
  void whatIsNoEvidenceIsRefusedOrDoesNotCount() throws Exception {
    SignerKey me = keys().create("me").signer();
    keys().create("stranger");
    Workshop ws = workshop(signers(me, 0));
    sources(ws, "n.c");
    ws.build("//p:lib");
    use(ws, "small");
    ws.build("//p:lib");
    Digest some = last(ws).actions().getFirst().record();
    assertThatThrownBy(() -> evidence(ws, (s, d) -> d.witness(some, some)))
        .isInstanceOf(ContinuityException.class)
        .hasMessageContaining("not two successful runs");
    // Signed by somebody whom the policy does not name: kept, but worth nothing.
    assertThat(declare(ws, "stranger", new Scope.All()).standing()).contains("policy.signers");
    // A signed declaration travels; a changed one does not.
    Declarations.Listed mine = declare(ws, "me", new Scope.All());
    byte[] envelope = evidence(ws, (s, d) -> d.export(mine.item().digest()));
    assertThat(evidence(ws, (s, d) -> d.take(envelope)).standing()).isEqualTo("accepted");
    byte[] changed = envelope.clone();
    changed[changed.length - 20] ^= 1;
    assertThatThrownBy(() -> evidence(ws, (s, d) -> d.take(changed)))
        .isInstanceOf(ContinuityException.class);
    // Evidence that the store does not have is told, and takes nothing away.
    Path settings = ws.root().resolve("continuity.dhall");
    Files.writeString(
        settings,
        Files.readString(settings)
            .replace("evidence = [", "evidence = [ \"" + "0".repeat(64) + "\","));
    Workshop.Built built = ws.build("//p:lib");
    assertThat(built.warnings()).anyMatch(d -> d.code().equals("EVIDENCE_MISSING"));
    assertThat(built.with(Verdict.RAN)).isEmpty();
  }
}
