package software.straylight.continuity.cli.command;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.straylight.continuity.cli.command.BatchInput.Request;
import software.straylight.continuity.cli.render.Json;
import software.straylight.continuity.cli.terminal.Console;
import software.straylight.continuity.dhall.Budget;
import software.straylight.continuity.dhall.DhallErrorCode;
import software.straylight.continuity.dhall.DhallEvaluator;
import software.straylight.continuity.dhall.DhallException;
import software.straylight.continuity.dhall.HostTransport;
import software.straylight.continuity.engine.ExitCode;

/**
 * {@code dhall batch}: many questions in one process, one JSON object a line in and one out, in the
 * same order. Nothing that a line says ends the batch.
 */
final class DhallBatch extends Verb {
  private static final int MAX_FOLDERS = 256;

  private final BudgetOption budget = new BudgetOption(syntax);
  private final OutputOptions output = new OutputOptions(syntax);
  private final Map<String, DhallEvaluator> folders = new LinkedHashMap<>();
  private @Nullable DhallEvaluator first;

  DhallBatch(Console console) {
    super(
        console,
        "batch",
        "Answer questions from standard input, one JSON object a line with id, op (hash, encode,"
            + " type, normalize or alpha), dir and file; the answers have id, ok and out, which is"
            + " an error's code where ok is false. -v adds its message.",
        """
        echo '{"id":1,"op":"hash","dir":"dhall","file":"package.dhall"}' | straylight dhall batch\
        """);
  }

  /** The one answer to a line. */
  private record Answer(boolean ok, String out, @Nullable String message) {
    static Answer error(String code, String message) {
      return new Answer(false, code, message);
    }
  }

  @Override
  OutputOptions output() {
    return output;
  }

  @Override
  Map<ExitCode, String> meanings() {
    return Map.of(ExitCode.OK, "every line has its answer, be it an error");
  }

  @Override
  ExitCode run() throws IOException {
    Budget bounds = budget.get();
    BatchInput lines = new BatchInput(System.in);
    for (Request request = lines.next(); request != null; request = lines.next()) {
      write(request, answer(request, bounds));
      if (console.out().checkError()) {
        throw new IOException("nobody reads the answers any more");
      }
    }
    return ExitCode.OK;
  }

  private void write(Request request, Answer answer) {
    Json.line(
        console.out(),
        j -> {
          j.writeFieldName("id");
          id(j, request);
          j.writeBooleanField("ok", answer.ok());
          j.writeStringField("out", answer.out());
          if (answer.message() != null && output.verbose()) {
            j.writeStringField("message", answer.message());
          }
        });
  }

  /** As it came: a text as a text, a number with its digits. */
  private static void id(JsonGenerator json, Request request) throws IOException {
    switch (request.id()) {
      case BatchInput.Id.Text t -> json.writeString(t.value());
      case BatchInput.Id.Bare b -> json.writeRawValue(b.token());
    }
  }

  private Answer answer(Request request, Budget bounds) {
    if (request.error() != null) {
      return Answer.error(request.error().code(), request.error().message());
    }
    DhallEvaluator.Op op;
    try {
      op = DhallEvaluator.Op.valueOf(request.op().toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      return Answer.error(
          "dhall.batch.op",
          "there is no op `" + request.op() + "`: hash, encode, type, normalize, alpha");
    }
    Answer answer = ask(op, request, bounds);
    if (answer.out().equals(DhallErrorCode.LIMIT_HOST.code()) && !answer.ok()) {
      // What earlier questions left may be what fills the memory: once more without it.
      folders.clear();
      first = null;
      answer = ask(op, request, bounds);
    }
    return answer;
  }

  private Answer ask(DhallEvaluator.Op op, Request request, Budget bounds) {
    try {
      return new Answer(true, evaluator(request.dir(), bounds).answer(op, request.file()), null);
    } catch (DhallException e) {
      return Answer.error(e.code().code(), e.render());
    } catch (InvalidPathException e) {
      return Answer.error(
          DhallErrorCode.IMPORT_ABSENT.code(), "no path of this machine: " + e.getMessage());
    } catch (OutOfMemoryError e) {
      return Answer.error(DhallErrorCode.LIMIT_HOST.code(), "no memory is left");
    }
  }

  /** One evaluator for each folder; all share what they remember. */
  private DhallEvaluator evaluator(String folder, Budget bounds) {
    DhallEvaluator known = folders.get(folder);
    if (known == null) {
      HostTransport transport =
          new HostTransport(
              console.directory().resolve(folder), console.env(), bounds.sourceBytes());
      known = first == null ? DhallEvaluator.standard(transport, bounds) : first.beside(transport);
      first = first == null ? known : first;
      if (folders.size() >= MAX_FOLDERS) {
        folders.clear();
      }
      folders.put(folder, known);
    }
    return known;
  }
}
