import Optimization

extension VisitModel {
  /// A choice from which a search may set out: use after use, the one that brings most first, wherever
  /// visits, pledges and lines still have room.
  var greedy: [Double] {
    var values = [Double](repeating: 0, count: program.columns.costs.count)
    var room = worth.open
    var seen: [Stop: Int] = [:]
    var visited: Set<Int> = []
    var made: [Int: Int] = [:]
    let inOrder = worth.uses.indices.sorted {
      (worth.uses[$1].gain, $0) < (worth.uses[$0].gain, $1)
    }
    for place in inOrder {
      let use = worth.uses[place]
      let stop = stop(of: use)
      guard !visited.contains(use.candidate),
        seen[stop].map({ $0 < options.pledgesAVisit })
          ?? (made[use.month, default: 0] < options.visitsAMonth && options.pledgesAVisit > 0),
        use.tours.allSatisfy({ tour in tour.months.allSatisfy { room[tour.line][$0] > 0 } })
      else { continue }
      visited.insert(use.candidate)
      if seen[stop] == nil { made[use.month, default: 0] += 1 }
      seen[stop, default: 0] += 1
      for tour in use.tours {
        for month in tour.months { room[tour.line][month] -= 1 }
      }
      values[place] = 1
    }
    for (stop, column) in stops where seen[stop] != nil { values[Int(column)] = 1 }
    return values
  }
}
