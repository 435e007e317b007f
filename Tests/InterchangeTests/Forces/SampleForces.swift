import Basics
import Capabilities
import Council
import Forces
import Phrases

/// What results are tried on: an invented mission, invented States, a year.
enum SampleForces {
  static let asOf = Day(18_017)
  static let may = asOf.month
  static let months = may..<may.advanced(by: 12)

  static let names: ForceNames = {
    let source = Provenance(
      source: "test", confidence: .seen, validFrom: nil, knownSince: nil)
    let states = ["XAA": "Arvonia", "XBB": "Belmaria"].map { code, name in
      State(
        code: Identifier(code), m49: "", english: name, french: name, provenance: source)
    }
    return ForceNames(
      .english, council: CouncilRegister(states: states),
      capabilities: CapabilityRegister(
        contributors: ["XAA", "XBB"].map { code in
          Contributor(
            id: Identifier(code), nature: .state, standing: .current, provenance: source)
        }))
  }()

  static func month(_ number: Int) -> Month { may.advanced(by: number) }

  static var board: GapBoard {
    var cells: [GapCell] = []
    for (type, open) in [("HELI_MED", 3..<6), ("INF_BN", 12..<12), ("LVL2", 0..<12)] {
      for number in 0..<12 {
        let gap = open.contains(number) ? (type == "HELI_MED" ? 2 : 1) : 0
        cells.append(
          GapCell(
            capability: Identifier(type), mission: "UNXX", month: month(number), required: 2,
            covered: 2 - gap, gap: gap,
            since: gap > 0 ? (type == "LVL2" ? may.advanced(by: -7) : month(3)) : nil,
            criticalGap: type == "HELI_MED" ? gap : 0, pledged: type == "LVL2" ? 1 : 0,
            pledgedBelowLevel: gap, lines: [Identifier("UNXX-\(type)")]))
      }
    }
    return GapBoard(asOf: asOf, months: months, cells: cells)
  }

  static let committed = PlannedTour(
    line: "UNXX-HELI_MED", mission: "UNXX", unitType: "HELI_MED",
    supply: .deployment("D1"), contributor: "XAA", months: month(0)..<month(3), isCommitted: true)

  static let proposed = PlannedTour(
    line: "UNXX-HELI_MED", mission: "UNXX", unitType: "HELI_UTL", supply: .pledge("P2"), unit: 2,
    contributor: "XBB", parts: ["P7", "P8"], months: month(6)..<month(12), arrivesEarly: true)

  static let contracted = PlannedTour(
    line: "UNXX-LVL2", mission: "UNXX", unitType: "LVL2", supply: .contract("K1"),
    contributor: nil, months: month(1)..<month(4))

  static let ask = Ask(
    unitType: "HELI_MED", tags: ["NIGHT_FLY", "NVG"], readyBy: month(3), gain: 7.25,
    unitMonths: 9,
    lines: [.init(line: "UNXX-HELI_MED", months: month(3)..<month(12))])

  static func plan(
    status: ForcePlan.Status = .feasible, broken: [ForceCheck.Breach] = []
  ) -> ForcePlan {
    ForcePlan(
      asOf: asOf, months: months, status: status, objective: 31.5, bound: 32,
      boundBy: .prices, tours: [committed, contracted, proposed],
      unmet: [
        UnmetNeed(
          line: "UNXX-HELI_MED", mission: "UNXX", unitType: "HELI_MED", months: month(3)..<month(6),
          units: 2, weight: 9.6,
          reasons: [
            .init(rule: .level, candidates: 3), .init(rule: .consent, candidates: 1),
          ]),
        UnmetNeed(
          line: "UNXX-LVL2", mission: "UNXX", unitType: "LVL2", months: month(4)..<month(12),
          units: 1, weight: 8, reasons: []),
      ],
      exceeded: [
        TaskExcess(subject: .ceiling("UNXX"), months: month(3)..<month(6), most: 140)
      ],
      asks: [ask],
      score: ForceScore(
        levels: [
          .init(name: .critical, count: 9, value: 28.8), .init(name: .other, count: 3, value: 3),
          .init(name: .substitution, count: 6, value: -0.3),
          .init(name: .moves, count: 0, value: 0),
        ], required: 24, committed: 3, proposed: 9),
      changes: [
        PlanChange(before: nil, after: proposed, isForced: false),
        PlanChange(before: contracted, after: nil, isForced: true),
      ],
      check: ForceCheck(
        broken: broken, objective: 31.5, provedBound: 32, holds: broken.isEmpty),
      choices: [
        FactChoice(
          kind: "deployments", subject: "D1", used: "D1b", setAside: ["D1a"],
          why: .laterKnownSince)
      ],
      certificate: ForceCertificate(line: [], lift: [], budget: [], part: []))
  }

  static let why = Why(
    line: "UNXX-HELI_MED", month: month(4), filledBy: [], missing: 2,
    candidates: [
      .init(supply: .pledge("P2"), contributor: "XBB", loss: 1.5, fails: []),
      .init(
        supply: .pledge("P3"), contributor: "XAA", loss: nil,
        fails: [
          Failure(
            rule: .level, short: .levelIs(.level1, needed: .level2),
            mend: .reachLevel(.level2, by: asOf.advanced(by: 120))),
          Failure(
            rule: .tags, short: .tagsMissing(["NIGHT_FLY"]), mend: .addTags(["NIGHT_FLY"])),
          Failure(rule: .consent, short: .unanswered(since: asOf), mend: nil),
        ]),
      .init(
        supply: .contract("K1"), contributor: nil, loss: nil,
        fails: [
          Failure(
            rule: .available,
            short: .endsOn(asOf.advanced(by: 100), needed: asOf.advanced(by: 160)),
            mend: .stayLonger(days: 60))
        ]),
    ],
    smallestChange: .init(
      supply: .contract("K1"), contributor: nil, mends: [.stayLonger(days: 60)], gain: 2.4,
      months: [month(4)..<month(6)]))
}
