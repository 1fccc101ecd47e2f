package software.straylight.continuity.dhall.internal.imports;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.straylight.continuity.dhall.DhallErrorCode;
import software.straylight.continuity.dhall.DhallException;
import software.straylight.continuity.dhall.Transport;
import software.straylight.continuity.dhall.Transport.Header;
import software.straylight.continuity.dhall.internal.eval.ClosedValue;
import software.straylight.continuity.dhall.internal.eval.Evaluator;
import software.straylight.continuity.dhall.internal.eval.Rope;
import software.straylight.continuity.dhall.internal.eval.Value;
import software.straylight.continuity.dhall.internal.parse.Parser;
import software.straylight.continuity.dhall.internal.syntax.Expr;
import software.straylight.continuity.dhall.internal.syntax.ImportTarget;
import software.straylight.continuity.dhall.internal.syntax.Labels;
import software.straylight.continuity.dhall.internal.syntax.Scope;
import software.straylight.continuity.dhall.internal.syntax.Source;

/** Headers of requests: those behind {@code using} and those the user configured per origin. */
final class OriginHeaders {
  private final Transport transport;
  private final Resolver resolver;
  private @Nullable List<Configured> configured;
  private boolean loading;

  /** The headers for one origin, written {@code host:port}. */
  private record Configured(String origin, List<Header> headers) {}

  OriginHeaders(Transport transport, Resolver resolver) {
    this.transport = transport;
    this.resolver = resolver;
  }

  /** The headers of a resolved expression behind {@code using}. */
  List<Header> list(Expr resolved, Source source) {
    Scope.resolve(resolver.evaluator().meter(), resolved);
    ClosedValue closed = resolver.evaluate(resolved, source);
    return headers(closed.value());
  }

  private List<Header> headers(Value value) {
    List<Header> out = new ArrayList<>();
    for (Value entry : elements(value)) {
      out.add(
          new Header(
              text(part(entry, "mapKey", "header")), text(part(entry, "mapValue", "value"))));
    }
    return out;
  }

  private Iterable<Value> elements(Value lazy) {
    if (resolver.evaluator().force(lazy) instanceof Value.ListV list) {
      return list.elements();
    }
    throw invalid();
  }

  private Value part(Value lazy, String label, String other) {
    if (resolver.evaluator().force(lazy) instanceof Value.RecordV r) {
      int at = Labels.find(r.labels(), label);
      at = at < 0 ? Labels.find(r.labels(), other) : at;
      if (at >= 0) {
        return r.values()[at];
      }
    }
    throw invalid();
  }

  private String text(Value lazy) {
    Evaluator evaluator = resolver.evaluator();
    if (evaluator.force(lazy) instanceof Value.TextV t && !t.rope().hasHoles()) {
      Rope rope = t.rope();
      return rope.flatten(evaluator.meter());
    }
    throw invalid();
  }

  private static DhallException invalid() {
    return DhallException.of(
        DhallErrorCode.TYPE,
        "headers have the type List { mapKey : Text, mapValue : Text }",
        "write them as `toMap { Authorization = \"…\" }`");
  }

  /** All headers of a request; what the user configured wins over what the import says. */
  List<Header> forRequest(Place place, Resolver.Frame frame) {
    if (!(place.target() instanceof ImportTarget.Remote remote)) {
      return place.headers();
    }
    if (loading) {
      throw DhallException.of(
          DhallErrorCode.IMPORT_CYCLE,
          "the configuration of headers cannot itself be imported from the network",
          "write it in a file or in DHALL_HEADERS");
    }
    List<Configured> all = configured;
    if (all == null) {
      loading = true;
      all = load();
      loading = false;
      configured = all;
    }
    String host = remote.authority().substring(remote.authority().indexOf('@') + 1);
    String origin = host.matches(".*:[0-9]+") ? host : host + (remote.secure() ? ":443" : ":80");
    List<Header> own = List.of();
    for (Configured c : all) {
      if (c.origin().equals(origin)) {
        own = c.headers();
        break;
      }
    }
    List<Header> out = new ArrayList<>();
    for (Header h : place.headers()) {
      if (own.stream().noneMatch(o -> o.name().equalsIgnoreCase(h.name()))) {
        out.add(h);
      }
    }
    out.addAll(own);
    return out;
  }

  private List<Configured> load() {
    Optional<byte[]> variable = transport.environment("DHALL_HEADERS");
    Place place = new Place(new ImportTarget.Env("DHALL_HEADERS"), List.of());
    byte[] bytes = variable.orElse(null);
    if (bytes == null) {
      String folder =
          transport
              .environment("XDG_CONFIG_HOME")
              .map(b -> new String(b, StandardCharsets.UTF_8))
              .filter(s -> s.startsWith("/"))
              .orElse("~/.config");
      String path = folder + "/dhall/headers.dhall";
      place = Place.file(path);
      bytes = transport.file(path).orElse(null);
    }
    if (bytes == null) {
      return List.of();
    }
    Parser.Parsed parsed = Parser.parse(place.display(), bytes, resolver.evaluator().meter());
    Expr resolved = resolver.resolveHeaders(parsed.source(), parsed.expr(), place);
    ClosedValue closed = resolver.evaluate(resolved, parsed.source());
    List<Configured> out = new ArrayList<>();
    for (Value entry : elements(closed.value())) {
      out.add(
          new Configured(
              text(part(entry, "mapKey", "header")), headers(part(entry, "mapValue", "value"))));
    }
    return out;
  }
}
