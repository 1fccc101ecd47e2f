package software.straylight.continuity.engine.dice;

/** A graph file cannot be used; the message says why. Never leaves this package. */
final class GraphDamagedException extends Exception {
  GraphDamagedException(String reason) {
    super(reason);
  }

  GraphDamagedException(String reason, Throwable cause) {
    super(reason, cause);
  }
}
