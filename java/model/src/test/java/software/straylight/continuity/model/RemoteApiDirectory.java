package software.straylight.continuity.model;

import com.google.protobuf.DescriptorProtos.DescriptorProto;
import com.google.protobuf.DescriptorProtos.FieldDescriptorProto;
import com.google.protobuf.DescriptorProtos.FieldDescriptorProto.Label;
import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.DescriptorValidationException;
import com.google.protobuf.Descriptors.FileDescriptor;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.InvalidProtocolBufferException;

/**
 * The fields of the Remote Execution API v2's {@code Directory} that a canonical tree uses, given
 * to protobuf-java at run time.
 */
final class RemoteApiDirectory {
  private static final Descriptor DIRECTORY = file().findMessageTypeByName("Directory");

  private RemoteApiDirectory() {}

  private static FileDescriptor file() {
    FileDescriptorProto proto =
        FileDescriptorProto.newBuilder()
            .setName("directory.proto")
            .setSyntax("proto3")
            .addMessageType(
                message(
                    "Digest",
                    scalar(1, "hash", FieldDescriptorProto.Type.TYPE_STRING),
                    scalar(2, "size_bytes", FieldDescriptorProto.Type.TYPE_INT64)))
            .addMessageType(
                message(
                    "FileNode",
                    scalar(1, "name", FieldDescriptorProto.Type.TYPE_STRING),
                    nested(2, "digest", "Digest", Label.LABEL_OPTIONAL),
                    scalar(4, "is_executable", FieldDescriptorProto.Type.TYPE_BOOL)))
            .addMessageType(
                message(
                    "DirectoryNode",
                    scalar(1, "name", FieldDescriptorProto.Type.TYPE_STRING),
                    nested(2, "digest", "Digest", Label.LABEL_OPTIONAL)))
            .addMessageType(
                message(
                    "SymlinkNode",
                    scalar(1, "name", FieldDescriptorProto.Type.TYPE_STRING),
                    scalar(2, "target", FieldDescriptorProto.Type.TYPE_STRING)))
            .addMessageType(
                message(
                    "Directory",
                    nested(1, "files", "FileNode", Label.LABEL_REPEATED),
                    nested(2, "directories", "DirectoryNode", Label.LABEL_REPEATED),
                    nested(3, "symlinks", "SymlinkNode", Label.LABEL_REPEATED)))
            .build();
    try {
      return FileDescriptor.buildFrom(proto, new FileDescriptor[0]);
    } catch (DescriptorValidationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static DescriptorProto message(String name, FieldDescriptorProto... fields) {
    DescriptorProto.Builder m = DescriptorProto.newBuilder().setName(name);
    for (FieldDescriptorProto f : fields) {
      m.addField(f);
    }
    return m.build();
  }

  private static FieldDescriptorProto scalar(
      int number, String name, FieldDescriptorProto.Type type) {
    return FieldDescriptorProto.newBuilder()
        .setNumber(number)
        .setName(name)
        .setType(type)
        .setLabel(Label.LABEL_OPTIONAL)
        .build();
  }

  private static FieldDescriptorProto nested(int number, String name, String type, Label label) {
    return FieldDescriptorProto.newBuilder()
        .setNumber(number)
        .setName(name)
        .setType(FieldDescriptorProto.Type.TYPE_MESSAGE)
        .setTypeName("." + type)
        .setLabel(label)
        .build();
  }

  static DynamicMessage parse(byte[] message) {
    try {
      return DynamicMessage.parseFrom(DIRECTORY, message);
    } catch (InvalidProtocolBufferException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** What protobuf-java writes for the content that {@link DirectoryMessage} reads. */
  static byte[] rebuild(Bytes bytes) {
    DirectoryMessage m = DirectoryMessage.decode(bytes).orElseThrow();
    DynamicMessage.Builder out = DynamicMessage.newBuilder(DIRECTORY);
    for (DirectoryMessage.FileNode f : m.files()) {
      add(out, "files", "name", f.name(), digest(f.digest(), f.bytes()), f.executable());
    }
    for (DirectoryMessage.DirNode d : m.directories()) {
      add(out, "directories", "name", d.name(), digest(d.digest(), d.bytes()), false);
    }
    for (DirectoryMessage.LinkNode l : m.links()) {
      Descriptor node = DIRECTORY.findFieldByName("symlinks").getMessageType();
      out.addRepeatedField(
          DIRECTORY.findFieldByName("symlinks"),
          DynamicMessage.newBuilder(node)
              .setField(node.findFieldByName("name"), l.name().toUtf8().orElseThrow())
              .setField(node.findFieldByName("target"), l.target().toUtf8().orElseThrow())
              .build());
    }
    return out.build().toByteArray();
  }

  private static DynamicMessage digest(Digest digest, long bytes) {
    Descriptor type =
        DIRECTORY
            .findFieldByName("files")
            .getMessageType()
            .findFieldByName("digest")
            .getMessageType();
    return DynamicMessage.newBuilder(type)
        .setField(type.findFieldByName("hash"), digest.toHex())
        .setField(type.findFieldByName("size_bytes"), bytes)
        .build();
  }

  private static void add(
      DynamicMessage.Builder out,
      String list,
      String nameField,
      Bytes name,
      DynamicMessage digest,
      boolean executable) {
    Descriptor node = DIRECTORY.findFieldByName(list).getMessageType();
    DynamicMessage.Builder b =
        DynamicMessage.newBuilder(node)
            .setField(node.findFieldByName(nameField), name.toUtf8().orElseThrow())
            .setField(node.findFieldByName("digest"), digest);
    if (executable) {
      b.setField(node.findFieldByName("is_executable"), true);
    }
    out.addRepeatedField(DIRECTORY.findFieldByName(list), b.build());
  }
}
