import Basics
import Capabilities
import Optimization

/// The mixed-integer program of a rotation scheme: which stays are chosen.
///
/// The first columns are the stays. What stays add up to in a half-month is a column of its own, kept
/// from one half-month to the next, so that a stay stands in two rows and not in one for each of its
/// half-months.
struct RotationModel {
  let task: RotationTask
  let stays: [RotationStay]
  var program = LevelledProgram()
  /// For each half-month of the grid, the column that says that nobody keeps it by day.
  var dayGaps: [Int32] = []
  var nightGaps: [Int32] = []
  var doubled: [Int32] = []
  /// For each half-month of the grid, how many units count in full.
  var covers: [Int32] = []

  /// The rows that every choice keeps to; no prices yet.
  init(of task: RotationTask, stays: [RotationStay]) {
    self.task = task
    self.stays = stays
    // Stays are stretches of one line of time.
    program.isTight = true
    for _ in stays { program.columns.add(cost: 0, from: 0, to: 1, isInteger: true) }
    takeTurns()
    keepAgreed()
    limitSlots()
    covers = sums(over: 0..<task.grid.count, extent: \.counts)
  }

  /// Columns that say, for each half-month of `range`, how many of the stays meant extend over it.
  ///
  /// `most` is how many may.
  mutating func sums(
    over range: Range<Int>, most: Double = .infinity,
    where isMeant: (RotationStay) -> Bool = { _ in true }, extent: (RotationStay) -> Range<Int>
  ) -> [Int32] {
    var begins = [[Int32]](repeating: [], count: range.count)
    var ends = begins
    for (place, stay) in stays.enumerated() where isMeant(stay) {
      let halves = extent(stay).clamped(to: range)
      guard !halves.isEmpty else { continue }
      begins[halves.lowerBound - range.lowerBound].append(Int32(place))
      if halves.upperBound < range.upperBound {
        ends[halves.upperBound - range.lowerBound].append(Int32(place))
      }
    }
    var sums: [Int32] = []
    for half in begins.indices {
      let sum = program.columns.add(cost: 0, from: 0, to: most, isInteger: false)
      for place in begins[half] { program.rows.term(1, of: place) }
      for place in ends[half] { program.rows.term(-1, of: place) }
      if let last = sums.last { program.rows.term(1, of: last) }
      program.rows.term(-1, of: sum)
      program.rows.end(from: 0, to: 0)
      sums.append(sum)
    }
    return sums
  }
}

extension RotationModel {
  /// A partner is there once at a time, and rests after each slot.
  private mutating func takeTurns() {
    for partner in Set(task.terms.map(\.partner)).sorted(by: { $0.key < $1.key }) {
      let isOwn = { [task] (stay: RotationStay) in task.terms[stay.terms].partner == partner }
      let extent = { [task] (stay: RotationStay) in
        let terms = task.terms[stay.terms]
        // What was agreed was agreed with the rest that it leaves.
        return stay.stay.lowerBound..<stay.stay.upperBound + (terms.isFixed ? 0 : terms.rest)
      }
      let own = stays.filter(isOwn).map(extent)
      guard let first = own.map(\.lowerBound).min(), let last = own.map(\.upperBound).max() else {
        continue
      }
      _ = sums(over: first..<last, most: 1, where: isOwn, extent: extent)
    }
  }

  /// An agreed slot is there, at its own length or longer.
  private mutating func keepAgreed() {
    for index in task.terms.indices where task.terms[index].isFixed {
      let own = stays.indices.filter { stays[$0].terms == index }
      guard !own.isEmpty else { continue }
      for place in own { program.rows.term(1, of: Int32(place)) }
      program.rows.end(from: 1, to: 1)
    }
  }

  /// Nobody comes more often than its terms say.
  private mutating func limitSlots() {
    for (index, terms) in task.terms.enumerated() {
      guard let most = terms.mostSlots, !terms.isFixed else { continue }
      let own = stays.indices.filter { stays[$0].terms == index }
      guard own.count > most else { continue }
      for place in own { program.rows.term(1, of: Int32(place)) }
      program.rows.end(from: 0, to: Double(most))
    }
  }
}
