import Foundation
import Testing

@Suite struct `The programme of a month` {
  /// Months that the reference register knows, with the day on which they are planned.
  static let months: [(String, [String])] = [
    ("2018-03", []), ("2019-07", []), ("2020-03", ["--as-of", "2020-03-31"]),
  ]

  @Test(arguments: months)
  func `is proved and checked`(month: String, options: [String]) async throws {
    let scratch = try await Scratch.withRegister()
    let answer = try await scratch.programme(month, options)
    #expect(answer.status == "optimal")
    #expect(answer.checked)
    #expect(answer.objective == answer.bound)
    #expect(answer.score.map(\.cost).reduce(0, +) == answer.objective)
    #expect(answer.window.from == month && answer.window.to == month)
    #expect(answer.items.contains { $0.day.hasPrefix(month) && $0.kind == "cycle" })
    #expect(answer.items.contains { $0.day.hasPrefix(month) && $0.kind != "cycle" })

    let closed = try await scratch.holidays()
    for item in answer.items {
      #expect(try ISODay.isWeekday(item.day), "\(item.id) \(item.day)")
      #expect(!closed.contains(item.day) || item.known == "actual", "\(item.id) \(item.day)")
      #expect(["planned", "actual", "notHeld"].contains(item.known), "\(item.id)")
    }
    #expect(Set(answer.items.map(\.id)).count == answer.items.count)
  }

  @Test(arguments: ["2018-03", "2019-07", "2020-03"])
  func `says of each finding which rule, how hard, and from where`(month: String) async throws {
    let answer = try await Scratch.withRegister().programme(month)
    #expect(!answer.findings.isEmpty)
    for finding in answer.findings {
      #expect(!finding.rule.isEmpty && !finding.source.isEmpty && !finding.owedBy.isEmpty)
      #expect(["hard", "should", "preferred", "habit"].contains(finding.force))
      #expect(finding.says.hasPrefix(FindingWords.opening(finding.force)), "\(finding.says)")
    }
  }

  @Test func `has the fields that it is documented to have`() async throws {
    let run = try await Scratch.withRegister().muster("programme", "2019-07", "--format", "json")
    let json = try run.done([2]).json()
    let required: Set = [
      "window", "asOf", "status", "objective", "bound", "score", "items", "unplaced", "findings",
      "checked",
    ]
    #expect(required.isSubset(of: json.keys))
    #expect(json["objective"] is NSNumber && json["bound"] is NSNumber)
    for item in try #require(json["items"] as? [[String: Any]]) {
      let fields: Set = [
        "id", "kind", "mission", "decision", "step", "due", "day", "session", "room", "fixed",
        "projected", "pinned", "was", "known",
      ]
      #expect(fields.isSubset(of: item.keys))
    }
    for finding in try #require(json["findings"] as? [[String: Any]]) {
      let fields: Set = ["rule", "force", "mission", "days", "says", "owedBy", "mend", "source"]
      #expect(fields.isSubset(of: finding.keys))
    }
    for line in try #require(json["score"] as? [[String: Any]]) {
      #expect(Set(line.keys) == ["rule", "force", "count", "cost"])
    }
  }

  @Test func `names each item after the mission, the decision that expires, and the step`()
    async throws
  {
    let answer = try await Scratch.withRegister().programme("2019-07")
    let cycles = answer.items.filter { $0.kind == "cycle" && !$0.projected }
    #expect(!cycles.isEmpty)
    for item in cycles {
      let mission = try #require(item.mission)
      let decision = try #require(item.decision)
      let step = try #require(item.step)
      #expect(item.id.hasPrefix("\(mission)/\(decision)/\(step)"), "\(item.id)")
      #expect(decision.wholeMatch(of: /S\/RES\/\d+ \(\d{4}\)/) != nil, "\(decision)")
    }
    let cyprus = answer.items.filter { $0.id.hasPrefix("UNFICYP/S/RES/2453 (2019)/") }
    #expect(
      Set(cyprus.compactMap(\.step)).isSuperset(
        of: ["report", "contributorMeeting", "consultations", "adoption"]))
  }

  @Test func `of March 2020 shows what was planned as planned, and what was not held as not held`()
    async throws
  {
    let scratch = try await Scratch.withRegister()
    let answer = try await scratch.programme("2020-03", ["--as-of", "2020-03-31"])
    let march = answer.items.filter { $0.day.hasPrefix("2020-03") }
    #expect(march.contains { $0.known == "notHeld" })
    #expect(march.contains { $0.known == "planned" })
    #expect(march.contains { $0.known == "actual" })
    // What was known when the month began cannot tell what was not held.
    let before = try await scratch.programme("2020-03")
    #expect(!before.items.contains { $0.known == "notHeld" && $0.day.hasPrefix("2020-03") })
    #expect(before.asOf == "2020-02-03")
  }

  @Test func `is the same in every time zone`() async throws {
    let scratch = try await Scratch.withRegister()
    let runs = try await ["UTC", "Pacific/Auckland", "America/Los_Angeles"].asyncMap { zone in
      try await scratch.muster(
        "programme", "2019-07", "--format", "json", environment: ["TZ": zone]
      ).done([2]).out
        + scratch.muster("check", "--as-of", "2019-06-03", environment: ["TZ": zone]).done([2]).out
        + scratch.muster("programme", "2019-07", "--format", "ics", environment: ["TZ": zone])
        .done([2]).out
    }
    #expect(Set(runs).count == 1)
  }

  @Test func `is written as text, as a table, as a calendar and as a page`() async throws {
    let scratch = try await Scratch.withRegister()
    let text = try await scratch.muster("programme", "2019-07").done([2]).out
    #expect(text.contains("UNFICYP") && text.contains("S/2009/659"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 100 })
    let csv = try await scratch.muster("programme", "2019-07", "--format", "csv").done([2]).out
    #expect(csv.hasPrefix("id,"))
    #expect(csv.contains("\r\n"))
    let ics = try await scratch.muster("programme", "2019-07", "--format", "ics").done([2]).out
    #expect(ics.hasPrefix("BEGIN:VCALENDAR\r\n"))
    let html = try await scratch.muster("programme", "2019-07", "--format", "html").done([2]).out
    #expect(html.hasPrefix("<!DOCTYPE html>"))
  }

  @Test func `is of the latest month that is known where none is named`() async throws {
    let scratch = try await Scratch.withRegister()
    let run = try await scratch.muster(
      "programme", "--as-of", "2019-06-03", "--format", "json"
    ).done([0, 2])
    let answer: ProgrammeAnswer = try run.read()
    #expect(answer.status == "optimal")
    #expect(answer.asOf == "2019-06-03")
    // A mandate ends on 30 June, and what follows it was not known yet.
    #expect(answer.window.from == "2019-06")
  }

  @Test func `can be of a year`() async throws {
    let scratch = try await Scratch.withRegister()
    let answer = try await scratch.programme("2019-01", ["--months", "12"])
    #expect(answer.window.from == "2019-01" && answer.window.to == "2019-12")
    #expect(answer.status == "optimal" && answer.checked && answer.objective == answer.bound)
  }
}

/// How the words of a finding begin.
enum FindingWords {
  static func opening(_ force: String) -> String {
    switch force {
    case "hard": "Breach"
    case "habit": "Unusual"
    default: "Guideline not met"
    }
  }
}

extension Scratch {
  /// The programme of a month.
  func programme(_ month: String, _ options: [String] = []) async throws -> ProgrammeAnswer {
    try await Program.run(["programme", month, "--format", "json"] + options, in: folder)
      .done([0, 2]).read()
  }

  /// The days on which Headquarters is closed.
  func holidays() async throws -> Set<String> {
    let table = try await muster("export", "holidays").done().out
    return Set(
      table.split(separator: "\r\n").dropFirst().compactMap { row in
        let cells = row.split(separator: ",", maxSplits: 2, omittingEmptySubsequences: false)
        return cells.count > 2 && row.contains(",official,") ? String(cells[1]) : nil
      })
  }
}

extension Sequence {
  /// Each element's value, one after another.
  func asyncMap<Value>(_ work: (Element) async throws -> Value) async rethrows -> [Value] {
    var values: [Value] = []
    for element in self { values.append(try await work(element)) }
    return values
  }
}
