package import Basics
import Capabilities
package import Council

extension ForceFacts {
  /// How many uniformed personnel a mission may have in each of `months`; nil where nothing is known.
  ///
  /// The lower of what the mandate allows, troops and police together, and of the last step of the
  /// transition plan. Past the mandates that are known the ceiling of the facts' day goes on.
  package func ceilings(of mission: Identifier<Mission>, in months: Range<Month>) -> [Int?] {
    let steps = capabilities.ceilingSteps.filter { $0.mission == mission }
      .sorted { ($0.from, $0.id) < ($1.from, $1.id) }
    let now = council.ceilingsInForce(of: mission, on: asOf)?.uniformed
    return months.map { month in
      let mandate = council.ceilingsInForce(of: mission, on: month.lastDay)?.uniformed ?? now
      let step = steps.last { $0.from <= month }?.people
      return [mandate, step].compactMap { $0 }.min()
    }
  }
}

extension MandateCeilings {
  /// Troops and police; nil where either is not recorded.
  fileprivate var uniformed: Int? {
    troops.flatMap { troops in police.map { troops + $0 } }
  }
}
