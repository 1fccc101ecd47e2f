"""Runs the cases in this process and prints the counts as its last line, for test/run."""

import importlib
import os
import sys

import harness

for module in sorted(f[:-3] for f in os.listdir(os.path.dirname(os.path.abspath(__file__)))
                     if f.startswith("cases_") and f.endswith(".py")):
    importlib.import_module(module)

if os.environ.get("CONTROLS"):
    passed, failed, skipped = harness.run_controls(harness.CASES, sys.argv[2], sys.argv[1])
else:
    passed, failed, skipped = harness.run_cases(harness.CASES, sys.argv[2], sys.argv[1])
print(f"counts {passed} {failed} {skipped}")
sys.exit(1 if failed else 0)
