extension DayPlacement {
  /// Who may take a session of a room on one day: the items, and which of their days it is.
  struct Use {
    let day: Int
    let entries: [(item: Int, index: Int)]
  }

  /// Every day that counts on which some item may take a session of a room, ascending.
  func uses(ofRoom room: Int) -> [Use] {
    var entries: [(day: Int, item: Int, index: Int)] = []
    let freeDays = rooms[room].freeDays
    for (item, value) in items.enumerated() where value.room == room {
      for (index, day) in value.days.enumerated() where !freeDays.contains(day) {
        entries.append((day, item, index))
      }
    }
    entries.sort { ($0.day, $0.item) < ($1.day, $1.item) }

    var uses: [Use] = []
    var start = entries.startIndex
    while start < entries.endIndex {
      let day = entries[start].day
      let end = entries[start...].firstIndex { $0.day != day } ?? entries.endIndex
      uses.append(Use(day: day, entries: entries[start..<end].map { ($0.item, $0.index) }))
      start = end
    }
    return uses
  }
}

extension DayPlacement.Room {
  /// A rise of the price of one more session: beyond `holds`, it is `price` in all.
  struct Step {
    let holds: Int
    let price: Int
  }

  /// The tiers as rises, fewest sessions first; the price of one more session only ever rises.
  var steps: [Step] {
    var steps: [Step] = []
    for tier in tiers.sorted(by: { $0.holds < $1.holds }) where tier.price > 0 {
      let holds = max(0, tier.holds)
      let price = (steps.last?.price ?? 0) + tier.price
      if steps.last?.holds == holds {
        steps.removeLast()
      }
      steps.append(Step(holds: holds, price: price))
    }
    return steps
  }
}
