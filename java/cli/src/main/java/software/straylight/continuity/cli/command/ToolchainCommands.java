package software.straylight.continuity.cli.command;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.straylight.continuity.attest.Attester;
import software.straylight.continuity.attest.Envelope;
import software.straylight.continuity.attest.KeyDirectory;
import software.straylight.continuity.cli.render.Json;
import software.straylight.continuity.cli.terminal.Console;
import software.straylight.continuity.cli.terminal.Printable;
import software.straylight.continuity.engine.ContinuityException;
import software.straylight.continuity.engine.Diagnostic;
import software.straylight.continuity.engine.Engine;
import software.straylight.continuity.engine.ExitCode;
import software.straylight.continuity.engine.audit.Assertions;
import software.straylight.continuity.engine.build.Declarations;
import software.straylight.continuity.engine.build.EvidenceSet;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.OrderedSet;
import software.straylight.continuity.model.RuleKind;
import software.straylight.continuity.model.Scope;
import software.straylight.continuity.model.SignerKey;
import software.straylight.continuity.model.ToolchainDeclaration;
import software.straylight.continuity.model.ToolchainWitness;

/** {@code straylight toolchain …}: which toolchains there are, and which are held to be equal. */
final class ToolchainCommands {
  private ToolchainCommands() {}

  /** {@code toolchain list}. */
  static final class ListToolchains extends Verb {
    private final WorkspaceOptions workspace = new WorkspaceOptions(syntax, console);
    private final OutputOptions output = new OutputOptions(syntax);

    ListToolchains(Console console) {
      super(
          console,
          "list",
          "List the workspace's toolchains with their trees, and the evidence of equivalence.",
          "straylight toolchain list",
          ExitCode.BUILD_FAILED,
          ExitCode.REFUSED);
    }

    @Override
    ExitCode run() throws Exception {
      try (Workbench bench = Workbench.open(console, workspace, output)) {
        for (Engine.ToolchainInfo t : bench.engine().toolchains(event -> {})) {
          if (output.json()) {
            Json.line(
                console.out(),
                j -> {
                  j.writeStringField("toolchain", t.label());
                  Json.strings(j, "roles", t.roles());
                  j.writeStringField("tree", t.tree());
                });
          } else {
            console.out().println(Printable.line(t.label()) + roles(t));
            console.out().println("  tree " + t.tree());
          }
        }
        bench.declarations().list().forEach(l -> show(console, output, l));
      }
      return ExitCode.OK;
    }

    private static String roles(Engine.ToolchainInfo t) {
      return t.roles().isEmpty() ? "" : "  (" + String.join(", ", t.roles()) + ")";
    }

    @Override
    OutputOptions output() {
      return output;
    }
  }

  /** {@code toolchain equivalent}. */
  static final class Equivalent extends Verb {
    private static final int DEFAULT_DAYS = 365;

    private final Syntax.Words toolchains =
        syntax.words("TOOLCHAIN", 0, "Two toolchains: labels, or digests of their trees.");
    private final Syntax.Value<String> scope =
        syntax.value(
            "--scope",
            "RULES",
            String.class,
            "all, or kinds of rule with commas between: "
                + Stream.of(RuleKind.values())
                    .filter(k -> k != RuleKind.GENRULE)
                    .map(Assertions::token)
                    .collect(Collectors.joining(", "))
                + ". A genrule is covered only by all.");
    private final Syntax.Value<String> notAfter =
        syntax.value(
            "--not-after", "DATE", String.class, "The last day it counts; otherwise in a year.");
    private final Syntax.Value<String> key =
        syntax.value("--key", "NAME", String.class, "Which of your keys signs, if you have more.");
    private final Syntax.Value<String> revoke =
        syntax.value("--revoke", "DIGEST", String.class, "Revoke this declaration.");
    private final Syntax.Value<String> export =
        syntax.value(
            "--export", "DIGEST", String.class, "Print the signed declaration for another store.");
    private final Syntax.Value<String> take =
        syntax.value("--import", "FILE", String.class, "Take a declaration that was exported.");
    private final WorkspaceOptions workspace = new WorkspaceOptions(syntax, console);
    private final OutputOptions output = new OutputOptions(syntax);

    Equivalent(Console console) {
      super(
          console,
          "equivalent",
          "Declare, signed, that two toolchains build the same; or revoke such a declaration.",
          "straylight toolchain equivalent //toolchains:zig //toolchains:small --scope all",
          ExitCode.BUILD_FAILED,
          ExitCode.REFUSED);
    }

    @Override
    ExitCode run() throws Exception {
      int ways = count(revoke) + count(export) + count(take);
      List<String> names = toolchains.get();
      if (ways > 1 || (ways == 1) != names.isEmpty()) {
        throw usage(
            "toolchain equivalent takes two toolchains, or one of --revoke, --export, --import",
            "straylight toolchain equivalent --help shows what it takes");
      }
      if (ways == 0 && names.size() != 2) {
        throw usage(
            "toolchain equivalent takes two toolchains, not " + names.size(),
            "straylight toolchain list shows those of this workspace");
      }
      try (Workbench bench = Workbench.open(console, workspace, output)) {
        Declarations declarations = bench.declarations();
        if (revoke.get().isPresent()) {
          return revoked(declarations, Arguments.digest(revoke.get().get()));
        }
        if (export.get().isPresent()) {
          byte[] envelope = declarations.export(Arguments.digest(export.get().get()));
          console.out().writeBytes(envelope);
          return ExitCode.OK;
        }
        if (take.get().isPresent()) {
          byte[] bytes = Arguments.content(console, take.get().get(), Envelope.MAX);
          show(console, output, declarations.take(bytes));
          return ExitCode.OK;
        }
        return declare(bench, names);
      }
    }

    private static int count(Syntax.Value<String> value) {
      return value.get().isPresent() ? 1 : 0;
    }

    private ExitCode revoked(Declarations declarations, Digest digest) {
      boolean named = declarations.revoke(digest);
      if (output.json()) {
        Json.line(
            console.out(),
            j -> {
              j.writeStringField("revoked", digest.toHex());
              j.writeBooleanField("named", named);
            });
      } else {
        console
            .out()
            .println(
                "revoked " + digest.toHex() + (named ? ", and taken out of continuity.dhall" : ""));
      }
      return ExitCode.OK;
    }

    private ExitCode declare(Workbench bench, List<String> names) throws Exception {
      Scope covered = scope();
      long until = until();
      Attester attester = new Attester(KeyDirectory.ofUser(console.env()).load(keyName()));
      List<Digest> trees = trees(bench, names);
      if (trees.get(0).equals(trees.get(1))) {
        throw usage(names.get(0) + " and " + names.get(1) + " are one tree already", "");
      }
      ToolchainDeclaration declaration =
          new ToolchainDeclaration(trees.get(0), trees.get(1), covered, until, attester.signer());
      Declarations.Listed made = bench.declarations().declare(declaration, attester);
      show(console, output, made);
      SignerKey signer = attester.signer();
      if (made.standing().contains("policy.signers") && !output.json()) {
        console
            .err()
            .println(
                output
                    .messages(console)
                    .warning(
                        Diagnostic.in(
                            "continuity.dhall",
                            "SIGNER_NOT_TRUSTED",
                            "the workspace's policy does not trust your key, so the declaration"
                                + " does not count",
                            "add \"" + signer.toHex() + "\" to signers of the policy")));
      }
      return ExitCode.OK;
    }

    private Scope scope() {
      String text =
          scope
              .get()
              .orElseThrow(
                  () ->
                      usage(
                          "a declaration says for which rules it holds",
                          "--scope all, or --scope cc_compile,cc_archive,cc_link"));
      if (text.equals("all")) {
        return new Scope.All();
      }
      EnumSet<RuleKind> kinds = EnumSet.noneOf(RuleKind.class);
      for (String word : text.split(",", -1)) {
        kinds.add(
            Stream.of(RuleKind.values())
                .filter(k -> k != RuleKind.GENRULE && Assertions.token(k).equals(word.strip()))
                .findFirst()
                .orElseThrow(
                    () ->
                        usage(
                            "'" + word.strip() + "' is no kind of rule that a scope can name",
                            word.strip().toLowerCase(Locale.ROOT).equals("genrule")
                                ? "only --scope all covers a genrule, whose command is anybody's"
                                : "straylight toolchain equivalent --help lists them")));
      }
      return new Scope.Rules(OrderedSet.copyOf(kinds));
    }

    /** The last second of the day named. */
    private long until() {
      try {
        LocalDate day =
            notAfter
                .get()
                .map(LocalDate::parse)
                .orElseGet(() -> LocalDate.now(ZoneOffset.UTC).plusDays(DEFAULT_DAYS));
        return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toEpochSecond() - 1;
      } catch (DateTimeParseException e) {
        throw usage("'" + notAfter.get().orElse("") + "' is not a day", "write it as 2027-01-31");
      }
    }

    private String keyName() {
      SortedMap<String, SignerKey> keys = KeyDirectory.ofUser(console.env()).list();
      if (key.get().isPresent()) {
        return key.get().get();
      }
      if (keys.size() == 1) {
        return keys.firstKey();
      }
      throw usage(
          keys.isEmpty()
              ? "a declaration is signed, and you have no key"
              : "you have several keys: " + String.join(", ", keys.keySet()),
          keys.isEmpty() ? "make one: straylight key new NAME" : "choose one with --key");
    }

    @Override
    OutputOptions output() {
      return output;
    }
  }

  /** {@code toolchain witness}. */
  static final class Witness extends Verb {
    private final Syntax.Words words =
        syntax.words("DIGEST", 2, "Two execution records; with --find, two toolchains.");
    private final Syntax.Flag find =
        syntax.flag(
            "--find", "Look for such records of two toolchains in this workspace's builds.");
    private final Syntax.Value<Integer> most =
        syntax.value("--most", "N", Integer.class, "With --find: keep at most so many; else 1.");
    private final WorkspaceOptions workspace = new WorkspaceOptions(syntax, console);
    private final OutputOptions output = new OutputOptions(syntax);

    Witness(Console console) {
      super(
          console,
          "witness",
          "Keep as evidence that one action made the same with two toolchains.",
          "straylight toolchain witness --find //toolchains:zig //toolchains:small",
          ExitCode.BUILD_FAILED,
          ExitCode.REFUSED);
    }

    @Override
    ExitCode run() throws Exception {
      List<String> names = words.get();
      if (names.size() != 2) {
        throw usage("toolchain witness takes two, not " + names.size(), "");
      }
      int limit = most.get().orElse(1);
      if (limit < 1 || limit > 64) {
        throw usage("--most takes a number from 1 to 64, not " + limit, "");
      }
      try (Workbench bench = Workbench.open(console, workspace, output)) {
        Declarations declarations = bench.declarations();
        if (!find.given()) {
          show(
              console,
              output,
              declarations.witness(Arguments.digest(names.get(0)), Arguments.digest(names.get(1))));
          return ExitCode.OK;
        }
        List<Digest> trees = trees(bench, names);
        int kept = 0;
        for (ToolchainWitness pair : declarations.find(trees.get(0), trees.get(1))) {
          if (kept == limit) {
            break;
          }
          try {
            show(console, output, declarations.witness(pair.recordA(), pair.recordB()));
            kept++;
          } catch (ContinuityException e) {
            if (e.exit() != ExitCode.REFUSED) {
              throw e;
            }
            // The two made different things: no witness, and another pair may be one.
          }
        }
        if (kept == 0) {
          throw new ContinuityException(
              ExitCode.REFUSED,
              Diagnostic.of(
                  "NO_WITNESS",
                  "no action of this workspace was run with both toolchains and made the same",
                  "build something with the one, then with the other, then ask again"));
        }
      }
      return ExitCode.OK;
    }

    @Override
    OutputOptions output() {
      return output;
    }
  }

  /** The trees of toolchains, each a label or a digest. */
  private static List<Digest> trees(Workbench bench, List<String> names) throws Exception {
    List<Digest> trees = new ArrayList<>();
    List<Engine.ToolchainInfo> known =
        names.stream().allMatch(ToolchainCommands::isDigest)
            ? List.of()
            : bench.engine().toolchains(event -> {});
    for (String name : names) {
      if (isDigest(name)) {
        trees.add(Arguments.digest(name));
        continue;
      }
      trees.add(
          known.stream()
              .filter(t -> t.label().equals(name))
              .findFirst()
              .map(t -> Digest.fromHex(t.tree()))
              .orElseThrow(
                  () ->
                      Verb.usage(
                          name + " is no toolchain of this workspace",
                          "straylight toolchain list shows them")));
    }
    return trees;
  }

  private static boolean isDigest(String text) {
    return text.matches("(sha256:)?[0-9a-f]{64}");
  }

  private static void show(Console console, OutputOptions output, Declarations.Listed listed) {
    EvidenceSet.Item item = listed.item();
    if (output.json()) {
      Json.line(
          console.out(),
          j -> {
            j.writeStringField("evidence", item.digest().toHex());
            j.writeStringField(
                "kind",
                item.declaration().isPresent()
                    ? "declaration"
                    : item.witness().isPresent() ? "witness" : "unknown");
            j.writeStringField("standing", listed.standing());
            if (item.declaration().isPresent()) {
              ToolchainDeclaration d = item.declaration().get();
              j.writeStringField("treeA", d.treeA().toHex());
              j.writeStringField("treeB", d.treeB().toHex());
              j.writeStringField("scope", Assertions.scope(d.scope()));
              j.writeStringField("until", Assertions.until(d.notAfter()));
              j.writeStringField("signer", d.signer().toHex());
            }
            if (item.witness().isPresent()) {
              j.writeStringField("recordA", item.witness().get().recordA().sha256().toHex());
              j.writeStringField("recordB", item.witness().get().recordB().sha256().toHex());
            }
          });
      return;
    }
    List<String> lines = new ArrayList<>();
    if (item.declaration().isPresent()) {
      ToolchainDeclaration d = item.declaration().get();
      lines.add("declaration " + item.digest().toHex() + ": " + listed.standing());
      lines.add("  " + d.treeA().toHex() + " = " + d.treeB().toHex());
      lines.add("  " + Assertions.about(d));
    } else if (item.witness().isPresent()) {
      lines.add("witness " + item.digest().toHex() + ": " + listed.standing());
      lines.add("  record " + item.witness().get().recordA().sha256().toHex());
      lines.add("  record " + item.witness().get().recordB().sha256().toHex());
    } else {
      lines.add("evidence " + item.digest().toHex() + ": " + listed.standing());
    }
    lines.forEach(console.out()::println);
  }
}
