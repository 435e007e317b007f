/// The prices that prove the bound of a force plan.
///
/// Whatever they are, if none is negative, no plan is worth more than each price times what there is
/// of its row, and for each pledge the most valuable series of tours where every tour pays the prices
/// of what it takes.
package struct ForceCertificate: Hashable, Sendable {
  /// For each line and month, the price of filling one unit of its need.
  package let line: [[Double]]
  /// For each month, the price of a unit of lift; 0 where the lift is infinite.
  package let lift: [Double]
  /// For each budget and month, the price of a unit of it; 0 where it is infinite.
  package let budget: [[Double]]
  /// For each part and month, the price of using it.
  package let part: [[Double]]
  /// The price of a tour that is not kept, beside the move price, where changes are bounded: a
  /// pledge's changes are never fewer than its tours that came.
  package let changes: Double

  /// Takes the parts as they are.
  package init(
    line: [[Double]], lift: [Double], budget: [[Double]], part: [[Double]], changes: Double = 0
  ) {
    self.line = line
    self.lift = lift
    self.budget = budget
    self.part = part
    self.changes = changes
  }
}
