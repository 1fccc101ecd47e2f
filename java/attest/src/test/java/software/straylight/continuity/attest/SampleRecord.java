package software.straylight.continuity.attest;

import java.util.List;
import java.util.Map;
import software.straylight.continuity.model.AccessRecord;
import software.straylight.continuity.model.Action;
import software.straylight.continuity.model.Bytes;
import software.straylight.continuity.model.ChannelState;
import software.straylight.continuity.model.Channels;
import software.straylight.continuity.model.Digest;
import software.straylight.continuity.model.DischargeProof;
import software.straylight.continuity.model.ExecutionRecord;
import software.straylight.continuity.model.Isolation;
import software.straylight.continuity.model.IsolationMode;
import software.straylight.continuity.model.KernelIdentity;
import software.straylight.continuity.model.KernelKind;
import software.straylight.continuity.model.NsId;
import software.straylight.continuity.model.NsPair;
import software.straylight.continuity.model.OrderedMap;
import software.straylight.continuity.model.OrderedSet;
import software.straylight.continuity.model.Output;
import software.straylight.continuity.model.OutputKind;
import software.straylight.continuity.model.Provision;
import software.straylight.continuity.model.Ref;
import software.straylight.continuity.model.RuleKind;
import software.straylight.continuity.model.Status;
import software.straylight.continuity.model.Stream;
import software.straylight.continuity.model.ViewSpec;

/** A record of an action with one input, one toolchain and two outputs. */
final class SampleRecord {
  private SampleRecord() {}

  /** The record of a run that made {@code program} and {@code log}. */
  static ExecutionRecord of(Digest program, Digest log) {
    ViewSpec view =
        new ViewSpec(
            1000,
            1000,
            "localhost",
            OrderedMap.empty(),
            1,
            0022,
            1,
            Bytes.utf8("/work"),
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            Provision.HOST,
            Provision.HOST,
            Provision.HOST);
    OrderedMap<Bytes, Ref> refs =
        OrderedMap.copyOf(
            Map.of(
                Bytes.utf8("app/a b"),
                new Ref.File(program, true),
                Bytes.utf8("app/log"),
                new Ref.File(log, false)));
    Action action =
        new Action(
            RuleKind.GENRULE,
            List.of(Bytes.utf8("/toolchain/sh/bin/sh")),
            OrderedMap.empty(),
            OrderedMap.of("sh", Digest.sha256(new byte[] {5})),
            OrderedMap.empty(),
            OrderedMap.of(Bytes.utf8("in"), new Ref.File(Digest.sha256(new byte[] {4}), false)),
            OrderedSet.empty(),
            OrderedMap.copyOf(
                Map.of(
                    Bytes.utf8("app/a b"),
                    OutputKind.FILE,
                    Bytes.utf8("app/log"),
                    OutputKind.FILE)),
            OrderedSet.empty(),
            view);
    NsPair pair = new NsPair(new NsId(4, 1), new NsId(4, 2));
    byte[] preimage = action.encode();
    Stream nothing = new Stream(Digest.sha256(new byte[0]), 0);
    long started = 1_700_000_000_000_000_000L;
    long ended = 1_700_000_001_500_000_000L;
    return new ExecutionRecord(
        Bytes.of(preimage),
        new Isolation(
            IsolationMode.FULL, pair, pair, pair, pair, pair, pair, pair, OrderedMap.empty()),
        new AccessRecord(true, OrderedSet.empty(), 0, OrderedSet.empty()),
        new Channels(
            ChannelState.RECORDED,
            ChannelState.PREVENTED,
            ChannelState.OPEN,
            ChannelState.OPEN,
            ChannelState.OPEN,
            ChannelState.VIRTUAL,
            ChannelState.PREVENTED),
        OrderedSet.empty(),
        new Status.Exited(0),
        OrderedMap.copyOf(
            Map.of(
                Bytes.utf8("app/a b"),
                new Output(new Ref.File(program, true), 7, OrderedSet.empty()),
                Bytes.utf8("app/log"),
                new Output(new Ref.File(log, false), 3, OrderedSet.empty()))),
        OrderedSet.empty(),
        nothing,
        nothing,
        new DischargeProof(
            OrderedSet.empty(),
            OrderedSet.empty(),
            OrderedSet.empty(),
            OrderedSet.empty(),
            Digest.sha256(preimage),
            refs,
            started,
            ended),
        started,
        ended,
        Digest.ZERO,
        new KernelIdentity(KernelKind.JAVA, Digest.ZERO),
        Digest.ZERO);
  }
}
