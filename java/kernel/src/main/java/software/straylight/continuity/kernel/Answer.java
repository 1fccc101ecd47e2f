package software.straylight.continuity.kernel;

import java.util.function.Function;
import software.straylight.continuity.model.Reason;

/** What a kernel decided: a value, or a refusal with its reason. */
public sealed interface Answer<T> {
  /** The value. */
  record Ok<T>(T value) implements Answer<T> {}

  /** The refusal. */
  record Refused<T>(Reason reason) implements Answer<T> {}

  /** The value, or what {@code refused} throws. */
  default T orThrow(Function<Reason, ? extends RuntimeException> refused) {
    return switch (this) {
      case Ok<T> ok -> ok.value;
      case Refused<T> r -> throw refused.apply(r.reason);
    };
  }
}
