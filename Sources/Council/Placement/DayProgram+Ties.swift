import Optimization

extension DayProgram {
  /// Adds the rows of all orders of a tie, with slacks that are chosen together.
  ///
  /// One slack for each pair of days, at what that pair costs, at most one in all: it lets the rows
  /// give way that this pair of days breaks. So a ladder of leads costs what some pairs of days cost,
  /// where slacks chosen order by order may cost less than any.
  mutating func addRows(ofTie tie: Tie, orders: [Int]) {
    guard tie.before != tie.after else {
      for index in orders { addRows(ofOrder: index) }
      return
    }
    let prices = placement.prices(of: tie, orders: orders)
    let least = prices.joined().compactMap(\.self).min() ?? 0
    let steps = steps(of: tie, orders: orders)

    var slacks = prices.map { [Int32?](repeating: nil, count: $0.count) }
    for before in slacks.indices {
      for after in slacks[before].indices {
        guard let price = prices[before][after],
          steps.contains(where: { $0.gives(wayTo: before, after) })
        else { continue }
        slacks[before][after] = columns.add(
          cost: Double(price - least), from: 0, to: 1, isInteger: false)
      }
    }
    for step in steps {
      let constant =
        term(1, item: tie.after, upTo: step.after) + term(-1, item: tie.before, upTo: step.before)
      for slack in slacks.dropFirst(step.before + 1).joined(upTo: step.after) {
        rows.term(-1, of: slack)
      }
      rows.end(from: -.infinity, to: -constant)
      sources.append(.order(step.order, day: step.day))
    }
    for slack in slacks.joined(upTo: .max) {
      rows.term(1, of: slack)
    }
    rows.end(from: -.infinity, to: 1)
    sources.append(nil)
  }

  /// Every row the orders of a tie have, on any day at all, each once.
  private func steps(of tie: Tie, orders: [Int]) -> [Step] {
    let (before, after) = (placement.items[tie.before].days, placement.items[tie.after].days)
    var isSeen = [Bool](repeating: false, count: before.count * after.count)
    var steps: [Step] = []
    for index in orders {
      let lead = placement.orders[index].lead
      // Rows change only where one of the two items has a day.
      for day in Set(after + before.flatMap { [$0 + lead - 1, $0 + lead] }).sorted() {
        let latest = after.count(upTo: day) - 1
        let reached = before.count(upTo: day - lead) - 1
        guard latest >= 0, reached < before.count - 1 else { continue }
        let place = (reached + 1) * after.count + latest
        guard !isSeen[place] else { continue }
        isSeen[place] = true
        steps.append(Step(order: index, day: day, before: reached, after: latest))
      }
    }
    return steps
  }

  /// A row of a tie: the later item on its day `after` or sooner, but the earlier one not yet on its
  /// day `before`.
  private struct Step {
    let order: Int
    let day: Int
    let before: Int
    let after: Int

    func gives(wayTo before: Int, _ after: Int) -> Bool {
      before > self.before && after <= self.after
    }
  }
}

extension Sequence<[Int32?]> {
  /// All columns of these lists up to an index.
  fileprivate func joined(upTo last: Int) -> [Int32] {
    flatMap { list in list.prefix(last == .max ? .max : last + 1).compactMap(\.self) }
  }
}
