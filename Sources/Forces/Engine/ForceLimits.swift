/// How far a search for a force plan may go.
package struct ForceLimits: Sendable {
  /// How many steps it takes; nil for as many as the pace leaves room for.
  ///
  /// A search that ends by its steps gives the same answer to the bit, whatever the number of cores.
  package let iterations: Int?
  /// Which share of the time allowed is used up, 0…1; nil where no time is set.
  package let pace: (@Sendable () -> Double)?
  /// At which share of the bound a plan is good enough: 0.001 stops within a thousandth.
  package let gap: Double

  /// So many steps, unless told otherwise, and to the last hair.
  package init(
    iterations: Int? = 400, pace: (@Sendable () -> Double)? = nil, gap: Double = 0
  ) {
    self.iterations = iterations
    self.pace = pace
    self.gap = gap
  }
}
