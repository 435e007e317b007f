import Snapshots
import Testing

@Suite struct `The map of commands` {
  @Test func `is printed when nothing is asked, and all is well`() async throws {
    let run = try await Scratch().muster().done()
    #expect(run.notices.isEmpty)
    #expect(run.out.contains("USAGE: muster"))
    for command in HelpSample.commands {
      #expect(run.out.contains("  \(command) "), "\(command)")
    }
    expectSnapshot(run.out, named: "muster.txt")
  }

  @Test(arguments: HelpSample.commands + HelpSample.subcommands)
  func `leads to the help of each`(command: String) async throws {
    let scratch = try Scratch()
    let words = command.split(separator: " ").map(String.init) + ["--help"]
    let run = try await Program.run(words, in: scratch.folder).done()
    #expect(run.notices.isEmpty)
    #expect(try scratch.names().isEmpty)
    expectSnapshot(run.out, named: "help-\(words.dropLast().joined(separator: "-")).txt")
  }

  @Test func `lists each kind of import with its columns`() async throws {
    let help = try await Scratch().muster("import", "--help").done().out
    for kind in [
      "council-meetings", "council-decisions", "mandates", "missions", "other-items", "holidays",
    ] {
      #expect(help.contains("\n\(kind) "), "\(kind)")
    }
    let lines = help.split(separator: "\n").filter { !$0.hasPrefix("USAGE") }
    #expect(lines.allSatisfy { $0.count <= 80 })
    #expect(help.contains("knownSince"))
  }

  @Test func `names licences and version`() async throws {
    let scratch = try Scratch()
    let licences = try await scratch.muster("--licences").done()
    #expect(licences.notices.isEmpty)
    for name in ["Apache License, Version 2.0", "HiGHS", "GRDB", "libsodium", "Hummingbird"] {
      #expect(licences.out.contains(name), "\(name)")
    }
    #expect(try await scratch.muster("--version").done().out == "0.1.0\n")
    #expect(try scratch.names().isEmpty)
  }
}

enum HelpSample {
  static let commands = [
    "programme", "check", "feasible", "scorecard", "balance", "rules", "mandates", "reference",
    "import", "export", "serve", "backup", "restore", "verify", "gaps", "plan", "why", "asks",
    "requirements", "pledges", "ladder", "conference", "rotation", "visits", "drawdown",
    "scenario", "study", "exercise",
  ]
  static let subcommands = [
    "reference show", "reference update", "scenario list", "scenario add", "scenario remove",
    "scenario compare", "study run", "study merge",
  ]
}
