import Basics
import Council

/// Registers, options and pins drawn at random, odd ones among them; the same on every run.
struct RandomRegister {
  var numbers: SeededNumbers
  let first = Day(17_897)  // 1 January 2019

  init(seed: UInt64) {
    numbers = SeededNumbers(seed: Int(truncatingIfNeeded: seed))
  }

  mutating func pick(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &numbers) }

  mutating func chance(_ percent: Int) -> Bool { pick(1...100) <= percent }

  mutating func register() throws -> CouncilRegister {
    var mandates: [MandatePeriod] = []
    var steps: [StepRecord] = []
    for mission in 0..<pick(1...6) {
      var start = first.advanced(by: pick(-200...200))
      for number in 0..<pick(1...4) {
        let length = chance(15) ? pick(1...40) : pick(60...400)
        let adopted = start.advanced(by: -pick(0...20))
        let decision = "\(2400 + mission * 10 + number) (2019)"
        mandates.append(
          try Fact.period(
            "M\(mission)", decision, adopted: adopted.iso, start: start.iso,
            expiry: chance(3) ? nil : start.advanced(by: length).iso, change: change(),
            rule: rule(from: start, length: length)))
        if chance(20) {
          steps.append(try step("M\(mission)", decision, near: start.advanced(by: length)))
        }
        // Some mandates overlap, some leave a gap.
        start = start.advanced(by: length + 1 + (chance(20) ? pick(-30...30) : 0))
      }
    }
    let others = try (0..<pick(0...12)).map { number in
      try Fact.other(
        "item-\(number)", "every \(pick(1...3)) months about day \(pick(1...31)) from 2018-12",
        tolerance: pick(0...8), kind: OtherItem.Kind.allCases[pick(0...4)],
        room: Room.allCases[pick(0...2)])
    }
    let floating = try (0..<pick(0...3)).map { number in
      try Fact.holiday(
        first.advanced(by: pick(0...300)).iso, kind: .floating, id: "floating-\(number)")
    }
    return CouncilRegister(mandates: mandates, holidays: floating, otherItems: others, steps: steps)
  }

  mutating func options() throws -> PlanningOptions {
    var options = PlanningOptions(
      strictWeek: chance(70), negotiationDays: pick(0...8), sessionsPerRoom: pick(1...3),
      keepsFridaysFree: chance(80), politicoMilitaryBriefings: chance(30), movePrice: pick(0...20))
    if chance(40) {
      let start = first.advanced(by: pick(0...250))
      options.visits = [start..<start.advanced(by: pick(1...12))]
    }
    for _ in 0..<pick(0...3) { options.closedDays.insert(first.advanced(by: pick(0...250))) }
    return options
  }

  private mutating func change() -> MandateChange {
    chance(60) ? .renewal : MandateChange.allCases[pick(0...6)]
  }

  private mutating func rule(from start: Day, length: Int) -> String {
    switch pick(0...4) {
    case 0:
      "on "
        + (0..<pick(1...3)).map { _ in start.advanced(by: pick(0...length)).iso }
        .joined(separator: "; ")
    case 1: "\(pick(10...60)) days before expiry"
    case 2: "every \(pick(20...120)) days from \(start.advanced(by: pick(-400...60)).iso)"
    case 3: "day \(pick(1...31)) of the month"
    default: "unknown"
    }
  }

  private mutating func step(_ mission: String, _ decision: String, near day: Day) throws
    -> StepRecord
  {
    let planned = day.advanced(by: -pick(0...40))
    return try Fact.step(
      mission, decision, Step.allCases[pick(0...9)], planned: planned.iso,
      actual: chance(50) ? planned.advanced(by: pick(-3...3)).iso : nil, notHeld: chance(20))
  }
}
