package software.straylight.continuity.cli.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.straylight.continuity.engine.audit.Explainer;
import software.straylight.continuity.engine.audit.InvocationGraph;
import software.straylight.continuity.model.InvocationVerdict;

/** The page about an invocation, looked at and clicked in a real browser. */
class GraphPageTest {
  @TempDir Path temporary;

  private static final String EVIL = "//evil:</script><b>&\"'\\ compile x.c";

  /** {@code n} actions in layers of a hundred, each needing three of the layer before. */
  private static InvocationGraph graph(int n) {
    List<InvocationGraph.Node> nodes = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      int level = i / 100;
      List<Integer> needs =
          level == 0 ? List.of() : List.of(i - 100, (level - 1) * 100, (level - 1) * 100 + 7);
      boolean ran = i % 3 == 0;
      nodes.add(
          new InvocationGraph.Node(
              i == 1 ? EVIL : "//p" + level + ":t" + i + " compile f" + i + ".c",
              ran
                  ? InvocationVerdict.RAN
                  : i % 3 == 1 ? InvocationVerdict.SERVED : InvocationVerdict.REFUSED,
              0,
              ran ? (1 + i % 50) * 1_000_000L : 0,
              needs.stream().distinct().sorted().toList(),
              level));
    }
    return new InvocationGraph(nodes, List.of(0, 300, 600));
  }

  private static List<Explainer.Explanation> why(InvocationGraph graph) {
    return graph.nodes().stream()
        .map(
            n ->
                new Explainer.Explanation(
                    n.label(),
                    n.verdict().name(),
                    n.verdict() == InvocationVerdict.REFUSED ? "DENIED" : "",
                    "11".repeat(32),
                    "22".repeat(32),
                    List.of("input x.h of " + n.label() + " changed"),
                    List.of()))
        .toList();
  }

  private Path page(int n) throws Exception {
    InvocationGraph graph = graph(n);
    Path file = temporary.resolve("graph.html");
    Files.writeString(file, GraphPage.of("ab".repeat(32), graph, why(graph)));
    return file;
  }

  @Test
  void thePageLoadsNothing() throws Exception {
    String page = Files.readString(page(300));
    assertThat(page).contains("default-src 'none'").doesNotContain("http://", "https://", "@DATA@");
    assertThat(page).doesNotContain(EVIL);
  }

  @Test
  void tenThousandActionsAreShownFoundAndClicked() throws Exception {
    try (Browser browser = Browser.open(page(10_000), temporary.resolve("profile"))) {
      browser.until("document.body?.dataset.ready === 'yes'");
      assertThat(browser.evaluate("document.getElementById('counts').textContent"))
          .isEqualTo("10000 actions: 3334 ran, 3333 served, 3333 refused, 0 failed");
      assertThat(browser.evaluate("document.getElementById('critical').textContent"))
          .isEqualTo("critical path 3 ms over 3 actions");
      // A click on a box of the picture chooses that action.
      String box =
          "(() => { const r = canvas.getBoundingClientRect(), p = place[205];"
              + " return (r.left + dx + (p.x + 5) * zoom) + ' ' +"
              + " (r.top + r.height / 2 + dy + (p.y + 5) * zoom); })()";
      browser.evaluate("(() => { dy = -place[205].y; draw(); })()");
      String[] at = browser.evaluate(box).split(" ", -1);
      browser.click(Double.parseDouble(at[0]), Double.parseDouble(at[1]));
      browser.until("selected === 205");
      assertThat(browser.evaluate("document.getElementById('detail').textContent"))
          .contains("//p2:t205 compile f205.c")
          .contains("input x.h of //p2:t205 compile f205.c changed")
          .contains("takes from (3)")
          .contains("is taken by (1)");
      // Something was really painted: not all pixels are alike.
      assertThat(
              browser.evaluate(
                  "(() => { paint(); const d = canvas.getContext('2d')"
                      + ".getImageData(0, 0, canvas.width, canvas.height).data;"
                      + " const s = new Set(); for (let i = 0; i < d.length; i += 4)"
                      + " s.add(d[i] << 16 | d[i + 1] << 8 | d[i + 2]); return s.size > 3; })()"))
          .isEqualTo("true");
      // Words find; boxes filter; a hostile name is text.
      browser.evaluate("document.getElementById('find').focus()");
      browser.type("//evil");
      browser.until("visible.length === 1");
      browser.evaluate("document.querySelector('button.row').click()");
      assertThat(browser.evaluate("document.querySelector('#detail b').textContent"))
          .isEqualTo(EVIL);
      assertThat(browser.evaluate("document.querySelectorAll('#rows b, #detail b b').length"))
          .isEqualTo("0");
      browser.evaluate(
          "(() => { const f = document.getElementById('find'); f.value = '';"
              + " f.oninput(); document.getElementById('show-critical').click(); })()");
      browser.until("visible.length === 3");
      browser.evaluate("document.getElementById('show-ran').click()");
      browser.until("visible.length === 0");
    }
  }
}
