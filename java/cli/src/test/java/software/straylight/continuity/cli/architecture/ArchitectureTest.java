package software.straylight.continuity.cli.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import software.straylight.continuity.testing.Places;

/** Holds the column "knows about" of the architecture: who may use whom. */
class ArchitectureTest {
  private static final String ROOT = "software.straylight.continuity.";

  /** A module is the package below the root; the binding of the proved kernel is a part of it. */
  private static final Map<String, Set<String>> KNOWS =
      Map.ofEntries(
          Map.entry("model", Set.of()),
          Map.entry("dhall", Set.of()),
          Map.entry("kernel", Set.of("model")),
          Map.entry("store", Set.of("model")),
          Map.entry("toolchain", Set.of("model", "store")),
          Map.entry("attest", Set.of("model", "store")),
          Map.entry("isolation", Set.of("model", "store")),
          Map.entry("leanffi", Set.of("model", "kernel")),
          Map.entry(
              "engine",
              Set.of(
                  "model",
                  "dhall",
                  "kernel",
                  "leanffi",
                  "store",
                  "toolchain",
                  "attest",
                  "isolation")),
          Map.entry(
              "cli",
              Set.of(
                  "model",
                  "dhall",
                  "kernel",
                  "leanffi",
                  "store",
                  "toolchain",
                  "attest",
                  "isolation",
                  "engine")));

  private static final Pattern MODULE = Pattern.compile("<module>(?:java/)?([a-z-]+)</module>");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("software.straylight.continuity");

  @Test
  void modulesKnowOnlyWhatTheyMay() {
    Set<String> violations = new TreeSet<>();
    for (JavaClass from : CLASSES) {
      for (Dependency d : from.getDirectDependenciesFromSelf()) {
        String a = module(from);
        String b = module(d.getTargetClass());
        if (b.isEmpty() || a.equals(b) || a.equals("testing")) {
          continue;
        }
        if (!KNOWS.getOrDefault(a, Set.of()).contains(b)) {
          violations.add(a + " may not know " + b + ": " + d.getDescription());
        }
      }
    }
    assertThat(violations).isEmpty();
  }

  @Test
  void internalPackagesAreUsedByTheirModuleAlone() {
    Set<String> violations = new TreeSet<>();
    for (JavaClass from : CLASSES) {
      for (Dependency d : from.getDirectDependenciesFromSelf()) {
        JavaClass to = d.getTargetClass();
        boolean internal = (to.getPackageName() + ".").contains(".internal.");
        if (internal && !module(to).isEmpty() && !module(from).equals(module(to))) {
          violations.add(d.getDescription());
        }
      }
    }
    assertThat(violations).isEmpty();
  }

  @Test
  void modulesAreFreeOfCycles() {
    slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  /** An internal package may name the types of the package whose private half it is. */
  @Test
  void packagesAreFreeOfCycles() {
    SliceRule rule = slices().matching(ROOT + "(**)").should().beFreeOfCycles();
    Set<String> packages = new TreeSet<>();
    CLASSES.forEach(c -> packages.add(c.getPackageName()));
    for (String p : packages) {
      rule = rule.ignoreDependency(resideInAPackage(p + ".internal.."), resideInAPackage(p));
    }
    rule.check(CLASSES);
  }

  /** A rule about classes that nobody sees holds nothing: every module must be looked at. */
  @Test
  void everyModuleOfTheReactorIsLookedAt() throws IOException {
    Path pom = Places.repository().resolve("pom.xml");
    Set<String> modules = new TreeSet<>();
    Matcher m = MODULE.matcher(Files.readString(pom));
    while (m.find()) {
      modules.add(m.group(1).replace("-", ""));
    }
    // Neither has classes that a module uses.
    modules.removeAll(Set.of("testing", "dist"));
    assertThat(modules).isNotEmpty();
    Set<String> seen =
        CLASSES.stream()
            .map(ArchitectureTest::module)
            .filter(name -> !name.isEmpty())
            .collect(toCollection(TreeSet::new));
    assertThat(seen).containsAll(modules);
    assertThat(KNOWS.keySet()).containsAll(modules);
  }

  private static String module(JavaClass c) {
    String name = c.getBaseComponentType().getPackageName();
    if (!name.startsWith(ROOT)) {
      return "";
    }
    int end = name.indexOf('.', ROOT.length());
    return end < 0 ? name.substring(ROOT.length()) : name.substring(ROOT.length(), end);
  }
}
