package software.straylight.continuity.engine.audit;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import software.straylight.continuity.attest.Evidence;
import software.straylight.continuity.engine.ContinuityException;
import software.straylight.continuity.engine.Diagnostic;
import software.straylight.continuity.engine.ExitCode;
import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.EquivalenceEvidence;
import software.straylight.continuity.model.ExecutionRecord;
import software.straylight.continuity.model.InvocationAction;
import software.straylight.continuity.model.InvocationRecord;
import software.straylight.continuity.model.Output;
import software.straylight.continuity.model.Policy;
import software.straylight.continuity.model.SignedDeclaration;
import software.straylight.continuity.model.SignerKey;

/**
 * An invocation with all its evidence in one uncompressed tar: {@code invocation} (the digest, 64
 * hex digits), {@code blobs/<digest>}, {@code signed/<record>.<signer>} and {@code
 * declared/<declaration>.<envelope>} (envelopes). Equal evidence gives equal bytes. Whoever reads
 * it hashes every blob.
 */
public final class Bundle implements EvidenceSource {
  private static final long MAX_BUNDLE = 4L << 30;
  private static final int MAX_ENTRY = 256 << 20;
  private static final int MAX_ENTRIES = 1 << 20;

  private final Digest invocation;
  private final Map<Digest, Bytes> blobs;
  private final Map<Digest, List<Signed>> signed;
  private final Map<Digest, List<Bytes>> declared;

  private Bundle(
      Digest invocation,
      Map<Digest, Bytes> blobs,
      Map<Digest, List<Signed>> signed,
      Map<Digest, List<Bytes>> declared) {
    this.invocation = invocation;
    this.blobs = blobs;
    this.signed = signed;
    this.declared = declared;
  }

  /** The invocation that it is about. */
  public Digest invocation() {
    return invocation;
  }

  @Override
  public Optional<byte[]> blob(Digest digest) {
    return Optional.ofNullable(blobs.get(digest)).map(Bytes::toByteArray);
  }

  @Override
  public List<Bytes> declared(Digest declaration) {
    return declared.getOrDefault(declaration, List.of());
  }

  @Override
  public List<Signed> signed(Digest key, Digest record, List<SignerKey> signers) {
    return signed.getOrDefault(record, List.of()).stream()
        .filter(s -> signers.contains(s.signer()))
        .toList();
  }

  /** What the bundle has about artefacts: for an output of one of its records, the envelopes. */
  public Evidence aboutArtefacts() {
    Map<Digest, Bytes> envelopes = new HashMap<>();
    Map<Digest, List<Digest>> bySubject = new HashMap<>();
    signed.forEach(
        (record, envelopesOfRecord) -> {
          for (Signed s : envelopesOfRecord) {
            Digest envelope = s.envelope().sha256();
            envelopes.put(envelope, s.envelope());
            for (Output output :
                execution(record).map(r -> r.outputs().values()).orElse(List.of())) {
              bySubject
                  .computeIfAbsent(output.ref().digest(), d -> new ArrayList<>())
                  .add(envelope);
            }
          }
        });
    return new Evidence() {
      @Override
      public List<Digest> envelopes(Digest subject) {
        return bySubject.getOrDefault(subject, List.of()).stream().sorted().toList();
      }

      @Override
      public Optional<byte[]> blob(Digest digest, int limit) {
        return Optional.ofNullable(envelopes.getOrDefault(digest, blobs.get(digest)))
            .filter(bytes -> bytes.length() <= limit)
            .map(Bytes::toByteArray);
      }
    };
  }

  /**
   * Writes a bundle, atomically.
   *
   * @param source has the evidence
   * @throws ContinuityException if evidence is missing
   */
  public static void write(Digest invocation, EvidenceSource source, Path file) throws IOException {
    Map<String, byte[]> entries = new TreeMap<>();
    entries.put("invocation", (invocation.toHex() + "\n").getBytes(StandardCharsets.US_ASCII));
    InvocationRecord record = InvocationRecord.decode(add(invocation, source, entries));
    Policy policy = Policy.decode(add(record.policy(), source, entries));
    add(record.trust(), source, entries);
    EquivalenceEvidence evidence =
        EquivalenceEvidence.decode(add(record.evidence(), source, entries));
    for (SignedDeclaration d : evidence.declarations()) {
      Digest declaration = d.declaration().sha256();
      for (Bytes envelope : source.declared(declaration)) {
        entries.put(
            "declared/" + declaration.toHex() + "." + envelope.sha256().toHex(),
            envelope.toByteArray());
      }
    }
    for (InvocationAction action : record.actions()) {
      ExecutionRecord execution = ExecutionRecord.decode(add(action.record(), source, entries));
      Digest key = execution.action().sha256();
      for (Signed s : source.signed(key, action.record(), policy.signers().asList())) {
        entries.put(
            "signed/" + action.record().toHex() + "." + s.signer().toHex(),
            s.envelope().toByteArray());
      }
      add(execution.stdout().digest(), source, entries);
      add(execution.stderr().digest(), source, entries);
    }
    Path scratch = file.resolveSibling(file.getFileName() + ".new");
    try (OutputStream out = Files.newOutputStream(scratch);
        TarArchiveOutputStream tar = new TarArchiveOutputStream(out, "UTF-8")) {
      tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
      for (Map.Entry<String, byte[]> e : entries.entrySet()) {
        TarArchiveEntry entry = new TarArchiveEntry(e.getKey());
        entry.setSize(e.getValue().length);
        entry.setModTime(0L);
        entry.setMode(0100644);
        tar.putArchiveEntry(entry);
        tar.write(e.getValue());
        tar.closeArchiveEntry();
      }
    }
    Files.move(scratch, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static byte[] add(Digest digest, EvidenceSource source, Map<String, byte[]> entries) {
    byte[] bytes =
        source
            .blob(digest)
            .orElseThrow(
                () ->
                    new ContinuityException(
                        ExitCode.INFRASTRUCTURE,
                        Diagnostic.of(
                            "EVIDENCE_MISSING",
                            "the blob " + digest.toHex() + " is not in the store, or damaged",
                            "build again; the bundle was not written")));
    entries.put("blobs/" + digest.toHex(), bytes);
    return bytes;
  }

  /**
   * Reads a bundle; every blob is hashed.
   *
   * @throws ContinuityException if it is no bundle, or a blob is not what its name says
   */
  public static Bundle read(Path file) throws IOException {
    if (Files.size(file) > MAX_BUNDLE) {
      throw bad(file, "it is larger than " + MAX_BUNDLE + " bytes");
    }
    Map<Digest, Bytes> blobs = new HashMap<>();
    Map<Digest, List<Signed>> signed = new HashMap<>();
    Map<Digest, List<Bytes>> declared = new HashMap<>();
    Digest invocation = null;
    int count = 0;
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
        TarArchiveInputStream tar = new TarArchiveInputStream(in, "UTF-8")) {
      for (TarArchiveEntry e = tar.getNextEntry(); e != null; e = tar.getNextEntry()) {
        if (!e.isFile() || e.getSize() > MAX_ENTRY || ++count > MAX_ENTRIES) {
          throw bad(file, "the entry " + e.getName() + " cannot be part of a bundle");
        }
        byte[] bytes = tar.readNBytes((int) e.getSize());
        String name = e.getName();
        if (name.equals("invocation")) {
          invocation = Digest.fromHex(new String(bytes, StandardCharsets.US_ASCII).strip());
        } else if (name.matches("blobs/[0-9a-f]{64}")) {
          Digest claimed = Digest.fromHex(name.substring(6));
          Digest found = Digest.sha256(bytes);
          if (!found.equals(claimed)) {
            throw bad(
                file,
                "a blob was altered: expected " + claimed.toHex() + ", found " + found.toHex());
          }
          blobs.put(claimed, Bytes.of(bytes));
        } else if (name.matches("signed/[0-9a-f]{64}\\.[0-9a-f]{64}")) {
          signed
              .computeIfAbsent(Digest.fromHex(name.substring(7, 71)), d -> new ArrayList<>())
              .add(new Signed(SignerKey.fromHex(name.substring(72)), Bytes.of(bytes)));
        } else if (name.matches("declared/[0-9a-f]{64}\\.[0-9a-f]{64}")) {
          declared
              .computeIfAbsent(Digest.fromHex(name.substring(9, 73)), d -> new ArrayList<>())
              .add(Bytes.of(bytes));
        } else {
          throw bad(file, "the entry " + name + " cannot be part of a bundle");
        }
      }
    } catch (IllegalArgumentException e) {
      throw bad(file, String.valueOf(e.getMessage()));
    }
    if (invocation == null) {
      throw bad(file, "it does not say which invocation it is about");
    }
    return new Bundle(invocation, blobs, signed, declared);
  }

  private static ContinuityException bad(Path file, String why) {
    return new ContinuityException(
        ExitCode.REFUSED,
        Diagnostic.of(
            "BAD_BUNDLE",
            file + " is not a sound bundle: " + why,
            "export it again with straylight audit --export"));
  }
}
