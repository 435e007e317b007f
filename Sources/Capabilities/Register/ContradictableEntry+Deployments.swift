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

  /// Rows that together are no more than the pledge, or the line, has are so many units.
  ///
  /// Beyond that, rows whose days overlap speak of one unit where they begin on one day, or were
  /// read elsewhere or known later.
  static func apart(_ entries: [Deployment], counts: UnitCounts) -> [[Deployment]] {
    let most = counts.most(of: entries[0])
    guard !Overfull(entries.map(\.stretch), most: most).isEmpty else { return entries.map { [$0] } }

    var groups: [[Deployment]] = []
    for entry in entries.sorted(by: { ($0.from, $0.id) < ($1.from, $1.id) }) {
      // Sixty-four at once of one pledge are no register: looking further back would only cost.
      if let group = groups.suffix(64).lastIndex(where: { $0[0].saysAgain(entry) }) {
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
  private func overlaps(_ other: Deployment) -> Bool {
    (other.until.map { from < $0 } ?? true) && (until.map { other.from < $0 } ?? true)
  }

  /// The days on which it is in place, with its units.
  var stretch: Stretch {
    Stretch(from: from.number, until: until?.number ?? .max, units: quantity)
  }
}
