import Basics
import Capabilities
import Council
import Forces

/// The content of a kept plan as JSON has it: of our own making, because files are kept longer than
/// any declaration.
///
/// What a later version adds is absent from what an earlier one wrote, and then as usual.
struct ForcePlanText: Codable {
  let options: Options
  let tours: [Tour]
  let score: Score
  let certificate: Certificate

  struct Options: Codable {
    let horizon: Int?
    let neededLevel: ReadinessLevel?
    let movePrice: Double?
    let disturb: Int?
    let mostShare: Int?
    let shareFrom: Int?
    let countsCash: Bool?
    let countsLift: Bool?
    let shortestTour: Int?
    let longestTour: Int?
    let dwell: Int?
    let delays: [String: Int]?
    let lines: [String]?
  }

  struct Tour: Codable {
    let line: Identifier<RequirementLine>
    let mission: Identifier<Mission>
    let unitType: Identifier<UnitType>
    let kind: CapabilityKind
    let supply: String
    let unit: Int?
    let contributor: Identifier<Contributor>?
    let parts: [Identifier<Pledge>]?
    let from: Month
    let until: Month
    let arrivesEarly: Bool?
    let isCommitted: Bool?
  }

  struct Score: Codable {
    let levels: [Level]
    let required: Int
    let committed: Int
    let proposed: Int

    struct Level: Codable {
      let name: ForceScore.Name
      let count: Double
      let value: Double
    }
  }

  struct Certificate: Codable {
    let line: [[Double]]
    let lift: [Double]
    let budget: [[Double]]
    let part: [[Double]]
    let changes: Double?
  }
}

extension ForcePlanText {
  init(_ content: KeptForcePlan.Content) {
    options = Options(content.options)
    tours = content.tours.map(Tour.init(_:))
    let score = content.score
    self.score = Score(
      levels: score.levels.map {
        Score.Level(name: $0.name, count: $0.count, value: $0.value)
      }, required: score.required, committed: score.committed, proposed: score.proposed)
    let prices = content.certificate
    certificate = Certificate(
      line: prices.line, lift: prices.lift, budget: prices.budget, part: prices.part,
      changes: prices.changes)
  }

  var content: KeptForcePlan.Content {
    get throws {
      KeptForcePlan.Content(
        options: options.options, tours: try tours.map { try $0.tour },
        score: ForceScore(
          levels: score.levels.map {
            ForceScore.Level(name: $0.name, count: $0.count, value: $0.value)
          }, required: score.required, committed: score.committed, proposed: score.proposed),
        certificate: ForceCertificate(
          line: certificate.line, lift: certificate.lift, budget: certificate.budget,
          part: certificate.part, changes: certificate.changes ?? 0))
    }
  }
}

extension ForcePlanText.Options {
  fileprivate init(_ options: ForceOptions) {
    horizon = options.horizon
    neededLevel = options.neededLevel
    movePrice = options.movePrice
    disturb = options.disturb
    mostShare = options.mostShare
    shareFrom = options.shareFrom
    countsCash = options.countsCash
    countsLift = options.countsLift
    shortestTour = options.shortestTour
    longestTour = options.longestTour
    dwell = options.dwell
    delays = Dictionary(
      options.delays.map { ($0.key.rawValue, $0.value) }, uniquingKeysWith: { first, _ in first })
    lines = options.lines?.sorted().map(\.rawValue)
  }

  fileprivate var options: ForceOptions {
    let usual = ForceOptions()
    return ForceOptions(
      horizon: horizon ?? usual.horizon, neededLevel: neededLevel ?? usual.neededLevel,
      movePrice: movePrice ?? usual.movePrice, disturb: disturb,
      mostShare: mostShare ?? usual.mostShare, shareFrom: shareFrom ?? usual.shareFrom,
      countsCash: countsCash ?? usual.countsCash, countsLift: countsLift ?? usual.countsLift,
      shortestTour: shortestTour ?? usual.shortestTour,
      longestTour: longestTour ?? usual.longestTour, dwell: dwell ?? usual.dwell,
      delays: Dictionary(
        (delays ?? [:]).map { (Identifier($0.key), $0.value) },
        uniquingKeysWith: { first, _ in first }),
      lines: lines.map { Set($0.map { Identifier($0) }) })
  }
}

extension ForcePlanText.Tour {
  fileprivate init(_ tour: PlannedTour) {
    line = tour.line
    mission = tour.mission
    unitType = tour.unitType
    kind = tour.supply.kind
    supply = tour.supply.key
    unit = tour.unit
    contributor = tour.contributor
    parts = tour.parts
    from = tour.months.lowerBound
    until = tour.months.upperBound
    arrivesEarly = tour.arrivesEarly
    isCommitted = tour.isCommitted
  }

  fileprivate var tour: PlannedTour {
    get throws {
      guard from < until else { throw UnreadableColumn(value: "\(from)..<\(until)") }
      return PlannedTour(
        line: line, mission: mission, unitType: unitType, supply: try namedSupply,
        unit: unit ?? 1, contributor: contributor, parts: parts ?? [], months: from..<until,
        arrivesEarly: arrivesEarly ?? false, isCommitted: isCommitted ?? false)
    }
  }

  private var namedSupply: Supply {
    get throws {
      switch kind {
      case .pledges: .pledge(Identifier(supply))
      case .contracts: .contract(Identifier(supply))
      case .transfers: .transfer(Identifier(supply))
      case .deployments: .deployment(Identifier(supply))
      default: throw UnreadableColumn(value: kind.rawValue)
      }
    }
  }
}
