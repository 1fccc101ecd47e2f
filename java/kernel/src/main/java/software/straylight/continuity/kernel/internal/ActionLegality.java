package software.straylight.continuity.kernel.internal;

import java.util.Map;
import software.straylight.continuity.model.Action;
import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.Coeffect;
import software.straylight.continuity.model.Encoder;
import software.straylight.continuity.model.PathSyntax;
import software.straylight.continuity.model.ReasonCode;
import software.straylight.continuity.model.StorePath;

/** Which actions are legal: the eight checks of section 3, in their order. */
public final class ActionLegality {
  private static final Bytes WORK = Bytes.utf8("/work");
  private static final Bytes OUT = Bytes.utf8("out");
  private static final int MAX_ROLE = 32;

  private ActionLegality() {}

  /**
   * Returns the view of a legal action.
   *
   * @throws Refusal if it is not legal
   */
  public static View check(Action a) {
    command(a);
    env(a);
    for (String role : a.toolchains().keySet()) {
      if (!isRole(role)) {
        throw new Refusal(ReasonCode.ILLEGAL_ROLE, Bytes.utf8(role));
      }
    }
    root(a);
    for (Bytes input : a.inputs().keySet()) {
      if (!PathSyntax.isRelative(input) || PathSyntax.isAtOrBelow(input, OUT)) {
        throw illegalName(input);
      }
    }
    for (Bytes output : a.outputs().keySet()) {
      if (!PathSyntax.isRelative(output)) {
        throw illegalName(output);
      }
    }
    Nesting.first(a.inputs().keyList()).ifPresent(ActionLegality::nested);
    Nesting.first(a.outputs().keyList()).ifPresent(ActionLegality::nested);
    View.EntryList entries = View.entries(a);
    Nesting.first(entries.paths()).ifPresent(ActionLegality::nested);
    for (Coeffect c : a.coeffects()) {
      if (!(c instanceof Coeffect.Time || c instanceof Coeffect.Random)) {
        throw new Refusal(ReasonCode.COEFFECT_UNSUPPORTED, Bytes.of(Encoder.encode(c)));
      }
    }
    return new View(entries);
  }

  private static void command(Action a) {
    if (a.command().isEmpty()
        || !PathSyntax.isAbsolute(a.command().get(0))
        || a.command().stream().anyMatch(PathSyntax::hasNul)) {
      throw new Refusal(ReasonCode.ILLEGAL_COMMAND);
    }
  }

  private static void env(Action a) {
    for (Map.Entry<Bytes, Bytes> e : a.env().entrySet()) {
      Bytes name = e.getKey();
      if (name.isEmpty()
          || name.indexOf('=', 0) >= 0
          || PathSyntax.hasNul(name)
          || PathSyntax.hasNul(e.getValue())) {
        throw new Refusal(ReasonCode.ILLEGAL_ENV, name);
      }
    }
  }

  private static boolean isRole(String role) {
    if (role.isEmpty() || role.length() > MAX_ROLE) {
      return false;
    }
    for (int i = 0; i < role.length(); i++) {
      char c = role.charAt(i);
      boolean letter = c >= 'a' && c <= 'z';
      boolean other = (c >= '0' && c <= '9') || c == '_' || c == '-';
      if (!letter && (i == 0 || !other)) {
        return false;
      }
    }
    return true;
  }

  private static void root(Action a) {
    for (Map.Entry<Bytes, Bytes> link : a.rootLinks().entrySet()) {
      if (!PathSyntax.isAbsolute(link.getKey())
          || link.getValue().isEmpty()
          || PathSyntax.hasNul(link.getValue())) {
        throw illegalName(link.getKey());
      }
    }
    for (Bytes file : a.viewSpec().files().keySet()) {
      if (!PathSyntax.isAbsolute(file)) {
        throw illegalName(file);
      }
    }
    Bytes cwd = a.viewSpec().cwd();
    if (!PathSyntax.isAbsolute(cwd) || !PathSyntax.isAtOrBelow(cwd, WORK)) {
      throw illegalName(cwd);
    }
    for (StorePath reference : a.references()) {
      Bytes name = Bytes.utf8(reference.name());
      if (!PathSyntax.isComponent(name)) {
        throw illegalName(name);
      }
    }
  }

  private static Refusal illegalName(Bytes name) {
    return new Refusal(ReasonCode.ILLEGAL_NAME, name);
  }

  private static void nested(Nesting.Pair pair) {
    throw new Refusal(ReasonCode.NESTED_NAME, pair.outer(), pair.inner());
  }
}
