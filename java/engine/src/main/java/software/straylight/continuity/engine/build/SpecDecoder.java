package software.straylight.continuity.engine.build;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import software.straylight.continuity.dhall.DhallException;
import software.straylight.continuity.dhall.DhallValue;
import software.straylight.continuity.engine.language.Arg;
import software.straylight.continuity.engine.language.Dep;
import software.straylight.continuity.engine.language.Dir;
import software.straylight.continuity.engine.language.EnvVar;
import software.straylight.continuity.engine.language.FetchSource;
import software.straylight.continuity.engine.language.Label;
import software.straylight.continuity.engine.language.Names;
import software.straylight.continuity.engine.language.OutDecl;
import software.straylight.continuity.engine.language.PackageSpec;
import software.straylight.continuity.engine.language.Src;
import software.straylight.continuity.engine.language.TargetSpec;
import software.straylight.continuity.engine.language.Tool;
import software.straylight.continuity.engine.language.Visibility;
import software.straylight.continuity.engine.language.WorkspaceSpec;
import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.Channel;
import software.straylight.continuity.model.Coeffect;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.toolchain.Abi;
import software.straylight.continuity.toolchain.Arch;
import software.straylight.continuity.toolchain.CStandard;
import software.straylight.continuity.toolchain.Cpu;
import software.straylight.continuity.toolchain.CxxStandard;
import software.straylight.continuity.toolchain.Define;
import software.straylight.continuity.toolchain.Flag;
import software.straylight.continuity.toolchain.Gpu;
import software.straylight.continuity.toolchain.Lto;
import software.straylight.continuity.toolchain.Mode;
import software.straylight.continuity.toolchain.OptLevel;
import software.straylight.continuity.toolchain.Os;
import software.straylight.continuity.toolchain.Sanitizer;
import software.straylight.continuity.toolchain.Token;
import software.straylight.continuity.toolchain.ToolchainException;
import software.straylight.continuity.toolchain.Triple;
import software.straylight.continuity.toolchain.Vendor;
import software.straylight.continuity.toolchain.Warning;

/**
 * Java values from the values of build files, which have been checked against the types of the
 * continuity package. What its types cannot say is checked here, with the path of the value.
 */
final class SpecDecoder {
  private static final long MAX_SECONDS = 7L * 24 * 3600;
  private static final long MAX_STRIP = 64;
  private static final long MAX_STORE_MIB = 1L << 40;

  private final String dir;

  /** Decodes what stands in the package {@code dir}. */
  SpecDecoder(String dir) {
    this.dir = dir;
  }

  PackageSpec packageSpec(DhallValue value) {
    Map<String, TargetSpec> targets = new TreeMap<>(Names::compare);
    for (DhallValue item : value.field("targets").list()) {
      DhallValue.Alternative target = item.union();
      DhallValue body = target.value();
      TargetSpec spec = target(target.label(), body);
      if (targets.putIfAbsent(spec.label().name(), spec) != null) {
        throw body.field("name")
            .error(
                "two targets of //" + dir + " are named \"" + spec.label().name() + "\"",
                "give one of them another name");
      }
    }
    return new PackageSpec(dir, targets);
  }

  WorkspaceSpec workspace(DhallValue value) {
    Map<String, Dep> toolchains = new TreeMap<>(Names::compare);
    for (DhallValue item : value.field("toolchains").list()) {
      String role = item.field("role").text();
      if (!role.matches("[a-z][a-z0-9_-]{0,31}")) {
        throw item.field("role")
            .error(
                "\"" + role + "\" is not a role",
                "use lower-case letters, digits, - and _, beginning with a letter, at most 32");
      }
      if (toolchains.putIfAbsent(role, dep(item.field("toolchain"))) != null) {
        throw item.field("role").error("two toolchains have the role " + role, "keep one");
      }
    }
    Map<String, Triple> platforms = new TreeMap<>(Names::compare);
    for (DhallValue item : value.field("platforms").list()) {
      String name = item.field("name").text();
      if (!Names.isComponent(name) || name.equals("exec") || name.equals("any")) {
        throw item.field("name")
            .error(
                "\"" + name + "\" cannot be a platform's name",
                "use a name that can be a folder's; exec and any are taken");
      }
      if (platforms.putIfAbsent(name, triple(item.field("triple"))) != null) {
        throw item.field("name").error("two platforms are named " + name, "keep one");
      }
    }
    String platform = value.field("platform").text();
    if (!platforms.containsKey(platform)) {
      throw value
          .field("platform")
          .error(
              "the default platform \"" + platform + "\" is not among the platforms",
              "name one of " + String.join(", ", platforms.keySet()));
    }
    return new WorkspaceSpec(
        toolchains,
        platforms,
        platform,
        token(value.field("mode"), Mode.values()),
        flags(value.field("flags")),
        policy(value.field("policy")),
        value.field("storeLimitMiB").natural(MAX_STORE_MIB) << 20);
  }

  private WorkspaceSpec.PolicySpec policy(DhallValue value) {
    Set<Channel> open = new LinkedHashSet<>();
    for (DhallValue item : value.field("allowOpen").list()) {
      String name = item.union().label();
      open.add(
          Stream.of(Channel.values())
              .filter(c -> c.name().equalsIgnoreCase(name))
              .findFirst()
              .orElseThrow(() -> item.error("there is no channel " + name, null)));
    }
    return new WorkspaceSpec.PolicySpec(
        Set.copyOf(open),
        hex(value.field("signers")),
        value.field("trustOwnStore").bool(),
        (int) value.field("threshold").natural(0xffff),
        (int) value.field("witnesses").natural(0xffff),
        hex(value.field("evidence")));
  }

  private static List<String> hex(DhallValue list) {
    List<String> all = new ArrayList<>();
    for (DhallValue item : list.list()) {
      all.add(sha256(item));
    }
    return all;
  }

  private static String sha256(DhallValue value) {
    String text = value.text();
    if (!text.matches("[0-9a-f]{64}")) {
      throw value.error(
          "\""
              + (text.length() > 80 ? text.substring(0, 80) + "…" : text)
              + "\" is not 64 lower-case hexadecimal digits (it has "
              + text.length()
              + " characters)",
          "write the SHA-256 as sha256sum prints it");
    }
    return text;
  }

  private TargetSpec target(String rule, DhallValue v) {
    String name = v.field("name").text();
    if (!Names.isTargetName(name)) {
      throw v.field("name")
          .error(
              "\"" + name + "\" cannot be a target's name",
              "use a relative path without spaces, colons, * and ?; all and ... are taken");
    }
    Label label = new Label(dir, name);
    Visibility visibility = visibility(v.field("visibility"));
    return switch (rule) {
      case "CcLibrary" ->
          new TargetSpec.CcLibrary(
              label,
              visibility,
              srcs(v.field("srcs")),
              srcs(v.field("hdrs")),
              deps(v.field("deps")),
              all(v.field("includes"), this::dirOf),
              all(v.field("defines"), SpecDecoder::define),
              all(v.field("localDefines"), SpecDecoder::define),
              flags(v.field("flags")));
      case "CcBinary" ->
          new TargetSpec.CcBinary(
              label,
              visibility,
              srcs(v.field("srcs")),
              deps(v.field("deps")),
              all(v.field("includes"), this::dirOf),
              all(v.field("localDefines"), SpecDecoder::define),
              flags(v.field("flags")),
              v.field("shared").bool(),
              v.field("platform").optional().map(DhallValue::text).orElse(null));
      case "CcTest" ->
          new TargetSpec.CcTest(
              label,
              visibility,
              srcs(v.field("srcs")),
              deps(v.field("deps")),
              all(v.field("includes"), this::dirOf),
              all(v.field("localDefines"), SpecDecoder::define),
              flags(v.field("flags")),
              all(v.field("args"), this::arg),
              srcs(v.field("data")),
              all(v.field("env"), SpecDecoder::variable),
              v.field("timeoutSeconds").natural(MAX_SECONDS));
      case "Genrule" ->
          new TargetSpec.Genrule(
              label,
              visibility,
              tool(v.field("tool")),
              all(v.field("args"), this::arg),
              srcs(v.field("srcs")),
              all(v.field("outs"), SpecDecoder::out),
              all(v.field("env"), SpecDecoder::variable),
              all(v.field("coeffects"), SpecDecoder::coeffect),
              v.field("timeoutSeconds").natural(MAX_SECONDS));
      case "Filegroup" -> new TargetSpec.Filegroup(label, visibility, srcs(v.field("srcs")));
      case "Fetch" ->
          new TargetSpec.Fetch(
              label,
              visibility,
              fetchSource(v.field("source")),
              all(v.field("without"), DhallValue::text));
      case "Imported" ->
          new TargetSpec.Imported(
              label,
              visibility,
              Digest.fromHex(sha256(v.field("tree"))),
              v.field("compiler").text(),
              v.field("command").text());
      case "Merged" ->
          new TargetSpec.Merged(
              label, visibility, deps(v.field("trees")), pairs(v.field("links"), "path", "target"));
      case "Toolchain" ->
          new TargetSpec.Toolchain(
              label,
              visibility,
              kind(v.field("kind")),
              dep(v.field("tree")),
              v.field("root").text(),
              triple(v.field("exec")),
              pairs(v.field("entryPoints"), "name", "path"),
              pairs(v.field("rootLinks"), "path", "target"));
      case "WriteFile" ->
          new TargetSpec.WriteFile(
              label,
              visibility,
              v.field("out").text(),
              v.field("text").text(),
              v.field("executable").bool());
      case "Copy" ->
          new TargetSpec.Copy(
              label,
              visibility,
              src(v.field("src")),
              v.field("out").text(),
              v.field("executable").bool());
      case "Concat" ->
          new TargetSpec.Concat(label, visibility, srcs(v.field("srcs")), v.field("out").text());
      case "Template" ->
          new TargetSpec.Template(
              label,
              visibility,
              src(v.field("src")),
              v.field("out").text(),
              pairs(v.field("replace"), "key", "value"));
      default ->
          throw v.error(
              "the rule " + rule + " is not known to this version",
              "use the continuity package that comes with this version");
    };
  }

  private static TargetSpec.Toolchain.Kind kind(DhallValue value) {
    String label = value.union().label();
    return Stream.of(TargetSpec.Toolchain.Kind.values())
        .filter(k -> k.name().equalsIgnoreCase(label))
        .findFirst()
        .orElseThrow(() -> value.error("there is no kind of toolchain " + label, null));
  }

  private static <T> List<T> all(DhallValue list, Function<DhallValue, T> decode) {
    List<T> items = new ArrayList<>();
    for (DhallValue item : list.list()) {
      items.add(decode.apply(item));
    }
    return items;
  }

  private List<Src> srcs(DhallValue list) {
    return all(list, this::src);
  }

  private Src src(DhallValue value) {
    DhallValue.Alternative src = value.union();
    return switch (src.label()) {
      case "File" -> new Src.File(src.value().text());
      case "Target" -> new Src.Target(dep(src.value()));
      default -> new Src.In(dep(src.value().field("tree")), src.value().field("path").text());
    };
  }

  private List<Dep> deps(DhallValue list) {
    return all(list, this::dep);
  }

  private Dep dep(DhallValue value) {
    DhallValue.Alternative dep = value.union();
    return switch (dep.label()) {
      case "Local" -> new Dep.Target(label(dep.value(), dir, dep.value().text()));
      case "Package" -> {
        String pkg = String.join("/", dep.value().field("dir").texts());
        if (!pkg.isEmpty() && !Names.isRelativePath(pkg)) {
          throw dep.value()
              .field("dir")
              .error(
                  "\"" + pkg + "\" is not a folder of the workspace",
                  "list the folders from the workspace root, without '.' and '..'");
        }
        yield new Dep.Target(
            label(dep.value().field("name"), pkg, dep.value().field("name").text()));
      }
      default -> new Dep.Fetched(fetchSource(dep.value()));
    };
  }

  private static Label label(DhallValue at, String pkg, String name) {
    if (!Names.isTargetName(name)) {
      throw at.error(
          "\"" + name + "\" is not a target's name",
          "write the bare name; for a target of another package use C.dep");
    }
    return new Label(pkg, name);
  }

  private static FetchSource fetchSource(DhallValue value) {
    DhallValue.Alternative from = value.field("from").union();
    FetchSource source =
        new FetchSource(
            switch (from.label()) {
              case "Purl" -> new FetchSource.From.Purl(from.value().text());
              case "Url" -> new FetchSource.From.Url(from.value().text());
              default ->
                  new FetchSource.From.Git(
                      from.value().field("repository").text(), from.value().field("commit").text());
            },
            value.field("sha256").text().isEmpty() ? "" : sha256(value.field("sha256")),
            (int) value.field("strip").natural(MAX_STRIP),
            value.field("unpack").bool());
    if (source.from() instanceof FetchSource.From.Git
        && (source.strip() != 0 || !source.unpack())) {
      throw value.error(
          "the files of a commit are a tree as it is",
          "leave out strip and unpack; take a folder of it with C.inTree or without");
    }
    return source;
  }

  private Dir dirOf(DhallValue value) {
    DhallValue.Alternative dirs = value.union();
    return switch (dirs.label()) {
      case "Package" -> new Dir.Package(dirs.value().text());
      case "Generated" -> new Dir.Generated(dirs.value().text());
      default -> new Dir.In(dep(dirs.value().field("tree")), dirs.value().field("path").text());
    };
  }

  private static Visibility visibility(DhallValue value) {
    DhallValue.Alternative v = value.union();
    return switch (v.label()) {
      case "Private" -> new Visibility.Private();
      case "Public" -> new Visibility.Public();
      default ->
          new Visibility.Packages(
              v.value().list().stream().map(p -> String.join("/", p.texts())).toList());
    };
  }

  private Tool tool(DhallValue value) {
    DhallValue.Alternative tool = value.union();
    return tool.label().equals("Target")
        ? new Tool.Target(dep(tool.value()))
        : new Tool.Role(tool.value().field("role").text(), tool.value().field("path").text());
  }

  private Arg arg(DhallValue value) {
    DhallValue.Alternative arg = value.union();
    if (arg.label().equals("Join")) {
      return new Arg.Join(all(arg.value(), this::piece));
    }
    return piece(value);
  }

  private Arg.Piece piece(DhallValue value) {
    DhallValue.Alternative piece = value.union();
    return switch (piece.label()) {
      case "Lit" -> new Arg.Lit(piece.value().text());
      case "In" -> new Arg.In(src(piece.value()));
      default -> new Arg.Out(piece.value().text());
    };
  }

  private static OutDecl out(DhallValue value) {
    DhallValue.Alternative out = value.union();
    return new OutDecl(out.value().text(), out.label().equals("Tree"));
  }

  private static EnvVar variable(DhallValue value) {
    String name = value.field("name").text();
    if (name.isEmpty() || name.indexOf('=') >= 0 || name.indexOf(0) >= 0) {
      throw value
          .field("name")
          .error("\"" + name + "\" cannot be a variable's name", "leave out = and NUL");
    }
    return new EnvVar(name, value.field("value").text());
  }

  private static Coeffect coeffect(DhallValue value) {
    DhallValue.Alternative c = value.union();
    return switch (c.label()) {
      case "Time" -> new Coeffect.Time();
      case "Random" -> new Coeffect.Random();
      case "Network" -> new Coeffect.Network();
      case "Auth" -> new Coeffect.Auth(c.value().text());
      case "Sandbox" -> new Coeffect.Sandbox(c.value().text());
      default -> new Coeffect.Filesystem(Bytes.utf8(c.value().text()));
    };
  }

  private static Define define(DhallValue value) {
    try {
      String name = value.field("name").text();
      return value
          .field("value")
          .optional()
          .map(v -> Define.of(name, v.text()))
          .orElseGet(() -> Define.of(name));
    } catch (ToolchainException e) {
      throw value.error(String.valueOf(e.getMessage()), null);
    }
  }

  private static Map<String, String> pairs(DhallValue list, String key, String value) {
    Map<String, String> pairs = new TreeMap<>(Names::compare);
    for (DhallValue item : list.list()) {
      String name = item.field(key).text();
      if (pairs.putIfAbsent(name, item.field(value).text()) != null) {
        throw item.field(key).error("\"" + name + "\" is given twice", "keep one");
      }
    }
    return pairs;
  }

  private static List<Flag> flags(DhallValue list) {
    return all(list, SpecDecoder::flag);
  }

  private static Flag flag(DhallValue value) {
    DhallValue.Alternative flag = value.union();
    DhallValue of = flag.value();
    return switch (flag.label()) {
      case "opt" -> new Flag.Opt(token(of, OptLevel.values()));
      case "lto" -> new Flag.LinkTime(token(of, Lto.values()));
      case "sanitize" -> new Flag.Sanitize(token(of, Sanitizer.values()));
      case "standard" -> new Flag.Standard(token(of, CStandard.values()));
      case "cxxStandard" -> new Flag.StandardCxx(token(of, CxxStandard.values()));
      case "warn" -> new Flag.Warn(token(of, Warning.values()));
      default ->
          new Flag.Toggle(
              Stream.of(Flag.Switch.values())
                  .filter(s -> s.token().equals(flag.label()))
                  .findFirst()
                  .orElseThrow(() -> value.error("there is no flag " + flag.label(), null)),
              of.bool());
    };
  }

  private static Triple triple(DhallValue value) {
    try {
      return new Triple(
          token(value.field("arch"), Arch.values()),
          token(value.field("vendor"), Vendor.values()),
          token(value.field("os"), Os.values()),
          token(value.field("abi"), Abi.values()),
          token(value.field("cpu"), Cpu.values()),
          token(value.field("gpu"), Gpu.values()));
    } catch (ToolchainException e) {
      throw value.error(String.valueOf(e.getMessage()), null);
    }
  }

  private static <T extends Token> T token(DhallValue value, T[] tokens) {
    String label = value.union().label();
    for (T token : tokens) {
      if (token.token().equals(label)) {
        return token;
      }
    }
    throw value.error("the alternative " + label + " is not known to this version", null);
  }

  /** Runs a decoding; what it refuses becomes a message about the file. */
  static <T> T decode(String file, java.util.function.Supplier<T> decoding) {
    try {
      return decoding.get();
    } catch (DhallException e) {
      throw BuildFiles.wrong(file, e);
    }
  }
}
