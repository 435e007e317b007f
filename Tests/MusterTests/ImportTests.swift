import Foundation
import Testing

@Suite struct `An import` {
  /// Two holidays that the reference register does not have.
  static let good = """
    id,day,name,kind,source,confidence,validFrom,knownSince
    desk-1,2031-03-04,A day,official,the desk,seen,,2030-01-01
    desk-2,2031-03-05,Another day,official,the desk,seen,,2030-01-01

    """
  /// One good row, and two with something wrong.
  static let bad = """
    id,day,name,kind,source,confidence,validFrom,knownSince
    desk-1,2031-03-04,A day,official,the desk,seen,,2030-01-01
    desk-2,2031-02-30,No day,official,the desk,seen,,2030-01-01
    desk-3,2031-03-06,A day,holy,the desk,seen,,2030-01-01

    """

  @Test func `tried out changes nothing`() async throws {
    let scratch = try await Scratch.withRegister()
    try scratch.write(Self.good, to: "days.csv")
    let before = try await scratch.muster("verify").done().out
    let run = try await scratch.muster("import", "holidays", "days.csv", "--dry-run").done()
    #expect(run.out.contains("2 added"))
    #expect(run.notices.contains("Nothing was changed: this was a dry run."))
    #expect(try await scratch.muster("verify").done().out == before)
  }

  @Test func `is one row of the journal, and the rows are there afterwards`() async throws {
    let scratch = try await Scratch.withRegister()
    try scratch.write(Self.good, to: "days.csv")
    let before = try await scratch.journalRows()
    try await scratch.muster("import", "holidays", "days.csv").done()
    #expect(try await scratch.journalRows() == before + 1)
    let table = try await scratch.muster("export", "holidays").done().out
    #expect(table.contains("desk-1,2031-03-04,A day,"))
    let again = try await scratch.muster("import", "holidays", "days.csv").done()
    #expect(again.out.contains("0 added, 0 changed, 2 unchanged"), "\(again.out)")
  }

  @Test func `with bad rows writes nothing, and lists each with row, column and reason`()
    async throws
  {
    let scratch = try await Scratch.withRegister()
    try scratch.write(Self.bad, to: "days.csv")
    let before = try await scratch.muster("verify").done().out
    let run = try await scratch.muster("import", "holidays", "days.csv")
    run.refused(1, saying: "days.csv, row 3", "day", "2031-02-30", "row 4", "holy", "--skip-bad")
    #expect(run.notices.contains("2 bad rows: nothing was written"))
    #expect(try await scratch.muster("verify").done().out == before)
  }

  @Test func `that leaves bad rows out writes the others, and says so by its exit`() async throws {
    let scratch = try await Scratch.withRegister()
    try scratch.write(Self.bad, to: "days.csv")
    let run = try await scratch.muster("import", "holidays", "days.csv", "--skip-bad").done([2])
    #expect(run.out.contains("1 added") && run.out.contains("2 refused"))
    let table = try await scratch.muster("export", "holidays").done().out
    #expect(table.contains("desk-1,") && !table.contains("desk-3,"))
  }

  @Test func `of several files writes none where one is bad`() async throws {
    let scratch = try await Scratch.withRegister()
    try scratch.write(Self.good, to: "good.csv")
    try scratch.write(Self.bad, to: "bad.csv")
    let before = try await scratch.muster("verify").done().out
    try await scratch.muster("import", "holidays", "good.csv", "bad.csv").done([1])
    #expect(try await scratch.muster("verify").done().out == before)
  }

  @Test func `of what leans on nothing is refused whole`() async throws {
    let scratch = try await Scratch.withRegister()
    let header = try #require(
      try await scratch.muster("export", "mandates").done().out.split(separator: "\r\n").first)
    try scratch.write(
      header + "\r\n"
        + "X,NOSUCH,S/RES/9999 (2031),2031-01-05,2031-01-06,2031-12-31,renewal,,,,unverified,"
        + "unknown,,the desk,seen,,2031-01-05\r\n", to: "mandates.csv")
    let before = try await scratch.muster("verify").done().out
    let run = try await scratch.muster("import", "mandates", "mandates.csv")
    run.refused(1, saying: "NOSUCH")
    #expect(try await scratch.muster("verify").done().out == before)
  }

  @Test(arguments: [
    "missions", "mandates", "tasks", "holidays", "presidencies", "members", "penholders",
    "states", "other-items", "steps",
  ])
  func `of what was exported changes nothing`(kind: String) async throws {
    let scratch = try await Scratch.withRegister()
    let table = try await scratch.muster("export", kind).done()
    #expect(table.notices.isEmpty)
    #expect(table.out.split(separator: "\r\n").count > 1)
    try table.bytes.write(to: scratch.folder.appendingPathComponent("out.csv"))
    let run = try await scratch.muster("import", kind, "out.csv").done()
    #expect(run.out.contains("0 added, 0 changed"), "\(run.out)")
    #expect(try await scratch.muster("export", kind).done().out == table.out)
  }

  @Test func `keeps a formula as text, and its export defuses it`() async throws {
    let scratch = try await Scratch.withRegister()
    try scratch.write(
      Self.good.replacingOccurrences(of: "A day", with: "=1+1"), to: "days.csv")
    try await scratch.muster("import", "holidays", "days.csv").done()
    let table = try await scratch.muster("export", "holidays").done()
    #expect(table.out.contains(",'=1+1,"))
    try table.bytes.write(to: scratch.folder.appendingPathComponent("out.csv"))
    let run = try await scratch.muster("import", "holidays", "out.csv").done()
    #expect(run.out.contains("0 changed"))
  }
}

/// The folder with published datasets, where it is named.
let publishedData = ProcessInfo.processInfo.environment["MUSTER_DATA"].flatMap {
  $0.isEmpty ? nil : URL(fileURLWithPath: $0)
}

@Suite(.enabled(if: publishedData != nil, "MUSTER_DATA is not set."))
struct `Published tables` {
  @Test func `of meetings and decisions from 2009 to 2012 make a scorecard`() async throws {
    let scratch = try await Scratch.withRegister()
    let data = try #require(publishedData)
    let tables = try FileManager.default.contentsOfDirectory(
      atPath: data.appendingPathComponent("dhl_meetings").path
    ).filter { $0.hasSuffix(".html") || $0.hasSuffix(".html.gz") }.sorted()
      .map { data.appendingPathComponent("dhl_meetings/\($0)").path }
    #expect(tables.count == 4, "\(tables)")
    let meetings = try await Program.run(
      ["import", "council-meetings"] + tables, in: scratch.folder
    ).done([0, 2])
    #expect(meetings.out.split(separator: "\n").count == 4)
    let decisions = data.appendingPathComponent("council_decisions_psdata_2001_2012.json.gz").path
    try await scratch.muster("import", "council-decisions", decisions).done([0, 2])

    let run = try await scratch.muster(
      "scorecard", "--from", "2009", "--to", "2012", "--format", "json"
    ).done()
    let card: ScorecardAnswer = try run.read()
    #expect(card.all.decisions > 40)
    #expect(card.all.withContributorMeeting > 0)
    #expect(card.all.withContributorMeeting == card.all.leadToDecisionDays.count)
    #expect(card.all.leadToDecisionDays.allSatisfy { (0...60).contains($0) })
    #expect(card.all.decisions == card.missions.values.map(\.decisions).reduce(0, +))
    #expect(card.missions["UNFICYP"] != nil && card.missions["UNDOF"] != nil)
    let verdicts =
      card.all.metStrict + card.all.notMetForCertain + card.all.notKnown + card.all.rollovers
    #expect(verdicts > 0)
    let text = try await scratch.muster("scorecard", "--from", "2009", "--to", "2012").done().out
    #expect(text.contains("UNFICYP"))
    try await scratch.muster("verify").done()
  }
}

extension Scratch {
  /// How many rows the journal has.
  func journalRows() async throws -> Int {
    let out = try await muster("verify").done().out
    let line = try #require(out.split(separator: "\n").first { $0.hasPrefix("journal") })
    return try #require(line.split(separator: " ").compactMap { Int($0) }.first)
  }
}
