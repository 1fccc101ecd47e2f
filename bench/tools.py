"""How each build tool is asked to build the project, and how many actions it says it ran."""

import json
import os
import pathlib
import re
import shutil
import subprocess

import measure
from project import Project, put


class Wrong(Exception):
    """A tool failed, or built something else than it should have."""


class Tool:
    """One tool with a folder of its own."""

    name = ""
    version_command = []

    def __init__(self, root, jobs):
        self.root = pathlib.Path(root)
        self.jobs = jobs

    def prepare(self, project):
        """Writes the project and does what a user does once, unmeasured."""
        self.write(project)

    def write(self, project):
        """Brings the sources to where the project is now."""
        project.write(self.root)

    def clean(self):
        """Removes all results of earlier builds."""
        shutil.rmtree(self.root / "out", ignore_errors=True)

    def environment(self):
        return None

    def build(self):
        """Builds; returns the sample and the number of actions that ran."""
        sample = measure.run(self.command(), self.root, self.environment())
        if sample.status != 0:
            raise Wrong(f"{self.name} exited with {sample.status}:\n{sample.output[-3000:]}")
        return sample, self.executed(sample.output)

    def check(self, project):
        """Runs what was built."""
        program = self.program()
        printed = subprocess.run([program], capture_output=True, text=True, check=True).stdout
        if printed.strip() != project.expected:
            raise Wrong(
                f"{self.name} built a program that prints {printed.strip()},"
                f" but its sources say {project.expected}"
            )

    def program(self):
        return str(self.root / "out" / "bench")

    def end(self):
        """Ends what the tool left running."""

    def command(self):
        raise NotImplementedError

    def executed(self, output):
        raise NotImplementedError


class Ninja(Tool):
    name = "ninja"
    version_command = ["ninja", "--version"]

    def __init__(self, root, jobs, cc, ar):
        super().__init__(root, jobs)
        self.cc, self.ar = cc, ar

    def prepare(self, project):
        super().prepare(project)
        (self.root / "build.ninja").write_text(project.ninja(self.cc, self.ar))

    def command(self):
        return ["ninja", "-j", str(self.jobs)]

    def executed(self, output):
        if "no work to do" in output:
            return 0
        return len(re.findall(r"^\[\d+/\d+\]", output, re.MULTILINE))


class Make(Tool):
    name = "make"
    version_command = ["make", "--version"]

    def __init__(self, root, jobs, cc, ar):
        super().__init__(root, jobs)
        self.cc, self.ar = cc, ar

    def prepare(self, project):
        super().prepare(project)
        (self.root / "Makefile").write_text(project.makefile(self.cc, self.ar))

    def command(self):
        return ["make", "-j", str(self.jobs)]

    def executed(self, output):
        commands = (self.cc + " ", self.ar + " ")
        return sum(line.startswith(commands) for line in output.splitlines())


class Bazel(Tool):
    """Bazel as it is used, with its server; what the server takes is not in the CPU column."""

    name = "bazel"
    version_command = ["bazel", "--version"]
    start_options = []

    def __init__(self, root, jobs):
        super().__init__(root, jobs)
        self.base = self.root.with_name(self.root.name + "-base")
        # Debian's rules_cc is too new for its Bazel: the native rules, under the names that it loads.
        self.rules = self.root.with_name(self.root.name + "-rules")

    def prepare(self, project):
        super().prepare(project)
        put(self.root, project.bazel())
        native = ["binary", "test", "library", "import", "proto_library", "toolchain", "toolchain_suite"]
        native = ["cc_" + rule for rule in native] + ["fdo_prefetch_hints", "fdo_profile", "objc_import", "objc_library"]
        tags = '(kw.get("tags") or []) + ["__CC_RULES_MIGRATION_DO_NOT_USE_WILL_BREAK__"]'
        put(self.rules, {
            "WORKSPACE": 'workspace(name = "rules_cc")\n',
            "BUILD": "",
            "cc/BUILD": "",
            "cc/defs.bzl": "".join(
                f'def {rule}(**kw):\n    kw["tags"] = {tags}\n    native.{rule}(**kw)\n\n' for rule in native
            ),
        })
        self.build()  # it unpacks itself and looks at the compiler once per machine

    def bazel(self, command, *arguments):
        return [
            "bazel", f"--output_base={self.base}", *self.start_options, "--nohome_rc", command,
            f"--override_repository=rules_cc={self.rules}",
            "--override_repository=rules_java=/usr/share/bazel/rules/java",
            "--override_repository=rules_proto=/usr/share/bazel/rules/proto", *arguments,
        ]

    def clean(self):
        sample = measure.run(self.bazel("clean"), self.root)
        if sample.status != 0:
            raise Wrong(f"bazel clean exited with {sample.status}:\n{sample.output}")

    def command(self):
        return self.bazel("build", "--color=no", "--curses=no", "--copt=-O1", f"--jobs={self.jobs}", "//app:bench")

    def executed(self, output):
        total = re.search(r"^INFO: (\d+) process(?:es)?\b(.*)$", output, re.MULTILINE)
        if total is None:
            raise Wrong(f"bazel ended without a summary:\n{output[-3000:]}")
        internal = re.search(r"(\d+) internal", total[2])
        return int(total[1]) - (int(internal[1]) if internal else 0)

    def program(self):
        return str(self.root / "bazel-bin" / "app" / "bench")

    def end(self):
        measure.run(["bazel", f"--output_base={self.base}", "shutdown"], self.root)


class BazelBatch(Bazel):
    """Bazel without a server: each build reads and plans anew, as on a machine that starts for one."""

    name = "bazel-batch"
    version_command = None
    start_options = ["--batch"]


class Cargo(Tool):
    """The same program in Rust: a crate for each library. Its steps are whole crates."""

    name = "cargo"
    version_command = ["cargo", "--version"]

    def write(self, project):
        put(self.root, project.rust())

    def clean(self):
        shutil.rmtree(self.root / "target", ignore_errors=True)

    def command(self):
        return ["cargo", "build", "--offline", "--color=never", "-j", str(self.jobs)]

    def executed(self, output):
        return len(re.findall(r"^\s+Compiling ", output, re.MULTILINE))

    def program(self):
        return str(self.root / "target" / "debug" / "bench")


class Straylight(Tool):
    """Its store, configuration and caches are folders of the measurement, nothing of the user's."""

    name = "straylight"

    def __init__(self, root, jobs, checkout):
        super().__init__(root, jobs)
        self.launcher = str(pathlib.Path(checkout, "straylight"))
        self.checkout = checkout
        self.version_command = [self.launcher, "--version"]
        self.home = self.root.with_name(self.root.name + "-home")
        self.outputs = []

    def environment(self):
        env = dict(os.environ)
        for variable in ("DATA", "CACHE", "CONFIG", "STATE"):
            folder = self.home / variable.lower()
            folder.mkdir(parents=True, exist_ok=True)
            env[f"XDG_{variable}_HOME"] = str(folder)
        return env

    def prepare(self, project):
        super().prepare(project)
        project.dhall(self.root, self.checkout)
        # The toolchain is fetched and its libraries are built once per machine: here for a small project.
        small, whole = Project(1, 1), self.root
        self.root = self.root.with_name(self.root.name + "-small")
        try:
            small.write(self.root)
            small.dhall(self.root, self.checkout)
            self.build()
        finally:
            self.root = whole

    def clean(self):
        sample = measure.run([self.launcher, "clean"], self.root, self.environment())
        if sample.status != 0:
            raise Wrong(f"straylight clean exited with {sample.status}:\n{sample.output}")

    def command(self):
        return [self.launcher, "build", "//app:bench", "--json", "-j", str(self.jobs)]

    def executed(self, output):
        summary = None
        for line in output.splitlines():
            if not line.startswith("{"):
                continue
            event = json.loads(line)
            if event.get("event") == "summary":
                summary = event
            elif event.get("event") == "built":
                self.outputs = event["outputs"]
        if summary is None:
            raise Wrong(f"straylight ended without a summary:\n{output[-3000:]}")
        return summary["executed"]

    def program(self):
        if not self.outputs:
            raise Wrong("straylight named no output")
        return str(self.root / self.outputs[0])
