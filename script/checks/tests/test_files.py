"""What is not Swift, and the layout of what is."""

import os
import shutil

from .trees import LINT, Tree


class Files(Tree):
    only = "files"

    def test_a_shell_script_that_does_not_parse(self):
        self.finds("shell-syntax", "script/run", "#!/bin/sh\nset -e\nif true; then\n", 4)
        os.remove(os.path.join(self.root, "script/run"))
        self.finds("shell-syntax", ".ci/run", "#!/usr/bin/env bash\nf() {\n", 3)

    def test_a_shell_script_that_parses(self):
        self.passes("script/run", "#!/bin/sh\nset -e\nif true; then echo; fi\n")

    def test_python_that_does_not_parse(self):
        self.finds("python-syntax", "Tests/a.py", "x = 1\ndef f(:\n", 2)
        os.remove(os.path.join(self.root, "Tests/a.py"))
        self.finds("python-syntax", "script/x", "#!/usr/bin/env python3\nx = (\n", 2)

    def test_python_that_parses(self):
        self.passes("Tests/a.py", "x = 1\n")

    def test_json_that_does_not_parse(self):
        self.finds("json-syntax", "Tests/a.json", '{"a": 1,\n}\n', 2)

    def test_json_that_parses(self):
        self.passes("Tests/a.json", '{"a": 1}\n')

    def test_a_path_of_one_machine(self):
        for path in ("home/ada/muster", "Users/ada", "root/x"):
            self.finds("absolute-path", "README.md", f"# A\n\nSee /{path}.\n", 3)

    def test_paths_of_any_machine(self):
        self.passes("README.md", (
            "docs/home/a, /usr/local/lib, ~/work/x, https://example.org/home/a, $HOME/work/b\n"))

    def test_a_link_that_leads_nowhere(self):
        self.finds("dead-link", "docs/a.md", "# A\n[b](b.md)\n", 2)

    def test_links_that_lead_somewhere(self):
        self.write("docs/b.md", "B\n")
        self.passes("docs/a.md", (
            "[b](b.md) [c](b.md#c) [d](#d) [e](https://e.org/f) [s](../script/) [m](mailto:a@b.c)\n"))

    def test_a_register_behind_its_facts(self):
        self.write("script/reference", "#!/bin/sh\necho stale >&2\nexit 1\n", executable=True)
        self.assertEqual(
            self.lint("--only", "files"), [("script/reference:1", "reference-current")])

    def test_no_script_that_could_say_whether_the_register_is_current(self):
        os.remove(os.path.join(self.root, "script/reference"))
        self.assertEqual(
            self.lint("--only", "files"), [("script/reference:1", "reference-current")])

    def test_a_notice_behind_its_text(self):
        self.write("script/notice", "#!/bin/sh\nexit 1\n", executable=True)
        self.assertEqual(self.lint("--only", "files"), [("script/notice:1", "notice-current")])

    def test_the_check_is_asked_for_by_name(self):
        self.write("script/notice", '#!/bin/sh\ntest "$1" = --check\n', executable=True)
        self.assertEqual(self.lint("--only", "files"), [])


class Style(Tree):
    only = "style"

    def setUp(self):
        super().setUp()
        shutil.copy(os.path.join(os.path.dirname(os.path.dirname(LINT)), ".swift-format"), self.root)

    def test_a_layout_of_ones_own(self):
        self.finds("format", "Sources/Basics/A.swift", "func a() {\n     b()\n}\n", 2)

    def test_an_unwrapping_by_force(self):
        self.finds("format", "Sources/Basics/A.swift", "let a = b!\n", 1)

    def test_the_layout_of_the_house(self):
        self.passes("Sources/Basics/A.swift", "func a() {\n  b()\n}\n")
