"""The last line of script/test."""

import os
import shutil
import tempfile
import unittest

from ..results import Count


class Results(unittest.TestCase):
    """The last line of script/test."""

    def setUp(self):
        self.root = tempfile.mkdtemp(prefix="lint-test-")
        self.addCleanup(shutil.rmtree, self.root)
        os.makedirs(os.path.join(self.root, "Tests/ATests"))
        self.write("Tests/ATests/A.swift", "  @Test func a() {}\n")

    def write(self, path, text):
        with open(os.path.join(self.root, path), "w", encoding="utf-8") as file:
            file.write(text)
        return os.path.join(self.root, path)

    def swift(self, cases):
        count = Count()
        count.add_swift(self.write("a.xml", f"<testsuites>{cases}</testsuites>"), self.root)
        return count

    def python(self, text):
        count = Count()
        count.add_python(self.write("a.log", text))
        return count

    def test_swift_tests_are_counted(self):
        count = self.swift(
            '<testcase classname="ATests.B"/><testcase classname="ATests"><failure/></testcase>'
            '<testcase classname="ATests.B"><skipped>MUSTER_PEERS is not set</skipped></testcase>'
            '<testcase classname="ATests.B"><skipped>another day</skipped></testcase>')
        self.assertEqual(count.complaints, [])
        self.assertEqual(
            count.line(),
            "1 passed, 1 failed, 2 skipped (1 because MUSTER_DATA or MUSTER_PEERS is not set)")

    def test_a_target_of_which_nothing_was_collected(self):
        count = self.swift('<testcase classname="BTests.B"/>')
        self.assertEqual(count.complaints, ["no test of ATests was collected"])

    def test_a_report_cut_short_by_a_crash(self):
        self.assertEqual(len(self.swift("<testcase").complaints), 1)

    def test_python_tests_are_counted(self):
        count = self.python(
            "t ... skipped 'MUSTER_DATA is not set'\nRan 5 tests in 0.1s\n\n"
            "FAILED (failures=1, errors=1, skipped=1)\n")
        self.assertEqual(count.complaints, [])
        self.assertEqual((count.passed, count.failed, count.skipped, count.unset), (2, 2, 1, 1))
        self.assertEqual(self.python("Ran 3 tests in 0.1s\n\nOK\n").passed, 3)

    def test_python_that_ran_no_test(self):
        for text in ("", "Ran 0 tests in 0.0s\n\nOK\n", "Ran 3 tests in 0.1s\n"):
            self.assertEqual(len(self.python(text).complaints), 1, text)
