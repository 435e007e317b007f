"""Words that may not stand in the code."""

from .trees import Tree


class Words(Tree):
    only = "words"

    def test_clocks_below_the_wiring(self):
        for clock in (
            "Date()", "Date.now", "let a: Date = .now", "NIODeadline.now()", "f(.now)", "Date(timeIntervalSinceNow: 3)",
            "ContinuousClock()", "SuspendingClock.Instant", "clock_gettime(CLOCK_REALTIME, &t)",
            "time(nil)", "DispatchTime.now().uptimeNanoseconds", "ProcessInfo.processInfo.systemUptime",
            '"\\(Date())"',
        ):
            self.write("Sources/Store/A.swift", f"let a = {clock}\n".replace("let a = let", "let"))
            found = self.lint("--only", "words")
            self.assertEqual(set(found), {("Sources/Store/A.swift:1", "clock")}, clock)

    def test_the_clock_of_the_database(self):
        self.finds("clock", "Sources/Store/A.swift", 'let a = "SELECT CURRENT_TIMESTAMP"\n')
        self.finds("clock", "Sources/Store/A.swift", "let a = \"SELECT date('now')\"\n")

    def test_no_clocks(self):
        self.passes("Sources/Store/A.swift", (
            "// Date() and Date.now are for the wiring.\nlet a = Date(timeIntervalSince1970: 0)\n"
            'let b = "Date()"\nfunc time(of day: Day) {}\nlet c = x.time(zone)\nlet nowhere = 1\n'
            "let d = self.now()\nself.now = now\nsite.now\n"))

    def test_the_wiring_may_ask_the_clock(self):
        self.passes("Sources/muster/A.swift", "let a = Date()\n")
        self.passes("Benchmarks/muster-bench/A.swift", "let a = ContinuousClock()\n")

    def test_today_in_a_test(self):
        self.finds("today-in-test", "Tests/StoreTests/A.swift", "let today = Date.now\n")

    def test_a_test_may_time_itself(self):
        self.passes("Tests/StoreTests/A.swift", "let clock = ContinuousClock()\n")

    def test_the_zone_of_the_machine(self):
        self.finds("machine-zone", "Sources/Web/A.swift", "let a = TimeZone.current\n")
        self.finds("machine-zone", "Sources/Web/A.swift", "let a = Locale.current\n")

    def test_a_zone_by_name(self):
        self.passes("Sources/Web/A.swift", 'let a = TimeZone(identifier: "America/New_York")\n')

    def test_public(self):
        for text in ("public struct A {}", "public private(set) var a = 1", "open class A {}",
                     "public import Basics", "public(set) var a = 1"):
            self.finds("public", "Sources/Basics/A.swift", text + "\n")

    def test_public_as_a_word_of_the_field(self):
        self.passes("Sources/Basics/A.swift", (
            "enum Meeting { case public, private }\nlet a = Meeting.public\nfunc open(_ a: Int) {}\n"
            "switch a {\ncase .public where true: open(1)\ndefault: break }\n"))

    def test_traps(self):
        for text in ("try! f()", "a as! B", 'fatalError("no")', "nonisolated(unsafe) var a = 1",
                     "struct A: @unchecked Sendable {}"):
            self.finds("trap", "Sources/muster/A.swift", text + "\n")
        self.finds("trap", "Sources/muster/A.swift", "@_exported import Basics\n")

    def test_no_traps(self):
        self.passes("Sources/muster/A.swift", (
            'try f()\na as? B\nlet a = "fatalError"\nnonisolated func f() {}\nif a != b {}\n'))

    def test_names_that_say_nothing(self):
        for name in ("DateHelper", "StoreManager", "SolveService", "Utils", "SolverImpl"):
            self.finds("empty-name", "Sources/Store/A.swift", f"struct {name} {{}}\n")

    def test_names_that_say_something(self):
        self.passes("Sources/Store/A.swift", "struct Solver: Service {}\nenum Utility {}\n")
