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
  static func apart(
    _ ranked: [Int], of entries: [Self], counts: UnitCounts
  ) -> [Contradiction] {
    let most = counts.most(of: entries[ranked[0]])
    guard !Overfull(ranked.map { entries[$0].stretch }, most: most).isEmpty else {
      return ranked.map { Contradiction(used: [$0]) }
    }
    var units: [Contradiction] = []
    for place in ranked {
      // Sixty-four at once of one pledge are no register: looking further back would only cost.
      let unit = units.suffix(64).firstIndex { entries[$0.used[0]].saysAgain(entries[place]) }
      if let unit {
        units[unit].setAside.append(place)
      } else {
        units.append(Contradiction(used: [place]))
      }
    }
    return units
  }

  private func saysAgain(_ other: Deployment) -> Bool {
    overlaps(other) && (from == other.from || isToldApart(from: other))
  }

  /// Whether there is a day on which both are in place.
  private func overlaps(_ other: Deployment) -> Bool {
    (other.assumedUntil.map { from < $0 } ?? true)
      && (assumedUntil.map { other.from < $0 } ?? true)
  }

  /// The days on which it is in place, with its units.
  var stretch: Stretch {
    Stretch(from: from.number, until: assumedUntil?.number ?? .max, units: quantity)
  }
}
