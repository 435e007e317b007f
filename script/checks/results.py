"""What the test runners found, in one line; fails when a runner collected nothing it should have.

Usage: results.py XUNIT PYTHON_LOG…, from the root of the checkout.
"""

import glob
import os
import re
import sys
import xml.etree.ElementTree

_RAN = re.compile(r"^Ran (\d+) tests? in ", re.MULTILINE)
_CLOSING = re.compile(r"^(?:OK|FAILED)(?: \((.*)\))?$", re.MULTILINE)
_UNSET = re.compile(r"MUSTER_(?:DATA|PEERS)")


class Count:
    """How many tests passed, failed and were skipped, and how many of those for want of data."""

    def __init__(self):
        self.passed = self.failed = self.skipped = self.unset = 0
        self.complaints = []

    def add_swift(self, path, root):
        """Counts the report that `swift test --xunit-output` writes."""
        try:
            cases = list(xml.etree.ElementTree.parse(path).iter("testcase"))
        except (OSError, xml.etree.ElementTree.ParseError) as error:
            self.complaints.append(f"the Swift tests left no report ({error}); maybe they crashed")
            return
        collected = {case.get("classname", "").split(".")[0] for case in cases}
        for target in _targets_with_tests(root) - collected:
            self.complaints.append(f"no test of {target} was collected")
        for case in cases:
            skipped = case.find("skipped")
            if case.find("failure") is not None:
                self.failed += 1
            elif skipped is not None:
                self.skipped += 1
                self.unset += bool(_UNSET.search(skipped.text or ""))
            else:
                self.passed += 1

    def add_python(self, path):
        """Counts the closing lines that unittest prints."""
        with open(path, encoding="utf-8", errors="replace") as file:
            text = file.read()
        ran, closing = _RAN.findall(text), _CLOSING.findall(text)
        if len(ran) != 1 or len(closing) != 1 or ran == ["0"]:
            self.complaints.append(f"{os.path.basename(path)} ran no test to its end")
            return
        parts = dict(re.findall(r"([\w ]+?)=(\d+)", closing[0]))
        parts = {name.strip(): int(number) for name, number in parts.items()}
        skipped = parts.get("skipped", 0)
        failed = parts.get("failures", 0) + parts.get("errors", 0)
        self.skipped += skipped
        self.failed += failed
        self.passed += int(ran[0]) - skipped - failed
        self.unset += min(skipped, len(_UNSET.findall(text)))

    def line(self):
        """The one line."""
        text = f"{self.passed} passed, {self.failed} failed, {self.skipped} skipped"
        if self.unset:
            text += f" ({self.unset} because MUSTER_DATA or MUSTER_PEERS is not set)"
        return text


def _targets_with_tests(root):
    """The folders of `Tests/` that hold a Swift test."""
    found = set()
    for path in glob.glob(os.path.join(root, "Tests", "*Tests", "**", "*.swift"), recursive=True):
        with open(path, encoding="utf-8") as file:
            if re.search(r"^\s*@Test\b", file.read(), re.MULTILINE):
                found.add(os.path.relpath(path, os.path.join(root, "Tests")).split(os.sep)[0])
    return found


def main(xunit, *logs):
    count = Count()
    count.add_swift(xunit, os.getcwd())
    for log in logs:
        count.add_python(log)
    for complaint in count.complaints:
        print(f"test: {complaint}")
    print(f"test: {count.line()}")
    return 1 if count.complaints or count.failed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
