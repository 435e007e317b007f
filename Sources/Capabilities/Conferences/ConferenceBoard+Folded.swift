import Basics

extension ConferenceBoard {
  /// How many pledges a total must stand for, so that it does not tell what became of one State's.
  package static let leastTotal = 3

  /// The board with types of few pledges in one row, so that no row tells what became of one State's.
  ///
  /// Every row then stands for `least` pledges or more; the row without a type holds the small ones and
  /// those of no type. No rows are left where the whole has fewer.
  package func folded(least: Int) -> ConferenceBoard {
    var rows = unitTypes.filter { $0.unitType != nil }.sorted {
      ($0.counts.all, $0.unitType ?? "") < ($1.counts.all, $1.unitType ?? "")
    }
    var small = unitTypes.filter { $0.unitType == nil }.reduce(into: Counts()) {
      $0.add($1.counts)
    }
    while let next = rows.first, next.counts.all < least || (1..<least).contains(small.all) {
      small.add(next.counts)
      rows.removeFirst()
    }
    var shown = rows.sorted { ($0.unitType ?? "") < ($1.unitType ?? "") }
    if small.all >= least { shown.append(Row(unitType: nil, counts: small)) }
    return ConferenceBoard(
      conference: conference, day: day, published: published, counts: counts, unitTypes: shown,
      saidAgain: saidAgain, marking: marking)
  }
}

extension ConferenceBoard.Counts {
  /// Adds the counts of other pledges.
  fileprivate mutating func add(_ other: Self) {
    announced += other.announced
    registered += other.registered
    for (level, count) in other.notified { notified[level, default: 0] += count }
    deployed += other.deployed
    noPublicRecord += other.noPublicRecord
    withdrawn += other.withdrawn
  }
}
