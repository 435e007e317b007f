import Basics
import Optimization

/// The mixed-integer program of a drawdown: how many units of each deployment leave in each month, and
/// which lines those that stay fill.
struct DrawdownModel {
  let task: DrawdownTask
  let options: DrawdownOptions
  var program = LevelledProgram()
  /// For each deployment, the columns that say how many of its units leave, by month.
  private(set) var leaves: [[Int: Int32]] = []
  /// For each deployment, line and month, the column that says how many of its units fill it.
  private(set) var fills: [Fill] = []
  /// People above a ceiling, by mission and month.
  private var above: [Int32] = []

  /// Some units on one line in one month.
  struct Fill {
    let units: Int
    let line: Int
    let month: Int
    let worth: Double
    let column: Int32
  }

  /// The program; where `mayLeave` is false, nobody leaves before its own end and no ceiling holds.
  init(_ task: DrawdownTask, options: DrawdownOptions, mayLeave: Bool = true) {
    self.task = task
    self.options = options
    leaves = task.units.map { units in
      var columns: [Int: Int32] = [:]
      for month in mayLeave ? units.mayLeave : 0..<0 {
        columns[month] = program.columns.add(
          cost: 0, from: 0, to: Double(units.count), isInteger: true)
      }
      for column in columns.values.sorted() { program.rows.term(1, of: column) }
      program.rows.end(from: 0, to: Double(units.count))
      return columns
    }
    fillLines()
    if mayLeave {
      keepToCeilings()
      keepToLift()
    }
    price()
  }

  /// Writes the terms of those who have left by a month, `factor` each.
  private mutating func left(_ units: Int, by month: Int, _ factor: Double) {
    for (when, column) in leaves[units].sorted(by: { $0.key < $1.key }) where when <= month {
      program.rows.term(factor, of: column)
    }
  }

  /// Units fill lines while they are there throughout, and no line beyond its need.
  private mutating func fillLines() {
    var onLine: [[Int: [Int32]]] = task.lines.map { _ in [:] }
    for (place, units) in task.units.enumerated() {
      for month in units.whole {
        let first = fills.count
        for (line, worth) in units.lines where task.lines[line].need[month] > 0 && worth > 0 {
          let most = Double(min(units.count, task.lines[line].need[month]))
          let column = program.columns.add(cost: 0, from: 0, to: most, isInteger: true)
          onLine[line][month, default: []].append(column)
          fills.append(
            Fill(units: place, line: line, month: month, worth: worth, column: column))
        }
        guard fills.count > first else { continue }
        for fill in fills[first...] { program.rows.term(1, of: fill.column) }
        left(place, by: month, 1)
        program.rows.end(from: -.infinity, to: Double(units.count))
      }
    }
    for (line, months) in onLine.enumerated() {
      for (month, columns) in months.sorted(by: { $0.key < $1.key }) {
        for column in columns { program.rows.term(1, of: column) }
        program.rows.end(from: -.infinity, to: Double(task.lines[line].need[month]))
      }
    }
  }

  /// People there are no more than the ceiling, or counted as above it.
  private mutating func keepToCeilings() {
    for (mission, ceiling) in task.ceilings.enumerated() {
      for (month, people) in ceiling.people.enumerated() {
        guard let people else { continue }
        var there = task.others[mission][month]
        for (place, units) in task.units.enumerated()
        where units.mission == mission && units.there.contains(month) {
          there += units.count * units.people
          left(place, by: month, -Double(units.people))
        }
        let beyond = program.columns.add(cost: 0, from: 0, to: .infinity, isInteger: false)
        above.append(beyond)
        program.rows.term(-1, of: beyond)
        program.rows.end(from: -.infinity, to: Double(people - there))
      }
    }
  }

  /// Those who move in a month are no more than lift moves; where those who move in any case are more,
  /// nobody else does.
  private mutating func keepToLift() {
    for (month, capacity) in task.lift.enumerated() where capacity.isFinite {
      var sure = 0
      for (place, units) in task.units.enumerated() {
        let moves = units.moves(in: month)
        sure += moves * units.count * units.people
        for (when, column) in leaves[place].sorted(by: { $0.key < $1.key }) where when <= month {
          // Its other moves fall away for those who have left by then.
          let leaving = when == month && !units.isNotSent(in: month) ? 1 : 0
          if leaving != moves {
            program.rows.term(Double((leaving - moves) * units.people), of: column)
          }
        }
      }
      program.rows.end(from: -.infinity, to: max(0, capacity - Double(sure)))
    }
  }
}

extension DrawdownModel {
  /// First the people above ceilings; then what is lost of weight, and departures on no agreed day; then
  /// the months for which units are away.
  private mutating func price() {
    if !above.isEmpty {
      program.levels.append(above.map { .init(column: $0, price: 1) })
    }
    var worth: [LevelledProgram.Price] = fills.map { .init(column: $0.column, price: -$0.worth) }
    var away: [LevelledProgram.Price] = []
    for (place, columns) in leaves.enumerated() {
      let units = task.units[place]
      for (month, column) in columns.sorted(by: { $0.key < $1.key }) {
        if units.points[month] == nil {
          worth.append(.init(column: column, price: options.offPointPrice))
        }
        away.append(.init(column: column, price: Double(units.there.upperBound - month)))
      }
    }
    program.levels.append(worth)
    if !away.isEmpty { program.levels.append(away) }
  }

  /// Which of the levels is that of the plan's worth.
  var worthLevel: Int { above.isEmpty ? 0 : 1 }
}

extension DrawdownTask.Units {
  /// Whether leaving in a month means not to come at all.
  func isNotSent(in month: Int) -> Bool { isPlanned && month == there.lowerBound }

  /// How often lift moves them in a month, unless they have left: they arrive, are exchanged, or go
  /// home on their own day.
  func moves(in month: Int) -> Int {
    (isPlanned && month == there.lowerBound ? 1 : 0) + (rotations.contains(month) ? 2 : 0)
      + (ends == month ? 1 : 0)
  }
}
