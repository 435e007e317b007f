"""What each `package` declaration owes."""

from .trees import Tree


class Declarations(Tree):
    only = "declarations"

    def test_a_declaration_without_a_sentence(self):
        for text in ("package func a() {}", "package struct A {}", "package static let a = 1\n",
                     "package var a: Int { 1 }", "package init() {}", "@MainActor package func a() {}",
                     "package static func == (a: A, b: A) -> Bool { true }", "package typealias A = B"):
            self.finds("undocumented", "Sources/Basics/A.swift", text + "\n")

    def test_a_plain_comment_is_no_sentence(self):
        self.finds("undocumented", "Sources/Basics/A.swift", "// A.\npackage struct A {}\n", 2)

    def test_declarations_with_a_sentence(self):
        self.passes("Sources/Basics/A.swift", (
            "package import Synchronization\n\n/// One.\npackage struct A {\n  package let a: Int\n"
            "  package var b: [Int: Int] = [:]\n  package private(set) var c = 1\n"
            "  /// Two.\n  @inlinable\n  package func d() {}\n}\n\nlet package = 1\nuse(package)\n"))

    def test_a_way_into_the_store_without_a_viewer(self):
        for text in (
            "package func missions() -> [Mission] { [] }",
            "package func write(_ a: (Int) -> Int, at moment: Moment) async throws {}",
            "package static func all(in b: Database) throws -> [Mission] { [] }",
            "package func missions(viewer: Viewer) -> [Mission] { [] }",
            "package subscript(id: Int) -> Mission { m }",
            "package var missions: [Mission] { get throws { [] } }",
        ):
            self.finds("viewer", "Sources/Store/A.swift", "/// A.\n" + text + "\n", 2)

    def test_ways_with_a_viewer_and_ways_that_need_none(self):
        self.passes("Sources/Store/A.swift", (
            "/// A.\npackage func missions(\n  in month: Month = f(1), as viewer: Viewer\n) {}\n"
            "/// B.\npackage static func open(path: String) throws -> Store { s }\n"
            "/// C.\npackage static func inMemory() throws -> Store { s }\n"
            "func rows(in database: Database) {}\nprivate func more() {}\n"))

    def test_rooms_other_than_the_store_need_no_viewer(self):
        self.passes("Sources/Council/A.swift", "/// A.\npackage func missions() {}\n")
