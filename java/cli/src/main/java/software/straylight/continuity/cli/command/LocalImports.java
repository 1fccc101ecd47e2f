package software.straylight.continuity.cli.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import software.straylight.continuity.cli.terminal.Console;
import software.straylight.continuity.dhall.DhallErrorCode;
import software.straylight.continuity.dhall.DhallException;
import software.straylight.continuity.dhall.Transport;

/** Imports of {@code straylight dhall}: files and variables of this machine, nothing remote. */
final class LocalImports implements Transport {
  private static final int MAX_FILE = 64 << 20;

  private final Console console;

  LocalImports(Console console) {
    this.console = console;
  }

  @Override
  public Optional<byte[]> file(String path) {
    Path file =
        path.startsWith("~/")
            ? Path.of(console.env().getOrDefault("HOME", "/")).resolve(path.substring(2))
            : console.directory().resolve(path);
    try (var in = Files.newInputStream(file)) {
      byte[] found = in.readNBytes(MAX_FILE + 1);
      if (found.length > MAX_FILE) {
        throw DhallException.of(
            DhallErrorCode.LIMIT_SOURCE, path + " is larger than " + MAX_FILE + " bytes", null);
      }
      return Optional.of(found);
    } catch (NoSuchFileException | NotDirectoryException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw DhallException.of(
          DhallErrorCode.IMPORT_ABSENT, path + " cannot be read: " + e.getMessage(), null);
    }
  }

  @Override
  public Optional<byte[]> environment(String name) {
    return Optional.ofNullable(console.env().get(name))
        .map(value -> value.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public Optional<Response> fetch(String url, List<Header> headers) {
    throw DhallException.of(
        DhallErrorCode.IMPORT_REFUSED,
        url + " is remote, and this command fetches nothing",
        "download it, and import the file");
  }

  @Override
  public Optional<byte[]> cached(byte[] sha256) {
    return Optional.empty();
  }

  @Override
  public void cache(byte[] sha256, byte[] encoded) {}
}
