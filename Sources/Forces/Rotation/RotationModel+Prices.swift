import Basics
import Capabilities
import Optimization

extension RotationModel {
  /// Columns that say where nobody keeps the capability, and rows that make them say so.
  ///
  /// `filler` are columns, one a half-month, that fill it by day and night; empty for none.
  mutating func countGaps(filler: [Int32] = [], mayStayOpen: Bool = true) {
    dayGaps = gaps(under: covers, filler: filler, mayStayOpen: mayStayOpen)
    if task.scheme.needsNight {
      let nights = sums(
        over: 0..<task.grid.count, where: { [task] in task.terms[$0.terms].byNight },
        extent: \.counts)
      nightGaps = gaps(under: nights, filler: filler, mayStayOpen: mayStayOpen)
    }
  }

  private mutating func gaps(
    under covers: [Int32], filler: [Int32], mayStayOpen: Bool
  ) -> [Int32] {
    covers.enumerated().map { half, cover in
      let gap = program.columns.add(
        cost: 0, from: 0, to: mayStayOpen ? 1 : 0, isInteger: true)
      program.rows.term(1, of: cover)
      if !filler.isEmpty { program.rows.term(1, of: filler[half]) }
      program.rows.term(1, of: gap)
      program.rows.end(from: 1, to: .infinity)
      return gap
    }
  }

  /// Columns that say how many units count in full beyond one.
  mutating func countDoubled() {
    doubled = covers.map { cover in
      let beyond = program.columns.add(cost: 0, from: 0, to: .infinity, isInteger: true)
      program.rows.term(1, of: cover)
      program.rows.term(-1, of: beyond)
      program.rows.end(from: -.infinity, to: 1)
      return beyond
    }
  }

  /// Half-months of the scheme in which a stay is there.
  func served(_ stay: RotationStay) -> Int {
    stay.stay.clamped(to: 0..<task.grid.count).count
  }

  /// Adds the prices of unfair turns: the most that somebody serves beyond what is due of him, less
  /// the least.
  mutating func priceTurns(_ turns: [RotationFairness.Turn]) {
    let able = turns.filter { $0.able > 0 }
    guard able.count > 1 else { return }
    let halves = Double(stays.map(\.stay.upperBound).max() ?? 0) + Double(task.grid.count)
    let most = program.columns.add(cost: 0, from: -halves, to: halves, isInteger: true)
    let least = program.columns.add(cost: 0, from: -halves, to: halves, isInteger: true)
    for turn in able {
      let own = stays.indices.filter {
        task.terms[stays[$0].terms].partner == .contributor(turn.contributor)
          && served(stays[$0]) > 0
      }
      let due = Double(turn.due)
      for (bound, low, high) in [(most, -Double.infinity, due), (least, due, Double.infinity)] {
        for place in own {
          program.rows.term(Double(served(stays[place])), of: Int32(place))
        }
        program.rows.term(-1, of: bound)
        program.rows.end(from: low, to: high)
      }
    }
    program.levels.append([.init(column: most, price: 1), .init(column: least, price: -1)])
  }

  /// Adds the prices of each half-month in which the camp's host has not come yet.
  mutating func priceLead() {
    guard let host = task.scheme.campHost else { return }
    let own = stays.filter { task.terms[$0.terms].partner == .contributor(host) }
    guard !own.isEmpty else { return }
    let there = sums(
      over: 0..<task.grid.count,
      where: { [task] in task.terms[$0.terms].partner == .contributor(host) },
      // Once it has come it keeps the camp.
      extent: { [task] in min($0.stay.lowerBound, task.grid.count)..<task.grid.count })
    var level: [LevelledProgram.Price] = []
    for come in there {
      let waiting = program.columns.add(cost: 0, from: 0, to: 1, isInteger: false)
      program.rows.term(1, of: come)
      program.rows.term(1, of: waiting)
      program.rows.end(from: 1, to: .infinity)
      level.append(.init(column: waiting, price: 1))
    }
    program.levels.append(level)
  }

  /// A level that prices each of some columns alike.
  mutating func price(_ columns: [Int32], at price: Double = 1) {
    program.levels.append(columns.map { .init(column: $0, price: price) })
  }

  /// The stays that an answer chose, in order of time.
  func chosen(_ values: [Double]) -> [RotationStay] {
    zip(stays, values).filter { $1 > 0.5 }.map(\.0)
      .sorted { ($0.stay.lowerBound, $0.terms) < ($1.stay.lowerBound, $1.terms) }
  }
}
