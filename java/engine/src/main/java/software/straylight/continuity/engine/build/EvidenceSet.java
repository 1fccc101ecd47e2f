package software.straylight.continuity.engine.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import software.straylight.continuity.attest.AttestationException;
import software.straylight.continuity.attest.Envelope;
import software.straylight.continuity.engine.Diagnostic;
import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.EquivalenceEvidence;
import software.straylight.continuity.model.Limits;
import software.straylight.continuity.model.MalformedException;
import software.straylight.continuity.model.SignedDeclaration;
import software.straylight.continuity.model.ToolchainDeclaration;
import software.straylight.continuity.model.ToolchainWitness;
import software.straylight.continuity.model.Witnessed;
import software.straylight.continuity.store.Store;
import software.straylight.continuity.store.StoreException;

/**
 * What a workspace accepts as evidence that toolchains are equivalent, fetched from the store by
 * the digests in {@code policy.evidence}. The host only reads, and checks signatures; what the
 * evidence is worth is the kernel's decision.
 *
 * @param items one for each digest named, ascending
 */
public record EvidenceSet(List<Item> items) {
  private static final int MAX_MESSAGE = 1 << 20;

  public EvidenceSet {
    items = List.copyOf(items);
  }

  /**
   * One piece of evidence.
   *
   * @param digest SHA-256 of its message
   * @param declaration what is declared, if it is a declaration
   * @param envelope the digest of an envelope in which its signer signed it, if there is one
   * @param witness the two records, if it is a witness
   * @param trouble why it cannot count, or null
   */
  public record Item(
      Digest digest,
      Optional<ToolchainDeclaration> declaration,
      Optional<Digest> envelope,
      Optional<Witnessed> witness,
      @Nullable Diagnostic trouble) {}

  /** Reads the evidence with these digests; what is missing or damaged is an item with trouble. */
  public static EvidenceSet load(List<Digest> digests, Store store) {
    List<Item> items = new ArrayList<>();
    for (Digest digest : new TreeSet<>(digests)) {
      items.add(item(digest, store));
    }
    return new EvidenceSet(items);
  }

  /** What the kernel is asked with: everything that could be read, ascending by digest. */
  EquivalenceEvidence evidence() {
    List<SignedDeclaration> declarations = new ArrayList<>();
    List<Witnessed> witnesses = new ArrayList<>();
    for (Item item : items) {
      item.declaration()
          .ifPresent(
              d ->
                  declarations.add(
                      new SignedDeclaration(Bytes.of(d.encode()), item.envelope().isPresent())));
      item.witness().ifPresent(witnesses::add);
    }
    return new EquivalenceEvidence(declarations, witnesses);
  }

  /** The envelopes of the declarations: an audit elsewhere needs them. */
  List<Digest> envelopes() {
    return items.stream().flatMap(i -> i.envelope().stream()).toList();
  }

  /** Messages about what cannot count. */
  List<Diagnostic> troubles() {
    List<Diagnostic> all = new ArrayList<>();
    for (Item item : items) {
      if (item.trouble() != null) {
        all.add(item.trouble());
      }
    }
    return all;
  }

  private static Item item(Digest digest, Store store) {
    Bytes message;
    try {
      message = Bytes.of(store.cas().read(digest, MAX_MESSAGE));
    } catch (StoreException e) {
      return broken(
          digest,
          "EVIDENCE_MISSING",
          "policy.evidence names " + digest.toHex() + ", which this store does not have",
          "take it from whoever made it (straylight toolchain equivalent --import FILE), or remove"
              + " it from the list");
    }
    try {
      return declaration(digest, ToolchainDeclaration.decode(message), store);
    } catch (MalformedException e) {
      // It may be a witness.
    }
    ToolchainWitness witness;
    try {
      witness = ToolchainWitness.decode(message);
    } catch (MalformedException e) {
      return broken(
          digest,
          "EVIDENCE_MALFORMED",
          "policy.evidence names " + digest.toHex() + ", which is no declaration and no witness",
          "remove it from the list");
    }
    try {
      return new Item(
          digest,
          Optional.empty(),
          Optional.empty(),
          Optional.of(
              new Witnessed(
                  message,
                  Bytes.of(store.cas().read(witness.recordA(), Limits.MESSAGE)),
                  Bytes.of(store.cas().read(witness.recordB(), Limits.MESSAGE)))),
          null);
    } catch (StoreException e) {
      return broken(
          digest,
          "EVIDENCE_MISSING",
          "a record of the witness "
              + digest.toHex()
              + " is not in this store: "
              + String.valueOf(e.getMessage()),
          "remove it from policy.evidence, or make it anew: straylight toolchain witness");
    }
  }

  private static Item declaration(Digest digest, ToolchainDeclaration declaration, Store store) {
    Optional<Digest> envelope = envelope(digest, declaration, store);
    return new Item(
        digest,
        Optional.of(declaration),
        envelope,
        Optional.empty(),
        envelope.isPresent()
            ? null
            : Diagnostic.in(
                "continuity.dhall",
                "DECLARATION_UNSIGNED",
                "the store has no signature of "
                    + declaration.signer().toHex()
                    + " on the declaration "
                    + digest.toHex()
                    + ", so it does not count",
                "take the envelope from whoever signed it (straylight toolchain equivalent"
                    + " --import FILE)"));
  }

  /** An envelope in which the declaration's own signer signed exactly this declaration. */
  private static Optional<Digest> envelope(
      Digest digest, ToolchainDeclaration declaration, Store store) {
    Bytes message = Bytes.of(declaration.encode());
    for (Digest candidate : store.subjects().lookup(digest)) {
      try {
        Envelope envelope = Envelope.parse(store.cas().read(candidate, Envelope.MAX));
        if (envelope.declares(message, declaration.signer())) {
          return Optional.of(candidate);
        }
      } catch (StoreException | AttestationException e) {
        // An envelope that cannot be read proves nothing; another may.
      }
    }
    return Optional.empty();
  }

  private static Item broken(Digest digest, String code, String message, String next) {
    return new Item(
        digest,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Diagnostic.in("continuity.dhall", code, message, next));
  }
}
