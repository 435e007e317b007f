import Basics
import Council

/// Small facts for the guideline's samples; days are written out.
enum Sample {
  static func day(_ iso: String) throws -> Day { try Day(iso: iso) }

  static let provenance = Provenance(
    source: "sample", confidence: .seen, validFrom: nil, knownSince: nil)

  /// A mandate of the Force in Cyprus, unless another is named; `end` is the day after the last.
  static func period(
    _ mission: String = "UNFICYP", _ decision: String = "S/RES/2453 (2019)",
    adopted: String = "2019-01-30", start: String? = "2019-02-01", end: String? = "2019-08-01",
    change: MandateChange = .renewal, troops: Int? = 888, police: Int? = 69,
    report: ReportRule = .dayOfMonth(10)
  ) throws -> MandatePeriod {
    try MandatePeriod(
      id: Identifier("\(mission)/\(decision)"), mission: Identifier(mission),
      decision: DocumentSymbol(decision), adopted: day(adopted), start: start.map(day),
      end: end.map(day), change: change, troops: troops, police: police, otherCeiling: "",
      ceilingConfidence: .seen, reportRule: report, note: "", provenance: provenance)
  }

  static func mission(_ id: String, _ kind: Mission.Kind = .peacekeeping) -> Mission {
    Mission(
      id: Identifier(id), english: id, french: id, kind: kind, seat: "", hosts: [], began: nil,
      ended: nil, provenance: provenance)
  }

  /// A published meeting with contributors.
  static func meeting(_ iso: String, _ missions: String...) throws -> CouncilMeeting {
    CouncilMeeting(
      id: Identifier("S/PV/\(iso)"), record: "", day: try day(iso), isClosed: true, topic: "",
      decisions: [], format: .contributors, missions: missions.map { Identifier($0) },
      provenance: provenance)
  }

  /// A published decision.
  static func decision(
    _ text: String, _ adopted: String, _ change: MandateChange?, _ missions: String...
  ) throws -> CouncilDecision {
    CouncilDecision(
      id: Identifier(text), symbol: try DocumentSymbol(text), adopted: try day(adopted),
      title: "", text: "", mandateChange: change, missions: missions.map { Identifier($0) },
      provenance: provenance)
  }

  /// What the desk recorded of a step.
  static func step(
    _ mission: String, _ decision: String, _ step: Step, planned: String? = nil,
    actual: String? = nil, notHeld: Bool = false
  ) throws -> StepRecord {
    StepRecord(
      id: Identifier("\(mission)/\(decision)/\(step.rawValue)"), mission: Identifier(mission),
      decision: try DocumentSymbol(decision), step: step, planned: try planned.map(day),
      actual: try actual.map(day), notHeld: notHeld, isLetter: false, note: "",
      provenance: provenance)
  }

  static func task(
    _ code: String, _ text: String = "text", decision: String = "S/RES/2453 (2019)",
    priority: Int? = nil, benchmarks: [String] = []
  ) throws -> MandatedTask {
    MandatedTask(
      id: Identifier("\(decision)/\(code)"), mission: "UNFICYP",
      decision: try DocumentSymbol(decision), code: code, text: text, priority: priority,
      benchmarks: benchmarks, provenance: provenance)
  }

  /// Weekdays without holidays, about 2017 to 2021.
  static func calendar() throws -> WorkingCalendar {
    WorkingCalendar(
      holidays: [], covering: try day("2017-01-01")..<day("2022-01-01"),
      keepsHighLevelWeek: false)
  }
}

/// A generator whose numbers depend on its seed alone.
struct SeededDraw: RandomNumberGenerator {
  var state: UInt64

  init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}
