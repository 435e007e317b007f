/// What may go otherwise than planned in a study, and how often; every figure is a setting.
package struct StudyTerms: Hashable, Codable, Sendable {
  /// Every run draws from its own stream of this seed.
  package var seed: UInt64
  /// How many of a hundred pledges not yet deployed are late, and by how many months at most.
  package var latePledges: Int
  package var latestMonths: Int
  /// How many of a hundred contributors withdraw all they have within the months planned.
  package var withdrawals: Int
  /// How many of a hundred missions see their mandate changed within the months planned: a third
  /// each lose a line, grow by a unit, or end.
  package var mandateChanges: Int

  /// Late: 30 in a hundred by up to six months, about what the published cases of force generation
  /// show; withdrawals 2 and mandate changes 10 in a hundred are assumptions.
  package init(
    seed: UInt64 = 1, latePledges: Int = 30, latestMonths: Int = 6, withdrawals: Int = 2,
    mandateChanges: Int = 10
  ) {
    self.seed = seed
    self.latePledges = latePledges
    self.latestMonths = latestMonths
    self.withdrawals = withdrawals
    self.mandateChanges = mandateChanges
  }
}

/// Which runs of a study one program makes: every *n*th, from the *i*th.
package struct Shard: Hashable, Sendable {
  /// Counted from 1.
  package let index: Int
  package let count: Int

  /// The only shard: all runs.
  package static let whole = Shard(index: 1, of: 1)

  private init(index: Int, of count: Int) {
    self.index = index
    self.count = count
  }

  /// Reads `i/n` with 1 ≤ *i* ≤ *n* ≤ 100,000.
  ///
  /// - Throws: `InvalidShard` with the text as given.
  package init(_ text: String) throws(InvalidShard) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let index = Int(parts[0]), let count = Int(parts[1]),
      (1...100_000).contains(count), (1...count).contains(index)
    else { throw InvalidShard(text: text) }
    self.init(index: index, of: count)
  }

  /// The runs it makes of `runs` in all, counted from 0.
  package func runs(of runs: Int) -> [Int] {
    Array(stride(from: index - 1, to: runs, by: count))
  }
}

/// A text that is no shard.
package struct InvalidShard: Error, Hashable, Sendable {
  package let text: String

  /// Keeps the text as given.
  package init(text: String) {
    self.text = text
  }
}
