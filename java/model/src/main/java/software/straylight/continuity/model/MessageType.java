package software.straylight.continuity.model;

/** The numbers of message types ({@code docs/codec.md} section 2). */
public final class MessageType {
  /** {@link Action}. */
  public static final int ACTION = 0x0001;

  /** {@link SandboxRequest}. */
  public static final int SANDBOX_REQUEST = 0x0002;

  /** {@link ExecutionEvidence}. */
  public static final int EXECUTION_EVIDENCE = 0x0003;

  /** {@link ExecutionRecord}. */
  public static final int EXECUTION_RECORD = 0x0004;

  /** {@link InvocationRecord}. */
  public static final int INVOCATION_RECORD = 0x0005;

  /** {@link TreeManifest}. */
  public static final int TREE_MANIFEST = 0x0006;

  /** {@link NameList}. */
  public static final int NAME_LIST = 0x0007;

  /** {@link Graph}. */
  public static final int GRAPH = 0x0008;

  /** {@link Policy}. */
  public static final int POLICY = 0x0009;

  /** {@link Trust}. */
  public static final int TRUST = 0x000a;

  /** {@link EquivalenceEvidence}. */
  public static final int EQUIVALENCE_EVIDENCE = 0x000b;

  /** {@link ToolchainDeclaration}. */
  public static final int TOOLCHAIN_DECLARATION = 0x000c;

  /** {@link ToolchainWitness}. */
  public static final int TOOLCHAIN_WITNESS = 0x000d;

  /** {@link Reason}. */
  public static final int REASON = 0x00e0;

  /** {@link Batch}. */
  public static final int BATCH = 0x00f0;

  /** Added to an operation's number: its request. */
  public static final int REQUEST = 0x0100;

  /** Added to an operation's number: the payload of its reply. */
  public static final int PAYLOAD = 0x0200;

  private MessageType() {}
}
