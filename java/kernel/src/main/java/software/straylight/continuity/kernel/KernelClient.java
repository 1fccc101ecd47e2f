package software.straylight.continuity.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import software.straylight.continuity.model.Action;
import software.straylight.continuity.model.Batch;
import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.Decoder;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.Encodable;
import software.straylight.continuity.model.Graph;
import software.straylight.continuity.model.MalformedException;
import software.straylight.continuity.model.Nothing;
import software.straylight.continuity.model.SignerKey;
import software.straylight.continuity.model.TreeManifest;

/**
 * A kernel's operations with types. A refusal is an {@link Answer}; a call that decided nothing is
 * a {@link KernelException}.
 */
public final class KernelClient {
  private final Kernel kernel;

  /** Calls {@code kernel}. */
  public KernelClient(Kernel kernel) {
    this.kernel = kernel;
  }

  /** The kernel that is called. */
  public Kernel kernel() {
    return kernel;
  }

  /** What the kernel says of itself. */
  public AbiReply abi() {
    return call(Operation.ABI, Nothing.INSTANCE, AbiReply::read)
        .orThrow(r -> new KernelException("a kernel refuses to say what it is: " + r, null));
  }

  /** Order and levels of a graph, or what is wrong with it. */
  public Answer<GraphOrder> validateGraph(Graph graph) {
    return call(Operation.VALIDATE_GRAPH, graph, GraphOrder::read);
  }

  /** The canonical tree of a manifest. */
  public Answer<TreeReply.Encoded> encodeTree(TreeManifest manifest) {
    return call(
        Operation.TREE,
        new TreeRequest.Encode(manifest.entries()),
        in -> as(TreeReply.Encoded.class, TreeReply.read(in)));
  }

  /** The manifest of a canonical tree. */
  public Answer<TreeManifest> decodeTree(TreeRequest.Decode tree) {
    return call(
        Operation.TREE,
        tree,
        in -> new TreeManifest(as(TreeReply.Decoded.class, TreeReply.read(in)).entries()));
  }

  private static <T> T as(Class<T> type, TreeReply reply) {
    if (!type.isInstance(reply)) {
      throw new KernelException("a kernel answered the other half of the operation tree", null);
    }
    return type.cast(reply);
  }

  /**
   * An action's preimage and key. The key is computed here, with the platform's SHA-256; ask with
   * {@link #actionKeyByKernel} for the kernel's own.
   */
  public Answer<PreimageAndKey> actionKey(Action action) {
    return preimage(
        call(Operation.ACTION_KEY, new ActionKeyRequest(action, false), ActionKey::read));
  }

  /** The same for many actions in one call, answered in order. */
  public List<Answer<PreimageAndKey>> actionKeys(List<Action> actions) {
    List<ActionKeyRequest> requests = new ArrayList<>(actions.size());
    for (Action a : actions) {
      requests.add(new ActionKeyRequest(a, false));
    }
    List<Answer<PreimageAndKey>> answers = new ArrayList<>(actions.size());
    for (Answer<ActionKey> a : batch(Operation.ACTION_KEY, requests, ActionKey::read)) {
      answers.add(preimage(a));
    }
    return answers;
  }

  /** An action's preimage and key, the key computed by the kernel. */
  public Answer<ActionKey> actionKeyByKernel(Action action) {
    return call(Operation.ACTION_KEY, new ActionKeyRequest(action, true), ActionKey::read);
  }

  /**
   * An action's identity.
   *
   * @param preimage the {@link Action} message
   * @param key SHA-256 of it
   */
  public record PreimageAndKey(Bytes preimage, Digest key) {}

  private static Answer<PreimageAndKey> preimage(Answer<ActionKey> answer) {
    return switch (answer) {
      case Answer.Ok<ActionKey> ok -> {
        Bytes preimage = ok.value().preimage();
        yield new Answer.Ok<>(new PreimageAndKey(preimage, preimage.sha256()));
      }
      case Answer.Refused<ActionKey> refused -> new Answer.Refused<>(refused.reason());
    };
  }

  /** Where to look for an action's result. */
  public Answer<Members> members(MembersRequest request) {
    return call(Operation.MEMBERS, request, Members::read);
  }

  /** Whether an execution saw nothing but its view. */
  public Answer<Hermeticity> checkHermetic(Bytes record) {
    return call(Operation.CHECK_HERMETIC, new HermeticRequest(record), Hermeticity::read);
  }

  /** What became of an execution. */
  public Answer<Verdict> verdict(Bytes record) {
    return call(Operation.VERDICT, new VerdictRequest(record), Verdict::read);
  }

  /** Which record may be served. */
  public Answer<Admission> admit(AdmitRequest request) {
    return call(Operation.ADMIT, request, Admission::read);
  }

  /** Many {@link #admit} in one call, answered in order. */
  public List<Answer<Admission>> admit(List<AdmitRequest> requests) {
    return batch(Operation.ADMIT, requests, Admission::read);
  }

  /** What roots need. */
  public Answer<Closure> checkClosure(ClosureRequest request) {
    return call(Operation.CHECK_CLOSURE, request, Closure::read);
  }

  /** Whether an execution's coeffects are evidenced. */
  public Answer<Nothing> checkDischarge(Bytes record) {
    return call(Operation.CHECK_DISCHARGE, new DischargeRequest(record), Decoder::nothing);
  }

  /** The only statement that binds a record. */
  public Answer<Bytes> checkStatement(Bytes record, SignerKey signer) {
    return call(
        Operation.CHECK_STATEMENT,
        new StatementRequest(record, signer),
        in -> BoundStatement.read(in).statement());
  }

  private <T> Answer<T> call(Operation op, Encodable request, Function<Decoder, T> payload) {
    return answer(op, kernel.call(op.number(), op.request(request)), payload);
  }

  private <T> List<Answer<T>> batch(
      Operation op, List<? extends Encodable> requests, Function<Decoder, T> payload) {
    List<Bytes> items = new ArrayList<>(requests.size());
    for (Encodable r : requests) {
      items.add(Bytes.of(op.request(r)));
    }
    byte[] reply = kernel.call(op.batchNumber(), new Batch(items).encode());
    if (!(Reply.parse(reply) instanceof Reply.Ok ok)) {
      throw undecided(op, Reply.parse(reply));
    }
    List<Bytes> answered = Batch.decode(ok.payload()).items();
    if (answered.size() != items.size()) {
      throw new KernelException(
          "a kernel answered " + answered.size() + " of " + items.size() + " requests", null);
    }
    List<Answer<T>> answers = new ArrayList<>(answered.size());
    for (Bytes r : answered) {
      answers.add(answer(op, r.toByteArray(), payload));
    }
    return answers;
  }

  private static <T> Answer<T> answer(Operation op, byte[] reply, Function<Decoder, T> payload) {
    return switch (Reply.parse(reply)) {
      case Reply.Ok ok -> {
        try {
          yield new Answer.Ok<>(Decoder.message(ok.payload(), op.payloadType(), payload));
        } catch (MalformedException e) {
          throw new KernelException("a kernel's payload for " + op + " is no encoding", e);
        }
      }
      case Reply.Refused refused -> new Answer.Refused<>(refused.reason());
      case Reply.Malformed m -> throw undecided(op, m);
      case Reply.Failed f -> throw undecided(op, f);
    };
  }

  private static KernelException undecided(Operation op, Reply reply) {
    return new KernelException(
        "the kernel decided nothing about " + op + ": " + reply + "; nothing was served or stored",
        null);
  }
}
