package software.straylight.continuity.model;

import java.util.stream.Stream;

/**
 * The state of every channel during an execution.
 *
 * @param file files
 * @param net the network
 * @param clock clocks
 * @param random randomness
 * @param machine uname, sysinfo, statfs
 * @param identity user and group
 * @param ipc other processes
 */
public record Channels(
    ChannelState file,
    ChannelState net,
    ChannelState clock,
    ChannelState random,
    ChannelState machine,
    ChannelState identity,
    ChannelState ipc)
    implements Encodable {
  /** Reads the fields, without a message head. */
  public static Channels read(Decoder in) {
    return new Channels(
        ChannelState.read(in),
        ChannelState.read(in),
        ChannelState.read(in),
        ChannelState.read(in),
        ChannelState.read(in),
        ChannelState.read(in),
        ChannelState.read(in));
  }

  @Override
  public void write(Encoder out) {
    file.write(out);
    net.write(out);
    clock.write(out);
    random.write(out);
    machine.write(out);
    identity.write(out);
    ipc.write(out);
  }

  /** The state of {@code channel}. */
  public ChannelState state(Channel channel) {
    return switch (channel) {
      case FILE -> file;
      case NET -> net;
      case CLOCK -> clock;
      case RANDOM -> random;
      case MACHINE -> machine;
      case IDENTITY -> identity;
      case IPC -> ipc;
    };
  }

  /** The channels on which the host answered unrecorded. */
  public OrderedSet<Channel> open() {
    return Stream.of(Channel.values())
        .filter(c -> state(c) == ChannelState.OPEN)
        .collect(OrderedSet.toOrderedSet());
  }
}
