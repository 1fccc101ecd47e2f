package software.straylight.continuity.cli.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import software.straylight.continuity.engine.Diagnostic;

/** JSON written by the command: compact, one object a line, fields in a fixed order. */
public final class Json {
  private static final JsonFactory FACTORY = new JsonFactory();

  private Json() {}

  /** Writes fields of the object that is open. */
  @FunctionalInterface
  public interface Fields {
    void write(JsonGenerator json) throws IOException;
  }

  /** Prints one object and a newline, and flushes. */
  public static void line(PrintStream out, Fields fields) {
    out.println(text(fields));
    out.flush();
  }

  /** One object as text. */
  public static String text(Fields fields) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      json.writeStartObject();
      fields.write(json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /** The fields of a message. */
  public static void fields(JsonGenerator json, Diagnostic d) throws IOException {
    json.writeStringField("code", d.code());
    json.writeStringField("file", d.file());
    json.writeNumberField("line", d.line());
    json.writeNumberField("column", d.column());
    json.writeStringField("message", d.message());
    json.writeStringField("next", d.next());
  }

  /** A list of strings. */
  public static void strings(JsonGenerator json, String name, List<String> values)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}
