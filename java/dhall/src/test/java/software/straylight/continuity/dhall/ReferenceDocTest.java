package software.straylight.continuity.dhall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import software.straylight.continuity.dhall.internal.limits.Meter;
import software.straylight.continuity.dhall.internal.parse.Layout;
import software.straylight.continuity.dhall.internal.parse.Parser;
import software.straylight.continuity.dhall.internal.syntax.Expr;
import software.straylight.continuity.dhall.internal.syntax.Source;
import software.straylight.continuity.dhall.internal.syntax.Span;
import software.straylight.continuity.testing.Places;

/**
 * {@code docs/reference.md} is made from {@code dhall/}: its types, its defaults, and the comments
 * before fields. {@code -Dgolden.write=true} writes it.
 */
class ReferenceDocTest {
  private static final Path DHALL = Places.repository().resolve("dhall");

  /** A parsed file and what its text says at a place. */
  private record Sheet(String text, Expr expr, Layout layout) {
    static Sheet of(String file) throws IOException {
      String text = Files.readString(DHALL.resolve(file));
      Parser.Parsed parsed =
          Parser.parse(new Source(file, text), new Meter(Budget.standard()), true);
      return new Sheet(text, parsed.expr(), Objects.requireNonNull(parsed.layout()));
    }

    String slice(Expr e) {
      return text.substring(Span.start(e.span()), Span.end(e.span()));
    }

    /** The comments that begin between two places, as one text. */
    String said(int from, int to) {
      StringBuilder out = new StringBuilder();
      layout
          .comments()
          .subMap(from, to)
          .forEach((start, end) -> out.append(text, start, end).append('\n'));
      return out.toString().replaceAll("(?m)^-- ?\\|? ?", "");
    }
  }

  /** What fills a record in: its name in the package and the defaults of its fields. */
  private record Schema(String name, Map<String, String> defaults) {
    /** The function that makes a target of it. */
    String rule() {
      int last = name.lastIndexOf('.') + 1;
      return name.substring(0, last)
          + Character.toLowerCase(name.charAt(last))
          + name.substring(last + 1);
    }
  }

  @Test
  void theReferenceIsThatOfThePackage() throws IOException {
    Map<String, Schema> schemas = new TreeMap<>();
    schemas("package.dhall", "C.", schemas);
    schemas("cc.dhall", "C.cc.", schemas);
    assertThat(schemas).containsKeys("CcLibrary", "Genrule", "Workspace");
    StringBuilder out =
        new StringBuilder(
            """
            <!-- Written by ReferenceDocTest from dhall/; do not edit. -->
            # Rules and types

            What build files are made of, with `let C = ./dhall/package.dhall`. [`language.md`](language.md) explains the words; [`flags.md`](flags.md) has the compiler's arguments for each flag.
            A record is filled in with `::`; a field without a default has to be given.

            """);
    Map<String, String> sections = new TreeMap<>();
    TreeSet<String> types = new TreeSet<>();
    try (Stream<Path> files = Files.list(DHALL.resolve("types"))) {
      files.forEach(f -> types.add(f.getFileName().toString().replace(".dhall", "")));
    }
    List<String> rules = new ArrayList<>();
    Sheet targets = Sheet.of("types/Target.dhall");
    for (Expr rule : ((Expr.UnionType) targets.expr()).types()) {
      rules.add(name(targets.slice(Objects.requireNonNull(rule))));
    }
    for (String type : types) {
      sections.put(type, section(type, schemas.get(type), rules.contains(type)));
    }
    out.append("## Rules\n\n");
    rules.forEach(rule -> out.append(sections.remove(rule)));
    out.append("## Files\n\n");
    for (String file : List.of("Package", "Workspace", "Policy")) {
      out.append(sections.remove(file));
    }
    out.append("## Types\n\n");
    sections.values().forEach(out::append);
    out.append(names());
    String found = out.toString().stripTrailing() + "\n";
    Path expected = Places.repository().resolve("docs/reference.md");
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(expected, found);
    }
    assertThat(found)
        .as("docs/reference.md is stale: run with -Dgolden.write=true, then read the difference")
        .isEqualTo(Files.readString(expected));
  }

  private static String section(String type, @Nullable Schema schema, boolean rule)
      throws IOException {
    Sheet sheet = Sheet.of("types/" + type + ".dhall");
    StringBuilder out = new StringBuilder("### ").append(type).append("\n\n");
    String head = sheet.said(0, Span.start(sheet.expr().span())).strip();
    assertThat(head).as("types/%s.dhall has no comment", type).isNotEmpty();
    out.append(head).append("\n\n");
    if (schema != null) {
      out.append("Written as `").append(rule ? schema.rule() + " " : "");
      out.append(schema.name()).append("::{ … }`.\n\n");
    }
    Expr body = sheet.expr();
    if (!(body instanceof Expr.RecordType record)) {
      String shown = sheet.text().substring(Span.start(body.span()), Span.end(body.span()));
      return out.append("```dhall\n").append(plain(shown)).append("\n```\n\n").toString();
    }
    out.append("| field | type | default | meaning |\n|---|---|---|---|\n");
    int last = Span.start(record.span());
    List<Integer> order =
        IntStream.range(0, record.labels().length)
            .boxed()
            .sorted(Comparator.comparingInt(i -> Span.start(record.types()[i].span())))
            .toList();
    for (int i : order) {
      Expr field = record.types()[i];
      String label = record.labels()[i];
      String meaning = sheet.said(last, Span.start(field.span())).replaceAll("\\s+", " ").strip();
      assertThat(meaning).as("%s.%s has no comment", type, label).isNotEmpty();
      String preset = schema == null ? null : schema.defaults().get(label);
      out.append("| `").append(label).append("` | ").append(linked(sheet.slice(field)));
      out.append(" | ").append(preset == null ? "" : "`" + cell(preset) + "`");
      out.append(" | ").append(cell(meaning)).append(" |\n");
      last = Span.end(field.span());
    }
    return out.append('\n').toString();
  }

  /** Every {@code let X = { Type = …, default = … }} of a file. */
  private static void schemas(String file, String prefix, Map<String, Schema> into)
      throws IOException {
    Sheet sheet = Sheet.of(file);
    Map<String, String> imports = new HashMap<>();
    for (Expr e = sheet.expr(); e instanceof Expr.Let let; e = let.body()) {
      if (let.value() instanceof Expr.Import) {
        imports.put(let.label(), name(sheet.slice(let.value())));
      } else if (let.value() instanceof Expr.RecordLit r
          && List.of(r.labels()).equals(List.of("Type", "default"))) {
        String type = sheet.slice(r.values()[0]);
        Map<String, String> defaults = new HashMap<>();
        Expr.RecordLit given = (Expr.RecordLit) r.values()[1];
        for (int i = 0; i < given.labels().length; i++) {
          defaults.put(given.labels()[i], value(sheet, given.values()[i]));
        }
        into.put(
            imports.getOrDefault(type, name(type)), new Schema(prefix + let.label(), defaults));
      }
    }
  }

  private static String value(Sheet sheet, Expr e) {
    if (e instanceof Expr.EmptyList) {
      return "[]";
    }
    if (e instanceof Expr.App none && sheet.slice(none.function()).equals("None")) {
      return "None";
    }
    if (e instanceof Expr.Field field && field.record() instanceof Expr.Import) {
      return name(sheet.slice(field.record())) + "." + field.label();
    }
    return sheet.slice(e).replaceAll("\\s+", " ");
  }

  /** What the package offers beside its types, with the comments on it. */
  private static String names() throws IOException {
    Sheet sheet = Sheet.of("package.dhall");
    Expr e = sheet.expr();
    while (e instanceof Expr.Let let) {
      e = let.body();
    }
    StringBuilder out = new StringBuilder("## Names\n\n| name | |\n|---|---|\n");
    int last = Span.start(e.span());
    for (Layout.Entry entry : Objects.requireNonNull(sheet.layout().entries(e))) {
      String said = sheet.said(last, entry.start()).replaceAll("\\s+", " ").strip();
      last = entry.end();
      if (!said.isEmpty()) {
        StringBuilder use = new StringBuilder("C." + entry.path().getFirst());
        for (Expr f = entry.value(); f instanceof Expr.Lambda given; f = given.body()) {
          use.append(" (").append(given.label()).append(" : ");
          use.append(sheet.slice(given.domain())).append(')');
        }
        out.append("| `").append(use).append("` | ").append(cell(said)).append(" |\n");
      }
    }
    return out.toString();
  }

  /** The type that a path of the package names. */
  private static String name(String path) {
    return path.replaceAll("[()]", "").replaceAll(".*/", "").replace(".dhall", "");
  }

  private static String plain(String source) {
    return source.replaceAll("\\./(?:types/)?([A-Za-z]+)\\.dhall", "$1");
  }

  private static String linked(String source) {
    String plain = plain(source.replaceAll("\\s+", " "));
    if (plain.matches(".*[<{].*")) {
      return "`" + cell(plain) + "`";
    }
    StringBuilder out = new StringBuilder();
    for (String word : plain.split(" ", -1)) {
      out.append(out.isEmpty() ? "" : " ");
      String bare = word.replaceAll("[()]", "");
      boolean ours = Files.exists(DHALL.resolve("types/" + bare + ".dhall"));
      out.append(
          ours
              ? word.replace(
                  bare, "[" + bare + "](#" + bare.toLowerCase(java.util.Locale.ROOT) + ")")
              : word);
    }
    return out.toString();
  }

  private static String cell(String text) {
    return text.replace("|", "\\|");
  }
}
