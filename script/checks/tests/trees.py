"""Small trees for lint to look at, with targets as SwiftPM describes them."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import unittest

LINT = os.path.join(
    os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))), "lint")


def target(name, on=(), products=(), kind="library", path=None):
    """A target as `swift package describe` gives it."""
    return {
        "name": name, "c99name": name.replace("-", "_"), "type": kind,
        "path": path or ("Tests/" if kind == "test" else "Sources/") + name,
        "target_dependencies": list(on), "product_dependencies": list(products),
    }


TARGETS = [
    target("Basics"),
    target("Council", ["Basics"]),
    target("CZlib", kind="system-target"),
    target("Gzip", ["CZlib"]),
    target("Store", ["Basics", "Gzip"], ["GRDB"]),
    target("Web", ["Store"], ["Hummingbird", "NIOCore"]),
    target("muster", ["Store", "Web"], ["ArgumentParser", "Hummingbird"], kind="executable"),
    target("muster-bench", kind="executable", path="Benchmarks/muster-bench"),
    target("CouncilTests", ["Council"], kind="test"),
    target("StoreTests", ["Store"], ["GRDB"], kind="test"),
]
PASSES = "#!/bin/sh\nexit 0\n"


class Tree(unittest.TestCase):
    """A test with a tree of its own, in which nothing is wrong until a file is written."""

    def setUp(self):
        self.root = tempfile.mkdtemp(prefix="lint-test-")
        self.addCleanup(shutil.rmtree, self.root)
        for script in ("reference", "notice"):
            self.write("script/" + script, PASSES, executable=True)

    def write(self, path, text, executable=False):
        whole = os.path.join(self.root, path)
        os.makedirs(os.path.dirname(whole), exist_ok=True)
        with open(whole, "w", encoding="utf-8") as file:
            file.write(text)
        os.chmod(whole, 0o755 if executable else 0o644)

    def lint(self, *options, targets=TARGETS):
        """The findings as (place, rule), and the exit code."""
        self.write(".build/description.json", json.dumps({"targets": targets}))
        done = subprocess.run(
            [sys.executable, LINT, "--root", self.root, "--description",
             os.path.join(self.root, ".build/description.json"), *options],
            capture_output=True, text=True)
        self.assertIn("lint: ", done.stderr, done.stderr)
        found = []
        for line in done.stdout.splitlines():
            path, number, rule, advice = line.split(":", 3)
            self.assertTrue(advice.strip(), line)
            found.append((f"{path}:{number}", rule.strip()))
        self.assertEqual(done.returncode, 1 if found else 0)
        return found

    def finds(self, rule, path, text, line=1, only=None, targets=TARGETS):
        """That one file breaks one rule on one line, and nothing else."""
        self.write(path, text)
        found = self.lint("--only", only or self.only, targets=targets)
        self.assertEqual(found, [(f"{path}:{line}", rule)], text)

    def passes(self, path, text, only=None, targets=TARGETS):
        """That a file breaks nothing."""
        self.write(path, text)
        self.assertEqual(self.lint("--only", only or self.only, targets=targets), [], text)
