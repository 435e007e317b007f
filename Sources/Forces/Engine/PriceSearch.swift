/// The search for the prices that prove the least bound.
struct PriceSearch: Sendable {
  private var ascent: PriceAscent
  private let lanes: SweepLanes
  /// A plan beside which every tour that counts must fit; nil where all count.
  private let plan: PlanState?
  /// By how many steps the lengths of steps are ahead.
  private let lead: Int
  /// The least bound so far, and the prices that gave it.
  private(set) var bound = Double.infinity
  private(set) var best: [Double]
  /// How many steps were taken.
  var steps: Int { ascent.steps }
  // The bound when it was last looked at, and at which step.
  private var marked = (bound: Double.infinity, step: 0)

  /// How steps grow shorter: the first, and after how many they are half as long.
  private static let length = (first: 0.1, half: 30.0)
  /// From prices that were good once, steps are as short as after so many.
  private static let ahead = 300
  /// The bound stalls where so many steps lower it by less than this share.
  private static let stall = (steps: 100, share: 2e-5)

  init(
    _ ascent: PriceAscent, lanes: SweepLanes, isWarm: Bool, beside plan: PlanState? = nil
  ) {
    self.ascent = ascent
    self.lanes = lanes
    self.plan = plan
    lead = isWarm ? Self.ahead : 0
    best = ascent.prices
  }

  /// Takes one step.
  mutating func step() async {
    let swept = await lanes.swept(at: ascent.prices, beside: plan)
    let found = ascent.bound(profit: swept.profit)
    if found < bound {
      bound = found
      best = ascent.prices
    }
    let length = Self.length.first / (1 + Double(ascent.steps + lead) / Self.length.half)
    ascent.step(use: swept.use, length: length)
  }

  /// Whether the last steps lowered the bound by next to nothing.
  mutating func isStalled() -> Bool {
    guard steps >= marked.step + Self.stall.steps else { return false }
    defer { marked = (bound, steps) }
    return marked.bound - bound < Self.stall.share * bound.magnitude
  }
}
