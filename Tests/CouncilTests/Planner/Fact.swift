import Basics
import Council

/// Small facts for samples; days are written out.
enum Fact {
  static func day(_ iso: String) throws -> Day { try Day(iso: iso) }

  static func days(_ isos: String...) throws -> [Day] { try isos.map { try Day(iso: $0) } }

  static func month(_ iso: String) throws -> Month { try Month(iso: iso) }

  /// So many months, from the one given.
  static func window(_ iso: String, months: Int = 1) throws -> Range<Month> {
    let first = try Month(iso: iso)
    return first..<first.advanced(by: months)
  }

  static func provenance(
    _ confidence: Confidence = .seen, knownSince: String? = nil
  ) throws -> Provenance {
    Provenance(
      source: "sample", confidence: confidence, validFrom: nil,
      knownSince: try knownSince.map { try Day(iso: $0) })
  }

  static func period(
    _ mission: String, _ decision: String, adopted: String, start: String? = nil,
    expiry: String?, change: MandateChange = .renewal, rule: String = "unknown",
    id: String? = nil, confidence: Confidence = .seen, knownSince: String? = nil
  ) throws -> MandatePeriod {
    try MandatePeriod(
      id: Identifier(id ?? "\(mission)-\(decision)"), mission: Identifier(mission),
      decision: DocumentSymbol("S/RES/\(decision)"), adopted: Day(iso: adopted),
      start: start.map { try Day(iso: $0) },
      end: expiry.map { try Day(iso: $0).advanced(by: 1) }, change: change, troops: nil,
      police: nil, otherCeiling: "", ceilingConfidence: .likely, reportRule: ReportRule(rule),
      note: "", provenance: provenance(confidence, knownSince: knownSince))
  }

  static func step(
    _ mission: String, _ decision: String, _ step: Step, planned: String? = nil,
    actual: String? = nil, notHeld: Bool = false, knownSince: String? = nil
  ) throws -> StepRecord {
    StepRecord(
      id: Identifier("\(mission)/S/RES/\(decision)/\(step.rawValue)"),
      mission: Identifier(mission), decision: try DocumentSymbol("S/RES/\(decision)"), step: step,
      planned: try planned.map { try Day(iso: $0) }, actual: try actual.map { try Day(iso: $0) },
      notHeld: notHeld, isLetter: false, note: "",
      provenance: try provenance(knownSince: knownSince))
  }

  static func other(
    _ id: String, _ recurrence: String, tolerance: Int = 3, kind: OtherItem.Kind = .briefing,
    room: Room = .chamber
  ) throws -> OtherItem {
    OtherItem(
      id: Identifier(id), english: id, french: id, kind: kind,
      recurrence: try OtherItem.Recurrence(recurrence), tolerance: tolerance, room: room,
      from: nil, until: nil, provenance: try provenance())
  }

  static func holiday(
    _ day: String, kind: Holiday.Kind = .official, id: String? = nil,
    confidence: Confidence = .seen
  ) throws -> Holiday {
    Holiday(
      id: Identifier(id ?? day), day: try Day(iso: day), name: "a holiday", kind: kind,
      provenance: try provenance(confidence))
  }

  /// The Force in Cyprus from 2019: reports on the 10th for a mandate that ends on the 31st.
  static func cyprus() throws -> CouncilRegister {
    CouncilRegister(mandates: [
      try period(
        "UNFICYP", "2453 (2019)", adopted: "2019-01-30", start: "2019-02-01",
        expiry: "2019-07-31", rule: "day 10 of the month")
    ])
  }
}

extension ProgrammeTask {
  /// The item of an id; nil where there is none.
  subscript(id: String) -> TaskItem? { items.first { $0.id.rawValue == id } }
}

extension Programme {
  /// The item of an id; nil where there is none.
  subscript(id: String) -> ProgrammeItem? { items.first { $0.id.rawValue == id } }
}
