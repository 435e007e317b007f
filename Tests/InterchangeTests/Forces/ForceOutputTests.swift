import Basics
import Forces
import Interchange
import Snapshots
import Testing
import Workbook

@Suite struct `Plans and gaps as others read them` {
  @Test(arguments: [60, 100, 200])
  func `gap text fits the terminal`(width: Int) {
    let text = GapsText.text(of: SampleForces.board, names: SampleForces.names, width: width)
    expectSnapshot(text, named: "gaps-\(width).txt")
    expectFits(text, width)
  }

  @Test(arguments: GapRows.allCases)
  func `gaps are added up by capability, by mission and by month`(rows: GapRows) {
    let text = GapsText.text(
      of: SampleForces.board, by: rows, names: SampleForces.names, width: 100,
      mark: ResultMark(.confidential, exercise: "Exercise, seed 1"))
    expectSnapshot(text, named: "gaps-by-\(rows.rawValue).txt")
    #expect(text.hasSuffix("Marking: confidential. Exercise, seed 1: nothing in it is real.\n"))
  }

  @Test func `gaps as JSON have the fields that were promised`() throws {
    let json = GapsJSON.json(of: SampleForces.board)
    #expect(json["asOf"] == .string(SampleForces.asOf.iso))
    let cells = try #require(json["cells"]?.parts)
    #expect(cells.count == 36)
    for name in ["capability", "mission", "month", "required", "covered", "gap", "since"] {
      #expect(cells.allSatisfy { $0[name] != nil }, "\(name)")
    }
    #expect(cells[3]["since"] == .string("2019-08"))
    #expect(cells[0]["since"] == .null)
    #expect(try JSON(Array(json.pretty.utf8)) == json)
  }

  @Test func `an empty board says so`() {
    let board = GapBoard(asOf: SampleForces.asOf, months: SampleForces.months, cells: [])
    let text = GapsText.text(of: board, names: SampleForces.names, width: 80)
    #expect(text.contains("No requirement falls in these months."))
    #expect(GapsJSON.json(of: board)["cells"] == .array([]))
  }

  @Test func `months after the last requirement are named, not drawn`() {
    let months = SampleForces.months
    let cells = SampleForces.board.cells.filter { $0.month < SampleForces.month(6) }
    let board = GapBoard(asOf: SampleForces.asOf, months: months, cells: cells)
    let text = GapsText.text(of: board, names: SampleForces.names, width: 100)
    #expect(text.contains("Nothing is required from 2019-11 on."))
    #expect(!text.contains("2020  "))
    let whole = GapsText.text(of: SampleForces.board, names: SampleForces.names, width: 100)
    #expect(!whole.contains("Nothing is required"))
  }

  @Test(arguments: [60, 100])
  func `plan text fits the terminal`(width: Int) {
    let text = ForcePlanText.text(
      of: SampleForces.plan(), names: SampleForces.names, width: width)
    expectSnapshot(text, named: "plan-\(width).txt")
    expectFits(text, width)
  }

  @Test func `a plan as JSON has the fields that were promised, in one order`() throws {
    let json = ForcePlanJSON.json(of: SampleForces.plan())
    expectSnapshot(json.pretty, named: "plan.json")
    for name in [
      "status", "objective", "bound", "gap", "tours", "unmet", "asks", "score", "changes",
      "checked",
    ] {
      #expect(json[name] != nil, "\(name)")
    }
    for name in [
      "line", "mission", "unitType", "pledge", "contributor", "parts", "start", "end",
    ] {
      #expect(json["tours"]?.parts?.allSatisfy { $0[name] != nil } == true, "\(name)")
    }
    #expect(try JSON(Array(json.pretty.utf8)) == json)
  }

  @Test(arguments: ForcePlan.Status.allCases)
  func `a plan says how sure it is, and what the second program found`(status: ForcePlan.Status) {
    let breach = ForceCheck.Breach(
      rule: .quantity, line: "UNXX-LVL2", supply: .contract("K1"), month: SampleForces.month(2),
      short: .over(1, month: SampleForces.month(2)))
    for broken in [[], [breach]] {
      let text = ForcePlanText.text(
        of: SampleForces.plan(status: status, broken: broken), names: SampleForces.names,
        width: 100)
      #expect(text.contains("found nothing broken") == broken.isEmpty)
      #expect(text.contains("QUANTITY UNXX-LVL2, K1, 2019-07") == !broken.isEmpty)
      #expect(text.contains("Proved best") == (status == .optimal))
    }
  }

  @Test func `the tours of a plan are rows of CSV`() {
    let bytes = ForcePlanCSV.bytes(of: SampleForces.plan())
    expectSnapshot(String(decoding: bytes, as: UTF8.self), named: "plan.csv")
    let asks = AsksCSV.bytes(
      of: [SampleForces.ask], mark: ResultMark(.confidential, exercise: "Exercise"))
    expectSnapshot(String(decoding: asks, as: UTF8.self), named: "asks.csv")
    let gaps = records(String(decoding: GapsCSV.bytes(of: SampleForces.board), as: UTF8.self))
    #expect(gaps.count == 37)
    #expect(Set(gaps.map(\.fields.count)) == [12])
  }

  @Test func `reasons have the fields that were promised`() throws {
    let json = WhyJSON.json(of: SampleForces.why, names: SampleForces.names)
    expectSnapshot(json.pretty, named: "why.json")
    expectSnapshot(
      WhyText.text(of: SampleForces.why, names: SampleForces.names, width: 80), named: "why.txt")
    for name in ["line", "month", "filledBy", "candidates", "smallestChange"] {
      #expect(json[name] != nil, "\(name)")
    }
    for name in ["pledge", "contributor", "loss", "fails"] {
      #expect(json["candidates"]?.parts?.allSatisfy { $0[name] != nil } == true, "\(name)")
    }
    expectFits(WhyText.text(of: SampleForces.why, names: SampleForces.names, width: 60), 60)
  }

  @Test func `asks are an array, and of an exercise an object that says so`() {
    let json = AsksJSON.json(of: [SampleForces.ask])
    for name in ["unitType", "tags", "readyBy", "gain", "lines"] {
      #expect(json.parts?.first?[name] != nil, "\(name)")
    }
    let marked = AsksJSON.json(
      of: [SampleForces.ask], mark: ResultMark(.confidential, exercise: "Exercise, seed 1"))
    #expect(marked["exercise"] == .string("Exercise, seed 1"))
    #expect(marked["asks"] == json)
    #expect(
      AsksText.text(of: [], names: SampleForces.names, width: 80).hasPrefix(
        "There is nothing to ask for"))
  }

  @Test func `scenarios stand side by side`() {
    let results = [
      ScenarioResult(name: nil, plan: SampleForces.plan()),
      ScenarioResult(name: "Belmaria withdraws", plan: SampleForces.plan(status: .optimal)),
    ]
    let text = ScenariosText.text(of: results, names: SampleForces.names, width: 80)
    expectSnapshot(text, named: "scenarios.txt")
    #expect(ScenariosJSON.json(of: results)["scenarios"]?.parts?.count == 2)
  }
}

@Suite struct `A plan that is kept in a file` {
  @Test func `is read back as it was`() throws {
    let plan = SampleForces.plan()
    let json = ForcePlanJSON.json(of: plan)
    for text in [json.pretty, json.compact] {
      let kept = try ForcePlanJSON.read(Array(text.utf8))
      #expect(kept == KeptPlan(asOf: plan.asOf, months: plan.months, tours: plan.tours))
    }
  }

  @Test func `may say no more than it must`() throws {
    let kept = try ForcePlanJSON.read(
      Array(
        """
        {"asOf": "2019-05-01", "from": "2019-05", "until": "2020-05", "tours": [
          {"line": "A", "mission": "UNXX", "unitType": "T", "pledge": "P", "start": "2019-06",
           "end": "2019-12", "contributor": null}]}
        """.utf8))
    let tour = try #require(kept.tours.first)
    #expect(tour.supply == .pledge("P"))
    #expect(tour.unit == 1)
    #expect(tour.contributor == nil)
    #expect(!tour.isCommitted)
  }

  @Test(arguments: [
    ("", "Line 1 is no JSON: it breaks off."),
    ("[]", "'from' is missing. Maybe the file is not what 'muster plan --format json' wrote."),
    (#"{"from":"2019-05","until":"2019-05"}"#, "'until' cannot be '2019-05'."),
    (#"{"from":"2019-05","until":"2019-06","tours":7}"#, "'tours' cannot be '7'."),
    (tour(#""start":"June""#), "'tours[0].start' cannot be 'June'."),
    (tour(#""start":"2019-06","end":"2019-06""#), "'tours[0].end' cannot be '2019-06'."),
    (tour(#""supply":{"kind":"caveats","id":"x"}"#), "'tours[0].supply.kind' cannot be 'caveats'."),
    (tour(#""unit":0"#), "'tours[0].unit' cannot be '0'."),
    (tour(#""parts":[1]"#), "'tours[0].parts' cannot be '[1]'."),
    (tour(#""committed":"yes""#), "'tours[0].committed' cannot be 'yes'."),
    (
      tour(#""contributor":"""#),
      "'tours[0].contributor' is missing. Maybe the file is not what 'muster plan --format json' "
        + "wrote."
    ),
  ])
  func `and is damaged, is refused at the place`(text: String, sentence: String) {
    let error = #expect(throws: InvalidPlanFile.self) {
      try ForcePlanJSON.read(Array(text.utf8))
    }
    #expect(error?.description == sentence)
  }

  @Test func `whatever its bytes, does no harm`() {
    var random = Seeded(seed: Draws.seed(12))
    let bytes = Array(ForcePlanJSON.json(of: SampleForces.plan()).compact.utf8)
    for _ in 0..<Draws.count(1000) {
      let kept = try? ForcePlanJSON.read(random.damaged(bytes))
      #expect((kept?.tours.count ?? 0) <= 4)
    }
  }
}

private func tour(_ member: String) -> String {
  let usual = [
    #""line":"A""#, #""mission":"M""#, #""unitType":"T""#, #""pledge":"P""#,
    #""start":"2019-06""#, #""end":"2019-07""#,
  ]
  let own = member.split(separator: ":")[0]
  // A member that is given twice is read as it stands first.
  let start = member.contains("end") ? [] : usual.filter { !$0.hasPrefix(own) }
  let rest = start.isEmpty ? Array(usual.prefix(4)) : start
  return #"{"asOf":"2019-05-01","from":"2019-05","until":"2019-06","tours":[{"#
    + (rest + [member]).joined(separator: ",") + "}]}"
}

/// Expects that no line is longer than the terminal is wide.
func expectFits(_ text: String, _ width: Int) {
  for line in text.split(separator: "\n") { #expect(line.count <= width, "\(line)") }
}

extension JSON {
  /// The values of an array.
  var parts: [JSON]? {
    if case .array(let values) = self { values } else { nil }
  }
}

@Suite struct `A result as a workbook` {
  @Test func `says what it is, and has the rows of its CSV with numbers as numbers`() throws {
    let label = ExportLabel(
      viewer: .desk, made: Moment(seconds: 1_556_668_800), asOf: SampleForces.asOf,
      exercise: "Exercise, seed 1")
    let mark = ResultMark(.confidential, exercise: "Exercise, seed 1")
    let workbook = GapsCSV.table(of: SampleForces.board, mark: mark)
      .workbook("Gaps", label: label)
    #expect(workbook.sheets.map(\.name) == ["about", "gaps"])
    #expect(workbook.banner == "Exercise, seed 1 — confidential")
    let sheet = try #require(workbook.sheets.last)
    #expect(sheet.rows.count == 36)
    #expect(sheet.rows[3][3...6] == [.whole(2), .whole(0), .whole(2), .text("2019-08")])
    #expect(sheet.columns.last?.title == "exercise")
    let asks = AsksCSV.table(of: [SampleForces.ask]).workbook("Asks", label: label)
    #expect(asks.sheets.last?.rows.first?[3] == .decimal(7.25))
    #expect(throws: Never.self) { try workbook.bytes() }
  }
}
