package software.straylight.continuity.engine.dice;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The file a graph outlives its process in. Checkpoints are appended; when more than half of the
 * file is out of date it is written anew beside itself and renamed. Nothing is synchronised to the
 * disk: after a loss of power the file is an earlier checkpoint, or its checksums are wrong and it
 * is discarded.
 *
 * <p>A checkpoint is closed under dependencies: results enter the journal before their dependents
 * are computed, and it is drained until it is empty.
 */
final class GraphFile {
  private static final long MIN_DEAD_BYTES = 1 << 20;
  private static final long MAX_FILE_BYTES = 1L << 30;

  private final Path path;
  private final GraphFormat format;
  private final Messages messages;
  private final @Nullable FileLease lease;
  private @Nullable FileChannel channel;
  private @Nullable GraphWriter writer;
  private int nextId;
  private long deadBytes;
  private boolean disabled;

  private GraphFile(Path path, GraphFormat format, Messages messages, @Nullable FileLease lease) {
    this.path = path;
    this.format = format;
    this.messages = messages;
    this.lease = lease;
  }

  /** Takes the lock if it is free; otherwise the file will only be read. */
  static GraphFile open(Path path, GraphFormat format, Messages messages) {
    FileLease lease = null;
    try {
      Path directory = path.toAbsolutePath().getParent();
      if (directory != null) {
        Files.createDirectories(directory);
      }
      lease = FileLease.tryTake(path.resolveSibling(path.getFileName() + ".lock"));
      if (lease == null) {
        messages.tell(
            "DICE_GRAPH_LOCKED",
            path + " is in use by another process; this one reads it and saves nothing");
      }
    } catch (IOException e) {
      messages.tell(
          "DICE_GRAPH_NOT_SAVED", path + " cannot be locked (" + e + "); nothing will be saved");
    }
    return new GraphFile(path, format, messages, lease);
  }

  boolean isWritable() {
    return lease != null;
  }

  /** Fills an empty graph from the file, if there is one that can be used. */
  synchronized void load(Graph graph) {
    if (!Files.exists(path)) {
      return;
    }
    try {
      if (Files.size(path) > MAX_FILE_BYTES) {
        throw new GraphDamagedException("it is larger than " + MAX_FILE_BYTES + " bytes");
      }
      byte[] bytes = Files.readAllBytes(path);
      GraphReader.Image image = GraphReader.read(format, bytes);
      FileChannel opened = lease == null ? null : FileChannel.open(path, StandardOpenOption.WRITE);
      channel = opened;
      install(image, graph);
      if (opened != null) {
        opened.position(bytes.length);
        writer = new GraphWriter(format, opened, image.chain());
        nextId = image.nodes().size();
        deadBytes = image.deadBytes();
      }
    } catch (IOException | GraphDamagedException e) {
      messages.tell(
          "DICE_GRAPH_DISCARDED",
          "the saved graph "
              + path
              + " is not used: "
              + e.getMessage()
              + "; everything is computed again");
    }
  }

  /** A reload counts as a transaction after which everything but leaves has to be verified. */
  private static void install(GraphReader.Image image, Graph graph) throws GraphDamagedException {
    long version = image.version() + 1;
    List<Node> nodes = image.nodes();
    for (Node node : nodes) {
      if (graph.nodes.putIfAbsent(node.key, node) != null) {
        graph.nodes.clear();
        throw new GraphDamagedException("it defines " + node.key + " twice");
      }
    }
    graph.beginVersion(version);
    for (Node node : nodes) {
      State state = node.state;
      node.dirtiedAt = version;
      if (state != null && state.dependencies.length == 0 && !node.forced) {
        node.verifiedAt = version;
      }
    }
    graph.note(() -> new Transition.Loaded(version, nodes.size()));
  }

  synchronized void rewriteAtNextCheckpoint() {
    writer = null;
  }

  synchronized void checkpoint(Graph graph) {
    Queue<Node> journal = graph.journal;
    if (lease == null || journal == null) {
      return;
    }
    if (disabled) {
      journal.clear();
      return;
    }
    try {
      long length = channel == null ? 0 : channel.size();
      if (writer == null || (deadBytes > MIN_DEAD_BYTES && deadBytes > length / 2)) {
        rewrite(graph, journal);
      } else if (!journal.isEmpty()) {
        drain(journal, writer);
        writer.complete(graph.version());
      }
    } catch (IOException | RuntimeException e) {
      disabled = true;
      messages.tell(
          "DICE_GRAPH_NOT_SAVED",
          "the graph was not saved to "
              + path
              + " ("
              + e
              + "); the next start computes everything again");
      discard();
    }
  }

  private void rewrite(Graph graph, Queue<Node> journal) throws IOException {
    Path fresh = path.resolveSibling(path.getFileName() + ".new");
    closeChannel();
    FileChannel opened =
        FileChannel.open(
            fresh,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE);
    channel = opened;
    GraphWriter target = GraphWriter.create(format, opened);
    nextId = 0;
    for (Node node : graph.nodes.values()) {
      node.fileId = -1;
      node.recordBytes = 0;
    }
    deadBytes = 0;
    for (Node node : graph.nodes.values()) {
      write(node, target);
    }
    drain(journal, target);
    target.complete(graph.version());
    Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE);
    writer = target;
  }

  private void drain(Queue<Node> journal, GraphWriter target) throws IOException {
    // Again while states may have been read that are newer than the journal's last look.
    while (!journal.isEmpty()) {
      Set<Node> changed = Collections.newSetFromMap(new IdentityHashMap<>());
      for (Node node = journal.poll(); node != null; node = journal.poll()) {
        changed.add(node);
      }
      for (Node node : changed) {
        write(node, target);
      }
    }
  }

  private void write(Node node, GraphWriter target) throws IOException {
    // In this order: a computation sets state, then forced, then verifiedAt, so what is read here
    // is at worst older marks with a newer state, which a reload verifies again.
    boolean forced = node.forced;
    long verifiedAt = node.verifiedAt;
    State state = node.state;
    if (state == null
        || state.isFailed()
        || node.key.type().persistence() == KeyType.Persistence.NONE) {
      if (node.recordBytes > 0) {
        target.drop(node);
        deadBytes += node.recordBytes;
        node.recordBytes = 0;
      }
      return;
    }
    define(node, target);
    for (Node dependency : state.dependencies) {
      define(dependency, target);
    }
    deadBytes += node.recordBytes;
    node.recordBytes = target.state(node, state, Math.max(0, verifiedAt), forced);
  }

  private void define(Node node, GraphWriter target) throws IOException {
    if (node.fileId < 0) {
      node.fileId = nextId++;
      target.define(node);
    }
  }

  /** A file that may end in half a checkpoint would be refused; better none. */
  private void discard() {
    try {
      closeChannel();
      Files.deleteIfExists(path);
    } catch (IOException e) {
      messages.tell("DICE_GRAPH_NOT_SAVED", path + " cannot be deleted either (" + e + ")");
    }
  }

  private void closeChannel() throws IOException {
    FileChannel open = channel;
    channel = null;
    writer = null;
    if (open != null) {
      open.close();
    }
  }

  synchronized void close() {
    try {
      closeChannel();
    } catch (IOException e) {
      messages.tell("DICE_GRAPH_NOT_SAVED", path + " cannot be closed (" + e + ")");
    } finally {
      if (lease != null) {
        lease.close();
      }
    }
  }
}
