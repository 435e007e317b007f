import Basics
import Capabilities
import HiGHSSolver
import Testing

@testable import Forces

@Suite struct `Rotation schemes drawn by chance` {
  /// A scheme of half a year with up to three partners, one of them perhaps agreed.
  private func drawn(_ seed: UInt64) throws -> ForceFacts {
    var random = SeededGenerator(seed: seed)
    let start = try Day(iso: "2020-01-01").advanced(by: random.below(40))
    let scheme = try RotationScheme(
      id: "scheme", name: "scheme", mission: "MINUSMA", unitType: "AVN_MUHU", from: start,
      until: start.advanced(by: 50 + random.below(60)), needsNight: random.below(2) == 0,
      campHost: random.below(2) == 0 ? "XAA" : nil, provenance: RotationSample.source)
    let terms = try (0..<1 + random.below(3)).map { place in
      let shortest = 1 + random.below(3)
      let from = start.advanced(by: random.below(60) - 30)
      let isFixed = place == 0 && random.below(2) == 0
      return try SchemePartner(
        id: Identifier("terms-\(place)"), scheme: "scheme",
        contributor: Identifier(["XAA", "XAB", "XAA"][place]),
        from: isFixed || random.below(2) == 0 ? from : nil,
        until: isFixed || random.below(3) == 0 ? from.advanced(by: 20 + random.below(60)) : nil,
        shortest: shortest, longest: shortest + random.below(3),
        mostSlots: random.below(2) == 0 ? 1 : nil, rest: random.below(3), rampUp: random.below(2),
        rampDown: random.below(2), fliesByNight: random.below(3) > 0, isFixed: isFixed,
        provenance: RotationSample.source)
    }
    return try RotationSample.facts([scheme], terms)
  }

  /// Half-months open under the best choice of stays, by trying every choice.
  private func leastOpen(_ task: RotationTask) -> Int {
    let stays = task.stays()
    let agreed = Set(task.terms.indices.filter { task.terms[$0].isFixed })
    var least = Int.max
    func agree(_ one: RotationStay, _ other: RotationStay) -> Bool {
      let (first, second) =
        one.stay.lowerBound <= other.stay.lowerBound ? (one, other) : (other, one)
      let terms = task.terms[first.terms]
      guard terms.partner == task.terms[second.terms].partner else { return true }
      return first.stay.upperBound + terms.rest <= second.stay.lowerBound
    }
    func open(_ chosen: [RotationStay]) -> Int {
      (0..<task.grid.count).reduce(0) { sum, half in
        let there = chosen.filter { $0.counts.contains(half) }
        let dark = task.scheme.needsNight && !there.contains { task.terms[$0.terms].byNight }
        return sum + (there.isEmpty ? 1 : 0) + (dark ? 1 : 0)
      }
    }
    func choose(_ place: Int, _ chosen: [RotationStay]) {
      guard place < stays.count else {
        if agreed.allSatisfy({ index in chosen.contains { $0.terms == index } }) {
          least = min(least, open(chosen))
        }
        return
      }
      let stay = stays[place]
      let most = task.terms[stay.terms].mostSlots ?? .max
      if chosen.allSatisfy({ agree($0, stay) }),
        chosen.filter({ $0.terms == stay.terms }).count < most
      {
        choose(place + 1, chosen + [stay])
      }
      choose(place + 1, chosen)
    }
    choose(0, [])
    return least
  }

  @Test(arguments: 0..<40)
  func `are open no longer than they must be, and pass the checker`(seed: Int) throws {
    let facts = try drawn(UInt64(seed))
    let task: RotationTask
    do throws(InvalidRotation) {
      task = try RotationTask("scheme", from: facts)
    } catch {
      return
    }
    guard task.stays().count <= 26 else { return }

    let plan = try RotationPlanner(solver: HiGHS()).plan("scheme", from: facts)
    #expect(plan.check.broken == [])
    #expect(plan.status == .optimal)
    #expect(plan.gapBound == leastOpen(task))
    #expect(plan.gap.isZero == (plan.gapBound == 0))
    #expect(plan.gap.isZero == (plan.remedy == nil))
    for remedy in [plan.remedy].compactMap({ $0 }) + plan.otherRemedies {
      #expect(remedy.isProved)
      #expect(remedy.halfMonths >= plan.remedy?.halfMonths ?? 0)
    }
    let again = try RotationPlanner(solver: HiGHS()).plan("scheme", from: facts)
    #expect(again == plan)
  }

  @Test(arguments: 0..<40)
  func `have a remedy that somebody new could not undercut`(seed: Int) throws {
    let plan = try? RotationPlanner(solver: HiGHS()).plan("scheme", from: drawn(UInt64(seed)))
    guard let plan, let remedy = plan.remedy else { return }
    let open = Set((plan.gap.day + plan.gap.night).flatMap { $0.map { HalfMonth(of: $0) } })
    #expect(remedy.halfMonths <= open.count)
    #expect(!remedy.additions.isEmpty)
    #expect(remedy.additions.reduce(0) { $0 + $1.halfMonths.count } == remedy.halfMonths)
  }
}
