"""How lint reads Swift, and what it prints."""

import unittest

from ..source import stripped
from .trees import Tree


class Reader(unittest.TestCase):
    def test_code_in_strings_stays_and_sentences_go(self):
        code, text = stripped('f("a // b \\(g("c") + d) e") /* x /* y */ z */ + #"\\(n) "q""#\n')
        self.assertEqual(code.split(), ["f(", "g(", ")", "+", "d", ")", "+"])
        self.assertIn("a // b", text)
        self.assertNotIn("y", text)

    def test_lengths_and_lines_stay(self):
        swift = 'let a = """\n  "b" \\(c)\n  """ // d\nlet e = #/x"y/#\nlet f = "\n'
        for view in stripped(swift):
            self.assertEqual(len(view), len(swift))
            self.assertEqual(view.count("\n"), swift.count("\n"))


class WholeTree(Tree):
    def test_findings_come_in_order_and_are_counted(self):
        self.write("Sources/Basics/B.swift", "public struct B {}\nimport Web\n")
        self.write("Sources/Basics/A.swift", "try! f()\n")
        self.assertEqual(self.lint("--only", "words", "--only", "walls"), [
            ("Sources/Basics/A.swift:1", "trap"),
            ("Sources/Basics/B.swift:1", "public"),
            ("Sources/Basics/B.swift:2", "undeclared-import"),
        ])
