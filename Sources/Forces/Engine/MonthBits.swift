/// Sets of months, a bit a month.
extension UInt64 {
  /// The months from `low` on and before `high`, which is at most 63.
  @inline(__always)
  static func months(_ low: Int, _ high: Int) -> UInt64 {
    low < high
      ? (1 &<< UInt64(truncatingIfNeeded: high)) &- (1 &<< UInt64(truncatingIfNeeded: low)) : 0
  }

  /// The months listed.
  init(months: [Int]) {
    self = months.reduce(0) { $0 | 1 << UInt64($1) }
  }

  /// Whether `month` is among them.
  @inline(__always)
  func has(_ month: Int) -> Bool {
    self &>> UInt64(truncatingIfNeeded: month) & 1 != 0
  }

  /// The first month from `month` on that is not among them.
  @inline(__always)
  func gap(from month: Int) -> Int {
    month + (~(self &>> UInt64(truncatingIfNeeded: month))).trailingZeroBitCount
  }

  /// Puts `month` in or takes it out.
  @inline(__always)
  mutating func set(_ month: Int, _ isIn: Bool) {
    let bit: UInt64 = 1 &<< UInt64(truncatingIfNeeded: month)
    if isIn { self |= bit } else { self &= ~bit }
  }
}
