import Basics

extension ForcePlanChecker {
  /// Every rule that a tour breaks by itself.
  func breaches(of placed: PlacedTour) -> [ForceCheck.Breach] {
    breachesOfNames(placed) + breachesOfMonths(placed)
  }

  /// A breach of `rule` by one tour.
  private func breach(
    _ rule: ForceRule, _ placed: PlacedTour, in month: Month? = nil, _ short: Shortfall
  ) -> ForceCheck.Breach {
    ForceCheck.Breach(
      rule: rule, line: placed.line.id, supply: placed.supply.supply,
      month: month ?? placed.tour.months.lowerBound, short: short)
  }

  /// Where the tour says otherwise than the task who comes, from where, to which mission.
  private func breachesOfNames(_ placed: PlacedTour) -> [ForceCheck.Breach] {
    let (tour, supply) = (placed.tour, placed.supply)
    var breaches: [ForceCheck.Breach] = []
    if tour.mission != placed.line.mission {
      breaches.append(breach(.mission, placed, .notAccepted(tour.mission)))
    }
    if tour.unitType != supply.unitType {
      breaches.append(breach(.type, placed, .typeIs(tour.unitType, wanted: supply.unitType)))
    }
    if tour.contributor != supply.contributor {
      breaches.append(breach(.account, placed, .unknown(tour.contributor?.rawValue ?? "")))
    }
    if tour.arrivesEarly != (placed.arrival < placed.start) {
      let claimed = tour.arrivesEarly ? placed.start - 1 : placed.start
      breaches.append(
        breach(
          .account, placed, .differs(claimed: Double(claimed), found: Double(placed.arrival))))
    }
    return breaches
  }

  /// Ready when it arrives, there until it leaves, in the line's months, of a length allowed.
  private func breachesOfMonths(_ placed: PlacedTour) -> [ForceCheck.Breach] {
    let (way, months) = (placed.way, placed.tour.months)
    var breaches: [ForceCheck.Breach] = []
    let arrival = month(placed.arrival)
    if arrival < way.ready {
      breaches.append(
        breach(
          .ready, placed, in: arrival,
          .readyOn(way.ready.firstDay, needed: arrival.firstDay)))
    }
    if way.until < months.upperBound {
      breaches.append(
        breach(
          .available, placed, in: way.until,
          .endsOn(
            way.until.advanced(by: -1).lastDay, needed: months.upperBound.advanced(by: -1).lastDay))
      )
    }
    let allowed = lengths(placed)
    let begins = placed.line.months.contains(months.lowerBound)
    if !begins || months.isEmpty || !allowed.contains(months.count) {
      breaches.append(breach(.tour, placed, .months(months.count, allowed: allowed)))
    }
    return breaches
  }

  /// The lengths that a tour may have from its start: the pledge's shortest, or to the line's end, but
  /// never below the floor; up to the longest with all extensions, or to the line's end; 0 alone where
  /// there is none.
  private func lengths(_ placed: PlacedTour) -> ClosedRange<Int> {
    let supply = placed.supply
    let rest = max(0, placed.tour.months.lowerBound.distance(to: placed.line.months.upperBound))
    let least = max(min(supply.shortest, rest), supply.floor)
    let most = min(supply.longest + supply.extensionMonths, rest)
    return least <= most ? least...most : 0...0
  }
}
