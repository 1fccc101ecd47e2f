package software.straylight.continuity.cli.command;

import software.straylight.continuity.attest.KeyDirectory;
import software.straylight.continuity.attest.KeyId;
import software.straylight.continuity.attest.PublicKeyText;
import software.straylight.continuity.attest.SigningKey;
import software.straylight.continuity.cli.render.Json;
import software.straylight.continuity.cli.terminal.Console;
import software.straylight.continuity.engine.ExitCode;
import software.straylight.continuity.model.SignerKey;
import software.straylight.continuity.store.Store;

/** {@code straylight key …}: the user's own signing keys, and the public half of the store's. */
final class KeyCommands {
  private KeyCommands() {}

  /** {@code key new}. */
  static final class New extends Verb {
    private final Syntax.Word name = syntax.word("NAME", "Letters, digits, '-' and '_'.");
    private final OutputOptions output = new OutputOptions(syntax);

    New(Console console) {
      super(
          console,
          "new",
          "Make a new Ed25519 key; the secret never leaves its file (mode 0600).",
          "straylight key new release",
          ExitCode.BUILD_FAILED);
    }

    @Override
    ExitCode run() {
      KeyDirectory keys = KeyDirectory.ofUser(console.env());
      SigningKey made = keys.create(name.get());
      show(console, output, name.get(), made.signer());
      if (!output.json()) {
        console.out().println("secret key: " + keys.path(name.get()));
      }
      return ExitCode.OK;
    }

    @Override
    OutputOptions output() {
      return output;
    }
  }

  /** {@code key list}. */
  static final class ListKeys extends Verb {
    private final Syntax.Flag pem =
        syntax.flag("--pem", "Print each public key as PEM, for openssl and cosign.");
    private final OutputOptions output = new OutputOptions(syntax);

    ListKeys(Console console) {
      super(console, "list", "List your keys.", "straylight key list --pem");
    }

    @Override
    ExitCode run() {
      KeyDirectory.ofUser(console.env())
          .list()
          .forEach(
              (name, key) -> {
                show(console, output, name, key);
                if (pem.given() && !output.json()) {
                  console.out().print(PublicKeyText.pem(key));
                }
              });
      return ExitCode.OK;
    }

    @Override
    OutputOptions output() {
      return output;
    }
  }

  /** {@code key store}. */
  static final class OfStore extends Verb {
    private final Syntax.Flag pem =
        syntax.flag("--pem", "Print only the public key, as PEM, for openssl and --key.");
    private final HostOptions host = new HostOptions(syntax, console);
    private final OutputOptions output = new OutputOptions(syntax);

    OfStore(Console console) {
      super(
          console,
          "store",
          "Print the public key that signs what this store's builds execute.",
          "straylight key store --pem > builder.pem");
    }

    @Override
    ExitCode run() {
      try (Store store = host.openStore(output)) {
        SignerKey key = KeyDirectory.storeKey(store).signer();
        if (pem.given() && !output.json()) {
          console.out().print(PublicKeyText.pem(key));
        } else {
          show(console, output, "store", key);
        }
      }
      return ExitCode.OK;
    }

    @Override
    OutputOptions output() {
      return output;
    }
  }

  private static void show(Console console, OutputOptions output, String name, SignerKey key) {
    if (output.json()) {
      Json.line(
          console.out(),
          j -> {
            j.writeStringField("name", name);
            j.writeStringField("id", KeyId.of(key));
            j.writeStringField("public", key.toHex());
            j.writeStringField("pem", PublicKeyText.pem(key));
          });
    } else {
      console.out().println(name + "  " + key.toHex() + "  " + KeyId.of(key));
    }
  }
}
