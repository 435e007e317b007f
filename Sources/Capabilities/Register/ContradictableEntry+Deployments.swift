import Basics

extension Deployment: ContradictableEntry {
  /// A deployment of neither a pledge nor a line speaks for itself alone.
  var subject: EntrySubject {
    pledge == nil && line == nil
      ? EntrySubject(key)
      : EntrySubject(
        mission.rawValue, contributor.rawValue, unitType.rawValue, pledge?.rawValue,
        line?.rawValue)
  }

  /// Rows that together are no more than the pledge, or the line, has are so many units. Beyond that,
  /// rows whose days overlap speak of one unit where they begin on one day, or were read elsewhere
  /// or known later.
  static func apart(_ entries: [Deployment], in register: CapabilityRegister) -> [[Deployment]] {
    let most = register.mostUnits(of: entries[0])
    guard entries.peak > most else { return entries.map { [$0] } }

    var groups: [[Deployment]] = []
    for entry in entries.sorted(by: { ($0.from, $0.id) < ($1.from, $1.id) }) {
      if let group = groups.firstIndex(where: { $0[0].saysAgain(entry) }) {
        groups[group].append(entry)
      } else {
        groups.append([entry])
      }
    }
    return groups
  }

  private func saysAgain(_ other: Deployment) -> Bool {
    overlaps(other) && (from == other.from || isToldApart(from: other))
  }

  /// Whether there is a day on which both are in place.
  func overlaps(_ other: Deployment) -> Bool {
    (other.until.map { from < $0 } ?? true) && (until.map { other.from < $0 } ?? true)
  }
}

extension [Deployment] {
  /// The most units in place on one day.
  var peak: Int {
    map { first in
      filter { $0.from <= first.from && ($0.until.map { first.from < $0 } ?? true) }
        .reduce(0) { $0 + $1.quantity }
    }.max() ?? 0
  }
}

extension CapabilityRegister {
  /// How many units a deployment's pledge has, else its line; 1 where neither says.
  fileprivate func mostUnits(of deployment: Deployment) -> Int {
    pledges.first { $0.id == deployment.pledge }?.quantity
      ?? requirements.first { $0.id == deployment.line }?.quantity ?? 1
  }
}
