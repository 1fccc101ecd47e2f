package software.straylight.continuity.dhall.internal.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.straylight.continuity.dhall.internal.eval.Env;
import software.straylight.continuity.dhall.internal.eval.Value;

/** The variables in scope with their values and types. Definitions have values, arguments not. */
final class Context {
  static final Context EMPTY = new Context(Env.EMPTY, Env.EMPTY, "", null);

  private final Env values;
  private final Env types;
  private final String name;
  private final @Nullable Context parent;

  private Context(Env values, Env types, String name, @Nullable Context parent) {
    this.values = values;
    this.types = types;
    this.name = name;
    this.parent = parent;
  }

  Env values() {
    return values;
  }

  int size() {
    return values.size();
  }

  Value type(int slot) {
    return types.get(slot);
  }

  Context define(String label, Value value, Value type) {
    return new Context(values.push(value), types.push(type), label, this);
  }

  Context bind(String label, Value type) {
    return define(label, new Value.VarV(size(), type), type);
  }

  /** The names in scope, outermost first. */
  List<String> names() {
    List<String> names = new ArrayList<>();
    Context c = this;
    while (c.parent != null) {
      names.add(c.name);
      c = c.parent;
    }
    Collections.reverse(names);
    return names;
  }
}
