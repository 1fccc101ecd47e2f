package software.straylight.continuity.kernel.differential;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import software.straylight.continuity.kernel.AbiReply;
import software.straylight.continuity.kernel.ActionKeyRequest;
import software.straylight.continuity.kernel.AdmitRequest;
import software.straylight.continuity.kernel.ClosureRequest;
import software.straylight.continuity.kernel.DischargeRequest;
import software.straylight.continuity.kernel.HermeticRequest;
import software.straylight.continuity.kernel.Kernel;
import software.straylight.continuity.kernel.MembersRequest;
import software.straylight.continuity.kernel.Offer;
import software.straylight.continuity.kernel.Operation;
import software.straylight.continuity.kernel.Reply;
import software.straylight.continuity.kernel.StatementRequest;
import software.straylight.continuity.kernel.TreeRequest;
import software.straylight.continuity.kernel.VerdictRequest;
import software.straylight.continuity.model.AccessRecord;
import software.straylight.continuity.model.Action;
import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.Decoder;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.Encodable;
import software.straylight.continuity.model.Entry;
import software.straylight.continuity.model.ExecutionRecord;
import software.straylight.continuity.model.Graph;
import software.straylight.continuity.model.IndexList;
import software.straylight.continuity.model.KernelKind;
import software.straylight.continuity.model.MalformedException;
import software.straylight.continuity.model.Node;
import software.straylight.continuity.model.OrderedMap;
import software.straylight.continuity.model.OrderedSet;
import software.straylight.continuity.model.Policy;
import software.straylight.continuity.model.Trust;

/**
 * A rule that is wrong: a kernel with it decides as if the request were another one. What the
 * differential test is tested with.
 *
 * @param op the operation that decides wrongly
 * @param rule what is wrong, in words
 * @param request reads the request's fields, and changes them as the fault would
 */
public record SeededFault(
    Operation op, String rule, Function<Decoder, ? extends Encodable> request) {
  @Override
  public String toString() {
    return op + ": " + rule;
  }

  /** {@code kernel} but for this fault. */
  public Kernel in(Kernel kernel) {
    return new Faulty(
        kernel,
        (number, bytes) -> {
          if (number != op.number()) {
            return kernel.call(number, bytes);
          }
          byte[] changed;
          try {
            changed = op.request(Decoder.message(bytes, op.requestType(), request));
          } catch (MalformedException e) {
            return kernel.call(number, bytes);
          }
          return kernel.call(number, changed);
        });
  }

  /** {@code kernel} with another limit in its reply to {@code abi}, which has no fields. */
  public static Kernel anotherLimit(Kernel kernel) {
    return new Faulty(
        kernel,
        (number, bytes) -> {
          byte[] reply = kernel.call(number, bytes);
          if (number != Operation.ABI.number() || !(Reply.parse(reply) instanceof Reply.Ok ok)) {
            return reply;
          }
          AbiReply a = Decoder.message(ok.payload(), Operation.ABI.payloadType(), AbiReply::read);
          return Reply.join(
              0,
              Operation.ABI.payload(
                  new AbiReply(
                      a.abi(), a.sources(), a.maxMessage(), a.maxCount(), a.maxPath() + 1)));
        });
  }

  private interface Calls {
    byte[] call(int op, byte[] request);
  }

  /** A kernel that says it is another one, and answers otherwise. */
  private record Faulty(Kernel kernel, Calls calls) implements Kernel {
    @Override
    public byte[] call(int op, byte[] request) {
      return calls.call(op, request);
    }

    @Override
    public KernelKind kind() {
      return kernel.kind();
    }

    @Override
    public Digest digest() {
      return kernel.digest();
    }
  }

  /** At least one fault for each operation but {@code abi}, which has no fields. */
  public static Stream<SeededFault> all() {
    return Stream.of(
        new SeededFault(
            Operation.VALIDATE_GRAPH,
            "sources of nodes are not looked at",
            in -> {
              Graph g = Graph.read(in);
              return new Graph(
                  g.configurations(),
                  g.outputs(),
                  g.sources(),
                  g.nodes().stream().map(n -> new Node(n.inputs(), IndexList.of())).toList());
            }),
        new SeededFault(
            Operation.TREE,
            "link targets are not looked at",
            in -> withoutLinks(TreeRequest.read(in))),
        new SeededFault(
            Operation.ACTION_KEY,
            "the reply has the key though it was not asked for",
            in -> new ActionKeyRequest(ActionKeyRequest.read(in).action(), true)),
        new SeededFault(
            Operation.ACTION_KEY,
            "cwd is not in the key",
            in -> {
              ActionKeyRequest r = ActionKeyRequest.read(in);
              Actions.Parts parts = new Actions.Parts(r.action());
              parts.cwd = Bytes.utf8("/work");
              return new ActionKeyRequest(parts.action(), r.digest());
            }),
        new SeededFault(
            Operation.MEMBERS,
            "a declaration does not count at its last second",
            in -> {
              MembersRequest r = MembersRequest.read(in);
              return new MembersRequest(
                  r.action(), r.evidence(), r.policy(), r.trust(), later(r.now()));
            }),
        new SeededFault(
            Operation.MEMBERS,
            "revoked keys count",
            in -> {
              MembersRequest r = MembersRequest.read(in);
              return new MembersRequest(
                  r.action(), r.evidence(), r.policy(), trusting(r.trust()), r.now());
            }),
        new SeededFault(
            Operation.CHECK_HERMETIC,
            "doubts are not looked at",
            in -> new HermeticRequest(confident(HermeticRequest.read(in).record()))),
        new SeededFault(
            Operation.VERDICT,
            "doubts are not looked at",
            in -> new VerdictRequest(confident(VerdictRequest.read(in).record()))),
        new SeededFault(
            Operation.VERDICT,
            "PATH is not looked at",
            in -> new VerdictRequest(withoutPath(VerdictRequest.read(in).record()))),
        new SeededFault(
            Operation.ADMIT,
            "one signer too few is enough",
            in -> {
              AdmitRequest r = AdmitRequest.read(in);
              Policy p = r.policy();
              return admit(
                  r,
                  new Policy(
                      p.mode(),
                      p.allowOpen(),
                      p.signers(),
                      Math.max(0, p.threshold() - 1),
                      p.witnesses()),
                  r.trust(),
                  r.now(),
                  r.candidates());
            }),
        new SeededFault(
            Operation.ADMIT,
            "witnesses are not demanded",
            in -> {
              AdmitRequest r = AdmitRequest.read(in);
              Policy p = r.policy();
              return admit(
                  r,
                  new Policy(p.mode(), p.allowOpen(), p.signers(), p.threshold(), 0),
                  r.trust(),
                  r.now(),
                  r.candidates());
            }),
        new SeededFault(
            Operation.ADMIT,
            "revoked keys count",
            in -> {
              AdmitRequest r = AdmitRequest.read(in);
              return admit(r, r.policy(), trusting(r.trust()), r.now(), r.candidates());
            }),
        new SeededFault(
            Operation.ADMIT,
            "a declaration does not count at its last second",
            in -> {
              AdmitRequest r = AdmitRequest.read(in);
              return admit(r, r.policy(), r.trust(), later(r.now()), r.candidates());
            }),
        new SeededFault(
            Operation.CHECK_CLOSURE,
            "roots that are not present are not missing",
            in -> {
              ClosureRequest r = ClosureRequest.read(in);
              Set<Digest> present = new HashSet<>(r.present());
              present.addAll(r.roots());
              return new ClosureRequest(r.nodes(), r.roots(), OrderedSet.copyOf(present));
            }),
        new SeededFault(
            Operation.CHECK_DISCHARGE,
            "times are not compared with the record's",
            in -> new DischargeRequest(timeless(DischargeRequest.read(in).record()))),
        new SeededFault(
            Operation.CHECK_STATEMENT,
            "the end is when it started",
            in -> {
              StatementRequest r = StatementRequest.read(in);
              return new StatementRequest(timeless(r.record()), r.signer());
            }));
  }

  private static long later(long now) {
    return now == -1 ? now : now + 1;
  }

  private static Trust trusting(Trust t) {
    return new Trust(OrderedSet.empty(), t.revokedDeclarations());
  }

  private static AdmitRequest admit(
      AdmitRequest r, Policy policy, Trust trust, long now, List<Offer> offers) {
    return new AdmitRequest(r.action(), r.evidence(), policy, trust, now, offers);
  }

  private static TreeRequest withoutLinks(TreeRequest r) {
    if (!(r instanceof TreeRequest.Encode e)) {
      return r;
    }
    Map<Bytes, Entry> entries = new HashMap<>();
    e.entries()
        .forEach(
            (path, entry) ->
                entries.put(
                    path, entry instanceof Entry.Link ? new Entry.Link(Bytes.utf8("x")) : entry));
    return new TreeRequest.Encode(OrderedMap.copyOf(entries));
  }

  private static Bytes change(Bytes record, Function<ExecutionRecord, ExecutionRecord> change) {
    try {
      return Bytes.of(change.apply(ExecutionRecord.decode(record)).encode());
    } catch (MalformedException e) {
      return record;
    }
  }

  private static Bytes confident(Bytes record) {
    return change(
        record,
        r ->
            with(
                r,
                r.action(),
                new AccessRecord(
                    r.access().complete(),
                    OrderedSet.empty(),
                    r.access().requests(),
                    r.access().events()),
                r.ended()));
  }

  private static Bytes timeless(Bytes record) {
    return change(record, r -> with(r, r.action(), r.access(), r.started()));
  }

  private static Bytes withoutPath(Bytes record) {
    return change(
        record,
        r -> {
          Actions.Parts parts;
          try {
            parts = new Actions.Parts(Action.decode(r.action()));
          } catch (MalformedException e) {
            return r;
          }
          Map<Bytes, Bytes> env = new HashMap<>(parts.env);
          env.remove(Bytes.utf8("PATH"));
          parts.env = OrderedMap.copyOf(env);
          return with(r, Bytes.of(parts.action().encode()), r.access(), r.ended());
        });
  }

  private static ExecutionRecord with(
      ExecutionRecord r, Bytes action, AccessRecord access, long ended) {
    return new ExecutionRecord(
        action,
        r.isolation(),
        access,
        r.channels(),
        r.candidates(),
        r.status(),
        r.outputs(),
        r.missing(),
        r.stdout(),
        r.stderr(),
        r.discharge(),
        r.started(),
        ended,
        r.sandbox(),
        r.kernel(),
        r.receipt());
  }
}
