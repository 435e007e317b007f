import Basics
import Capabilities

/// From which day units are no longer there, by their contributors' own notice.
///
/// A notice of all of a contributor's units speaks of the pledges announced by its day, and of the
/// deployments that begin before it takes effect.
struct Withdrawals {
  private var deployments: [Identifier<Deployment>: Day] = [:]
  private var pledges: [Identifier<Pledge>: Day] = [:]
  /// The notices of all of a contributor's units.
  private var contributors: [Identifier<Contributor>: [WithdrawalNotice]] = [:]
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
        contributors[notice.contributor, default: []].append(notice)
      }
    }
  }

  /// Whether a notice speaks of a deployment alone, whose unit is then not on offer again.
  func endsAlone(_ deployment: Identifier<Deployment>) -> Bool { deployments[deployment] != nil }

  /// The first day on which a deployed unit is no longer there; nil where no notice speaks of it.
  func end(of deployment: Deployment) -> Day? {
    let own = [deployments[deployment.id], deployment.pledge.flatMap { wholePledges[$0] }]
    let all = (contributors[deployment.contributor] ?? [])
      .filter { deployment.from < $0.effective }.map(\.effective)
    return (own.compactMap { $0 } + all).min()
  }

  /// The first day on which a pledge no longer stands; nil where no notice speaks of it.
  func end(of pledge: Pledge) -> Day? {
    let all = (contributors[pledge.contributor] ?? [])
      .filter { $0.speaks(of: pledge) }.map(\.effective)
    return ([pledges[pledge.id]].compactMap { $0 } + all).min()
  }
}

extension WithdrawalNotice {
  /// Whether a notice of all of a contributor's units means a pledge: one announced by its day.
  func speaks(of pledge: Pledge) -> Bool { pledge.announced.map { $0 <= announced } ?? true }
}

extension Dictionary where Value == Day {
  fileprivate mutating func lower(_ key: Key, to day: Day) {
    self[key] = Swift.min(self[key] ?? day, day)
  }
}
