import Basics
import Capabilities
import Council

@testable import Forces

/// Missions in drawdown for tests.
enum DrawdownSample {
  static let source = Provenance(
    source: "sample", confidence: .likely, validFrom: nil, knownSince: nil)

  static func month(_ text: String) throws -> Month { try Month(iso: text) }

  static func months(_ from: String = "2020-01", _ until: String = "2021-01") throws -> Range<Month>
  {
    try month(from)..<month(until)
  }

  static func unit(
    _ id: String, type: String = "INF_BN", mission: String = "MONE", line: String? = nil,
    quantity: Int = 1, strength: Int? = 800, from: String = "2018-01-01", until: String? = nil,
    rotation: String? = nil, agreement: String? = nil, tags: [String] = [],
    state: DeploymentState = .inMission
  ) throws -> Deployment {
    try Deployment(
      id: Identifier(id), mission: Identifier(mission), line: line.map { Identifier($0) },
      contributor: "XAA", unitType: Identifier(type), quantity: quantity, strength: strength,
      state: state, from: Day(iso: from), until: until.map { try Day(iso: $0) },
      rotation: rotation.map { try Day(iso: $0) },
      agreementUntil: agreement.map { try Day(iso: $0) }, tags: tags, provenance: source)
  }

  static func line(
    _ id: String, type: String = "INF_BN", mission: String = "MONE", quantity: Int = 1,
    priority: Int = 2, critical: Bool = false, until: String = "2022-01", tags: [String] = []
  ) throws -> RequirementLine {
    try RequirementLine(
      id: Identifier(id), mission: Identifier(mission), unitType: Identifier(type),
      quantity: quantity, from: month("2018-01"), until: month(until), priority: priority,
      isCritical: critical, tags: tags, provenance: source)
  }

  static func step(_ from: String, _ people: Int, mission: String = "MONE") throws -> CeilingStep {
    CeilingStep(
      id: Identifier("\(mission)-\(from)"), mission: Identifier(mission), from: try month(from),
      people: people, provenance: source)
  }

  static func facts(
    _ units: [Deployment], _ lines: [RequirementLine], _ steps: [CeilingStep],
    lift: Int? = nil, substitutions: [Substitution] = [], withdrawals: [WithdrawalNotice] = [],
    asOf: String = "2020-01-10"
  ) throws -> ForceFacts {
    ForceFacts(
      council: CouncilRegister(),
      capabilities: CapabilityRegister(
        unitTypes: try ["INF_BN", "INF_COY", "AVN"].map {
          try UnitType(
            id: Identifier($0), english: $0, component: .military,
            strengthUsual: $0 == "INF_BN" ? 800 : 150, provenance: source)
        },
        substitutions: substitutions, requirements: lines, withdrawals: withdrawals,
        deployments: units,
        liftCapacities: try lift.map {
          [
            try LiftCapacity(
              id: "lift", from: month("2020-01"), until: month("2022-01"), people: $0,
              provenance: source)
          ]
        } ?? [], ceilingSteps: steps),
      asOf: try Day(iso: asOf))
  }
}
