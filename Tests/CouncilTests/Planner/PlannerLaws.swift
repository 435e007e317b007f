import Basics
import HiGHSSolver
import Testing

@testable import Council

@Suite struct `Laws of the planner, on random registers` {
  private let planner = ProgrammePlanner(solver: HiGHS())

  private struct Case {
    let register: CouncilRegister
    let options: PlanningOptions
    let window: Range<Month>
    let asOf: Day
  }

  private func sample(_ seed: Int) throws -> Case {
    var random = RandomRegister(seed: UInt64(seed) &* 7919)
    let register = try random.register()
    let options = try random.options()
    let begins =
      register.mandates.filter { $0.end != nil && $0.change.setsMandate }
      .map(\.adopted).min() ?? register.mandates[0].adopted
    let month = max(try Fact.month("2019-01").advanced(by: random.pick(0...8)), begins.month)
    return Case(
      register: register, options: options,
      window: month..<month.advanced(by: random.pick(1...4)),
      asOf: max(month.firstDay.advanced(by: random.pick(-60...120)), begins))
  }

  private func programme(
    _ sample: Case, _ options: PlanningOptions? = nil,
    published: [Identifier<ProgrammeItem>: Day] = [:]
  ) throws -> Programme {
    try planner.programme(
      for: sample.window, from: sample.register, asOf: sample.asOf,
      options: options ?? sample.options, published: published)
  }

  private func days(_ programme: Programme) -> [Identifier<ProgrammeItem>: Day] {
    Dictionary(
      programme.items.map { ($0.id, $0.day) }, uniquingKeysWith: { first, _ in first })
  }

  @Test(arguments: 0..<60)
  func `every plan is proved, and the checker finds it sound`(seed: Int) throws {
    let sample = try sample(seed)
    let programme = try programme(sample)
    #expect(programme.status == .optimal)
    #expect(programme.checked)
    #expect(programme.objective == programme.bound)
    #expect(Set(programme.items.map(\.id)).count == programme.items.count)
    #expect(Set(programme.items.map(\.id)).isDisjoint(with: programme.unplaced.map(\.id)))
    #expect(programme.findings.allSatisfy { $0.rule != .c7 || $0.force == .hard })
  }

  @Test(arguments: 0..<60)
  func `no other placement costs less, and prices separate the levels`(seed: Int) throws {
    let sample = try sample(seed)
    var random = RandomRegister(seed: UInt64(seed))
    var published: [Identifier<ProgrammeItem>: Day] = [:]
    for item in try programme(sample).items where random.chance(60) {
      published[item.id] = item.day.advanced(by: random.pick(-20...20))
    }
    let task = try ProgrammeTask(
      for: sample.window, from: sample.register, asOf: sample.asOf, options: sample.options,
      published: published)
    let best = planner.programme(for: task)
    let bestScore = levels(best.score)
    for _ in 0..<20 {
      let days = task.items.map { ($0.id, $0.allowed.randomElement(using: &random.numbers)) }
      let check = ProgrammeChecker(task).check(
        Dictionary(
          days.compactMap { id, day in day.map { (id, $0) } },
          uniquingKeysWith: { first, _ in first }))
      #expect(check.objective >= best.objective)
      // The order of costs is the order of levels, strongest first.
      let score = levels(check.score)
      #expect(score == bestScore || bestScore.lexicographicallyPrecedes(score))
    }
  }

  /// What a score costs at each level, strongest first.
  private func levels(_ score: [ScoreLine]) -> [Int] {
    [Force.should, .preferred, .habit].map { force in
      score.filter { $0.force == force }.reduce(0) { $0 + $1.cost }
    }
  }

  @Test(arguments: 0..<30)
  func `a published plan stays as it is, and pinning what stands changes nothing`(seed: Int) throws
  {
    let sample = try sample(seed)
    let first = try programme(sample)
    let again = try programme(sample, published: days(first))
    #expect(days(again) == days(first) || sample.options.movePrice == 0)
    #expect(again.score.filter { $0.rule == .v1 }.isEmpty)

    var options = sample.options
    for item in first.items where !item.isFixed && item.kind != .closed && item.step != .report {
      options.pins[item.id] = item.day
    }
    let pinned = try programme(sample, options)
    #expect(pinned.unplaced == first.unplaced)
    #expect(days(pinned) == days(first) || !first.items.allSatisfy { $0.step != .adoption })
  }

  @Test(arguments: 0..<40)
  func `a cycle that can keep the guideline keeps it where it stands alone`(seed: Int) throws {
    var random = RandomRegister(seed: UInt64(seed) &+ 5000)
    let expiry = try Fact.day("2019-05-15").advanced(by: random.pick(0...200))
    let report = expiry.advanced(by: -random.pick(15...45))
    let calendar = WorkingCalendar(
      holidays: [], covering: try Fact.day("2018-06-01")..<Fact.day("2020-12-31"))
    guard calendar.isWorkingDay(report) else { return }
    let register = CouncilRegister(mandates: [
      try Fact.period(
        "A", "1 (2018)", adopted: "2018-05-01", expiry: expiry.iso, rule: "on \(report.iso)")
    ])
    var options = PlanningOptions(keepsFridaysFree: false, keepsHighLevelWeek: false)
    options.negotiationDays = random.pick(0...8)
    let months = report.month..<expiry.month.advanced(by: 1)
    let programme = try planner.programme(
      for: months, from: register, asOf: report.advanced(by: -20), options: options)

    let draft = try CycleDraft(
      report: report, expiry: expiry, negotiationDays: options.negotiationDays)
    let isFeasible = Feasibility(of: draft, isWorkingDay: calendar.isWorkingDay).isFeasible
    let broken = programme.score.filter { [.c4, .c4b, .c5, .c8, .p9].contains($0.rule) }
    #expect(broken.isEmpty == isFeasible, "report \(report), expiry \(expiry)")
  }
}
