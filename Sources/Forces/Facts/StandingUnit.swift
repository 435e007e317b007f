import Basics
import Capabilities
import Council

/// One unit that fills a requirement without a plan's doing: it is there, on its way, contracted, lent
/// or selected.
struct StandingUnit {
  let supply: Supply
  /// Which of the like units of the supply it is, counted from 1.
  var unit: Int
  let contributor: Identifier<Contributor>?
  /// The pledge it comes from.
  let pledge: Identifier<Pledge>?
  let unitType: Identifier<UnitType>
  let mission: Identifier<Mission>
  /// The line it fills, where one is named.
  let line: Identifier<RequirementLine>?
  let tags: [String]
  /// People; nil where not known.
  let strength: Int?
  /// From its first day to the day after its last, wherever it is lent meanwhile.
  let tour: Range<Day>
  /// The days on which it is in the mission.
  var stays: [Range<Day>]
  /// The day of its next rotation, where one is planned.
  let rotation: Day?

  /// Takes the parts as they are; it stays for its whole tour.
  init(
    supply: Supply, unit: Int, contributor: Identifier<Contributor>?,
    pledge: Identifier<Pledge>?, unitType: Identifier<UnitType>, mission: Identifier<Mission>,
    line: Identifier<RequirementLine>?, tags: [String], strength: Int?, tour: Range<Day>,
    rotation: Day? = nil
  ) {
    self.supply = supply
    self.unit = unit
    self.contributor = contributor
    self.pledge = pledge
    self.unitType = unitType
    self.mission = mission
    self.line = line
    self.tags = tags
    self.strength = strength
    self.tour = tour
    stays = [tour]
    self.rotation = rotation
  }
}

extension StandingUnit {
  /// By the first day, then by supply and unit.
  static func isEarlier(_ left: Self, _ right: Self) -> Bool {
    if left.tour.lowerBound != right.tour.lowerBound {
      return left.tour.lowerBound < right.tour.lowerBound
    }
    return left.supply != right.supply ? left.supply < right.supply : left.unit < right.unit
  }
}
