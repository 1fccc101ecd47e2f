package software.straylight.continuity.model;

import java.util.Map;
import java.util.function.Function;

/** The decoder of every message type by its number. */
final class MessageCodecs {
  static final Map<Integer, Function<byte[], Message>> DECODERS =
      Map.ofEntries(
          Map.entry(MessageType.ACTION, Action::decode),
          Map.entry(MessageType.SANDBOX_REQUEST, SandboxRequest::decode),
          Map.entry(MessageType.EXECUTION_EVIDENCE, ExecutionEvidence::decode),
          Map.entry(MessageType.EXECUTION_RECORD, ExecutionRecord::decode),
          Map.entry(MessageType.INVOCATION_RECORD, InvocationRecord::decode),
          Map.entry(MessageType.TREE_MANIFEST, TreeManifest::decode),
          Map.entry(MessageType.NAME_LIST, NameList::decode),
          Map.entry(MessageType.GRAPH, Graph::decode),
          Map.entry(MessageType.POLICY, Policy::decode),
          Map.entry(MessageType.TRUST, Trust::decode),
          Map.entry(MessageType.EQUIVALENCE_EVIDENCE, EquivalenceEvidence::decode),
          Map.entry(MessageType.TOOLCHAIN_DECLARATION, ToolchainDeclaration::decode),
          Map.entry(MessageType.TOOLCHAIN_WITNESS, ToolchainWitness::decode),
          Map.entry(MessageType.REASON, Reason::decode),
          Map.entry(MessageType.BATCH, Batch::decode));

  private MessageCodecs() {}

  static Message decode(int type, byte[] message) {
    Function<byte[], Message> decoder = DECODERS.get(type);
    if (decoder == null) {
      throw new IllegalArgumentException("no message type " + type);
    }
    return decoder.apply(message);
  }
}
