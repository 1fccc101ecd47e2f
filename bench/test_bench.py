"""The generated project is the same to every tool, and what is not right is noticed."""

import dataclasses
import pathlib
import tempfile
import unittest

import report
import tools
from measure import Sample, run
from project import Project


class BenchTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = pathlib.Path(folder.name)

    def peers(self):
        for kind in (tools.Ninja, tools.Make, tools.Cargo):
            root = self.root / kind.name
            root.mkdir()
            yield kind(root, 2) if kind is tools.Cargo else kind(root, 2, "cc", "ar")

    def test_each_peer_runs_exactly_what_a_change_needs(self):
        for tool in self.peers():
            with self.subTest(tool.name):
                project = Project(2, 3)
                # All, and what one unit's code needs: a crate has no actions of its own.
                whole, code = (4, 2) if tool.name == "cargo" else (project.actions, 3)
                tool.prepare(project)
                self.assertEqual(tool.build()[1], whole)
                tool.check(project)
                self.assertEqual(tool.build()[1], 0)
                project = dataclasses.replace(project, increment=5)
                tool.write(project)
                self.assertEqual(tool.build()[1], code)
                tool.check(project)
                project = dataclasses.replace(project, salt=1)
                tool.write(project)
                self.assertEqual(tool.build()[1], whole)
                tool.clean()
                self.assertEqual(tool.build()[1], whole)

    def test_the_summary_of_bazel_is_read(self):
        tool = tools.Bazel(self.root / "w", 2)
        said = "INFO: Build completed\nINFO: 12 processes: 4 internal, 8 linux-sandbox.\n"
        self.assertEqual(tool.executed(said), 8)
        self.assertEqual(tool.executed("INFO: 1 process: 1 internal.\n"), 0)
        with self.assertRaisesRegex(tools.Wrong, "without a summary"):
            tool.executed("noise\n")

    def test_a_stale_program_is_noticed(self):
        tool = next(self.peers())
        project = Project(1, 1)
        tool.prepare(project)
        tool.build()
        with self.assertRaisesRegex(tools.Wrong, "prints 0, but its sources say 7"):
            tool.check(dataclasses.replace(project, increment=7))

    def test_a_failing_build_is_shown(self):
        tool = next(self.peers())
        tool.prepare(Project(1, 1))
        (tool.root / "lib0/unit0.c").write_text("this is not C\n")
        with self.assertRaisesRegex(tools.Wrong, "ninja exited with 1"):
            tool.build()

    def test_unchanged_sources_are_not_written_again(self):
        project = Project(2, 2)
        project.write(self.root)
        before = {p: p.stat().st_mtime_ns for p in self.root.rglob("*.c")}
        dataclasses.replace(project, remark=1).write(self.root)
        changed = [p for p, t in before.items() if p.stat().st_mtime_ns != t]
        self.assertEqual(changed, [self.root / "lib0/unit0.c"])

    def test_the_summary_of_straylight_is_read(self):
        tool = tools.Straylight(self.root / "w", 2, self.root)
        out = (
            'noise\n{"event":"built","label":"//app:bench","outputs":["out/x/app/bench"]}\n'
            '{"event":"summary","executed":3,"served":1,"refused":0,"failed":0,"millis":5}\n'
        )
        self.assertEqual(tool.executed(out), 3)
        self.assertEqual(tool.program(), str(self.root / "w/out/x/app/bench"))
        with self.assertRaisesRegex(tools.Wrong, "without a summary"):
            tool.executed("noise\n")

    def test_a_process_is_measured(self):
        sample = run(["sh", "-c", "echo out; echo err >&2; exit 3"], self.root)
        self.assertEqual((sample.status, sample.output), (3, "out\nerr\n"))
        self.assertGreater(sample.wall, 0)
        self.assertGreater(sample.rss, 0)

    def test_a_row_of_the_report(self):
        results = [(Sample(w, 0.2, 2048, 0, ""), 3) for w in (0.3, 0.1, 0.02)]
        self.assertEqual(
            report.row("2×3", "null", "ninja", results),
            "| 2×3 | null | ninja | 3 | 100 | 20.0–300 | 200 | 2 |",
        )


if __name__ == "__main__":
    unittest.main()
