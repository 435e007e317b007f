"""The tree that lint looks at: targets, their Swift files, and every other file."""

import json
import os
import subprocess

from .source import Source

_SKIPPED = {".git", ".build", "node_modules", "__pycache__", ".scratch"}


class Finding:
    """One departure from a rule, and what to do about it."""

    def __init__(self, path, line, rule, advice):
        self.path, self.line, self.rule, self.advice = path, line, rule, advice

    def __str__(self):
        return f"{self.path}:{self.line}: {self.rule}: {self.advice}"

    def order(self):
        return (self.path, self.line, self.rule)


class Tree:
    """A checkout, its targets as SwiftPM describes them, and its files, each read once."""

    def __init__(self, root, description=None):
        self.root = root
        self.files = sorted(self._walk())
        self.targets = _targets(root, description)
        self.sources = list(self._sources())

    def _walk(self):
        for folder, folders, names in os.walk(self.root):
            folders[:] = [
                name for name in folders
                if name not in _SKIPPED and not name.startswith(".build-")
            ]
            for name in names:
                yield os.path.relpath(os.path.join(folder, name), self.root)

    def _sources(self):
        for path in self.files:
            if not path.endswith(".swift"):
                continue
            inside = [
                target for target in self.targets.values()
                if path.startswith(target["path"] + os.sep)
            ]
            if inside:
                target = max(inside, key=lambda target: len(target["path"]))
                yield Source(self.root, path, target["name"])

    def beneath(self, *folders):
        """The Swift files of targets under any of `folders`."""
        starts = tuple(folder.rstrip("/") + "/" for folder in folders)
        return [source for source in self.sources if source.path.startswith(starts)]

    def read(self, path):
        """The bytes of a file."""
        with open(os.path.join(self.root, path), "rb") as file:
            return file.read()


def _targets(root, description):
    if description is None:
        # What it says on the way (fetching, waiting for a build) is for the person who waits too.
        described = subprocess.run(
            ["swift", "package", "describe", "--type", "json"],
            cwd=root, stdout=subprocess.PIPE, text=True)
        if described.returncode != 0 or "{" not in described.stdout:
            raise SystemExit("lint: 'swift package describe' failed, as said above")
        text = described.stdout[described.stdout.index("{"):]
    else:
        with open(description, encoding="utf-8") as file:
            text = file.read()
    return {target["name"]: target for target in json.loads(text)["targets"]}
