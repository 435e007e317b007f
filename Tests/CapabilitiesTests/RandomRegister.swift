import Basics
import Capabilities
import Council

/// A register drawn from a seed: small, so that entries meet, contradict and overlap each other.
struct RandomRegister {
  private var draw: SeededGenerator
  private let first = Day(22_000)

  init(_ seed: UInt64) { draw = SeededGenerator(seed: seed) }

  /// Draws a register; every name it uses is in it.
  static func drawn(_ seed: UInt64) throws -> CapabilityRegister {
    var random = RandomRegister(seed)
    return try random.register()
  }

  static let types = ["AVN_MUHU", "INF_BN", "FPU"]
  static let contributors = ["XAA", "XBB", "XCC"]
  static let pledges = ["P1", "P2", "P3", "P4", "P5", "P6"]

  private mutating func register() throws -> CapabilityRegister {
    var register = CapabilityRegister(
      unitTypes: try Self.types.map { try Sample.unitType($0, $0 == "FPU" ? .police : .military) },
      contributors: try Self.contributors.map {
        try Sample.contributor($0, standing: pick(ContributorStanding.allCases))
      })
    for id in Self.pledges { register.pledges.append(try pledge(id)) }
    for index in 0..<draw.below(6) { register.levelCeilings.append(try ceiling(index)) }
    for index in 0..<draw.below(20) { register.levelNotices.append(try notice(index)) }
    for index in 0..<draw.below(60) { register.evidence.append(try evidence(index)) }
    for index in 0..<draw.below(4) { register.jointPledges.append(joint(index)) }
    for index in 0..<draw.below(8) where !register.jointPledges.isEmpty {
      register.jointParts.append(try part(index, of: pick(register.jointPledges)))
    }
    for index in 0..<draw.below(6) { register.caveats.append(caveat(index)) }
    for index in 0..<draw.below(9) { register.requirements.append(try line(index)) }
    for index in 0..<draw.below(14) {
      register.deployments.append(try deployment(index, of: pick(register.pledges)))
    }
    return register
  }

  private mutating func pick<Element>(_ list: [Element]) -> Element {
    list[draw.below(list.count)]
  }

  private mutating func day() -> Day { first.advanced(by: draw.below(900)) }

  private mutating func maybe<Value>(_ value: Value) -> Value? { draw.below(3) == 0 ? nil : value }

  private mutating func provenance() -> Provenance {
    Provenance(
      source: pick(["one", "two"]), confidence: pick([.likely, .seen]), validFrom: nil,
      knownSince: draw.below(2) == 0 ? nil : day())
  }

  private mutating func pledge(_ id: String) throws -> Pledge {
    try Pledge(
      id: Identifier(id), contributor: Identifier(pick(Self.contributors)),
      nature: pick(PledgeNature.allCases), unitType: Identifier(pick(Self.types)),
      quantity: maybe(1 + draw.below(2)), announced: maybe(day()),
      restates: draw.below(4) == 0 ? pick(Self.pledges) : "",
      registration: pick(Registration.allCases), registered: maybe(day()),
      provenance: provenance())
  }

  private mutating func ceiling(_ index: Int) throws -> LevelCeiling {
    try LevelCeiling(
      id: Identifier("c\(index)"), contributor: Identifier(pick(Self.contributors)),
      most: pick(ReadinessLevel.allCases), from: maybe(day()), provenance: provenance())
  }

  private mutating func notice(_ index: Int) throws -> LevelNotice {
    let day = day()
    return try LevelNotice(
      id: Identifier("n\(index)"), pledge: Identifier(pick(Self.pledges)),
      level: pick(ReadinessLevel.allCases), day: day,
      until: draw.below(3) == 0 ? day.advanced(by: 1 + draw.below(400)) : nil,
      provenance: provenance())
  }

  private mutating func evidence(_ index: Int) throws -> Evidence {
    Evidence(
      id: Identifier("e\(index)"), pledge: Identifier(pick(Self.pledges)),
      nature: pick(EvidenceNature.allCases), day: day(),
      outcome: draw.below(4) == 0 ? .notMet : .met, provenance: provenance())
  }

  private mutating func joint(_ index: Int) -> JointPledge {
    JointPledge(
      id: Identifier("j\(index)"), form: pick(JointForm.allCases),
      lead: Identifier(pick(Self.pledges)), provenance: provenance())
  }

  private mutating func part(_ index: Int, of joint: JointPledge) throws -> JointPart {
    let from = day()
    let isSlot = draw.below(2) == 0
    return try JointPart(
      id: Identifier("p\(index)"), joint: joint.id, pledge: Identifier(pick(Self.pledges)),
      role: pick(PartRole.allCases), isMandatory: draw.below(2) == 0, from: isSlot ? from : nil,
      until: isSlot ? from.advanced(by: 1 + draw.below(200)) : nil, provenance: provenance())
  }

  private mutating func caveat(_ index: Int) -> Caveat {
    Caveat(
      id: Identifier("v\(index)"), contributor: Identifier(pick(Self.contributors)),
      nature: pick(CaveatNature.allCases), barredTags: maybe(["NVG"]) ?? [],
      barsMission: draw.below(2) == 0, declared: maybe(day()), frozen: maybe(day()),
      provenance: provenance())
  }

  private mutating func line(_ index: Int) throws -> RequirementLine {
    let from = pick([first.month, first.month.advanced(by: 1)])
    return try RequirementLine(
      id: Identifier("l\(index)"), mission: "XMIS", unitType: Identifier(pick(Self.types)),
      quantity: 1 + draw.below(3), from: from, until: from.advanced(by: 6), provenance: provenance()
    )
  }

  private mutating func deployment(_ index: Int, of pledge: Pledge) throws -> Deployment {
    let from = day()
    return try Deployment(
      id: Identifier("d\(index)"), mission: "XMIS", contributor: pledge.contributor,
      pledge: pledge.id, unitType: Identifier(pick(Self.types)), quantity: 1 + draw.below(2),
      state: pick(DeploymentState.allCases), from: from,
      until: draw.below(4) == 0 ? nil : from.advanced(by: 1 + draw.below(300)),
      provenance: provenance())
  }
}
