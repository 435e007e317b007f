"""Who may import what."""

import subprocess
import sys

from .trees import LINT, TARGETS, Tree, target


class Imports(Tree):
    only = "walls"

    def test_an_import_that_the_target_does_not_declare(self):
        self.finds("undeclared-import", "Sources/Basics/Day.swift", "\nimport Council\n", 2)

    def test_an_import_that_only_a_dependency_declares(self):
        self.finds("undeclared-import", "Sources/muster/Main.swift", "import Basics\n")

    def test_an_undeclared_import_in_tests(self):
        self.finds("undeclared-import", "Tests/CouncilTests/A.swift", "@testable import Basics\n")

    def test_an_undeclared_import_in_benchmarks(self):
        self.finds("undeclared-import", "Benchmarks/muster-bench/A.swift", "import Basics\n")

    def test_an_undeclared_import_of_one_declaration(self):
        self.finds("undeclared-import", "Sources/Basics/A.swift", "import struct Council.Mission\n")

    def test_declared_imports_and_the_toolchains(self):
        self.passes("Sources/Council/A.swift", "package import Basics\nimport Synchronization\n")
        self.passes("Tests/CouncilTests/A.swift", "@testable import Council\nimport Testing\n")
        self.passes("Sources/muster/A.swift", "import ArgumentParser\nimport Glibc\n")

    def test_an_import_in_a_comment_or_a_string_is_none(self):
        self.passes("Sources/Basics/A.swift", '// import Web\nlet a = """\n  import Web\n  """\n')

    def test_a_dependency_that_the_package_does_not_know(self):
        self.finds("undeclared-import", "Sources/Store/A.swift", "import Yams\n")

    def test_testing_outside_tests(self):
        self.finds("toolchain-import", "Sources/Council/A.swift", "import Testing\n")

    def test_glibc_and_dispatch_below_the_wiring(self):
        self.finds("toolchain-import", "Sources/Store/A.swift", "import Glibc\n")
        self.finds("toolchain-import", "Sources/Store/A.swift", "import Dispatch\n")

    def test_foundation_in_the_field(self):
        self.finds("foundation", "Sources/Council/A.swift", "import Foundation\n")
        self.finds("foundation", "Sources/Council/A.swift", "import FoundationEssentials\n")
        for name in ("Capabilities", "Forces"):
            self.finds("foundation", f"Sources/{name}/A.swift", "import Foundation\n",
                       targets=[target(name)])

    def test_foundation_above_the_field(self):
        self.passes("Sources/Store/A.swift", "import Foundation\n")

    def test_packages_away_from_home_though_declared(self):
        for module in ("GRDB", "Hummingbird", "HummingbirdTesting", "NIOCore", "HTTPTypes"):
            targets = [target("Pages", products=[module])]
            self.finds("stray-import", "Sources/Pages/A.swift", f"import {module}\n",
                       targets=targets)

    def test_packages_at_home(self):
        self.passes("Sources/Store/A.swift", "import GRDB\n")
        self.passes("Tests/StoreTests/A.swift", "import GRDB\n")
        self.passes("Sources/Web/A.swift", "package import Hummingbird\nimport NIOCore\n")
        self.passes("Sources/muster/A.swift", "import Hummingbird\n")

    def test_a_connection_that_readers_could_see(self):
        self.finds("stray-import", "Sources/Store/A.swift", "package import GRDB\n")

    def test_a_c_module_in_its_one_target(self):
        self.passes("Sources/Gzip/A.swift", "import CZlib\n")

    def test_a_c_module_in_another_target(self):
        self.write("Sources/Store/A.swift", "import CZlib\n")
        self.assertEqual(self.lint("--only", "walls"), [
            ("Sources/Store/A.swift:1", "c-module"),
            ("Sources/Store/A.swift:1", "undeclared-import"),
        ])

    def test_a_c_module_that_two_targets_declare(self):
        targets = TARGETS + [target("Pages", ["CZlib"])]
        self.assertEqual(
            self.lint("--only", "walls", targets=targets), [("Package.swift:1", "c-module")])

    def test_a_c_module_that_a_wrapper_lets_out(self):
        self.finds("c-module", "Sources/Gzip/A.swift", "package import CZlib\n")

    def test_the_package_is_asked_itself(self):
        self.write("Package.swift", (
            "// swift-tools-version: 6.0\nimport PackageDescription\n"
            'let package = Package(name: "p", targets: [.target(name: "A"), .target(name: "B")])\n'))
        self.write("Sources/A/A.swift", "import B\n")
        self.write("Sources/B/B.swift", "import A\n")
        done = subprocess.run([sys.executable, LINT, "--root", self.root, "--only", "walls"],
                              capture_output=True, text=True)
        self.assertEqual(done.returncode, 1, done.stderr)
        self.assertIn("Sources/A/A.swift:1: undeclared-import: A imports B", done.stdout)
        self.assertIn("Sources/B/B.swift:1: undeclared-import: B imports A", done.stdout)

    def test_a_package_that_cannot_be_described(self):
        self.write("Package.swift", "no package\n")
        done = subprocess.run([sys.executable, LINT, "--root", self.root], capture_output=True,
                              text=True)
        self.assertEqual(done.returncode, 1)
        self.assertIn("'swift package describe' failed", done.stderr)
