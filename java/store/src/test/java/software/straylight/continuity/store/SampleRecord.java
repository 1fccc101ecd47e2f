package software.straylight.continuity.store;

import java.util.List;
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
import software.straylight.continuity.model.StorePath;
import software.straylight.continuity.model.Stream;
import software.straylight.continuity.model.ViewSpec;

/** A record of an action with one input and one output. */
final class SampleRecord {
  private SampleRecord() {}

  static ExecutionRecord of(
      Digest input, Ref output, long bytes, Digest stdout, OrderedSet<StorePath> references) {
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
    Action action =
        new Action(
            RuleKind.GENRULE,
            List.of(Bytes.utf8("/toolchain/sh/bin/sh")),
            OrderedMap.empty(),
            OrderedMap.empty(),
            OrderedMap.empty(),
            OrderedMap.of(Bytes.utf8("in"), new Ref.File(input, false)),
            references,
            OrderedMap.of(
                Bytes.utf8("o"), output instanceof Ref.Tree ? OutputKind.TREE : OutputKind.FILE),
            OrderedSet.empty(),
            view);
    NsPair pair = new NsPair(new NsId(4, 1), new NsId(4, 2));
    byte[] preimage = action.encode();
    Stream out = new Stream(stdout, 0);
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
        OrderedMap.of(Bytes.utf8("o"), new Output(output, bytes, references)),
        OrderedSet.empty(),
        out,
        out,
        new DischargeProof(
            OrderedSet.empty(),
            OrderedSet.empty(),
            OrderedSet.empty(),
            OrderedSet.empty(),
            Digest.sha256(preimage),
            OrderedMap.of(Bytes.utf8("o"), output),
            1,
            2),
        1,
        2,
        Digest.ZERO,
        new KernelIdentity(KernelKind.JAVA, Digest.ZERO),
        Digest.ZERO);
  }
}
