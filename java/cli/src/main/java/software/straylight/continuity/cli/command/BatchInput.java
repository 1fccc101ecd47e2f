package software.straylight.continuity.cli.command;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The lines of a batch as questions; a line that is none is a question with an error in it. */
final class BatchInput {
  /** Longer lines are read over, not kept. */
  static final int MAX_LINE = 1 << 20;

  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final InputStream in;

  BatchInput(InputStream in) {
    this.in = new BufferedInputStream(in, 1 << 16);
  }

  /** By what the asker knows the answer again. */
  sealed interface Id {
    Id NONE = new Bare("null");

    record Text(String value) implements Id {}

    /** A number, a truth value or null, as it was written. */
    record Bare(String token) implements Id {}
  }

  /** Why a line cannot be answered. */
  record Wrong(String code, String message) {}

  /** A question; with an error only {@code id} has a meaning, where it was read. */
  record Request(Id id, String op, String dir, String file, @Nullable Wrong error) {
    static Request wrong(Id id, String code, String message) {
      return new Request(id, "", "", "", new Wrong(code, message));
    }
  }

  /** The next question, or null at the end. Empty lines are none. */
  @Nullable Request next() throws IOException {
    while (true) {
      ByteArrayOutputStream line = new ByteArrayOutputStream(256);
      long length = 0;
      int b = in.read();
      if (b < 0) {
        return null;
      }
      for (; b >= 0 && b != '\n'; b = in.read()) {
        if (length++ < MAX_LINE) {
          line.write(b);
        }
      }
      if (length > MAX_LINE) {
        return Request.wrong(
            Id.NONE,
            "dhall.batch.oversized",
            "the line has " + length + " bytes, more than " + MAX_LINE);
      }
      if (!line.toString(StandardCharsets.ISO_8859_1).isBlank()) {
        return parse(line.toByteArray());
      }
    }
  }

  private static Request parse(byte[] line) {
    Reading reading = new Reading();
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
      try (JsonParser json = FACTORY.createParser(text)) {
        return reading.read(json);
      }
    } catch (CharacterCodingException e) {
      return malformed(Id.NONE, "it is not UTF-8");
    } catch (com.fasterxml.jackson.core.JacksonException e) {
      return malformed(reading.id, e.getOriginalMessage().replaceFirst(" \\(start marker.*", ""));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException("a text in memory cannot fail to be read", e);
    }
  }

  private static Request malformed(Id id, String why) {
    return Request.wrong(id, "dhall.batch.malformed", "the line is not a question: " + why);
  }

  /** One line being read; keeps the id when the rest of the line turns out to be wrong. */
  private static final class Reading {
    Id id = Id.NONE;
    @Nullable String op;
    @Nullable String dir;
    @Nullable String file;

    Request read(JsonParser json) throws IOException {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        return malformed(id, "it is not a JSON object");
      }
      String wrong = null;
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String why = field(json, json.currentName());
        wrong = wrong == null ? why : wrong;
      }
      if (json.nextToken() != null) {
        return malformed(id, "something follows the object");
      }
      if (wrong == null && (op == null || file == null)) {
        wrong = "it has no `" + (op == null ? "op" : "file") + "`";
      }
      if (wrong != null || op == null || file == null) {
        return malformed(id, String.valueOf(wrong));
      }
      return new Request(id, op, dir == null ? "." : dir, file, null);
    }

    /** Takes a field in; what is wrong with it, or null. */
    private @Nullable String field(JsonParser json, String name) throws IOException {
      JsonToken token = json.nextToken();
      if (name.equals("id")) {
        if (token == JsonToken.VALUE_STRING) {
          id = new Id.Text(json.getText());
        } else if (token.isScalarValue()) {
          id = new Id.Bare(json.getText());
        } else {
          json.skipChildren();
          return "`id` is neither a text nor a number";
        }
        return null;
      }
      boolean known = name.equals("op") || name.equals("dir") || name.equals("file");
      if (known && token != JsonToken.VALUE_STRING) {
        json.skipChildren();
        return "`" + name + "` is not a text";
      }
      switch (name) {
        case "op" -> op = json.getText();
        case "dir" -> dir = json.getText();
        case "file" -> file = json.getText();
        default -> json.skipChildren();
      }
      return null;
    }
  }
}
