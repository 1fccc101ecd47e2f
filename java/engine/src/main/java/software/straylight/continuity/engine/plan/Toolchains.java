package software.straylight.continuity.engine.plan;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.straylight.continuity.engine.Diagnostic;
import software.straylight.continuity.engine.language.Dep;
import software.straylight.continuity.engine.language.Label;
import software.straylight.continuity.engine.language.TargetSpec;
import software.straylight.continuity.toolchain.Mode;

/** The workspace's toolchains, by role. */
final class Toolchains {
  /** The role of the C toolchain. */
  static final String CC = "cc";

  private Toolchains() {}

  /** The toolchain with a role. */
  static ToolchainUse byRole(Lookup lookup, Inputs inputs, String role) {
    ToolchainUse use = inputs.need(label(lookup, inputs, role), Configuration.NONE).toolchain();
    if (use == null) {
      throw notAToolchain(label(lookup, inputs, role), role);
    }
    return use;
  }

  /** The declaration of the toolchain with a role. */
  static TargetSpec.Toolchain spec(Lookup lookup, Inputs inputs, String role) {
    Label label = label(lookup, inputs, role);
    if (lookup.target(label, label) instanceof TargetSpec.Toolchain toolchain) {
      return toolchain;
    }
    throw notAToolchain(label, role);
  }

  /** What tools are built for: the exec platform that the C toolchain declares. */
  static Configuration execConfiguration(Lookup lookup, Inputs inputs) {
    TargetSpec.Toolchain cc = spec(lookup, inputs, CC);
    return new Configuration("exec", cc.exec(), Mode.RELEASE, java.util.List.of());
  }

  private static Label label(Lookup lookup, Inputs inputs, String role) {
    Map<String, Dep> roles = lookup.workspace().toolchains();
    @Nullable Dep dep = roles.get(role);
    if (dep instanceof Dep.Target t) {
      return t.label();
    }
    throw inputs.fail(
        "UNKNOWN_ROLE",
        "no toolchain has the role "
            + Inputs.quote(role)
            + "; roles of this workspace: "
            + (roles.isEmpty() ? "none" : String.join(", ", roles.keySet())),
        "add { role = \"" + role + "\", toolchain = … } to toolchains in continuity.dhall");
  }

  private static PlanException notAToolchain(Label label, String role) {
    return new PlanException(
        Diagnostic.in(
            "continuity.dhall",
            "NOT_A_TOOLCHAIN",
            label + " has the role " + role + " but is not a toolchain",
            "name a target of the rule toolchain"));
  }
}
