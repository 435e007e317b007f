import Basics

/// The deployments of each pledge, and the days on which they are more than it has.
struct PledgedDeployments {
  private let entries: [Identifier<Pledge>: [Deployment]]
  private let overfull: [Identifier<Pledge>: Overfull]

  /// Rows that contradict each other on one deployment count as that one.
  ///
  /// A pledge that does not say how many units it has can hold any.
  init(_ register: CapabilityRegister) {
    var entries: [Identifier<Pledge>: [Deployment]] = [:]
    for deployment in register.deployments {
      if let pledge = deployment.pledge { entries[pledge, default: []].append(deployment) }
    }
    let counts = UnitCounts(register)
    var overfull: [Identifier<Pledge>: Overfull] = [:]
    for pledge in register.pledges {
      guard let most = pledge.quantity, let all = entries[pledge.id] else { continue }
      let stretches = all.count == 1 ? [all[0].stretch] : Self.stretches(all, counts)
      let days = Overfull(stretches, most: most)
      if !days.isEmpty { overfull[pledge.id] = days }
    }
    self.entries = entries
    self.overfull = overfull
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
    guard let pledge = deployment.pledge,
      let days = overfull[pledge]?.first(
        from: deployment.from.number, until: deployment.stretch.until)
    else { return nil }
    let others = (entries[pledge] ?? []).lazy.filter {
      $0.id != deployment.id && $0.from.number < days.until && $0.stretch.until > days.from
    }
    return (days, others.prefix(3).map(\.id).sorted())
  }
}
