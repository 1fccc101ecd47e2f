package software.straylight.continuity.kernel.internal;

import java.util.List;
import software.straylight.continuity.kernel.Hermeticity;
import software.straylight.continuity.model.Channel;
import software.straylight.continuity.model.Event;
import software.straylight.continuity.model.EventKind;
import software.straylight.continuity.model.ExecutionRecord;
import software.straylight.continuity.model.OrderedSet;

/** Whether an execution saw nothing but the view of its action. */
public final class HermeticCheck {
  private HermeticCheck() {}

  /** Compares every event of the record with the view of its action. */
  public static Hermeticity of(DecodedRecord decoded) {
    ExecutionRecord record = decoded.record();
    View view = decoded.view();
    List<Event> events = record.access().events().asList();
    for (int i = 0; i < events.size(); i++) {
      Event e = events.get(i);
      if (!view.agrees(e)) {
        return new Hermeticity.Offending(
            i, e.kind() == EventKind.LIST ? view.listing(e.path()) : view.claim(e.path()));
      }
    }
    if (!record.access().complete() || !record.access().doubts().isEmpty()) {
      return new Hermeticity.Incomplete();
    }
    OrderedSet<Channel> open = record.channels().open();
    return open.isEmpty() ? new Hermeticity.Ok() : new Hermeticity.Unproved(open);
  }
}
