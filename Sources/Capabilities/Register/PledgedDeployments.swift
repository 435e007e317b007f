import Basics

/// The deployments of each pledge, and the days on which they are more than it has.
struct PledgedDeployments {
  private let entries: [Identifier<Pledge>: [Deployment]]
  private let overfull: [Identifier<Pledge>: Overfull]
  private let quantities: [Identifier<Pledge>: Int]
  private let units: PledgedUnits

  /// Rows that contradict each other on one deployment count as that one.
  ///
  /// A pledge that does not say how many units it has can hold any; pledges of one unit hold its
  /// deployments together.
  init(_ register: CapabilityRegister, _ units: PledgedUnits) {
    var entries: [Identifier<Pledge>: [Deployment]] = [:]
    for deployment in register.deployments {
      if let pledge = deployment.pledge {
        entries[units.lead(of: pledge), default: []].append(deployment)
      }
    }
    let counts = UnitCounts(register)
    var overfull: [Identifier<Pledge>: Overfull] = [:]
    var quantities: [Identifier<Pledge>: Int] = [:]
    for pledge in register.pledges where units.lead(of: pledge.id) == pledge.id {
      guard let most = pledge.quantity else { continue }
      quantities[pledge.id] = most
      guard let all = entries[pledge.id] else { continue }
      let stretches = all.count == 1 ? [all[0].stretch] : Self.stretches(all, counts)
      let days = Overfull(stretches, most: most)
      if !days.isEmpty { overfull[pledge.id] = days }
    }
    self.entries = entries
    self.overfull = overfull
    self.quantities = quantities
    self.units = units
  }

  private static func stretches(_ all: [Deployment], _ counts: UnitCounts) -> [Stretch] {
    var subjects: [EntrySubject: [Deployment]] = [:]
    for deployment in all { subjects[deployment.subject, default: []].append(deployment) }
    return subjects.values.flatMap { alike -> [Stretch] in
      let ranked = alike.indices.sorted { alike[$0].isSurer(than: alike[$1]) }
      return Deployment.apart(ranked, of: alike, counts: counts)
        .flatMap { $0.used.map { alike[$0].stretch } }
    }
  }

  /// The first days on which a deployment is among more than its pledge has, and up to three others
  /// that are there then.
  func overlap(of deployment: Deployment) -> (Stretch, [Identifier<Deployment>])? {
    guard let pledge = deployment.pledge.map(units.lead),
      let days = overfull[pledge]?.first(
        from: deployment.from.number, until: deployment.stretch.until)
    else { return nil }
    return (days, there(of: pledge, on: days, without: deployment.id))
  }

  /// The first days on which a pledge has more in place than it has, and up to three that are there then.
  func overlap(ofAll pledge: Identifier<Pledge>) -> (Stretch, [Identifier<Deployment>])? {
    guard let days = overfull[pledge]?.first(from: .min, until: .max) else { return nil }
    return (days, there(of: pledge, on: days, without: nil))
  }

  /// How many units a deployment's pledge has; nil where it does not say.
  func pledged(of deployment: Deployment) -> Int? {
    deployment.pledge.flatMap { quantities[units.lead(of: $0)] }
  }

  private func there(
    of pledge: Identifier<Pledge>, on days: Stretch, without own: Identifier<Deployment>?
  ) -> [Identifier<Deployment>] {
    (entries[pledge] ?? []).lazy.filter {
      $0.id != own && $0.from.number < days.until && $0.stretch.until > days.from
    }.prefix(3).map(\.id).sorted()
  }
}
