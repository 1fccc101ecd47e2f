package software.straylight.continuity.model;

import java.util.List;

/**
 * One step of a build with its inputs resolved to digests. Its message is the action's preimage;
 * SHA-256 of the message is the action's key.
 *
 * @param rule the kind of rule
 * @param command argv; the first is an absolute path
 * @param env the whole environment
 * @param toolchains role to canonical tree, mounted at {@code /toolchain/<role>}
 * @param rootLinks symbolic links in the root: absolute path to target
 * @param inputs path below {@code /work} to content
 * @param references mounted below {@code /store}
 * @param outputs path below {@code /work/out} to kind
 * @param coeffects what it needs beside its inputs
 * @param viewSpec everything constant that it sees
 */
public record Action(
    RuleKind rule,
    List<Bytes> command,
    OrderedMap<Bytes, Bytes> env,
    OrderedMap<String, Digest> toolchains,
    OrderedMap<Bytes, Bytes> rootLinks,
    OrderedMap<Bytes, Ref> inputs,
    OrderedSet<StorePath> references,
    OrderedMap<Bytes, OutputKind> outputs,
    OrderedSet<Coeffect> coeffects,
    ViewSpec viewSpec)
    implements Message {
  /** Copies its lists. */
  public Action {
    command = List.copyOf(command);
  }

  /**
   * Decodes a message of this type.
   *
   * @throws MalformedException if {@code message} is not its canonical encoding
   */
  public static Action decode(byte[] message) {
    return Decoder.message(message, MessageType.ACTION, Action::read);
  }

  /** The same, for bytes that are held. */
  public static Action decode(Bytes message) {
    return Decoder.message(message, MessageType.ACTION, Action::read);
  }

  /** Reads the fields, without a message head. */
  public static Action read(Decoder in) {
    return new Action(
        RuleKind.read(in),
        in.list(Decoder::bytes),
        in.contentMap(Decoder::bytes, Decoder::bytes),
        in.contentMap(Decoder::text, Decoder::digest),
        in.contentMap(Decoder::path, Decoder::path),
        in.contentMap(Decoder::path, Ref::read),
        in.set(StorePath::read),
        in.contentMap(Decoder::path, OutputKind::read),
        in.set(Coeffect::read),
        ViewSpec.read(in));
  }

  @Override
  public void write(Encoder out) {
    rule.write(out);
    out.list(command, Encoder::bytes);
    out.map(env, Encoder::bytes, Encoder::bytes);
    out.map(toolchains, Encoder::text, Encoder::digest);
    out.map(rootLinks, Encoder::path, Encoder::path);
    out.map(inputs, Encoder::path, Encoder::value);
    out.set(references);
    out.map(outputs, Encoder::path, Encoder::value);
    out.set(coeffects);
    viewSpec.write(out);
  }

  @Override
  public int messageType() {
    return MessageType.ACTION;
  }
}
