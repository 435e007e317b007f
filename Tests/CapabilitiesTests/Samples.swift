import Basics
import Capabilities
import Council

/// Small entries for the samples; days and months are written out.
enum Sample {
  static func day(_ iso: String) throws -> Day { try Day(iso: iso) }
  static func month(_ iso: String) throws -> Month { try Month(iso: iso) }

  static func provenance(
    _ source: String = "sample", _ confidence: Confidence = .seen, known: String? = nil
  ) throws -> Provenance {
    Provenance(
      source: source, confidence: confidence, validFrom: nil, knownSince: try known.map(day))
  }

  static func unitType(
    _ id: String = "AVN_MUHU", _ component: Component = .military
  ) throws -> UnitType {
    try UnitType(
      id: Identifier(id), english: id, component: component, strengthUsual: 120,
      provenance: try provenance())
  }

  static func contributor(
    _ id: String, standing: ContributorStanding = .current, since: String? = nil
  ) throws -> Contributor {
    Contributor(
      id: Identifier(id), nature: .organisation, english: id, standing: standing,
      since: try since.map(day), provenance: try provenance())
  }

  static func pledge(
    _ id: String = "P1", _ contributor: String = "XAA", nature: PledgeNature = .unit,
    type: String? = "AVN_MUHU", quantity: Int? = 1, from: String? = nil, until: String? = nil,
    announced: String? = nil, conference: String? = nil, words: String = "", restates: String = "",
    functionOf: String? = nil, registration: Registration = .acknowledged,
    registered: String? = nil, known: String? = nil
  ) throws -> Pledge {
    try Pledge(
      id: Identifier(id), contributor: Identifier(contributor), nature: nature,
      unitType: type.map { Identifier($0) }, quantity: quantity, from: from.map(day),
      until: until.map(day), announced: announced.map(day),
      conference: conference.map { Identifier($0) }, words: words, restates: restates,
      functionOf: functionOf.map { Identifier($0) }, registration: registration,
      registered: registered.map(day),
      provenance: provenance(known: known))
  }

  static func evidence(
    _ nature: EvidenceNature, _ iso: String, _ outcome: EvidenceOutcome = .met,
    of pledge: String = "P1", id: String? = nil, known: String? = nil
  ) throws -> Evidence {
    Evidence(
      id: Identifier(id ?? "\(pledge)/\(nature.rawValue)/\(iso)"), pledge: Identifier(pledge),
      nature: nature, day: try day(iso), outcome: outcome, provenance: try provenance(known: known))
  }

  static func notice(
    _ level: ReadinessLevel, _ iso: String, until: String? = nil, of pledge: String = "P1",
    id: String? = nil, known: String? = nil
  ) throws -> LevelNotice {
    try LevelNotice(
      id: Identifier(id ?? "\(pledge)/\(level.rawValue)/\(iso)"), pledge: Identifier(pledge),
      level: level, day: day(iso), until: until.map(day), provenance: provenance(known: known))
  }

  static func ceiling(
    _ contributor: String, _ most: ReadinessLevel, from: String? = nil, until: String? = nil,
    id: String? = nil
  ) throws -> LevelCeiling {
    try LevelCeiling(
      id: Identifier(id ?? "\(contributor)/\(most.rawValue)"),
      contributor: Identifier(contributor), most: most, from: from.map(day), until: until.map(day),
      provenance: provenance())
  }

  static func deployment(
    _ id: String, mission: String = "XMIS", contributor: String = "XAA", pledge: String? = "P1",
    line: String? = nil, type: String = "AVN_MUHU", quantity: Int = 1,
    state: DeploymentState = .inMission, from: String, until: String? = nil,
    source: String = "sample", _ confidence: Confidence = .seen, known: String? = nil
  ) throws -> Deployment {
    try Deployment(
      id: Identifier(id), mission: Identifier(mission), line: line.map { Identifier($0) },
      contributor: Identifier(contributor), pledge: pledge.map { Identifier($0) },
      unitType: Identifier(type), quantity: quantity, state: state, from: day(from),
      until: until.map(day), provenance: provenance(source, confidence, known: known))
  }

  static func line(
    _ id: String = "L1", mission: String = "XMIS", type: String = "AVN_MUHU", quantity: Int = 1,
    from: String = "2030-01", until: String = "2031-01", task: String? = nil,
    priority: Int? = nil, tags: [String] = [], strength: Int? = nil, monthlyCost: Int? = nil,
    source: String = "sample", known: String? = nil
  ) throws -> RequirementLine {
    try RequirementLine(
      id: Identifier(id), mission: Identifier(mission), unitType: Identifier(type),
      quantity: quantity, from: month(from), until: month(until),
      task: task.map { Identifier($0) }, priority: priority, tags: tags, strength: strength,
      monthlyCost: monthlyCost, provenance: provenance(source, known: known))
  }

  static func joint(
    _ id: String = "J1", _ form: JointForm = .equip, lead: String = "P1"
  ) throws -> JointPledge {
    JointPledge(
      id: Identifier(id), form: form, lead: Identifier(lead), provenance: try provenance())
  }

  static func part(
    _ id: String, of joint: String = "J1", pledge: String, _ role: PartRole,
    isMandatory: Bool = true, from: String? = nil, until: String? = nil
  ) throws -> JointPart {
    try JointPart(
      id: Identifier(id), joint: Identifier(joint), pledge: Identifier(pledge), role: role,
      isMandatory: isMandatory, from: from.map(day), until: until.map(day),
      provenance: provenance())
  }

  /// The mission `XMIS` alone.
  static func council() throws -> CouncilRegister {
    CouncilRegister(missions: [
      Mission(
        id: "XMIS", english: "XMIS", french: "XMIS", kind: .peacekeeping, seat: "", hosts: [],
        began: nil, ended: nil, provenance: try provenance())
    ])
  }
}
