package software.straylight.continuity.leanffi;

import java.util.List;
import java.util.stream.Stream;
import software.straylight.continuity.kernel.Operation;

/** Which operations the library has. */
final class LeanOperations {
  private LeanOperations() {}

  static List<Operation> of(Binding binding) {
    return Stream.of(Operation.values()).filter(op -> has(binding, op)).toList();
  }

  private static boolean has(Binding binding, Operation op) {
    try {
      binding.call(op.number(), new byte[0]);
      return true;
    } catch (Binding.UnknownOperationException e) {
      return false;
    }
  }
}
