import Council

/// Cycles of five steps with ladders of preferred leads, beside other items, in two rooms.
struct CycleShape {
  let cycles: Int
  let others: Int
  let days: Int
  /// The price of one departure at each level is this many times that of the level below.
  let level: Int

  /// The placement of this shape drawn with `seed`.
  func placement(seed: Int) -> DayPlacement {
    var numbers = SeededNumbers(seed: seed)
    var items: [DayPlacement.Item] = []
    var orders: [DayPlacement.Order] = []
    let working = (0..<days).filter { $0 % 7 < 5 }

    func add(_ range: ClosedRange<Int>, due: Int, price: Int, room: Int?) -> Int {
      let allowed = working.filter(range.contains)
      let days = allowed.isEmpty ? [due] : allowed
      items.append(
        DayPlacement.Item(
          days: days,
          costs: days.map { price * abs($0 - due) + ($0 % 7 == 4 ? level : 0) }, room: room))
      return items.count - 1
    }
    func ladder(_ before: Int, _ after: Int, leads: ClosedRange<Int>, price: Int) {
      for lead in leads {
        orders.append(.init(before: before, after: after, lead: lead, price: price))
      }
    }

    for _ in 0..<cycles {
      let expiry = Int.random(in: 45..<days, using: &numbers)
      let late = Int.random(in: 0...10, using: &numbers)
      let report = add(
        (expiry - 45)...(expiry - 12 + late), due: expiry - 32 + late, price: 1, room: nil)
      let contributors = add((expiry - 38)...(expiry - 3), due: expiry - 23, price: 1, room: 0)
      let briefing = add((expiry - 38)...(expiry - 3), due: expiry - 20, price: 1, room: 1)
      let consultations = add((expiry - 30)...(expiry - 1), due: expiry - 14, price: 1, room: 0)
      let adoption = add((expiry - 9)...expiry, due: expiry - 1, price: 2, room: 0)
      ladder(report, contributors, leads: 1...8, price: level * level)
      ladder(contributors, consultations, leads: 1...8, price: level * level)
      ladder(contributors, briefing, leads: 0...3, price: level)
      orders.append(.init(before: report, after: contributors, lead: 0, price: nil))
      orders.append(.init(before: contributors, after: consultations, lead: 0, price: nil))
      orders.append(.init(before: consultations, after: adoption, lead: 1, price: nil))
      ladder(consultations, adoption, leads: 2...7, price: level)
    }
    for _ in 0..<others {
      let due = working.randomElement(using: &numbers) ?? 0
      _ = add(
        (due - 8)...(due + 8), due: due, price: 2, room: Int.random(in: 0...1, using: &numbers))
    }
    let room = DayPlacement.Room(
      tiers: [.init(holds: 1, price: 3), .init(holds: 2, price: level * level * level)])
    return DayPlacement(items: items, orders: orders, rooms: [room, room])
  }
}

/// Numbers that look random and are the same on every run (Steele, Lea, Flood 2014).
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: Int) {
    state = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
