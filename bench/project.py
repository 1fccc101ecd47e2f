"""A generated C project, written for every tool that is measured.

`libraries` libraries of `units` C files each and one program that calls all of them. The same
sources for every tool; what the program must print is computed here, so that a run that measures
a wrong build is noticed.
"""

import dataclasses
import os
import pathlib
import shutil

FLAGS = ["-O1", "-g0", "-I."]


@dataclasses.dataclass
class Project:
    """What the sources say at the moment; `write` puts changes into a folder."""

    libraries: int
    units: int
    salt: int = 0  # in the header that every file includes
    increment: int = 0  # in the code of one unit
    remark: int = 0  # in a comment of one unit

    @property
    def compiles(self):
        return self.libraries * self.units + 1

    @property
    def actions(self):
        return self.compiles + self.libraries + 1

    @property
    def expected(self):
        """What the program prints."""
        return str(
            sum(
                lib * 31 + unit + (self.increment if (lib, unit) == (0, 0) else 0)
                for lib in range(self.libraries)
                for unit in range(self.units)
            )
        )

    def sources(self):
        """Every file of the sources by its path: contents."""
        files = {
            "base/base.h": f"""#ifndef BASE_H
#define BASE_H
/* every file includes this one; salt {self.salt} */
#define BENCH_SALT {self.salt}
#endif
"""
        }
        for lib in range(self.libraries):
            declarations = "".join(
                f"long lib{lib}_unit{unit}(long x);\n" for unit in range(self.units)
            )
            files[f"lib{lib}/lib{lib}.h"] = (
                f"#ifndef LIB{lib}_H\n#define LIB{lib}_H\n{declarations}#endif\n"
            )
            for unit in range(self.units):
                files[f"lib{lib}/unit{unit}.c"] = self.unit(lib, unit)
        calls = "".join(
            f"  sum += lib{lib}_unit{unit}({lib * 31 + unit});\n"
            for lib in range(self.libraries)
            for unit in range(self.units)
        )
        includes = "".join(f'#include "lib{lib}/lib{lib}.h"\n' for lib in range(self.libraries))
        files["app/main.c"] = (
            f'#include "base/base.h"\n{includes}#include <stdio.h>\n\n'
            f'int main(void) {{\n  long sum = 0;\n{calls}  printf("%ld\\n", sum);\n  return 0;\n}}\n'
        )
        return files

    def unit(self, lib, unit):
        first = (lib, unit) == (0, 0)
        remark = f"/* remark {self.remark} */\n" if first else ""
        added = f" + {self.increment}" if first else ""
        return f"""{remark}#include "base/base.h"
#include "lib{lib}/lib{lib}.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int compare(const void *a, const void *b) {{
  long x = *(const long *)a, y = *(const long *)b;
  return (x > y) - (x < y);
}}

long lib{lib}_unit{unit}(long x) {{
  long values[16];
  char text[32];
  for (int i = 0; i < 16; i++) values[i] = x + (i * 7 + {unit}) % 16 - 8;
  qsort(values, 16, sizeof values[0], compare);
  snprintf(text, sizeof text, "%ld", values[8]);
  return strtol(text, NULL, 10) + (long)strlen("") + 0 * BENCH_SALT{added};
}}
"""

    def write(self, root):
        """Writes the C sources that differ from what is there, as an editor would."""
        put(root, self.sources())

    def rust(self):
        """The same program in Rust, a crate for each library: every file by its path."""
        libraries = [f"lib{lib}" for lib in range(self.libraries)]
        members = ", ".join(quoted(m) for m in ["base", "app", *libraries])
        built = {
            "Cargo.toml": f"[workspace]\nresolver = \"2\"\nmembers = [{members}]\n\n"
            "[profile.dev]\nopt-level = 1\ndebug = 0\n",
            "base/Cargo.toml": crate("base", []),
            "base/src/lib.rs": f"// every file uses this one\npub const SALT: i64 = {self.salt};\n",
            "app/Cargo.toml": crate("bench", libraries),
        }
        for lib, name in enumerate(libraries):
            built[f"{name}/Cargo.toml"] = crate(name, ["base"])
            built[f"{name}/src/lib.rs"] = "".join(f"pub mod unit{u};\n" for u in range(self.units))
            for unit in range(self.units):
                first = (lib, unit) == (0, 0)
                remark = f"// remark {self.remark}\n" if first else ""
                added = f" + {self.increment}" if first else ""
                built[f"{name}/src/unit{unit}.rs"] = f"""{remark}use base::SALT;

pub fn value(x: i64) -> i64 {{
    let mut values: Vec<i64> = (0..16).map(|i| x + (i * 7 + {unit}) % 16 - 8).collect();
    values.sort();
    values[8].to_string().parse::<i64>().unwrap() + 0 * SALT{added}
}}
"""
        calls = "".join(
            f"    sum += lib{lib}::unit{unit}::value({lib * 31 + unit});\n"
            for lib in range(self.libraries)
            for unit in range(self.units)
        )
        built["app/src/main.rs"] = (
            f'fn main() {{\n    let mut sum = 0i64;\n{calls}    println!("{{sum}}");\n}}\n'
        )
        return built

    def bazel(self):
        """The packages of Bazel, by path."""
        built = {
            "WORKSPACE": "",
            "base/BUILD": 'cc_library(name = "base", hdrs = ["base.h"], visibility = ["//visibility:public"])\n',
            "app/BUILD": 'cc_binary(name = "bench", srcs = ["main.c"], deps = ['
            + ", ".join(f'"//lib{lib}"' for lib in range(self.libraries))
            + "])\n",
        }
        for lib in range(self.libraries):
            units = ", ".join(f'"unit{unit}.c"' for unit in range(self.units))
            built[f"lib{lib}/BUILD"] = (
                f'cc_library(name = "lib{lib}", srcs = [{units}], hdrs = ["lib{lib}.h"], '
                'deps = ["//base"], visibility = ["//visibility:public"])\n'
            )
        return built

    def objects(self):
        """(object, source) of every compile."""
        pairs = [
            (f"out/lib{lib}/unit{unit}.o", f"lib{lib}/unit{unit}.c")
            for lib in range(self.libraries)
            for unit in range(self.units)
        ]
        return pairs + [("out/app/main.o", "app/main.c")]

    def members(self, lib):
        return [f"out/lib{lib}/unit{unit}.o" for unit in range(self.units)]

    def archives(self):
        return [f"out/lib{lib}.a" for lib in range(self.libraries)]

    def ninja(self, cc, ar):
        lines = [
            "builddir = out",
            f"cc = {cc}",
            f"ar = {ar}",
            f"cflags = {' '.join(FLAGS)}",
            "rule cc",
            "  command = $cc $cflags -MD -MF $out.d -c $in -o $out",
            "  depfile = $out.d",
            "  deps = gcc",
            "rule ar",
            "  command = rm -f $out && $ar rcsD $out $in",
            "rule link",
            "  command = $cc -o $out $in",
        ]
        lines += [f"build {obj}: cc {src}" for obj, src in self.objects()]
        for lib, archive in enumerate(self.archives()):
            lines.append(f"build {archive}: ar {' '.join(self.members(lib))}")
        lines.append(f"build out/bench: link out/app/main.o {' '.join(self.archives())}")
        lines.append("default out/bench")
        return "\n".join(lines) + "\n"

    def makefile(self, cc, ar):
        folders = sorted({os.path.dirname(obj) for obj, _ in self.objects()})
        lines = [
            f"CC = {cc}",
            f"AR = {ar}",
            f"CFLAGS = {' '.join(FLAGS)}",
            ".SUFFIXES:",
            "MAKEFLAGS += --no-builtin-rules",
            "all: out/bench",
            f"{' '.join(folders)}:",
            "\t@mkdir -p $@",
        ]
        for obj, src in self.objects():
            lines.append(f"{obj}: {src} | {os.path.dirname(obj)}")
            lines.append("\t$(CC) $(CFLAGS) -MD -MF $@.d -c $< -o $@")
        for lib, archive in enumerate(self.archives()):
            lines.append(f"{archive}: {' '.join(self.members(lib))}")
            lines.append("\t@rm -f $@")
            lines.append("\t$(AR) rcsD $@ $^")
        lines.append(f"out/bench: out/app/main.o {' '.join(self.archives())}")
        lines.append("\t$(CC) -o $@ $^")
        lines.append(f"-include {' '.join(obj + '.d' for obj, _ in self.objects())}")
        return "\n".join(lines) + "\n"

    def dhall(self, root, checkout):
        """Writes the workspace, its packages, and a copy of the `dhall` package it imports."""
        root = pathlib.Path(root)
        shutil.copytree(pathlib.Path(checkout, "dhall"), root / "dhall", dirs_exist_ok=True)
        built = {
            "continuity.dhall": (
                "let C = ./dhall/package.dhall\n\n"
                "in  C.Workspace::{\n"
                '    , toolchains = [ { role = "cc", toolchain = C.dep [ "toolchains" ] "zig" } ]\n'
                "    }\n"
            ),
            "toolchains/BUILD.dhall": (
                "let C = ../dhall/package.dhall in { targets = C.zig.targets } : C.Package\n"
            ),
            "base/BUILD.dhall": package(library("base", [], ["base.h"], [])),
            "app/BUILD.dhall": package(
                binary("bench", ["main.c"], [f"lib{lib}" for lib in range(self.libraries)])
            ),
        }
        for lib in range(self.libraries):
            units = [f"unit{unit}.c" for unit in range(self.units)]
            built[f"lib{lib}/BUILD.dhall"] = package(
                library(f"lib{lib}", units, [f"lib{lib}.h"], ["base"])
            )
        put(root, built)


def put(root, files_by_path):
    """Writes the files that are not there with these contents."""
    for name, text in files_by_path.items():
        path = pathlib.Path(root, name)
        if not path.exists() or path.read_text() != text:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)


def crate(name, dependencies_):
    lines = "".join(f'{d} = {{ path = "../{d}" }}\n' for d in dependencies_)
    return f'[package]\nname = "{name}"\nversion = "0.1.0"\nedition = "2021"\n\n[dependencies]\n{lines}'


def package(target):
    return (
        "let C = ../dhall/package.dhall\n\n"
        f"in    {{ targets =\n        [ {target}\n        ]\n      }}\n    : C.Package\n"
    )


def library(name, srcs, hdrs, deps):
    return (
        f'C.cc.library C.cc.Library::{{ , name = "{name}", visibility = C.Visibility.Public'
        f"{files('srcs', srcs)}{files('hdrs', hdrs)}{dependencies(deps)} }}"
    )


def binary(name, srcs, deps):
    return (
        f'C.cc.binary C.cc.Binary::{{ , name = "{name}"{files("srcs", srcs)}'
        f"{dependencies(deps)} }}"
    )


def files(field, names):
    return f", {field} = [ {', '.join(f'C.file {quoted(n)}' for n in names)} ]" if names else ""


def dependencies(names):
    return f", deps = [ {', '.join(f'C.dep [ {quoted(n)} ] {quoted(n)}' for n in names)} ]" if names else ""


def quoted(text):
    return f'"{text}"'
