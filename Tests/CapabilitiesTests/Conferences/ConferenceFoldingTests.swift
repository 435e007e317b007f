import Basics
import Capabilities
import Testing

@Suite struct `Small totals of a conference` {
  private func board(_ rows: [(String?, Int)]) throws -> ConferenceBoard {
    var all = ConferenceBoard.Counts()
    all.deployed = rows.reduce(0) { $0 + $1.1 }
    return ConferenceBoard(
      conference: Conference(
        id: "C", english: "C", day: try Sample.day("2019-03-29"),
        provenance: try Sample.provenance()),
      day: try Sample.day("2019-05-01"), published: [], counts: all,
      unitTypes: rows.map { type, count in
        var counts = ConferenceBoard.Counts()
        counts.deployed = count
        return ConferenceBoard.Row(unitType: type.map { Identifier($0) }, counts: counts)
      }, saidAgain: 0)
  }

  /// Rows by type and count, and what is shown of them.
  private static let cases: [(rows: [(String?, Int)], shown: [(String?, Int)])] = [
    // What is large enough stands as it is.
    ([("A", 3), ("B", 5)], [("A", 3), ("B", 5)]),
    // Small ones go together.
    ([("A", 1), ("B", 5), ("C", 2)], [("B", 5), (nil, 3)]),
    // One small one alone would show by subtraction: the smallest other goes with it.
    ([("A", 1), ("B", 5), ("C", 4)], [("B", 5), (nil, 5)]),
    ([("A", 3), (nil, 1)], [(nil, 4)]),
    ([("A", 4), (nil, 3)], [("A", 4), (nil, 3)]),
    ([("A", 1), ("B", 1)], []),
    ([], []),
  ]

  @Test(arguments: cases.indices) func `go into one row of three or more`(index: Int) throws {
    let (rows, shown) = Self.cases[index]
    let board = try board(rows)
    let folded = board.folded(least: 3)
    #expect(folded.unitTypes.map(\.unitType?.rawValue) == shown.map(\.0))
    #expect(folded.unitTypes.map(\.counts.all) == shown.map(\.1))
    #expect(folded.counts == board.counts)
  }
}
