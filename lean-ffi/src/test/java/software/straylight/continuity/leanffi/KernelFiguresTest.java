package software.straylight.continuity.leanffi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import software.straylight.continuity.model.KernelKind;

/**
 * Prints the kernel's figures as {@code docs/performance.md} has them: the two kernels on the same
 * requests in the same run, processor time, the best iteration of each. Asserts only that
 * everything was measured; figures depend on the machine.
 */
@Tag("long")
class KernelFiguresTest {
  private static final double MEBIBYTE = 1 << 20;

  private static double best(RunResult result) {
    return Objects.requireNonNull(result.getSecondaryResults().get(ProcessorTime.LABEL))
        .getStatistics()
        .getMin();
  }

  private static String micros(double nanos) {
    double micros = nanos / 1000;
    return micros < 100
        ? String.format("%.2f µs", micros)
        : micros < 10_000
            ? String.format("%.0f µs", micros)
            : String.format("%.1f ms", micros / 1000);
  }

  @Test
  void bothKernelsAreMeasured() throws Exception {
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(KernelBenchmark.class.getName())
                    .addProfiler(ProcessorTime.class)
                    .build())
            .run();
    Map<KernelFigure, Map<KernelKind, Double>> nanos = new EnumMap<>(KernelFigure.class);
    double load = Double.NaN;
    for (RunResult r : results) {
      String figure = r.getParams().getParam("figure");
      if (figure == null) {
        load = best(r);
      } else {
        KernelFigure f = KernelFigure.valueOf(figure);
        nanos
            .computeIfAbsent(f, key -> new EnumMap<>(KernelKind.class))
            .put(KernelKind.valueOf(r.getParams().getParam("kernel")), best(r) / f.items());
      }
    }
    System.out.println("| figure | target | Lean | Java | Lean / Java |\n|---|---|---|---|---|");
    nanos.forEach(
        (figure, of) ->
            row(
                figure.text(),
                Double.isNaN(figure.target()) ? "" : "≤ " + micros(figure.target() * 1000),
                of.getOrDefault(KernelKind.LEAN, Double.NaN),
                of.getOrDefault(KernelKind.JAVA, Double.NaN)));
    System.out.printf("| loading the library | ≤ 10 ms | %.1f ms | | |%n", load / 1_000_000);
    System.out.printf(
        "| SHA-256, from the two rows of 1 MiB | ≥ 150 MB/s | %.0f MB/s | %.0f MB/s | |%n",
        speed(nanos, KernelKind.LEAN), speed(nanos, KernelKind.JAVA));
    assertThat(nanos).containsOnlyKeys(KernelFigure.values());
    assertThat(nanos.values()).allMatch(of -> of.size() == 2);
    assertThat(load).isPositive();
  }

  private static void row(String text, String target, double lean, double java) {
    System.out.printf(
        "| %s | %s | %s | %s | %.1f |%n", text, target, micros(lean), micros(java), lean / java);
  }

  /** Megabytes in a second. */
  private static double speed(Map<KernelFigure, Map<KernelKind, Double>> nanos, KernelKind kernel) {
    double with = of(nanos, KernelFigure.LARGE_AND_DIGEST, kernel);
    return MEBIBYTE / (with - of(nanos, KernelFigure.LARGE, kernel)) * 1000;
  }

  private static double of(
      Map<KernelFigure, Map<KernelKind, Double>> nanos, KernelFigure figure, KernelKind kernel) {
    return nanos.getOrDefault(figure, Map.of()).getOrDefault(kernel, Double.NaN);
  }
}
