"""How each build tool is asked to build the project, and how many actions it says it ran."""

import json
import os
import pathlib
import re
import shutil
import subprocess

import measure


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


class Straylight(Tool):
    """Its store, configuration and caches are folders of the measurement, nothing of the user's."""

    name = "straylight"

    def __init__(self, root, jobs, checkout):
        super().__init__(root, jobs)
        self.launcher = str(pathlib.Path(checkout, "straylight"))
        self.checkout = checkout
        self.version_command = [self.launcher, "--version"]
        self.outputs = []

    def environment(self):
        env = dict(os.environ)
        for variable in ("DATA", "CACHE", "CONFIG", "STATE"):
            folder = self.root.with_name(self.root.name + "-home") / variable.lower()
            folder.mkdir(parents=True, exist_ok=True)
            env[f"XDG_{variable}_HOME"] = str(folder)
        return env

    def prepare(self, project):
        super().prepare(project)
        project.dhall(self.root, self.checkout)
        # The toolchain is fetched and its libraries are built once per machine.
        self.build()

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
