import Basics
import Capabilities
import Forces

extension ForcePlanText {
  /// What a plan was asked for.
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
    let leastTour: Int?
    let extensionPrice: Double?
    let lateness: Double?
    let mostLateness: Double?
    let trainingMonths: Int?
    let highAltitude: Int?
    let kit: Kit?
    let delays: [String: Int]?
    let lines: [String]?
  }

  /// What threat classes asked for at the least.
  struct Kit: Codable {
    let items: [Item]
    let convoyTypes: [String]

    struct Item: Codable {
      let from: ThreatClass
      let tag: String
      let bringer: MinimumKit.Bringer
    }
  }
}

extension ForcePlanText.Options {
  init(_ options: ForceOptions) {
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
    leastTour = options.leastTour
    extensionPrice = options.extensionPrice
    lateness = options.lateness
    mostLateness = options.mostLateness
    trainingMonths = options.trainingMonths
    highAltitude = options.highAltitude
    kit = ForcePlanText.Kit(options.kit)
    delays = Dictionary(
      options.delays.map { ($0.key.rawValue, $0.value) }, uniquingKeysWith: { first, _ in first })
    lines = options.lines?.sorted().map(\.rawValue)
  }

  var options: ForceOptions {
    let usual = ForceOptions()
    return ForceOptions(
      horizon: horizon ?? usual.horizon, neededLevel: neededLevel ?? usual.neededLevel,
      movePrice: movePrice ?? usual.movePrice, disturb: disturb,
      mostShare: mostShare ?? usual.mostShare, shareFrom: shareFrom ?? usual.shareFrom,
      countsCash: countsCash ?? usual.countsCash, countsLift: countsLift ?? usual.countsLift,
      shortestTour: shortestTour ?? usual.shortestTour,
      longestTour: longestTour ?? usual.longestTour, dwell: dwell ?? usual.dwell,
      leastTour: leastTour ?? usual.leastTour,
      extensionPrice: extensionPrice ?? usual.extensionPrice,
      lateness: lateness ?? usual.lateness, mostLateness: mostLateness ?? usual.mostLateness,
      trainingMonths: trainingMonths ?? usual.trainingMonths,
      highAltitude: highAltitude ?? usual.highAltitude, kit: kit?.kit ?? usual.kit,
      delays: Dictionary(
        (delays ?? [:]).map { (Identifier($0.key), $0.value) },
        uniquingKeysWith: { first, _ in first }),
      lines: lines.map { Set($0.map { Identifier($0) }) })
  }
}

extension ForcePlanText.Kit {
  fileprivate init(_ kit: MinimumKit) {
    items = kit.items.map { Item(from: $0.from, tag: $0.tag, bringer: $0.bringer) }
    convoyTypes = kit.convoyTypes
  }

  fileprivate var kit: MinimumKit {
    MinimumKit(
      items: items.map { MinimumKit.Item(from: $0.from, tag: $0.tag, bringer: $0.bringer) },
      convoyTypes: convoyTypes)
  }
}
