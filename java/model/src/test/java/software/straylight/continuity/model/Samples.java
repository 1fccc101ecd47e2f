package software.straylight.continuity.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/** Values of every message type, drawn from a seed: the same seed gives the same value. */
final class Samples {
  private final SplittableRandom random;

  Samples(long seed) {
    random = new SplittableRandom(seed);
  }

  /** One value of each message type, in the order of their numbers. */
  List<Message> messages() {
    return List.of(
        action(),
        sandboxRequest(),
        executionEvidence(),
        executionRecord(),
        invocationRecord(),
        new TreeManifest(map(this::path, this::entry)),
        new NameList(set(this::path)),
        graph(),
        new Policy(mode(), set(() -> pick(Channel.values())), set(this::key), number(4), number(4)),
        new Trust(set(this::key), set(this::digest)),
        new EquivalenceEvidence(
            list(() -> new SignedDeclaration(bytes(), flag())),
            list(() -> new Witnessed(bytes(), bytes(), bytes()))),
        new ToolchainDeclaration(digest(), digest(), scope(), word(), key()),
        new ToolchainWitness(digest(), digest()),
        new Reason(number(70), list(this::bytes)),
        new Batch(list(this::bytes)));
  }

  Action action() {
    return new Action(
        pick(RuleKind.values()),
        list(this::bytes),
        map(this::bytes, this::bytes),
        map(this::text, this::digest),
        map(this::path, this::path),
        map(this::path, this::ref),
        set(this::storePath),
        map(this::path, () -> pick(OutputKind.values())),
        set(this::coeffect),
        viewSpec());
  }

  ViewSpec viewSpec() {
    return new ViewSpec(
        word() >>> 32,
        number(1000),
        text(),
        map(this::path, this::bytes),
        word(),
        number(512),
        number(8),
        path(),
        word(),
        word(),
        word(),
        number(100),
        number(100),
        word(),
        word(),
        pick(Provision.values()),
        pick(Provision.values()),
        pick(Provision.values()));
  }

  SandboxRequest sandboxRequest() {
    return new SandboxRequest(
        bytes(), mode(), path(), path(), path(), word(), word(), word(), word(), word(), 7, flag(),
        flag());
  }

  ExecutionEvidence executionEvidence() {
    return new ExecutionEvidence(
        digest(),
        isolation(),
        access(),
        channels(),
        status(),
        map(this::path, this::collected),
        set(this::path),
        set(this::path),
        stream(),
        stream(),
        word(),
        word(),
        digest());
  }

  ExecutionRecord executionRecord() {
    return new ExecutionRecord(
        bytes(),
        isolation(),
        access(),
        channels(),
        set(this::candidate),
        status(),
        map(this::path, () -> new Output(ref(), word(), set(this::storePath))),
        set(this::path),
        stream(),
        stream(),
        new DischargeProof(
            set(this::coeffect),
            set(() -> new NetworkAccess(text(), text(), digest(), word())),
            set(
                () ->
                    new FilesystemAccess(
                        path(), pick(FilesystemMode.values()), option(this::digest), word())),
            set(() -> new AuthUsage(text(), option(this::text), word())),
            digest(),
            map(this::path, this::ref),
            word(),
            word()),
        word(),
        word(),
        digest(),
        new KernelIdentity(pick(KernelKind.values()), digest()),
        digest());
  }

  InvocationRecord invocationRecord() {
    return new InvocationRecord(
        option(this::digest),
        list(this::text),
        digest(),
        digest(),
        digest(),
        option(this::digest),
        word(),
        new KernelIdentity(pick(KernelKind.values()), digest()),
        list(
            () ->
                new InvocationAction(
                    text(),
                    digest(),
                    digest(),
                    list(() -> new Step(digest(), digest(), digest())),
                    pick(InvocationVerdict.values()),
                    number(0x10000))));
  }

  Graph graph() {
    return new Graph(
        set(this::digest),
        list(
            () ->
                new OutputDecl(
                    number(9), path(), path(), pick(OutputKind.values()), word() >>> 32)),
        set(this::path),
        list(() -> new Node(indices(), indices())));
  }

  private IndexList indices() {
    return IndexList.of(random.ints(random.nextInt(4)).toArray());
  }

  private IsolationMode mode() {
    return pick(IsolationMode.values());
  }

  private Scope scope() {
    return flag() ? new Scope.All() : new Scope.Rules(set(() -> pick(RuleKind.values())));
  }

  Isolation isolation() {
    Supplier<NsPair> pair =
        () -> new NsPair(new NsId(number(9), number(9)), new NsId(number(9), number(9)));
    return new Isolation(
        mode(),
        pair.get(),
        pair.get(),
        pair.get(),
        pair.get(),
        pair.get(),
        pair.get(),
        pair.get(),
        map(this::text, this::word));
  }

  private AccessRecord access() {
    return new AccessRecord(
        flag(),
        set(this::text),
        word(),
        set(() -> new Event(pick(EventKind.values()), path(), claim())));
  }

  private Channels channels() {
    Supplier<ChannelState> s = () -> pick(ChannelState.values());
    return new Channels(s.get(), s.get(), s.get(), s.get(), s.get(), s.get(), s.get());
  }

  private Stream stream() {
    return new Stream(digest(), word());
  }

  Status status() {
    return switch (random.nextInt(4)) {
      case 0 -> new Status.Exited(number(256));
      case 1 -> new Status.Signalled(number(256));
      case 2 -> new Status.TimedOut();
      default -> new Status.Overflow();
    };
  }

  Claim claim() {
    return switch (random.nextInt(8)) {
      case 0 -> new Claim.Absent();
      case 1 -> new Claim.File(digest(), flag());
      case 2 -> new Claim.Directory();
      case 3 -> new Claim.Link(digest());
      case 4 -> new Claim.Names(digest());
      case 5 -> new Claim.Tree(digest());
      case 6 -> new Claim.Mount();
      default -> new Claim.Refused(text());
    };
  }

  Collected collected() {
    return flag()
        ? new Collected.File(digest(), word(), flag())
        : new Collected.Tree(map(this::path, this::entry));
  }

  Entry entry() {
    return switch (random.nextInt(3)) {
      case 0 -> new Entry.File(digest(), word(), flag());
      case 1 -> new Entry.Link(path());
      default -> new Entry.Directory();
    };
  }

  private Candidate candidate() {
    Missed what =
        switch (random.nextInt(3)) {
          case 0 -> new Missed.WorkspaceFile(path());
          case 1 -> new Missed.ActionOutput(path());
          default -> new Missed.EntryPoint(text(), path());
        };
    return new Candidate(path(), what);
  }

  Coeffect coeffect() {
    return switch (random.nextInt(6)) {
      case 0 -> new Coeffect.Time();
      case 1 -> new Coeffect.Random();
      case 2 -> new Coeffect.Network();
      case 3 -> new Coeffect.Auth(text());
      case 4 -> new Coeffect.Sandbox(text());
      default -> new Coeffect.Filesystem(path());
    };
  }

  Ref ref() {
    return flag() ? new Ref.File(digest(), flag()) : new Ref.Tree(digest());
  }

  private StorePath storePath() {
    return new StorePath(ref(), text());
  }

  private boolean flag() {
    return random.nextBoolean();
  }

  private int number(int bound) {
    return random.nextInt(bound);
  }

  private long word() {
    return random.nextLong() >>> random.nextInt(64);
  }

  private Digest digest() {
    return Digest.sha256(new byte[] {(byte) random.nextInt(40)});
  }

  private SignerKey key() {
    return new SignerKey(digest().toBytes());
  }

  private Bytes bytes() {
    byte[] content = new byte[random.nextInt(6)];
    random.nextBytes(content);
    return Bytes.of(content);
  }

  private Bytes path() {
    return Bytes.utf8("/" + (char) ('a' + random.nextInt(26)) + "/" + text());
  }

  private String text() {
    return random
        .ints(random.nextInt(5), 0, 5)
        .collect(
            StringBuilder::new,
            (s, i) -> s.appendCodePoint(new int[] {'a', 'Z', 0xe9, 0xfffd, 0x1f600}[i]),
            StringBuilder::append)
        .toString();
  }

  private <T> T pick(T[] values) {
    return values[random.nextInt(values.length)];
  }

  private <T> Optional<T> option(Supplier<T> value) {
    return flag() ? Optional.of(value.get()) : Optional.empty();
  }

  private <T> List<T> list(Supplier<T> item) {
    List<T> items = new ArrayList<>();
    for (int n = random.nextInt(4); n > 0; n--) {
      items.add(item.get());
    }
    return items;
  }

  private <T> OrderedSet<T> set(Supplier<T> item) {
    return OrderedSet.copyOf(list(item));
  }

  private <K, V> OrderedMap<K, V> map(Supplier<K> key, Supplier<V> value) {
    Map<K, V> entries = new LinkedHashMap<>();
    for (K k : list(key)) {
      entries.put(k, value.get());
    }
    return OrderedMap.copyOf(entries);
  }
}
