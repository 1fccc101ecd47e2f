package software.straylight.continuity.engine.dice;

import java.util.function.Consumer;

/** Where messages to the engine's owner go. */
record Messages(Consumer<DiceMessage> receiver) {
  void tell(String code, String text) {
    receiver.accept(new DiceMessage(code, text));
  }
}
