package software.straylight.continuity.engine.scaffold;

import java.util.Map;
import java.util.TreeMap;

/** What a new workspace begins with. */
public enum Template {
  /** A workspace without a package, for sources that are there already. */
  EMPTY(Map.of()),
  /** A C program. */
  C(
      Map.of(
          "BUILD.dhall",
          """
          let C = ./dhall/package.dhall

          in    { targets =
                  [ C.cc.binary
                      C.cc.Binary::{ name = "hello", srcs = C.files [ "hello.c" ] }
                  ]
                }
              : C.Package
          """,
          "hello.c",
          """
          #include <stdio.h>

          int main(void) {
            puts("hello");
            return 0;
          }
          """)),
  /** A C++ program. */
  CXX(
      Map.of(
          "BUILD.dhall",
          """
          let C = ./dhall/package.dhall

          in    { targets =
                  [ C.cc.binary
                      C.cc.Binary::{ name = "hello", srcs = C.files [ "hello.cc" ] }
                  ]
                }
              : C.Package
          """,
          "hello.cc",
          """
          #include <iostream>

          int main() {
            std::cout << "hello\\n";
            return 0;
          }
          """)),
  /** A C library with a program that uses it and a test. */
  LIBRARY(
      Map.of(
          "greet/BUILD.dhall",
          """
          let C = ../dhall/package.dhall

          in    { targets =
                  [ C.cc.library
                      C.cc.Library::{
                      , name = "greet"
                      , visibility = C.Visibility.Public
                      , srcs = C.files [ "greet.c" ]
                      , hdrs = C.files [ "greet.h" ]
                      }
                  , C.cc.test
                      C.cc.Test::{
                      , name = "greet-test"
                      , srcs = C.files [ "greet_test.c" ]
                      , deps = [ C.local "greet" ]
                      }
                  ]
                }
              : C.Package
          """,
          "greet/greet.h",
          """
          #ifndef GREET_H
          #define GREET_H

          #include <stddef.h>

          /* Writes a greeting for name into text, at most size bytes; its whole length. */
          size_t greet(char *text, size_t size, const char *name);

          #endif
          """,
          "greet/greet.c",
          """
          #include "greet/greet.h"

          #include <stdio.h>

          size_t greet(char *text, size_t size, const char *name) {
            return (size_t)snprintf(text, size, "hello, %s", name);
          }
          """,
          "greet/greet_test.c",
          """
          #include "greet/greet.h"

          #include <stdio.h>
          #include <string.h>

          int main(void) {
            char text[32];
            size_t length = greet(text, sizeof text, "reader");
            if (length != strlen("hello, reader") || strcmp(text, "hello, reader") != 0) {
              printf("greet wrote \\"%s\\" and said %zu\\n", text, length);
              return 1;
            }
            return 0;
          }
          """,
          "app/BUILD.dhall",
          """
          let C = ../dhall/package.dhall

          in    { targets =
                  [ C.cc.binary
                      C.cc.Binary::{
                      , name = "app"
                      , srcs = C.files [ "main.c" ]
                      , deps = [ C.dep [ "greet" ] "greet" ]
                      }
                  ]
                }
              : C.Package
          """,
          "app/main.c",
          """
          #include "greet/greet.h"

          #include <stdio.h>

          int main(int argc, char **argv) {
            char text[256];
            greet(text, sizeof text, argc > 1 ? argv[1] : "world");
            puts(text);
            return 0;
          }
          """));

  /** What every workspace has, beside the Dhall package. */
  private static final Map<String, String> COMMON =
      Map.of(
          "continuity.dhall",
          """
          -- The workspace: toolchains by role, platforms, policy. dhall/package.dhall has the defaults.
          let C = ./dhall/package.dhall

          in  C.Workspace::{
              , toolchains = [ { role = "cc", toolchain = C.dep [ "toolchains" ] "zig" } ]
              }
          """,
          "toolchains/BUILD.dhall",
          """
          let C = ../dhall/package.dhall in { targets = C.zig.targets } : C.Package
          """,
          ".gitignore",
          """
          /out/
          /.continuity/
          """);

  @SuppressWarnings("ImmutableEnumChecker") // a Map.of, never changed
  private final Map<String, String> files;

  Template(Map<String, String> files) {
    this.files = files;
  }

  /** Path → text, ascending; all but the Dhall package. */
  Map<String, String> files() {
    Map<String, String> all = new TreeMap<>(COMMON);
    all.putAll(files);
    return all;
  }
}
