package software.straylight.continuity.cli.render;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import software.straylight.continuity.engine.audit.Explainer;
import software.straylight.continuity.engine.audit.InvocationGraph;

/** One HTML page about an invocation: everything is in it, it loads nothing. */
public final class GraphPage {
  private static final String SLOT = "@DATA@";

  private GraphPage() {}

  /**
   * The page.
   *
   * @param invocation hex digest of the invocation's record
   * @param explanations of the graph's nodes, in the same order
   */
  public static String of(
      String invocation, InvocationGraph graph, List<Explainer.Explanation> explanations)
      throws IOException {
    if (explanations.size() != graph.nodes().size()) {
      throw new IllegalArgumentException(
          explanations.size() + " explanations of " + graph.nodes().size() + " nodes");
    }
    String data =
        Json.text(
            j -> {
              j.writeStringField("invocation", invocation);
              j.writeArrayFieldStart("critical");
              for (int i : graph.critical()) {
                j.writeNumber(i);
              }
              j.writeEndArray();
              j.writeArrayFieldStart("nodes");
              for (int i = 0; i < explanations.size(); i++) {
                node(j, graph.nodes().get(i), explanations.get(i));
              }
              j.writeEndArray();
            });
    // Inside a script element only "<" could end the data.
    return template().replace(SLOT, data.replace("<", "\\u003c"));
  }

  private static void node(JsonGenerator j, InvocationGraph.Node n, Explainer.Explanation e)
      throws IOException {
    j.writeStartObject();
    j.writeStringField("label", n.label());
    j.writeStringField("verdict", n.verdict().name().toLowerCase(Locale.ROOT));
    j.writeStringField("reason", e.reason());
    j.writeNumberField("millis", n.nanos() / 1_000_000);
    j.writeNumberField("level", n.level());
    j.writeArrayFieldStart("needs");
    for (int need : n.needs()) {
      j.writeNumber(need);
    }
    j.writeEndArray();
    Json.strings(j, "because", e.because());
    Json.strings(j, "misses", e.misses());
    j.writeStringField("key", e.key());
    j.writeStringField("record", e.record());
    j.writeEndObject();
  }

  private static String template() throws IOException {
    try (InputStream in = GraphPage.class.getResourceAsStream("graph.html")) {
      if (in == null) {
        throw new IllegalStateException("the program's own graph.html is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
