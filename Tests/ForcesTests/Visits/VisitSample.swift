import Basics
import Capabilities
import Council

@testable import Forces

/// Pledges to be visited, and lines that they could fill, for tests.
enum VisitSample {
  static let source = Provenance(
    source: "sample", confidence: .likely, validFrom: nil, knownSince: nil)

  static func month(_ text: String) throws -> Month { try Month(iso: text) }

  static func months(_ from: String = "2020-01", _ until: String = "2020-07") throws -> Range<Month>
  {
    try month(from)..<month(until)
  }

  static func line(
    _ id: String, type: String = "INF", quantity: Int = 1, priority: Int = 2,
    from: String = "2019-01", until: String = "2023-01", tags: [String] = []
  ) throws -> RequirementLine {
    try RequirementLine(
      id: Identifier(id), mission: "MONE", unitType: Identifier(type), quantity: quantity,
      from: month(from), until: month(until), priority: priority, tags: tags, provenance: source)
  }

  static func pledge(
    _ id: String, by contributor: String = "XAA", type: String = "INF", tags: [String] = [],
    missions: [String] = [], registration: Registration = .acknowledged
  ) throws -> Pledge {
    try Pledge(
      id: Identifier(id), contributor: Identifier(contributor), nature: .unit,
      unitType: Identifier(type), quantity: 1, tags: tags,
      missions: missions.map { Identifier($0) }, noticeDays: 30, registration: registration,
      provenance: source)
  }

  static func notice(
    _ pledge: String, _ level: ReadinessLevel, on day: String = "2019-06-01"
  ) throws -> LevelNotice {
    try LevelNotice(
      id: Identifier("\(pledge)-\(level.rawValue)"), pledge: Identifier(pledge), level: level,
      day: Day(iso: day), provenance: source)
  }

  static func visited(_ pledge: String, on day: String) throws -> Evidence {
    Evidence(
      id: Identifier("\(pledge)-visit"), pledge: Identifier(pledge), nature: .assessmentVisit,
      day: try Day(iso: day), outcome: .met, provenance: source)
  }

  static func facts(
    _ pledges: [Pledge], _ lines: [RequirementLine], notices: [LevelNotice],
    evidence: [Evidence] = [], asOf: String = "2020-01-10"
  ) throws -> ForceFacts {
    ForceFacts(
      council: CouncilRegister(),
      capabilities: CapabilityRegister(
        unitTypes: try ["INF", "AVN"].map {
          try UnitType(
            id: Identifier($0), english: $0, component: .military, strengthUsual: 100,
            provenance: source)
        }, requirements: lines, pledges: pledges, levelNotices: notices, evidence: evidence),
      asOf: try Day(iso: asOf))
  }
}
