package software.straylight.continuity.engine.dice;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import software.straylight.continuity.engine.dice.RandomProgram.Op;

/** Programs as text, for the saved graph. */
final class OpText {
  private OpText() {}

  static String write(List<Op> ops) {
    return ops.stream().map(OpText::write).collect(Collectors.joining(";"));
  }

  private static String write(Op op) {
    if (op instanceof Op.AddLeaf o) {
      return "L " + o.leaf();
    }
    if (op instanceof Op.AddNode o) {
      return "N " + o.node();
    }
    if (op instanceof Op.Choose o) {
      return "C " + o.leaf() + ' ' + o.odd() + ' ' + o.even();
    }
    if (op instanceof Op.AddAll o) {
      return "A " + o.nodes().stream().map(Object::toString).collect(Collectors.joining(" "));
    }
    if (op instanceof Op.Try o) {
      return "T " + o.node();
    }
    if (op instanceof Op.Modulo o) {
      return "M " + o.by();
    }
    return "F " + ((Op.FailIfMultiple) op).of();
  }

  static List<Op> read(String text) {
    List<Op> ops = new ArrayList<>();
    if (!text.isEmpty()) {
      for (String one : text.split(";", -1)) {
        List<Integer> n = new ArrayList<>();
        for (String number : one.substring(2).split(" ", -1)) {
          n.add(Integer.parseInt(number));
        }
        ops.add(
            switch (one.charAt(0)) {
              case 'L' -> new Op.AddLeaf(n.get(0));
              case 'N' -> new Op.AddNode(n.get(0));
              case 'C' -> new Op.Choose(n.get(0), n.get(1), n.get(2));
              case 'A' -> new Op.AddAll(List.copyOf(n));
              case 'T' -> new Op.Try(n.get(0));
              case 'M' -> new Op.Modulo(n.get(0));
              case 'F' -> new Op.FailIfMultiple(n.get(0));
              default -> throw new IllegalArgumentException("unknown step " + one);
            });
      }
    }
    return ops;
  }
}
