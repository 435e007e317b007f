"""A copy of the reference register on which a law can be seen to fail."""

import os
import shutil
import subprocess
import tempfile
import unittest

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))))
SCRIPT = os.path.join(ROOT, "script", "reference")


class RegisterCase(unittest.TestCase):
    """Each test has a copy of its own."""

    def setUp(self):
        self.root = tempfile.mkdtemp()
        self.addCleanup(shutil.rmtree, self.root)
        for folder in ("Reference", "Sources/ReferenceRegister", "Sources/Capabilities",
                       "Sources/Basics"):
            shutil.copytree(os.path.join(ROOT, folder), os.path.join(self.root, folder))

    def path(self, name):
        return os.path.join(self.root, "Reference", name)

    def run_script(self, *arguments):
        done = subprocess.run([SCRIPT, "--root", self.root, *arguments],
                              capture_output=True, text=True)
        return done.returncode, done.stderr

    def change(self, name, text, by):
        with open(self.path(name + ".csv"), encoding="utf-8", newline="") as file:
            before = file.read()
        self.assertIn(text, before)
        self.write(name, before.replace(text, by, 1))
        return before

    def write(self, name, text):
        with open(self.path(name + ".csv"), "w", encoding="utf-8", newline="") as file:
            file.write(text)

    def see_each_fail(self, broken):
        """Of each (file, text, what replaces it, words of the message) the message, at its place."""
        for name, text, by, said in broken:
            with self.subTest(name=name, by=by):
                before = self.change(name, text, by)
                code, words = self.run_script("--check")
                self.assertEqual(code, 1)
                self.assertIn(f"Reference/{name}.csv, row ", words)
                self.assertIn(said, words)
                self.write(name, before)
