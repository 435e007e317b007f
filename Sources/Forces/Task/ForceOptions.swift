package import Basics
package import Capabilities

/// What a person may set for a plan; every default says where it comes from.
package struct ForceOptions: Hashable, Sendable {
  /// How many months are planned, 1…60.
  package var horizon: Int
  /// The lowest notified level that counts as supply (force-rules 2.2, R-FG-1).
  package var neededLevel: ReadinessLevel
  /// What a tour that a kept plan does not have costs, in weighted unit-months (planning 2).
  package var movePrice: Double
  /// How many changes against a kept plan are allowed; nil for as many as pay.
  package var disturb: Int?
  /// The most that one State may have of the people required in a mission, in hundredths.
  package var mostShare: Int
  /// The strength required below which no share is asked of a mission.
  package var shareFrom: Int
  /// Whether a mission's monthly cash limits what it can have.
  package var countsCash: Bool
  /// Whether strategic lift limits what can be moved.
  package var countsLift: Bool
  /// A tour's fewest and usual most months, and the rest after it, unless the pledge says otherwise.
  package var shortestTour: Int
  package var longestTour: Int
  package var dwell: Int
  /// The fewest months of a tour that its line's end, or the plan's, cuts short.
  package var leastTour: Int
  /// The share of a line's weight that each month past a tour's usual length loses.
  package var extensionPrice: Double
  /// The share of a line's weight that each month loses for every month that the line has then been
  /// open in the plan, and the most that it loses so; small, so that of equal plans the one that fills
  /// sooner is taken.
  package var lateness: Double
  package var mostLateness: Double
  /// Months before arrival in which a training part is used.
  package var trainingMonths: Int
  /// Metres above the sea from which a line asks for `HIGH_ALTITUDE`.
  package var highAltitude: Int
  /// What a threat class asks for at the least (force-rules 9).
  package var kit: MinimumKit
  /// Overrides of when pledges are ready, of studies and scenarios; months later than otherwise.
  package var delays: [Identifier<Pledge>: Int]
  /// Restricts the plan to some lines; nil for all.
  package var lines: Set<Identifier<RequirementLine>>?

  /// The defaults: twelve months, L2, one weighted unit-month a move, a quarter of a mission of
  /// 2,000 or more to one State, tours of six to twelve months, three where they are cut short; all of
  /// them assumptions of ours.
  package init(
    horizon: Int = 12, neededLevel: ReadinessLevel = .level2, movePrice: Double = 1,
    disturb: Int? = nil, mostShare: Int = 25, shareFrom: Int = 2000, countsCash: Bool = true,
    countsLift: Bool = true, shortestTour: Int = 6, longestTour: Int = 12, dwell: Int = 6,
    leastTour: Int = 3, extensionPrice: Double = 0.25, lateness: Double = 0.005,
    mostLateness: Double = 0.1, trainingMonths: Int = 3, highAltitude: Int = 1500,
    kit: MinimumKit = .usual,
    delays: [Identifier<Pledge>: Int] = [:], lines: Set<Identifier<RequirementLine>>? = nil
  ) {
    self.horizon = horizon
    self.neededLevel = neededLevel
    self.movePrice = movePrice
    self.disturb = disturb
    self.mostShare = mostShare
    self.shareFrom = shareFrom
    self.countsCash = countsCash
    self.countsLift = countsLift
    self.shortestTour = shortestTour
    self.longestTour = longestTour
    self.dwell = dwell
    self.leastTour = leastTour
    self.extensionPrice = extensionPrice
    self.lateness = lateness
    self.mostLateness = mostLateness
    self.trainingMonths = trainingMonths
    self.highAltitude = highAltitude
    self.kit = kit
    self.delays = delays
    self.lines = lines
  }
}
