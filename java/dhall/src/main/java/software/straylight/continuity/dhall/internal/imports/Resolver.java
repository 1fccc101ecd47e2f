package software.straylight.continuity.dhall.internal.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.straylight.continuity.dhall.DhallErrorCode;
import software.straylight.continuity.dhall.DhallException;
import software.straylight.continuity.dhall.ImportPolicy;
import software.straylight.continuity.dhall.Transport;
import software.straylight.continuity.dhall.Transport.Header;
import software.straylight.continuity.dhall.internal.binary.Decoder;
import software.straylight.continuity.dhall.internal.binary.Encoder;
import software.straylight.continuity.dhall.internal.check.Checker;
import software.straylight.continuity.dhall.internal.eval.ClosedValue;
import software.straylight.continuity.dhall.internal.eval.Env;
import software.straylight.continuity.dhall.internal.eval.Evaluator;
import software.straylight.continuity.dhall.internal.eval.Quote;
import software.straylight.continuity.dhall.internal.eval.Value;
import software.straylight.continuity.dhall.internal.eval.Values;
import software.straylight.continuity.dhall.internal.limits.Meter;
import software.straylight.continuity.dhall.internal.parse.Parser;
import software.straylight.continuity.dhall.internal.parse.Utf8;
import software.straylight.continuity.dhall.internal.syntax.Expr;
import software.straylight.continuity.dhall.internal.syntax.ImportMode;
import software.straylight.continuity.dhall.internal.syntax.ImportTarget;
import software.straylight.continuity.dhall.internal.syntax.Scope;
import software.straylight.continuity.dhall.internal.syntax.Source;
import software.straylight.continuity.dhall.internal.syntax.Span;

/**
 * Resolves imports (imports.md): every import becomes an embedded value with its type. One resolver
 * serves one evaluation, so that an import has one meaning in it.
 */
public final class Resolver {
  private static final Object ABSENT = new Object();
  private static final String[] LOCATION = {"Environment", "Local", "Missing", "Remote"};

  private final Transport transport;
  private final ImportPolicy policy;
  private final ImportCache cache;
  private final Evaluator evaluator;
  private final Meter meter;
  private final OriginHeaders originHeaders;
  private final Map<String, Loaded> seen = new HashMap<>();

  public Resolver(
      Transport transport, ImportPolicy policy, ImportCache cache, Evaluator evaluator) {
    this.transport = transport;
    this.policy = policy;
    this.cache = cache;
    this.evaluator = evaluator;
    this.meter = evaluator.meter();
    this.originHeaders = new OriginHeaders(transport, this);
  }

  /** A file being resolved: where it is, who imported it, what its imports turned out to be. */
  record Frame(
      Place here, @Nullable Frame parent, Source source, int depth, List<Object> outcomes) {
    boolean imports(String key) {
      for (Frame f = this; f != null; f = f.parent) {
        if (f.here.key().equals(key)) {
          return true;
        }
      }
      return false;
    }
  }

  /**
   * Resolves a whole expression.
   *
   * @param path where relative imports of the expression start: a path as {@link Transport#file}
   *     takes it, of the file itself
   */
  public Expr resolve(Source source, Expr expr, String path) {
    Frame frame = new Frame(Place.file(path), null, source, 0, new ArrayList<>());
    Expr resolved = new ImportWalk(meter, i -> load(i, frame), frame.outcomes()).walk(expr);
    Scope.resolve(meter, resolved);
    return resolved;
  }

  Expr resolveHeaders(Source source, Expr expr, Place here) {
    Frame frame = new Frame(here, null, source, 0, new ArrayList<>());
    Expr resolved = new ImportWalk(meter, i -> load(i, frame), frame.outcomes()).walk(expr);
    Scope.resolve(meter, resolved);
    return resolved;
  }

  /** Marks, among the outcomes of a file, an alternative that was absent. */
  static Object absent() {
    return ABSENT;
  }

  private Loaded load(Expr.Import i, Frame frame) {
    try {
      return loadHere(i, frame);
    } catch (DhallException e) {
      Source.Position p = frame.source().position(Span.start(i.span()));
      boolean elsewhere = e.file() != null;
      DhallException placed = e.at(frame.source(), i.span());
      throw elsewhere
          ? placed.importedFrom(frame.source().name() + ":" + p.line() + ":" + p.column())
          : placed;
    }
  }

  private Loaded loadHere(Expr.Import i, Frame frame) {
    PolicyCheck.check(policy, i, frame.here());
    Place place = frame.here().chain(i.target(), headers(i, frame));
    PolicyCheck.checkPlace(policy, i, place);
    if (i.mode() == ImportMode.LOCATION) {
      // One object for one place: what imports it is then known to be what it was.
      return cache.location(place.display(), () -> location(place));
    }
    byte[] hash = i.hash();
    if (hash == null) {
      return loadPlace(i, place, frame);
    }
    String hex = HexFormat.of().formatHex(hash);
    Loaded known = cache.pinned(hex);
    if (known == null) {
      known = fromStore(hash);
      if (known == null) {
        PolicyCheck.checkUncached(policy, i, place, hex);
        known = verified(loadPlace(i, place, frame), hash, hex, place);
      }
      cache.pin(hex, known);
    }
    return known;
  }

  private List<Header> headers(Expr.Import i, Frame frame) {
    if (i.target() instanceof ImportTarget.Remote remote && remote.headers() != null) {
      // Resolved by the walk before; a closed list of headers.
      return originHeaders.list(remote.headers(), frame.source());
    }
    return List.of();
  }

  private @Nullable Loaded fromStore(byte[] hash) {
    byte[] stored = transport.cached(hash).orElse(null);
    if (stored == null || !Arrays.equals(Digests.sha256(stored), hash)) {
      return null;
    }
    int depth = meter.depth();
    try {
      Expr expr = Decoder.decode(stored, meter);
      Scope.resolve(meter, expr);
      Value type = Checker.infer(evaluator, expr);
      return new Loaded(evaluator.delay(expr, Env.EMPTY), type, List.of());
    } catch (DhallException e) {
      if (e.code() == DhallErrorCode.BINARY || e.code() == DhallErrorCode.TYPE) {
        // Right bytes, but no closed, well-typed expression: as good as nothing.
        meter.restore(depth);
        return null;
      }
      throw e;
    }
  }

  private Loaded verified(Loaded loaded, byte[] hash, String hex, Place place) {
    byte[] encoded = Encoder.encode(Quote.alphaNormal(evaluator, loaded.value()), meter);
    byte[] found = Digests.sha256(encoded);
    if (!Arrays.equals(found, hash)) {
      throw DhallException.of(
          DhallErrorCode.IMPORT_HASH,
          "the import " + place.display() + " does not have the hash that is written",
          List.of("expected: sha256:" + hex, "found:    sha256:" + HexFormat.of().formatHex(found)),
          "look at what changed; if it is meant, write the new hash (`straylight dhall freeze`)");
    }
    transport.cache(hash, encoded);
    return loaded;
  }

  private Loaded location(Place place) {
    Value.UnionTypeV union =
        Values.unionType(
            LOCATION, new @Nullable Value[] {Values.TEXT, Values.TEXT, null, Values.TEXT});
    Value value =
        switch (place.target()) {
          case ImportTarget.Local l -> Values.union(union, "Local", Values.text(place.display()));
          case ImportTarget.Remote r -> Values.union(union, "Remote", Values.text(r.url()));
          case ImportTarget.Env e -> Values.union(union, "Environment", Values.text(e.name()));
          case ImportTarget.Missing m -> Values.union(union, "Missing", null);
        };
    return new Loaded(value, union, List.of());
  }

  private Loaded loadPlace(Expr.Import i, Place place, Frame frame) {
    if (frame.here().isRemote()
        && !place.isRemote()
        && !(place.target() instanceof ImportTarget.Missing)) {
      throw DhallException.of(
          DhallErrorCode.IMPORT_ORIGIN,
          "a remote import may not import " + place.display() + ", which only this machine has",
          "a remote file can import only remote files");
    }
    String key = place.key() + "\n" + i.mode();
    if (i.mode() == ImportMode.CODE && frame.imports(place.key())) {
      throw ImportErrors.cycle(frame, place);
    }
    Loaded loaded = seen.get(key);
    if (loaded == null) {
      loaded = fetch(i, place, frame, key);
      seen.put(key, loaded);
    }
    ImportErrors.checkOrigin(frame.here(), place, loaded.origins());
    return loaded;
  }

  private Loaded fetch(Expr.Import i, Place place, Frame frame, String key) {
    Transport.Response response = read(place, frame);
    byte[] bytes = response.body();
    meter.importLoaded(bytes.length, frame.depth() + 1);
    List<String> origins = new ArrayList<>();
    for (Header h : response.headers()) {
      if (h.name().equalsIgnoreCase("Access-Control-Allow-Origin")) {
        origins.add(h.value());
      }
    }
    // Checked before anything inside is resolved: a forbidden import has no side effect.
    ImportErrors.checkOrigin(frame.here(), place, origins);
    return switch (i.mode()) {
      case TEXT, BYTES ->
          cache.leaf(memory(place, key, origins), bytes, () -> leaf(i, place, bytes, origins));
      default -> code(place, frame, key, bytes, origins);
    };
  }

  private static Loaded leaf(Expr.Import i, Place place, byte[] bytes, List<String> origins) {
    return i.mode() == ImportMode.TEXT
        ? new Loaded(
            Values.text(Utf8.decode(bytes, place.display(), DhallErrorCode.PARSE)),
            Values.TEXT,
            origins)
        : new Loaded(new Value.LiteralV(new Expr.BytesLit(bytes, i.span())), Values.BYTES, origins);
  }

  private Loaded code(Place place, Frame frame, String key, byte[] bytes, List<String> origins) {
    String memory = memory(place, key, origins);
    ImportCache.Entry entry = cache.find(memory, bytes);
    Parser.Parsed parsed =
        entry == null
            ? Parser.parse(place.display(), bytes, meter)
            : entry.parsed().named(place.display());
    Frame inside = new Frame(place, frame, parsed.source(), frame.depth() + 1, new ArrayList<>());
    Expr resolved =
        new ImportWalk(meter, i -> load(i, inside), inside.outcomes()).walk(parsed.expr());
    if (entry != null && entry.sameOutcomes(inside.outcomes())) {
      return entry.loaded();
    }
    Loaded loaded = checked(parsed.source(), resolved, origins);
    cache.remember(memory, parsed, bytes, inside.outcomes(), loaded);
    return loaded;
  }

  /** The name by which evaluators that share a cache know an import. */
  private String memory(Place place, String key, List<String> origins) {
    return place.target() instanceof ImportTarget.Local l
        ? "file " + transport.identity(Place.path(l)) + key.substring(key.lastIndexOf('\n'))
        : key + "\n" + origins;
  }

  private Loaded checked(Source source, Expr resolved, List<String> origins) {
    try {
      Scope.resolve(meter, resolved);
      Value type = Checker.infer(evaluator, resolved);
      return new Loaded(evaluator.delay(resolved, Env.EMPTY), type, origins);
    } catch (DhallException e) {
      throw e.at(source, resolved.span());
    }
  }

  private Transport.Response read(Place place, Frame frame) {
    Transport.Response found =
        switch (place.target()) {
          case ImportTarget.Local l ->
              transport.file(Place.path(l)).map(Resolver::plain).orElse(null);
          case ImportTarget.Env e ->
              transport.environment(e.name()).map(Resolver::plain).orElse(null);
          case ImportTarget.Remote r ->
              transport.fetch(r.url(), originHeaders.forRequest(place, frame)).orElse(null);
          case ImportTarget.Missing m -> null;
        };
    if (found == null) {
      throw ImportErrors.absent(place);
    }
    return found;
  }

  private static Transport.Response plain(byte[] bytes) {
    return new Transport.Response(bytes, List.of());
  }

  /** The value of a closed, resolved header expression (a helper for {@link OriginHeaders}). */
  ClosedValue evaluate(Expr resolved, Source source) {
    Loaded loaded = checked(source, resolved, List.of());
    return new ClosedValue(loaded.value(), loaded.type());
  }

  Evaluator evaluator() {
    return evaluator;
  }
}
