"""The layout of the code, as `swift format` sees it."""

import os
import re
import subprocess

from .tree import Finding

_SAID = re.compile(r"^(.*?):(\d+):\d+: (?:error|warning): (?:\[(\w+)\] )?(.*)$")


def findings(tree):
    """Everything that `swift format lint --strict` says."""
    places = [
        name for name in ("Sources", "Tests", "Benchmarks", "Package.swift")
        if os.path.exists(os.path.join(tree.root, name))
    ]
    if not places:
        return
    done = subprocess.run(
        ["swift", "format", "lint", "--strict", "--parallel", "--recursive", *places],
        cwd=tree.root, capture_output=True, text=True)
    lines = dict.fromkeys((done.stderr + done.stdout).split("\n"))  # each once
    said = [_SAID.match(line) for line in lines]
    said = [found for found in said if found]
    for path, line, rule, advice in (found.groups() for found in said):
        yield Finding(os.path.relpath(os.path.join(tree.root, path), tree.root), int(line), "format",
                      f"{advice} ({rule or 'syntax'}); maybe 'swift format --in-place' does it")
    if done.returncode != 0 and not said:
        last = (done.stderr.strip() or "no word why").split("\n")[-1]
        yield Finding(".swift-format", 1, "format", f"'swift format lint' fails: {last}")
