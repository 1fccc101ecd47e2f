package software.straylight.continuity.engine.build;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import software.straylight.continuity.engine.Diagnostic;
import software.straylight.continuity.engine.language.Names;
import software.straylight.continuity.engine.plan.ActionGraph;
import software.straylight.continuity.engine.plan.OutputId;
import software.straylight.continuity.engine.plan.Step;
import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.Reason;
import software.straylight.continuity.model.ReasonCode;

/** What the kernel has against a graph, in the words of the workspace. */
final class GraphRefusals {
  private GraphRefusals() {}

  static Diagnostic explain(Reason reason, ActionGraph graph, GraphRequests.Numbered numbered) {
    String code = Planner.name(reason);
    ReasonCode known = ReasonCode.of(reason.code()).orElse(null);
    if (known == ReasonCode.CYCLE) {
      List<String> names = new ArrayList<>();
      for (Bytes operand : reason.operands()) {
        Step step = graph.steps().get(number(operand));
        names.add(step.owner() + " (" + step.title() + ")");
      }
      return Diagnostic.of(
          code,
          "actions need each other's outputs:\n  " + String.join("\n  -> ", names),
          "take one of these inputs out");
    }
    if (known == ReasonCode.NESTED_OUTPUT) {
      OutputId outer = numbered.outputs().get(number(reason.operands().get(0)));
      OutputId inner = numbered.outputs().get(number(reason.operands().get(1)));
      return Diagnostic.in(
          Names.join(inner.pkg(), "BUILD.dhall"),
          code,
          "the output " + inner.path() + " would lie inside the output " + outer.path(),
          "give one of them another name");
    }
    return Diagnostic.of(
        code,
        "the kernel refuses the graph of this build: " + reason,
        "see the reason codes in docs/codec.md");
  }

  private static int number(Bytes operand) {
    return ByteBuffer.wrap(operand.toByteArray()).order(ByteOrder.LITTLE_ENDIAN).getInt();
  }
}
