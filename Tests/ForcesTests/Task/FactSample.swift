import Basics
import Capabilities
import Council

@testable import Forces

/// Facts drawn in a few strokes, as of 1 January 2030: missions UNA and UNB, contributors ALFA and
/// BRAVO, types INF (100 people), AVN (50 people, takes over from the unit before) and TPT_COY, which
/// moves by road.
struct FactSample {
  var asOf = day("2030-01-01")
  var mandates: [MandatePeriod] = []
  var tasks: [MandatedTask] = []
  var register = CapabilityRegister()

  init() throws {
    register.unitTypes = [
      try UnitType(
        id: "INF", english: "Infantry", component: .military, strengthLeast: 90,
        strengthUsual: 100, strengthMost: 110, provenance: known),
      try UnitType(
        id: "AVN", english: "Helicopters", component: .military, strengthLeast: 40,
        strengthUsual: 50, strengthMost: 60, needsHandover: true, provenance: known),
      try UnitType(
        id: "FPU", english: "Formed police", component: .police, strengthUsual: 140,
        provenance: known),
      try UnitType(id: "TPT_COY", english: "Transport", component: .military, provenance: known),
    ]
    register.contributors = ["ALFA", "BRAVO"].map {
      Contributor(id: $0, nature: .organisation, standing: .current, provenance: known)
    }
  }

  /// The facts as known on the day.
  var facts: ForceFacts {
    ForceFacts(
      council: CouncilRegister(
        missions: [mission("UNA"), mission("UNB")], mandates: mandates, tasks: tasks),
      capabilities: register, asOf: asOf)
  }

  /// The task of the year 2030.
  func task(
    _ months: Range<Month> = month("2030-01")..<month("2031-01"),
    _ options: ForceOptions = ForceOptions(), kept: [PlannedTour] = []
  ) -> ForceTask {
    ForceTask(facts, months: months, options: options, kept: kept)
  }

  /// The board of the year 2030.
  func board(
    _ months: Range<Month> = month("2030-01")..<month("2031-01"), tours: [PlannedTour] = []
  ) -> GapBoard {
    GapBoard(facts, months: months, tours: tours)
  }
}

let known = Provenance(source: "sample", confidence: .seen, validFrom: nil, knownSince: nil)

/// A day that must be one.
func day(_ text: String) -> Day {
  guard let day = try? Day(iso: text) else { preconditionFailure("no day \(text)") }
  return day
}

/// The day after the last day `text`.
func after(_ text: String) -> Day { day(text).advanced(by: 1) }

/// A month that must be one.
func month(_ text: String) -> Month {
  guard let month = try? Month(iso: text) else { preconditionFailure("no month \(text)") }
  return month
}

func months(_ from: String, _ until: String) -> Range<Month> { month(from)..<month(until) }

func mission(_ id: Identifier<Mission>) -> Mission {
  Mission(
    id: id, english: id.rawValue, french: id.rawValue, kind: .peacekeeping, seat: "", hosts: [],
    began: nil, ended: nil, provenance: known)
}

extension FactSample {
  /// Adds a requirement.
  mutating func require(
    _ id: Identifier<RequirementLine> = "L1", _ quantity: Int = 1,
    type: Identifier<UnitType> = "INF", mission: Identifier<Mission> = "UNA",
    from: String = "2029-01", until: String = "2032-01", task: Identifier<MandatedTask>? = nil,
    priority: Int? = nil, isCritical: Bool = false, tags: [String] = [],
    threat: ThreatClass? = nil, altitude: Int? = nil, language: String = "",
    infrastructureReady: Day? = nil, strength: Int? = nil, monthlyCost: Int? = nil
  ) throws {
    register.requirements.append(
      try RequirementLine(
        id: id, mission: mission, unitType: type, quantity: quantity, from: month(from),
        until: month(until), task: task, priority: priority, isCritical: isCritical, tags: tags,
        threat: threat, altitude: altitude, language: language,
        infrastructureReady: infrastructureReady, strength: strength, monthlyCost: monthlyCost,
        provenance: known))
  }

  /// Adds a pledge, ready at once unless told otherwise, and the notice of its level.
  mutating func pledge(
    _ id: Identifier<Pledge> = "P1", _ nature: PledgeNature = .unit,
    of contributor: Identifier<Contributor> = "ALFA", type: Identifier<UnitType>? = "INF",
    level: ReadinessLevel = .rapid, quantity: Int? = nil, strength: Int? = nil,
    tags: [String] = [], missions: [Identifier<Mission>] = [], from: Day? = nil,
    until: Day? = nil, noticeDays: Int? = nil, shortest: Int? = nil, longest: Int? = nil,
    extensionMonths: Int? = nil, dwell: Int? = nil, isSustained: Bool = false,
    needsTraining: Bool = false, restates: String = "", functionOf: Identifier<Pledge>? = nil,
    announced: Day? = nil,
    registration: Registration = .acknowledged
  ) throws {
    register.pledges.append(
      try Pledge(
        id: id, contributor: contributor, nature: nature, unitType: type, quantity: quantity,
        strength: strength, tags: tags, missions: missions, from: from, until: until,
        noticeDays: noticeDays, shortestTour: shortest, longestTour: longest,
        extensionMonths: extensionMonths, dwellMonths: dwell, isSustained: isSustained,
        needsTraining: needsTraining, announced: announced, restates: restates,
        functionOf: functionOf, registration: registration,
        provenance: known))
    if level != .none {
      register.levelNotices.append(
        try LevelNotice(
          id: Identifier("N-\(id)"), pledge: id, level: level, day: day("2029-01-01"),
          provenance: known))
    }
  }

  /// Adds a deployment; `until` is its last day.
  mutating func deploy(
    _ id: Identifier<Deployment> = "D1", _ quantity: Int = 1, type: Identifier<UnitType> = "INF",
    to mission: Identifier<Mission> = "UNA", line: Identifier<RequirementLine>? = nil,
    of contributor: Identifier<Contributor> = "BRAVO", pledge: Identifier<Pledge>? = nil,
    state: DeploymentState = .inMission, from: String = "2029-01-01", until: String? = nil,
    strength: Int? = nil, isEndUnknown: Bool = false, rotation: Day? = nil, tags: [String] = []
  ) throws {
    register.deployments.append(
      try Deployment(
        id: id, mission: mission, line: line, contributor: contributor, pledge: pledge,
        unitType: type, quantity: quantity, strength: strength, state: state, from: day(from),
        until: until.map(after), isEndUnknown: isEndUnknown, rotation: rotation, tags: tags,
        provenance: known))
  }

  /// Adds the notice of a contributor that it leaves on a day.
  mutating func withdraw(
    _ contributor: Identifier<Contributor> = "BRAVO", pledge: Identifier<Pledge>? = nil,
    deployment: Identifier<Deployment>? = nil, announced: String = "2029-06-01",
    effective: String
  ) throws {
    register.withdrawals.append(
      try WithdrawalNotice(
        id: Identifier("W\(register.withdrawals.count)"), contributor: contributor,
        pledge: pledge, deployment: deployment, announced: day(announced),
        effective: day(effective), provenance: known))
  }

  /// Adds a recorded selection.
  mutating func select(
    _ pledge: Identifier<Pledge> = "P1", for line: Identifier<RequirementLine> = "L1",
    on decided: String = "2029-10-01", from: String? = nil, until: String? = nil
  ) throws {
    register.selections.append(
      try Selection(
        id: Identifier("S\(register.selections.count)"), line: line, pledge: pledge,
        decidedBy: "an office", day: day(decided), reason: "a reason", from: from.map(month),
        until: until.map(month), provenance: known))
  }

  /// Adds a joint pledge and its parts.
  mutating func join(
    _ id: Identifier<JointPledge> = "J1", _ form: JointForm, lead: Identifier<Pledge>,
    parts: [(Identifier<Pledge>, PartRole, isMandatory: Bool)]
  ) throws {
    register.jointPledges.append(
      JointPledge(id: id, form: form, lead: lead, provenance: known))
    for part in parts {
      register.jointParts.append(
        try JointPart(
          id: Identifier("\(id)-\(part.0)"), joint: id, pledge: part.0, role: part.1,
          isMandatory: part.isMandatory, provenance: known))
    }
  }
}
