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
