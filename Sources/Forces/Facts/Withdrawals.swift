import Basics
import Capabilities

/// From which day units are no longer there, by their contributors' own notice.
struct Withdrawals {
  private var deployments: [Identifier<Deployment>: Day] = [:]
  private var pledges: [Identifier<Pledge>: Day] = [:]
  private var contributors: [Identifier<Contributor>: Day] = [:]
  /// Pledges of which a notice ends all deployments, and not one alone.
  private var wholePledges: [Identifier<Pledge>: Day] = [:]

  /// Takes the notices; of several on one unit the earliest day holds.
  init(_ register: CapabilityRegister) {
    let origins = Dictionary(
      register.deployments.map { ($0.id, $0.pledge) }, uniquingKeysWith: { first, _ in first })
    let several = Set(register.pledges.filter { $0.quantity ?? 1 > 1 }.map(\.id))
    for notice in register.withdrawals {
      if let deployment = notice.deployment {
        deployments.lower(deployment, to: notice.effective)
        // Of several like units one goes, and the others are still on offer.
        if let pledge = notice.pledge ?? origins[deployment] ?? nil, !several.contains(pledge) {
          pledges.lower(pledge, to: notice.effective)
        }
      } else if let pledge = notice.pledge {
        pledges.lower(pledge, to: notice.effective)
        wholePledges.lower(pledge, to: notice.effective)
      } else {
        contributors.lower(notice.contributor, to: notice.effective)
      }
    }
  }

  /// Whether a notice speaks of a deployment alone, whose unit is then not on offer again.
  func endsAlone(_ deployment: Identifier<Deployment>) -> Bool { deployments[deployment] != nil }

  /// The first day on which a deployed unit is no longer there; nil where no notice speaks of it.
  func end(of deployment: Deployment) -> Day? {
    [
      deployments[deployment.id], deployment.pledge.flatMap { wholePledges[$0] },
      contributors[deployment.contributor],
    ].compactMap { $0 }.min()
  }

  /// The first day on which a pledge no longer stands; nil where no notice speaks of it.
  func end(of pledge: Pledge) -> Day? {
    [pledges[pledge.id], contributors[pledge.contributor]].compactMap { $0 }.min()
  }
}

extension Dictionary where Value == Day {
  fileprivate mutating func lower(_ key: Key, to day: Day) {
    self[key] = Swift.min(self[key] ?? day, day)
  }
}
