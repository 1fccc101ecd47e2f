package software.straylight.continuity.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import software.straylight.continuity.attest.Evidence;
import software.straylight.continuity.attest.KeyDirectory;
import software.straylight.continuity.attest.KeyId;
import software.straylight.continuity.attest.PublicKeyText;
import software.straylight.continuity.attest.Verification;
import software.straylight.continuity.attest.Verifier;
import software.straylight.continuity.cli.render.Json;
import software.straylight.continuity.cli.terminal.Console;
import software.straylight.continuity.engine.ContinuityException;
import software.straylight.continuity.engine.Diagnostic;
import software.straylight.continuity.engine.ExitCode;
import software.straylight.continuity.engine.audit.Bundle;
import software.straylight.continuity.model.SignerKey;
import software.straylight.continuity.store.Store;

/** {@code straylight verify}. */
final class VerifyArtefact extends Verb {
  private final Syntax.Word file =
      syntax.word("FILE", "An artefact, by its bytes as they are now.");
  private final Syntax.Value<String> key =
      syntax.value(
          "--key",
          "FILE",
          String.class,
          "Trust this public key (PEM, OpenSSH or hex) instead of the store's own.");
  private final Syntax.Value<String> bundle =
      syntax.value(
          "--bundle",
          "FILE",
          String.class,
          "Take the evidence from an exported invocation instead of the store; needs --key.");
  private final HostOptions host = new HostOptions(syntax, console);
  private final OutputOptions output = new OutputOptions(syntax);

  VerifyArtefact(Console console) {
    super(
        console,
        "verify",
        "Check that a trusted key attests a file: who built it, and by which action.",
        "straylight verify out/x86_64-linux-musl-debug/app/app\n"
            + "straylight verify app --bundle build.tar --key builder.pem",
        ExitCode.REFUSED);
  }

  @Override
  ExitCode run() throws IOException {
    Path path = console.directory().resolve(file.get());
    if (!Files.exists(path)) {
      throw new ContinuityException(
          ExitCode.USAGE, Diagnostic.of("NO_SUCH_FILE", "there is no file " + file.get(), ""));
    }
    if (bundle.get().isPresent()) {
      if (key.get().isEmpty()) {
        throw usage(
            "a bundle does not say whom to trust",
            "name the builder's public key with --key; 'straylight key store' prints it there");
      }
      Bundle read = Bundle.read(console.directory().resolve(bundle.get().get()));
      return show(path, read.aboutArtefacts(), trusted(key.get().get()));
    }
    try (Store store = host.openStore(output)) {
      SignerKey trusted =
          key.get().isPresent() ? trusted(key.get().get()) : KeyDirectory.storeKey(store).signer();
      return show(path, Evidence.of(store), trusted);
    }
  }

  private SignerKey trusted(String name) throws IOException {
    return PublicKeyText.parse(Files.readString(console.directory().resolve(name)));
  }

  private ExitCode show(Path path, Evidence evidence, SignerKey trusted) throws IOException {
    Verification found = new Verifier(evidence, List.of(trusted), List.of()).verify(path);
    if (output.json()) {
      json(found);
    }
    if (found.holds()) {
      if (!output.json()) {
        for (Verification.Attested a : found.attested()) {
          console
              .out()
              .println(
                  file.get()
                      + ": attested by "
                      + KeyId.of(a.signer())
                      + "\n  sha256 "
                      + found.subject().toHex()
                      + "\n  action "
                      + a.action().toHex()
                      + "\n  record "
                      + a.record().toHex());
        }
      }
      return ExitCode.OK;
    }
    List<Diagnostic> why = new ArrayList<>();
    for (Verification.Rejected r : found.rejected()) {
      why.add(
          Diagnostic.of(
              r.reason().name(),
              "the attestation " + r.envelope().toHex() + " does not hold: " + r.detail(),
              ""));
    }
    why.add(
        Diagnostic.of(
            "NOT_ATTESTED",
            file.get()
                + " (sha256 "
                + found.subject().toHex()
                + ") has no attestation by "
                + KeyId.of(trusted),
            "build it here, or name the key that signed it with --key"));
    throw new ContinuityException(ExitCode.REFUSED, why);
  }

  private void json(Verification found) {
    Json.line(
        console.out(),
        j -> {
          j.writeStringField("subject", found.subject().toHex());
          j.writeBooleanField("holds", found.holds());
          j.writeArrayFieldStart("attested");
          for (Verification.Attested a : found.attested()) {
            j.writeStartObject();
            j.writeStringField("envelope", a.envelope().toHex());
            j.writeStringField("signer", a.signer().toHex());
            j.writeStringField("record", a.record().toHex());
            j.writeStringField("action", a.action().toHex());
            j.writeStringField("output", a.output());
            j.writeEndObject();
          }
          j.writeEndArray();
        });
  }

  @Override
  OutputOptions output() {
    return output;
  }
}
