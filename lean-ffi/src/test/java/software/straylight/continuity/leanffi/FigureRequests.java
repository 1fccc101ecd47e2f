package software.straylight.continuity.leanffi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import software.straylight.continuity.kernel.ActionKeyRequest;
import software.straylight.continuity.kernel.AdmitRequest;
import software.straylight.continuity.kernel.ClosureRequest;
import software.straylight.continuity.kernel.DischargeRequest;
import software.straylight.continuity.kernel.HermeticRequest;
import software.straylight.continuity.kernel.MembersRequest;
import software.straylight.continuity.kernel.Offer;
import software.straylight.continuity.kernel.OfferedSignature;
import software.straylight.continuity.kernel.Operation;
import software.straylight.continuity.kernel.StatementRequest;
import software.straylight.continuity.kernel.TreeRequest;
import software.straylight.continuity.kernel.VerdictRequest;
import software.straylight.continuity.model.AccessRecord;
import software.straylight.continuity.model.Action;
import software.straylight.continuity.model.Batch;
import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.CanonicalTree;
import software.straylight.continuity.model.ChannelState;
import software.straylight.continuity.model.Channels;
import software.straylight.continuity.model.Claim;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.DischargeProof;
import software.straylight.continuity.model.Entry;
import software.straylight.continuity.model.EquivalenceEvidence;
import software.straylight.continuity.model.Event;
import software.straylight.continuity.model.EventKind;
import software.straylight.continuity.model.ExecutionRecord;
import software.straylight.continuity.model.Graph;
import software.straylight.continuity.model.IndexList;
import software.straylight.continuity.model.Isolation;
import software.straylight.continuity.model.IsolationMode;
import software.straylight.continuity.model.KernelIdentity;
import software.straylight.continuity.model.KernelKind;
import software.straylight.continuity.model.Node;
import software.straylight.continuity.model.NsId;
import software.straylight.continuity.model.NsPair;
import software.straylight.continuity.model.OrderedMap;
import software.straylight.continuity.model.OrderedSet;
import software.straylight.continuity.model.Output;
import software.straylight.continuity.model.OutputDecl;
import software.straylight.continuity.model.OutputKind;
import software.straylight.continuity.model.Policy;
import software.straylight.continuity.model.Provision;
import software.straylight.continuity.model.Ref;
import software.straylight.continuity.model.RuleKind;
import software.straylight.continuity.model.Scope;
import software.straylight.continuity.model.SignedDeclaration;
import software.straylight.continuity.model.SignerKey;
import software.straylight.continuity.model.Statement;
import software.straylight.continuity.model.Status;
import software.straylight.continuity.model.Stream;
import software.straylight.continuity.model.ToolchainDeclaration;
import software.straylight.continuity.model.TreeManifest;
import software.straylight.continuity.model.Trust;
import software.straylight.continuity.model.ViewSpec;

/** Requests of a given size that are all in order, as a build makes them. */
final class FigureRequests {
  private static final int EDGES = 5;
  private static final Bytes OBJECT = Bytes.utf8("main.o");
  private static final SignerKey SIGNER = new SignerKey(digest(1).toBytes());
  private static final Trust TRUST = new Trust(OrderedSet.empty(), OrderedSet.empty());
  private static final Policy POLICY =
      new Policy(IsolationMode.FULL, OrderedSet.empty(), OrderedSet.of(SIGNER), 1, 0);

  private FigureRequests() {}

  private static Digest digest(int number) {
    return Bytes.utf8(Integer.toString(number)).sha256();
  }

  private static Bytes source(int number) {
    return Bytes.utf8(String.format("src/library/f%06d.h", number));
  }

  private static Action action(int inputs, String define) {
    Map<Bytes, Ref> files = new HashMap<>();
    for (int i = 0; i < inputs; i++) {
      files.put(source(i), new Ref.File(digest(i), false));
    }
    return new Action(
        RuleKind.CC_COMPILE,
        List.of(
            Bytes.utf8("/toolchain/cc/bin/cc"),
            Bytes.utf8("-O2"),
            Bytes.utf8("-Isrc/library"),
            Bytes.utf8("-c"),
            Bytes.utf8("src/library/main.c"),
            Bytes.utf8("-o"),
            Bytes.utf8("out/main.o")),
        OrderedMap.of(Bytes.utf8("DEFINE"), Bytes.utf8(define)),
        OrderedMap.of("cc", digest(-1)),
        OrderedMap.empty(),
        OrderedMap.copyOf(files),
        OrderedSet.empty(),
        OrderedMap.of(OBJECT, OutputKind.FILE),
        OrderedSet.empty(),
        new ViewSpec(
            1000,
            1000,
            "build",
            OrderedMap.empty(),
            0,
            0022,
            1,
            Bytes.utf8("/work"),
            1 << 30,
            1 << 20,
            0,
            0,
            1024,
            0,
            8 << 20,
            Provision.HOST,
            Provision.HOST,
            Provision.HOST));
  }

  /** The key of an action with this many inputs and bytes in its environment. */
  static byte[] actionKey(int inputs, int bytes, boolean digest) {
    return Operation.ACTION_KEY.request(
        new ActionKeyRequest(action(inputs, "x".repeat(bytes)), digest));
  }

  /** The keys of many actions with this many inputs. */
  static byte[] actionKeys(int actions, int inputs) {
    List<Bytes> requests = new ArrayList<>();
    for (int i = 0; i < actions; i++) {
      requests.add(
          Bytes.of(
              Operation.ACTION_KEY.request(new ActionKeyRequest(action(inputs, "x" + i), false))));
    }
    return new Batch(requests).encode();
  }

  /** A graph each of whose nodes makes one output and reads up to five. */
  static byte[] graph(int nodes) {
    List<OutputDecl> outputs = new ArrayList<>();
    List<Node> all = new ArrayList<>();
    for (int i = 0; i < nodes; i++) {
      outputs.add(
          new OutputDecl(
              0, Bytes.utf8("p"), Bytes.utf8(String.format("o%08d", i)), OutputKind.FILE, i));
      int[] inputs = new int[Math.min(i, EDGES)];
      for (int k = 0; k < inputs.length; k++) {
        inputs[k] = (int) ((long) i * (k + 1) / (inputs.length + 1));
      }
      all.add(new Node(IndexList.of(distinct(inputs)), IndexList.of()));
    }
    return Operation.VALIDATE_GRAPH.request(
        new Graph(OrderedSet.of(digest(0)), outputs, OrderedSet.empty(), all));
  }

  private static int[] distinct(int[] sorted) {
    Set<Integer> once = new HashSet<>();
    List<Integer> kept = new ArrayList<>();
    for (int i : sorted) {
      if (once.add(i)) {
        kept.add(i);
      }
    }
    return kept.stream().mapToInt(Integer::intValue).toArray();
  }

  private static OrderedMap<Bytes, Entry> files(int files) {
    Map<Bytes, Entry> entries = new HashMap<>();
    for (int i = 0; i < files; i++) {
      entries.put(
          Bytes.utf8(String.format("d%02d/f%06d.h", i % 100, i)),
          new Entry.File(digest(i), 4000, false));
    }
    return OrderedMap.copyOf(entries);
  }

  /** The tree of a manifest. */
  static byte[] encodeTree(int files) {
    return Operation.TREE.request(new TreeRequest.Encode(files(files)));
  }

  /** The manifest of a tree. */
  static byte[] decodeTree(int files) {
    CanonicalTree tree = CanonicalTree.encode(new TreeManifest(files(files)));
    return Operation.TREE.request(new TreeRequest.Decode(tree.root(), tree.directories()));
  }

  private static Bytes record(int inputs) {
    return Bytes.of(execution(inputs).encode());
  }

  /** A run that found each of its inputs. */
  private static ExecutionRecord execution(int inputs) {
    Action action = action(inputs, "x");
    Bytes message = Bytes.of(action.encode());
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < inputs; i++) {
      events.add(
          new Event(
              EventKind.HIT,
              Bytes.utf8("/work/").concat(source(i)),
              new Claim.File(digest(i), false)));
    }
    NsPair pair = new NsPair(new NsId(4, 1), new NsId(4, 2));
    Ref object = new Ref.File(digest(-2), false);
    ChannelState none = ChannelState.PREVENTED;
    return new ExecutionRecord(
        message,
        new Isolation(
            IsolationMode.FULL, pair, pair, pair, pair, pair, pair, pair, OrderedMap.empty()),
        new AccessRecord(true, OrderedSet.empty(), inputs, OrderedSet.copyOf(events)),
        new Channels(ChannelState.RECORDED, none, none, none, none, none, none),
        OrderedSet.empty(),
        new Status.Exited(0),
        OrderedMap.of(OBJECT, new Output(object, 4000, OrderedSet.empty())),
        OrderedSet.empty(),
        new Stream(Bytes.EMPTY.sha256(), 0),
        new Stream(Bytes.EMPTY.sha256(), 0),
        new DischargeProof(
            OrderedSet.empty(),
            OrderedSet.empty(),
            OrderedSet.empty(),
            OrderedSet.empty(),
            message.sha256(),
            OrderedMap.of(OBJECT, object),
            1,
            2),
        1,
        2,
        digest(-3),
        new KernelIdentity(KernelKind.LEAN, digest(-4)),
        digest(-5));
  }

  /** Whether a run with as many events as inputs was hermetic. */
  static byte[] hermetic(int inputs) {
    return Operation.CHECK_HERMETIC.request(new HermeticRequest(record(inputs)));
  }

  /** What became of it. */
  static byte[] verdict(int inputs) {
    return Operation.VERDICT.request(new VerdictRequest(record(inputs)));
  }

  /** Whether its coeffects are evidenced. */
  static byte[] discharge(int inputs) {
    return Operation.CHECK_DISCHARGE.request(new DischargeRequest(record(inputs)));
  }

  /** The statement that binds it. */
  static byte[] statement(int inputs) {
    return Operation.CHECK_STATEMENT.request(new StatementRequest(record(inputs), SIGNER));
  }

  private static EquivalenceEvidence equivalent(int others) {
    List<SignedDeclaration> declarations = new ArrayList<>();
    for (int i = 0; i < others; i++) {
      declarations.add(
          new SignedDeclaration(
              Bytes.of(
                  new ToolchainDeclaration(
                          digest(-1), digest(1000 + i), new Scope.All(), -1, SIGNER)
                      .encode()),
              true));
    }
    return new EquivalenceEvidence(declarations, List.of());
  }

  /** Where to look, with this many declared equivalents. */
  static byte[] members(int others) {
    return Operation.MEMBERS.request(
        new MembersRequest(
            Bytes.of(action(20, "x").encode()), equivalent(others), POLICY, TRUST, 10));
  }

  /** Whether one signed record may be served. */
  static byte[] admit(int inputs) {
    ExecutionRecord execution = execution(inputs);
    Bytes record = Bytes.of(execution.encode());
    Bytes statement = Statement.of(execution, record.sha256(), SIGNER);
    return Operation.ADMIT.request(
        new AdmitRequest(
            execution.action(),
            equivalent(1),
            POLICY,
            TRUST,
            10,
            List.of(
                new Offer(
                    record, List.of(), List.of(new OfferedSignature(SIGNER, statement, true))))));
  }

  /** What one root of this many nodes needs, five references each. */
  static byte[] closure(int nodes) {
    Map<Digest, OrderedSet<Digest>> references = new HashMap<>();
    Set<Digest> present = new HashSet<>();
    for (int i = 0; i < nodes; i++) {
      List<Digest> to = new ArrayList<>();
      for (int k = 1; k <= EDGES && i + k < nodes; k++) {
        to.add(digest(i + k));
      }
      references.put(digest(i), OrderedSet.copyOf(to));
      present.add(digest(i));
    }
    return Operation.CHECK_CLOSURE.request(
        new ClosureRequest(
            OrderedMap.copyOf(references), OrderedSet.of(digest(0)), OrderedSet.copyOf(present)));
  }
}
