package software.straylight.continuity.kernel.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import software.straylight.continuity.kernel.Operation;
import software.straylight.continuity.kernel.ReferenceKernel;

/** The generators go every way through every operation. */
class GeneratorCoverageTest {
  private static final int CASES = 4000;

  static Map<Operation, Map<String, Integer>> outcomes(long seed) {
    ReferenceKernel kernel = new ReferenceKernel();
    Map<Operation, Map<String, Integer>> all = new EnumMap<>(Operation.class);
    for (Operation op : Operation.values()) {
      Map<String, Integer> outcomes = new TreeMap<>();
      SplittableRandom seeds = new SplittableRandom(seed);
      for (int i = 0; i < CASES; i++) {
        RequestGenerator.Request r = RequestGenerator.wellFormed(op, seeds.nextLong(), i % 5);
        outcomes.merge(
            Outcome.of(op, kernel.call(r.op(), r.bytes().toByteArray())), 1, Integer::sum);
      }
      all.put(op, outcomes);
    }
    return all;
  }

  @Test
  void everyOutcomeOfEveryOperationIsReached() {
    Map<Operation, Map<String, Integer>> all = outcomes(1);
    List<String> missing = new ArrayList<>();
    EXPECTED.forEach(
        (op, outcomes) -> {
          for (String o : outcomes) {
            if (!all.getOrDefault(op, Map.of()).containsKey(o)) {
              missing.add(op + ": " + o);
            }
          }
        });
    assertThat(missing).as("outcomes not reached; reached: " + all).isEmpty();
  }

  private static final List<String> ILLEGAL_ACTIONS =
      List.of(
          "refused ILLEGAL_COMMAND",
          "refused ILLEGAL_ENV",
          "refused ILLEGAL_ROLE",
          "refused ILLEGAL_NAME",
          "refused NESTED_NAME",
          "refused COEFFECT_UNSUPPORTED");

  private static List<String> with(List<String> more, String... outcomes) {
    List<String> all = new ArrayList<>(more);
    all.addAll(List.of(outcomes));
    return all;
  }

  private static final List<String> BAD_RECORDS =
      with(ILLEGAL_ACTIONS, "refused RECORD_MALFORMED", "refused ACTION_MALFORMED");

  private static final Map<Operation, List<String>> EXPECTED =
      Map.ofEntries(
          Map.entry(Operation.ABI, List.of("ok")),
          Map.entry(
              Operation.VALIDATE_GRAPH,
              List.of(
                  "ok",
                  "refused DUPLICATE_OUTPUT",
                  "refused UNSORTED",
                  "refused UNKNOWN_INDEX",
                  "refused ILLEGAL_NAME",
                  "refused NESTED_OUTPUT",
                  "refused UNKNOWN_INPUT",
                  "refused CYCLE")),
          Map.entry(
              Operation.TREE,
              List.of(
                  "ok Encoded",
                  "ok Decoded",
                  "refused TREE_NESTED",
                  "refused TREE_ILLEGAL_NAME",
                  "refused TREE_ILLEGAL_LINK",
                  "refused TREE_DIRECTORY_NOT_EMPTY",
                  "refused TREE_MISSING_DIRECTORY",
                  "refused TREE_NOT_CANONICAL",
                  "refused TREE_TOO_DEEP")),
          Map.entry(Operation.ACTION_KEY, with(ILLEGAL_ACTIONS, "ok")),
          Map.entry(
              Operation.MEMBERS,
              with(
                  ILLEGAL_ACTIONS,
                  "ok paths [0]",
                  "ok paths [0, 1]",
                  "ok paths [0, 1, 2]",
                  "ok paths [0, 1, 2, 3]",
                  "refused CLASS_TOO_LARGE",
                  "refused ACTION_MALFORMED")),
          Map.entry(
              Operation.CHECK_HERMETIC,
              with(BAD_RECORDS, "ok Ok", "ok Unproved", "ok Offending", "ok Incomplete")),
          Map.entry(
              Operation.VERDICT,
              with(
                  BAD_RECORDS,
                  "ok Ran",
                  "ok Unproved",
                  "ok Unrecorded",
                  "ok Refused DENIED",
                  "ok Refused OFFENDING_EVENT",
                  "ok Refused INCOMPLETE_RECORD",
                  "ok Refused UNDECLARED_INPUT",
                  "ok Refused UNDECLARED_TOOL",
                  "ok Failed OUTPUT_MISSING",
                  "ok Failed EXIT_STATUS",
                  "ok Failed EXIT_STATUS+",
                  "ok Failed SIGNALLED",
                  "ok Failed TIMED_OUT",
                  "ok Failed OUTPUT_OVERFLOW")),
          Map.entry(
              Operation.ADMIT,
              with(
                  ILLEGAL_ACTIONS,
                  "refused ACTION_MALFORMED",
                  "ok Conflict",
                  "ok None of 0",
                  "ok None of 2",
                  "ok Served",
                  "ok Served later",
                  "ok Served open",
                  "ok Served by several",
                  "ok None RECORD_MALFORMED",
                  "ok None PATH_REJECTED",
                  "ok None PREIMAGE_DIFFERS",
                  "ok None ISOLATION_TOO_WEAK",
                  "ok None NOT_SUCCESSFUL",
                  "ok None OPEN_CHANNEL",
                  "ok None NOT_HERMETIC",
                  "ok None NOT_DISCHARGED 3200",
                  "ok None NOT_DISCHARGED 3300",
                  "ok None NOT_DISCHARGED 3400",
                  "ok None NOT_DISCHARGED 3500",
                  "ok None NOT_DISCHARGED 3600",
                  "ok None NOT_DISCHARGED 3700",
                  "ok None UNSIGNED",
                  "ok None THRESHOLD_NOT_MET")),
          Map.entry(Operation.CHECK_CLOSURE, List.of("ok")),
          Map.entry(
              Operation.CHECK_DISCHARGE,
              with(
                  BAD_RECORDS,
                  "ok",
                  "refused COEFFECTS_DIFFER",
                  "refused EVIDENCE_WITHOUT_COEFFECT",
                  "refused COEFFECT_NOT_EVIDENCED",
                  "refused DERIVATION_DIFFERS",
                  "refused OUTPUTS_DIFFER",
                  "refused TIMES_DIFFER")),
          Map.entry(Operation.CHECK_STATEMENT, with(BAD_RECORDS, "ok")));
}
