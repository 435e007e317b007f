extension DayProgram {
  /// A good placement near the values of the relaxed program.
  ///
  /// Items tied by orders are rounded together at one threshold, which keeps every order that must be
  /// kept; each such group takes the threshold that costs least beside the others.
  func rounded(_ values: [Double]) -> Assignment {
    var best = Assignment(of: placement, at: days(in: values, threshold: 0.5))
    let groups = brokenGroups(in: values)
    for _ in 0..<3 {
      let before = best.cost
      for group in groups {
        round(group, in: &best, values: values)
      }
      if best.cost == before { break }
    }
    best.improve(rounds: 20)
    return best
  }

  private func round(_ group: [Int], in best: inout Assignment, values: [Double]) {
    let steps: [Double] = [0] + Set(group.flatMap { fractions(of: $0, in: values) }).sorted() + [1]
    var thresholds = zip(steps, steps.dropFirst()).filter { $1 - $0 > 1e-5 }.map { ($0 + $1) / 2 }
    if thresholds.count > 50 {
      thresholds = (0..<50).map { thresholds[$0 * thresholds.count / 50] }
    }

    var kept = group.map { best.indices[$0] }
    var least = (broken: best.broken, cost: best.cost)
    for threshold in thresholds {
      for item in group {
        best.move(item, to: day(of: item, in: values, threshold: threshold))
      }
      if best.isBetter(than: least) {
        kept = group.map { best.indices[$0] }
        least = (best.broken, best.cost)
      }
    }
    for (item, index) in zip(group, kept) {
      best.move(item, to: index)
    }
  }

  /// Items tied to one another by orders, where at least one has a broken value.
  private func brokenGroups(in values: [Double]) -> [[Int]] {
    let count = placement.items.count
    var neighbours = [[Int]](repeating: [], count: count)
    for order in placement.orders {
      neighbours[order.before].append(order.after)
      neighbours[order.after].append(order.before)
    }
    var isSeen = [Bool](repeating: false, count: count)
    var groups: [[Int]] = []
    for item in 0..<count where !isSeen[item] {
      isSeen[item] = true
      var group = [item]
      var next = 0
      while next < group.count {
        for neighbour in neighbours[group[next]] where !isSeen[neighbour] {
          isSeen[neighbour] = true
          group.append(neighbour)
        }
        next += 1
      }
      if group.contains(where: { !fractions(of: $0, in: values).isEmpty }) {
        groups.append(group)
      }
    }
    return groups
  }
}
