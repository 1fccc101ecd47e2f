package software.straylight.continuity.engine.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

final class TargetGraphTest {
  private static final int ALL = Integer.MAX_VALUE;

  private static TargetGraph.Node node(String rule, String... deps) {
    return new TargetGraph.Node(rule, new TreeSet<>(Set.of(deps)), new TreeSet<>());
  }

  /** app → text → base, app → units → base; alone. */
  private static TargetGraph diamond() {
    TreeMap<String, TargetGraph.Node> nodes = new TreeMap<>();
    nodes.put("//:app", node("cc_binary", "//:text", "//:units"));
    nodes.put("//:text", node("cc_library", "//:base"));
    nodes.put("//:units", node("cc_library", "//:base"));
    nodes.put("//:alone", node("genrule"));
    nodes.put(
        "//:base",
        new TargetGraph.Node("cc_library", new TreeSet<>(), new TreeSet<>(Set.of("base.c"))));
    return new TargetGraph(nodes);
  }

  @Test
  void depsAndRdepsAreClosedAndBounded() {
    TargetGraph g = diamond();
    assertThat(g.deps(List.of("//:app"), ALL))
        .containsExactly("//:app", "//:base", "//:text", "//:units");
    assertThat(g.deps(List.of("//:app"), 1)).containsExactly("//:app", "//:text", "//:units");
    assertThat(g.deps(List.of("//:app"), 0)).containsExactly("//:app");
    assertThat(g.rdeps(List.of("//:base"), ALL))
        .containsExactly("//:app", "//:base", "//:text", "//:units");
    assertThat(g.rdeps(List.of("//:alone"), ALL)).containsExactly("//:alone");
  }

  @Test
  void somepathIsShortestAndSmallest() {
    TargetGraph g = diamond();
    assertThat(g.somepath("//:app", "//:base")).containsExactly("//:app", "//:text", "//:base");
    assertThat(g.somepath("//:base", "//:app")).isEmpty();
    assertThat(g.somepath("//:app", "//:app")).containsExactly("//:app");
  }

  @Test
  void inputsKindAndDot() {
    TargetGraph g = diamond();
    assertThat(g.inputs(List.of("//:app"), Integer.MAX_VALUE)).containsExactly("base.c");
    assertThat(g.inputs(List.of("//:alone"), Integer.MAX_VALUE)).isEmpty();
    assertThat(g.kind("cc_library", g.nodes().keySet()))
        .containsExactly("//:base", "//:text", "//:units");
    assertThat(g.dot(List.of("//:text", "//:base")))
        .isEqualTo(
            """
            digraph targets {
              node [shape=box];
              "//:base" [tooltip="cc_library"];
              "//:text" [tooltip="cc_library"];
              "//:text" -> "//:base";
            }
            """);
  }

  @Test
  void whatIsNoNodeIsRefused() {
    assertThatThrownBy(() -> diamond().deps(List.of("//:no"), ALL))
        .isInstanceOf(IllegalArgumentException.class);
    TreeMap<String, TargetGraph.Node> open = new TreeMap<>();
    open.put("//:a", node("genrule", "//:gone"));
    assertThatThrownBy(() -> new TargetGraph(open)).isInstanceOf(IllegalArgumentException.class);
  }

  /** Answers against their definitions: reachability, and paths of real edges. */
  @Test
  void randomGraphsAnswerAsTheDefinitionsSay() {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      int n = 2 + random.nextInt(12);
      TreeMap<String, TargetGraph.Node> nodes = new TreeMap<>();
      boolean[][] reach = new boolean[n][n];
      for (int i = 0; i < n; i++) {
        List<String> deps = new ArrayList<>();
        reach[i][i] = true;
        for (int j = 0; j < i; j++) {
          if (random.nextInt(4) == 0) {
            deps.add(name(j));
            for (int k = 0; k < n; k++) {
              reach[i][k] |= reach[j][k];
            }
          }
        }
        nodes.put(name(i), node("genrule", deps.toArray(String[]::new)));
      }
      TargetGraph g = new TargetGraph(nodes);
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
          assertThat(g.deps(List.of(name(i)), ALL).contains(name(j))).isEqualTo(reach[i][j]);
          assertThat(g.rdeps(List.of(name(j)), ALL).contains(name(i))).isEqualTo(reach[i][j]);
          List<String> path = g.somepath(name(i), name(j));
          assertThat(path.isEmpty()).isEqualTo(!reach[i][j]);
          for (int k = 0; k + 1 < path.size(); k++) {
            assertThat(g.deps(List.of(path.get(k)), 1)).contains(path.get(k + 1));
          }
        }
      }
    }
  }

  private static String name(int i) {
    return "//:" + (char) ('a' + i);
  }
}
