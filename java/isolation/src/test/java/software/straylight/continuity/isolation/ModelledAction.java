package software.straylight.continuity.isolation;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import software.straylight.continuity.isolation.PlainView.Found;
import software.straylight.continuity.isolation.PlainView.Node;
import software.straylight.continuity.isolation.PlainView.Place;
import software.straylight.continuity.model.Claim;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.EventKind;

/** A random program of the probe's operations, with what each must answer by the plain view. */
final class ModelledAction {
  private static final List<String> NAMES =
      List.of(
          "a",
          "A",
          "d",
          "b",
          "e",
          "f",
          "run",
          "text",
          "sp ace",
          "\u00e9",
          "gen",
          "p",
          "t",
          "lib",
          "data",
          "bin",
          "none",
          "x",
          "out",
          "work",
          "toolchain",
          "etc",
          "passwd",
          "usr",
          "tmp",
          "..",
          ".",
          "loop1",
          "dangling",
          "up",
          "deep");
  private static final List<String> STARTS =
      List.of(
          "/work/",
          "/work/",
          "/work/",
          "",
          "",
          "/",
          "/toolchain/t/",
          "/work/gen/p/t/",
          "/work/out/",
          "/etc/",
          "/lib/");
  private static final List<String> KNOWN =
      List.of(
          "/work/a",
          "/work/d/b",
          "/work/d/e/f",
          "/work/run",
          "/work/text",
          "/work/d",
          "/work/sp ace",
          "/lib",
          "/up/b");

  private final PlainView view;
  private final RandomGenerator random;
  private final List<String> operations = new ArrayList<>();
  private final List<String> answers = new ArrayList<>();
  private int made;

  ModelledAction(PlainView view, RandomGenerator random, int length) {
    this.view = view;
    this.random = random;
    for (int i = 0; i < length; i++) {
      add();
    }
  }

  List<String> operations() {
    return operations;
  }

  /** One line for each operation, as the probe prints it. */
  List<String> answers() {
    return answers;
  }

  private <T> T of(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private String path() {
    if (random.nextInt(4) == 0) {
      return of(KNOWN);
    }
    StringBuilder path = new StringBuilder(of(STARTS));
    int more = 1 + random.nextInt(3);
    for (int i = 0; i < more; i++) {
      path.append(i == 0 ? "" : "/").append(of(NAMES));
    }
    return random.nextInt(12) == 0 ? path + "/" : path.toString();
  }

  /**
   * A path whose parent is a recorded folder of {@code /work} and whose last component is a name.
   */
  private String below() {
    return of(List.of("/work/", "/work/d/", "d/e/", "", "/up/", "/work/gen/"))
        + of(List.of("a", "b", "d", "e", "f", "run", "none", "x", "é", "deep", "text"));
  }

  private void say(String operation, String answer) {
    operations.add(operation);
    answers.add(operation + " =" + (answer.isEmpty() ? "" : " " + answer));
  }

  private void add() {
    String p = path();
    switch (random.nextInt(16)) {
      case 0, 1, 2 -> say("open:" + p, opened(view.find(p, true)));
      case 3, 4 -> say("stat:" + p, plain(attributes(view.find(p, true))));
      case 5 -> say("access:" + p, plain(view.find(p, true)));
      case 6, 7 -> say("list:" + p, listed(view.find(p, true)));
      case 8 -> say("readlink:" + p, target(view.find(p, false)));
      case 9 -> {
        String program =
            random.nextBoolean() ? p : of(List.of("/work/run", "/work/text", "/work/a", "/up/b"));
        say("exec:" + program + "|umask", executed(view.find(program, true)));
      }
      case 10 -> {
        String q = below();
        say("openw:" + q, refusedWrite(view.find(q, true)));
      }
      case 11 -> {
        String q = below();
        say("put:" + q + "|text", put(q));
      }
      case 12 -> {
        String q = below();
        say("mkdir:" + q, created(q, "mkdir"));
      }
      case 13 -> {
        String q = below();
        if (random.nextBoolean()) {
          say("symlink:anything|" + q, created(q, "symlink"));
        } else {
          say("unlink:" + q, removed(q));
        }
      }
      case 14 -> rename();
      default -> written();
    }
  }

  private static String plain(Found found) {
    return found.error().isEmpty() ? "ok" : found.error();
  }

  /** The root has no look-up: it is a hit when its attributes are asked for. */
  private Found attributes(Found found) {
    if (found.path().equals("/")) {
      view.record(EventKind.HIT, "/", view.claim("/"));
    }
    return found;
  }

  private String opened(Found found) {
    if (found.is(Node.File.class)) {
      view.record(EventKind.OPEN, found.path(), view.claim(found.path()));
    }
    return plain(found);
  }

  private String listed(Found found) {
    if (!found.error().isEmpty()) {
      return found.error();
    }
    if (!found.is(Node.Folder.class)) {
      return "ENOTDIR";
    }
    attributes(found); // opendir(3) asks whether it is a folder
    if (!view.isBound(found.path())) {
      view.record(EventKind.LIST, found.path(), view.listing(found.path()));
    }
    return String.join(" ", view.names(found.path()));
  }

  private String target(Found found) {
    if (!found.error().isEmpty()) {
      return found.error();
    }
    if (found.node() instanceof Node.Link link) {
      view.record(EventKind.READLINK, found.path(), view.claim(found.path()));
      return link.target();
    }
    return "EINVAL";
  }

  private String executed(Found found) {
    if (!found.error().isEmpty()) {
      return found.error();
    }
    if (!(found.node() instanceof Node.File file) || !file.executable()) {
      return "EACCES";
    }
    view.record(EventKind.EXEC, found.path(), view.claim(found.path()));
    return file.runs();
  }

  private String refusedWrite(Found found) {
    if (!found.error().isEmpty()) {
      return found.error();
    }
    if (found.is(Node.Folder.class)) {
      return "EISDIR";
    }
    denied(found.path(), "open-write");
    return "EROFS";
  }

  private void denied(String path, String operation) {
    view.record(EventKind.DENIED, path, new Claim.Refused(operation));
  }

  private String put(String path) {
    Found found = view.find(path, true);
    if (found.error().equals("ENOENT") && !found.path().isEmpty()) {
      denied(found.path(), "create");
      return "EROFS";
    }
    return refusedWrite(found);
  }

  /** Makes a name that must not exist, in a folder where nothing can be made. */
  private String created(String path, String operation) {
    Place place = view.parentOf(path);
    if (!place.error().isEmpty()) {
      return place.error();
    }
    if (view.look(place.folder(), place.name()) != null) {
      return "EEXIST";
    }
    denied(place.path(), operation);
    return "EROFS";
  }

  private String removed(String path) {
    Place place = view.parentOf(path);
    if (!place.error().isEmpty()) {
      return place.error();
    }
    Node node = view.look(place.folder(), place.name());
    if (node == null) {
      return "ENOENT";
    }
    if (node instanceof Node.Folder) {
      return "EISDIR";
    }
    denied(place.path(), "unlink");
    return "EROFS";
  }

  private void rename() {
    String from = of(List.of("/work/a", "/work/d/b", "/work/text", "/work/run"));
    String to = of(List.of("/work/fresh", "/work/d/fresh", "/up/fresh"));
    Place source = view.parentOf(from);
    Place sink = view.parentOf(to);
    view.look(source.folder(), source.name());
    view.look(sink.folder(), sink.name());
    denied(source.path(), "rename");
    say("rename:" + from + "|" + to, "EROFS");
  }

  /** Something in the folder of outputs, where everything is allowed and nothing is recorded. */
  private void written() {
    String path = "/work/out/n" + random.nextInt(4);
    switch (random.nextInt(3)) {
      case 0 -> {
        view.find(path, true);
        view.add(path, new Node.File(Digest.ZERO, false, ""));
        say("put:" + path + "|" + made++, "ok");
      }
      case 1 -> {
        Found found = view.find(path, false);
        view.remove(path);
        say("unlink:" + path, plain(found));
      }
      default -> {
        Found found = view.find(path, false);
        String to = "/work/out/m" + random.nextInt(3);
        view.find(to, false);
        if (found.error().isEmpty()) {
          view.remove(path);
          view.add(to, new Node.File(Digest.ZERO, false, ""));
        }
        say("rename:" + path + "|" + to, plain(found));
      }
    }
  }
}
