package software.straylight.continuity.engine.dice;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** A session, as the one who wants. */
final class RootWaiter extends Waiter {
  /** Results that this session remembers and the graph must not. */
  final ConcurrentMap<Node, Outcome.Transient> memo = new ConcurrentHashMap<>();

  @Override
  RootWaiter root() {
    return this;
  }
}
