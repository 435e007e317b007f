import Foundation
import Testing

@Suite struct `The database` {
  @Test func `is made from the reference register where it is not there, and that is said aside`()
    async throws
  {
    let scratch = try Scratch()
    let first = try await scratch.muster(
      "mandates", "--as-of", "2019-06-03", "--format", "json", "--database", "desk.sqlite"
    ).done()
    #expect(first.notices.hasPrefix("Made 'desk.sqlite' from the reference register, release "))
    #expect(first.notices.split(separator: "\n").count == 1)
    #expect(try JSONSerialization.jsonObject(with: first.bytes) is [Any])
    let again = try await scratch.muster(
      "mandates", "--as-of", "2019-06-03", "--format", "json", "--database", "desk.sqlite"
    ).done()
    #expect(again.notices.isEmpty)
    #expect(again.out == first.out)
  }

  @Test func `has the default name where none is given`() async throws {
    let scratch = try Scratch()
    try await scratch.muster("reference").done()
    #expect(try scratch.names().contains("muster.sqlite"))
  }

  @Test func `serves two programs at once`() async throws {
    for _ in 0..<4 {
      let scratch = try Scratch()
      // Both find no database, and one makes it.
      async let first = scratch.muster("export", "mandates")
      async let second = scratch.muster("export", "mandates")
      let (one, two) = (try await first.done(), try await second.done())
      #expect(one.out == two.out)
      #expect(!one.out.isEmpty)
      #expect([one, two].filter { $0.notices.hasPrefix("Made ") }.count == 1)
      try await scratch.muster("verify").done()
    }

    let scratch = try await Scratch.withRegister()

    async let saved = scratch.muster("programme", "2019-07", "--save", "one")
    async let other = scratch.muster("programme", "2019-07", "--save", "two")
    _ = (try await saved.done([2]), try await other.done([2]))
    try await scratch.muster("verify").done()
  }
}

@Suite struct `Mandates, rules and checks` {
  @Test func `mandates in force are listed, and where the register ends it says so`() async throws {
    let scratch = try await Scratch.withRegister()
    let text = try await scratch.muster("mandates", "--as-of", "2019-06-03").done().out
    #expect(text.contains("S/RES/2453 (2019)"))
    #expect(text.contains("UNFICYP"))
    let later = try await scratch.muster("mandates", "--as-of", "2045-01-02").done().out
    #expect(later.contains("register ends") || later.contains("Register ends"), "\(later)")
    #expect(!later.contains("lapsed") && !later.contains("expired"))
    let history = try await scratch.muster(
      "mandates", "--mission", "unficyp", "--as-of", "2019-06-03", "--format", "csv"
    ).done().out
    #expect(history.contains("S/RES/2453 (2019)"))
    #expect(!history.contains("S/RES/2483 (2019)"), "adopted later")
  }

  @Test func `the table of rules is the manual's`() async throws {
    let scratch = try Scratch()
    let table = try await scratch.muster("rules", "--format", "markdown").done()
    #expect(table.notices.isEmpty)
    let manual = try String(
      contentsOf: URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../../docs/manual.md").standardizedFileURL, encoding: .utf8)
    #expect(manual.contains(table.out), "Maybe run script/manual.")
    for format in ["text", "json", "csv"] {
      let rules = try await scratch.muster("rules", "--format", format).done().out
      #expect(rules.contains("S/2009/659"), "\(format)")
      #expect(rules.contains("C4"), "\(format)")
    }
    #expect(try scratch.names().isEmpty)
  }

  @Test func `a check of one mission cites the rules that its cycle departs from, with mends`()
    async throws
  {
    let scratch = try await Scratch.withRegister()
    let run = try await scratch.muster(
      "check", "--mission", "UNFICYP", "--as-of", "2019-06-03", "--format", "json"
    ).done([2])
    let findings = (try run.read() as CheckAnswer).findings
    #expect(findings.allSatisfy { $0.mission == "UNFICYP" && !$0.source.isEmpty })
    #expect(!Set(findings.map(\.rule)).isDisjoint(with: ["C4", "C5"]), "\(findings.map(\.rule))")
    #expect(
      findings.filter { ["C4", "C5"].contains($0.rule) }.contains { $0.mend?.isEmpty == false })
    let text = try await scratch.muster(
      "check", "--mission", "UNFICYP", "--as-of", "2019-06-03"
    ).done([2]).out
    #expect(text.contains("C4") || text.contains("C5"))
    #expect(!text.contains("Cyprus must") && !text.contains("Optional("))
  }

  @Test func `a check without findings ends well`() async throws {
    let scratch = try await Scratch.withRegister()
    let run = try await scratch.muster(
      "check", "--mission", "UNTSO", "--as-of", "2019-06-03", "--format", "json")
    #expect(run.code == 0, "\(run.out)")
    #expect((try run.read() as CheckAnswer).findings.isEmpty)
  }

  @Test func `the load of a year is compared over candidate expiries`() async throws {
    let scratch = try await Scratch.withRegister()
    let run = try await scratch.muster(
      "balance", "UNFICYP", "--expiry", "2020-01-31", "--expiry", "2020-02-29/2020-01-20",
      "--as-of", "2019-06-03", "--year", "2020", "--format", "json"
    ).done()
    let json = try run.json()
    let candidates = try #require(json["candidates"] as? [[String: Any]])
    #expect(candidates.map { $0["expiry"] as? String } == ["2020-01-31", "2020-02-29"])
    for candidate in candidates {
      #expect((candidate["months"] as? [Any])?.count == 12)
    }
    let text = try await scratch.muster("balance", "UNFICYP", "--as-of", "2019-06-03").done().out
    #expect(text.contains("expiry") && text.contains("peak"))
    try await scratch.muster(
      "balance", "UNFICYP", "--expiry", "2019-02-01", "--as-of", "2019-06-03"
    ).refused(1, saying: "2019-02-01", "Give a later day")
  }

  @Test func `the reference register says its release, and brings nothing to those who have it`()
    async throws
  {
    let scratch = try await Scratch.withRegister()
    let shown = try await scratch.muster("reference").done().out
    #expect(shown.contains("in the database  release"))
    let update = try await scratch.muster("reference", "update", "--dry-run").done()
    #expect(update.out.contains("0 added, 0 replaced, 0 removed"))
    #expect(update.notices.contains("dry run"))
    let before = try await scratch.muster("verify").done().out
    try await scratch.muster("reference", "update").done()
    #expect(try await scratch.muster("verify").done().out == before)
  }
}
