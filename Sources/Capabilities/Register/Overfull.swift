/// Some units, or uses, from one day up to another, as day numbers.
struct Stretch {
  let from: Int
  /// Half-open; `Int.max` for no end.
  let until: Int
  var units = 1
}

/// Days on which more is in use than there is.
struct Overfull {
  /// In order; they do not touch.
  private var stretches: [Stretch] = []

  /// Where `uses` together exceed `most`; sorting dominates.
  init(_ uses: [Stretch], most: Int) {
    var changes: [(day: Int, units: Int)] = []
    for use in uses where use.from < use.until {
      changes.append((use.from, use.units))
      changes.append((use.until, -use.units))
    }
    changes.sort { ($0.day, $0.units) < ($1.day, $1.units) }

    var units = 0
    for (index, change) in changes.enumerated() {
      units += change.units
      let next = index + 1 < changes.count ? changes[index + 1].day : Int.max
      guard units > most, change.day < next else { continue }
      if let last = stretches.last, last.until == change.day {
        stretches[stretches.count - 1] = Stretch(
          from: last.from, until: next, units: max(last.units, units))
      } else {
        stretches.append(Stretch(from: change.day, until: next, units: units))
      }
    }
  }

  /// Whether there is never more than there is.
  var isEmpty: Bool { stretches.isEmpty }

  /// The first of them that touches the days from `from` up to `until`; nil where none does.
  func first(from: Int, until: Int) -> Stretch? {
    var low = 0
    var high = stretches.count
    while low < high {
      let middle = (low + high) / 2
      if stretches[middle].until > from { high = middle } else { low = middle + 1 }
    }
    guard low < stretches.count, stretches[low].from < until else { return nil }
    return stretches[low]
  }
}
