package software.straylight.continuity.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import software.straylight.continuity.kernel.internal.ActionLegality;
import software.straylight.continuity.kernel.internal.AdmitDecision;
import software.straylight.continuity.kernel.internal.ClosureSearch;
import software.straylight.continuity.kernel.internal.DecodedRecord;
import software.straylight.continuity.kernel.internal.DischargeCheck;
import software.straylight.continuity.kernel.internal.GraphValidation;
import software.straylight.continuity.kernel.internal.HermeticCheck;
import software.straylight.continuity.kernel.internal.MemberSearch;
import software.straylight.continuity.kernel.internal.ReferenceSources;
import software.straylight.continuity.kernel.internal.Refusal;
import software.straylight.continuity.kernel.internal.VerdictDecision;
import software.straylight.continuity.model.Batch;
import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.CanonicalTree;
import software.straylight.continuity.model.Decoder;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.Encodable;
import software.straylight.continuity.model.Graph;
import software.straylight.continuity.model.KernelKind;
import software.straylight.continuity.model.Limits;
import software.straylight.continuity.model.MalformedException;
import software.straylight.continuity.model.NotEncodableException;
import software.straylight.continuity.model.Nothing;
import software.straylight.continuity.model.Reason;
import software.straylight.continuity.model.ReasonCode;
import software.straylight.continuity.model.Statement;
import software.straylight.continuity.model.TreeException;
import software.straylight.continuity.model.TreeManifest;

/**
 * The kernel in plain Java, written from the specification ({@code docs/codec.md}), not from the
 * Lean sources: what the proved kernel is compared with, and what works where no native library may
 * be loaded.
 */
public final class ReferenceKernel implements Kernel {
  /** Number of the call interface. */
  static final int ABI = 1;

  /** The code {@code tag}. */
  private static final int NO_OPERATION = 2;

  @Override
  public byte[] call(int op, byte[] request) {
    try {
      Optional<Operation> operation = Operation.of(op & ~Operation.BATCH);
      if (operation.isEmpty()) {
        return new Reply.Malformed(0, NO_OPERATION).encode();
      }
      return (op & Operation.BATCH) == 0
          ? one(operation.get(), Bytes.of(request))
          : batch(operation.get(), request);
    } catch (MalformedException e) {
      return new Reply.Malformed(e.offset(), code(e)).encode();
    } catch (NotEncodableException e) {
      return new Reply.Failed(Reply.Failed.LIMIT).encode();
    } catch (OutOfMemoryError e) {
      return new Reply.Failed(Reply.Failed.MEMORY).encode();
    } catch (RuntimeException | StackOverflowError e) {
      return new Reply.Failed(Reply.Failed.INTERNAL).encode();
    }
  }

  @SuppressWarnings("EnumOrdinal") // the code on the wire
  private static int code(MalformedException e) {
    return e.code().ordinal();
  }

  private byte[] batch(Operation op, byte[] request) {
    List<Bytes> replies = new ArrayList<>();
    for (Bytes item : Batch.decode(request).items()) {
      replies.add(Bytes.of(call(op.number(), item.toByteArray())));
    }
    return Reply.join(0, new Batch(replies).encode());
  }

  private byte[] one(Operation op, Bytes request) {
    try {
      return Reply.join(0, op.payload(decide(op, request)));
    } catch (Refusal r) {
      return Reply.join(1, r.reason().encode());
    } catch (TreeException e) {
      return Reply.join(1, new Reason(e.code().code(), List.of(e.operand())).encode());
    }
  }

  private Encodable decide(Operation op, Bytes request) {
    int type = op.requestType();
    return switch (op) {
      case ABI -> {
        Decoder.message(request, type, Decoder::nothing);
        yield new AbiReply(ABI, digest(), Limits.MESSAGE, Limits.COUNT, Limits.PATH);
      }
      case VALIDATE_GRAPH -> GraphValidation.of(Decoder.message(request, type, Graph::read));
      case TREE -> tree(Decoder.message(request, type, TreeRequest::read));
      case ACTION_KEY -> actionKey(request);
      case MEMBERS -> MemberSearch.of(Decoder.message(request, type, MembersRequest::read));
      case CHECK_HERMETIC ->
          HermeticCheck.of(
              DecodedRecord.of(Decoder.message(request, type, HermeticRequest::read).record()));
      case VERDICT ->
          VerdictDecision.of(
              DecodedRecord.of(Decoder.message(request, type, VerdictRequest::read).record()));
      case ADMIT -> AdmitDecision.of(Decoder.message(request, type, AdmitRequest::read));
      case CHECK_CLOSURE -> ClosureSearch.of(Decoder.message(request, type, ClosureRequest::read));
      case CHECK_DISCHARGE -> {
        DecodedRecord r =
            DecodedRecord.of(Decoder.message(request, type, DischargeRequest::read).record());
        Optional<ReasonCode> code = DischargeCheck.of(r.record(), r.action());
        if (code.isPresent()) {
          throw Refusal.of(code.get());
        }
        yield Nothing.INSTANCE;
      }
      case CHECK_STATEMENT -> {
        StatementRequest r = Decoder.message(request, type, StatementRequest::read);
        DecodedRecord d = DecodedRecord.of(r.record());
        yield new BoundStatement(
            Statement.of(d.record(), d.action(), r.record().sha256(), r.signer()));
      }
    };
  }

  private static ActionKey actionKey(Bytes request) {
    ActionKeyRequest r =
        Decoder.message(request, Operation.ACTION_KEY.requestType(), ActionKeyRequest::read);
    ActionLegality.check(r.action());
    Bytes preimage = Bytes.of(r.action().encode());
    return new ActionKey(preimage, r.digest() ? Optional.of(preimage.sha256()) : Optional.empty());
  }

  private static TreeReply tree(TreeRequest request) {
    return switch (request) {
      case TreeRequest.Encode e -> {
        CanonicalTree t = CanonicalTree.encode(new TreeManifest(e.entries()));
        yield new TreeReply.Encoded(t.root(), t.bytes(), t.directories());
      }
      case TreeRequest.Decode d ->
          new TreeReply.Decoded(CanonicalTree.decode(d.root(), d.directories()).entries());
    };
  }

  @Override
  public KernelKind kind() {
    return KernelKind.JAVA;
  }

  /** Digest of the compiled classes of this kernel and of the model. */
  @Override
  public Digest digest() {
    return ReferenceSources.digest();
  }
}
