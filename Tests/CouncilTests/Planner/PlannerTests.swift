import Basics
import HiGHSSolver
import Testing

@testable import Council

@Suite struct `The planner` {
  private let cyprus = "UNFICYP/S/RES/2453 (2019)"
  private let planner = ProgrammePlanner(solver: HiGHS())

  private func programme(
    _ register: CouncilRegister, _ month: String = "2019-07", months: Int = 1,
    asOf: String = "2019-06-03", options: PlanningOptions = PlanningOptions(),
    published: [Identifier<ProgrammeItem>: Day] = [:]
  ) throws -> Programme {
    try planner.programme(
      for: Fact.window(month, months: months), from: register, asOf: Fact.day(asOf),
      options: options, published: published)
  }

  private func days(_ programme: Programme) -> [String] {
    programme.items.filter { $0.kind == .cycle }.map { "\($0.step?.rawValue ?? "") \($0.day)" }
  }

  private func count(_ rule: RuleID, in programme: Programme) -> Int {
    programme.score.first { $0.rule == rule }?.count ?? 0
  }

  @Test func `plans Cyprus in July 2019 as well as its report allows, and proves it`() throws {
    let programme = try programme(Fact.cyprus())
    #expect(programme.status == .optimal)
    #expect(programme.checked)
    #expect(programme.objective == programme.bound)
    // Five working days of negotiation leave the two leads 14 of the 16 days they should have.
    #expect(count(.p9, in: programme) == 0)
    #expect(count(.p1, in: programme) == 0)
    #expect(count(.c4, in: programme) + count(.c5, in: programme) == 2)
    #expect(!programme.findings.isEmpty)
    #expect(programme.unplaced.isEmpty)
  }

  @Test func `finds nothing amiss where the report comes early enough`() throws {
    let register = CouncilRegister(mandates: [
      try Fact.period(
        "MINURSO", "2468 (2019)", adopted: "2019-04-30", start: "2019-05-01",
        expiry: "2019-10-31", rule: "on 2019-09-20")
    ])
    let programme = try programme(register, "2019-10")
    #expect(programme.objective == 0)
    #expect(programme.findings.isEmpty)
    #expect(
      days(programme) == [
        "report 2019-09-20", "contributorMeeting 2019-10-09", "consultations 2019-10-17",
        "adoption 2019-10-30",
      ])
  }

  @Test(arguments: ["2018-03", "2019-07", "2020-03", "2016-06", "2024-04", "2026-04"])
  func `plans and proves the real months`(month: String) throws {
    let first = try Fact.month(month)
    let register = try ShippedRegister.register
    let programme = try programme(
      register, month, asOf: register.planningDay(for: first, today: first.firstDay).iso)
    #expect(programme.status == .optimal)
    #expect(programme.checked)
    #expect(programme.objective == programme.bound)
    #expect(programme.score.reduce(0) { $0 + $1.cost } == programme.objective)
    #expect(!programme.items.isEmpty)
  }

  @Test func `plans twelve real months at once`() throws {
    let programme = try programme(
      ShippedRegister.register, "2018-01", months: 12, asOf: "2017-12-01")
    #expect(programme.status == .optimal)
    #expect(programme.checked)
  }

  @Test func `gives the same programme from the same facts, in whatever order they stand`() throws {
    let register = try ShippedRegister.register
    var turned = register
    turned.mandates.reverse()
    turned.holidays.reverse()
    turned.missions.reverse()
    let first = try programme(register, "2018-03", asOf: "2018-02-01")
    #expect(try programme(register, "2018-03", asOf: "2018-02-01") == first)
    #expect(try programme(turned, "2018-03", asOf: "2018-02-01") == first)
  }

  @Test func `keeps a pin, and moves nothing else that it need not`() throws {
    let register = try ShippedRegister.register
    let first = try programme(register, "2018-03", asOf: "2018-02-01")
    let published = Dictionary(
      first.items.map { ($0.id, $0.day) }, uniquingKeysWith: { first, _ in first })
    let again = try programme(register, "2018-03", asOf: "2018-02-01", published: published)
    #expect(again.items.map(\.day) == first.items.map(\.day))
    #expect(count(.v1, in: again) == 0)

    let moved = try #require(
      first.items.first { $0.kind == .periodic && $0.step == .consultations && !$0.isFixed })
    var options = PlanningOptions()
    let pin = try Fact.day("2018-03-20")
    options.pins = [moved.id: pin]
    let pinned = try programme(
      register, "2018-03", asOf: "2018-02-01", options: options, published: published)
    #expect(pinned[moved.id.rawValue]?.day == pin)
    #expect(pinned[moved.id.rawValue]?.isPinned == true)
    #expect(pinned[moved.id.rawValue]?.was == moved.day)
    for item in pinned.items where item.id != moved.id {
      #expect(item.day == published[item.id])
    }
  }

  @Test func `says why a pin cannot be kept`() throws {
    let register = try Fact.cyprus()
    func reasons(_ step: String, _ day: String) throws -> [UnplacedItem] {
      var options = PlanningOptions()
      options.pins = [Identifier("\(cyprus)/\(step)"): try Fact.day(day)]
      return try programme(register, options: options).unplaced
    }
    let vote = Identifier<ProgrammeItem>("\(cyprus)/adoption")
    #expect(
      try reasons("adoption", "2019-08-01") == [
        UnplacedItem(
          id: vote,
          reasons: [.pinnedTooLate(Fact.day("2019-08-01"), last: Fact.day("2019-07-31"))])
      ])
    #expect(
      try reasons("adoption", "2019-07-04") == [
        UnplacedItem(id: vote, reasons: [.pinnedOnClosedDay(Fact.day("2019-07-04"))])
      ])
    #expect(
      try reasons("nothing", "2019-07-08")
        == [UnplacedItem(id: Identifier("\(cyprus)/nothing"), reasons: [.noSuchItem])])
    #expect(try reasons("adoption", "2019-07-29").isEmpty)
  }

  @Test func `leaves unplaced what a visit of the whole month shuts out`() throws {
    var options = PlanningOptions()
    options.visits = [try Fact.day("2019-07-01")..<Fact.day("2019-08-01")]
    let register = CouncilRegister(
      mandates: try Fact.cyprus().mandates,
      otherItems: [try Fact.other("monthly", "every 1 months about day 15 from 2019-01")])
    let programme = try programme(register, options: options)
    #expect(programme.unplaced.map(\.id.rawValue).contains("other/monthly/2019-07"))
    #expect(programme.items.count { $0.kind == .closed } == 22)
  }

  @Test func `gives a day no more sessions than its rooms hold, where it can`() throws {
    let register = CouncilRegister(
      otherItems: try (1...5).map {
        try Fact.other("item-\($0)", "on 2019-07-16", tolerance: 1)
      })
    let programme = try programme(register)
    let byDay = Dictionary(grouping: programme.items, by: \.day)
    #expect(byDay.values.allSatisfy { $0.count <= 2 })
    #expect(count(.s1, in: programme) == 0)
    #expect(count(.s2, in: programme) == 2)
    for items in byDay.values where items.count == 2 {
      #expect(Set(items.map(\.session)) == [.morning, .afternoon])
    }
  }

  @Test func `counts a third session where nothing else is left`() throws {
    let register = CouncilRegister(
      otherItems: try (1...3).map { try Fact.other("item-\($0)", "on 2019-07-16", tolerance: 0) })
    let programme = try programme(register)
    #expect(count(.s1, in: programme) == 1)
    #expect(programme.items.map(\.session) == [.morning, .afternoon, .extra])
    var options = PlanningOptions()
    options.sessionsPerRoom = 3
    #expect(try count(.s1, in: self.programme(register, options: options)) == 0)
  }

  @Test func `holds the meeting with contributors before other business of the day`() throws {
    var options = PlanningOptions()
    let day = try Fact.day("2019-07-17")
    options.pins = [Identifier("\(cyprus)/contributorMeeting"): day]
    var register = try Fact.cyprus()
    register.otherItems = [try Fact.other("a", "on 2019-07-17", tolerance: 0)]
    let programme = try programme(register, options: options)
    #expect(programme["\(cyprus)/contributorMeeting"]?.session == .morning)
    #expect(programme["other/a/2019-07"]?.session == .afternoon)
  }

  @Test func `leaves Fridays to others, unless the desk gives that up`() throws {
    // Friday 12 July 2019.
    let register = CouncilRegister(otherItems: [try Fact.other("a", "on 2019-07-12", tolerance: 1)])
    #expect(try programme(register).items.first?.day == (try Fact.day("2019-07-11")))
    var options = PlanningOptions()
    options.keepsFridaysFree = false
    #expect(
      try programme(register, options: options).items.first?.day == (try Fact.day("2019-07-12")))
    let committee = CouncilRegister(otherItems: [
      try Fact.other("a", "on 2019-07-12", tolerance: 1, kind: .subsidiaryBody, room: .none)
    ])
    #expect(try programme(committee).items.first?.day == (try Fact.day("2019-07-12")))
  }

  @Test func `avoids a floating holiday where that costs little`() throws {
    let register = CouncilRegister(
      holidays: [try Fact.holiday("2019-07-16", kind: .floating)],
      otherItems: [try Fact.other("a", "on 2019-07-16", tolerance: 1)])
    let day = try #require(programme(register).items.first?.day)
    #expect(try day != Fact.day("2019-07-16"))
    let fixed = CouncilRegister(
      holidays: register.holidays,
      otherItems: [try Fact.other("a", "on 2019-07-16", tolerance: 0)])
    #expect(try count(.h3, in: programme(fixed)) == 1)
  }

  @Test func `reads a week loosely where the desk does`() throws {
    var options = PlanningOptions()
    options.strictWeek = false
    let programme = try programme(Fact.cyprus(), options: options)
    #expect(count(.c4, in: programme) + count(.c5, in: programme) == 0)
  }

  @Test func `makes no finding of what is projected`() throws {
    let programme = try programme(Fact.cyprus(), "2020-01")
    #expect(programme.items.allSatisfy { $0.isProjected })
    #expect(programme.findings.isEmpty)
  }

  @Test func `that is cancelled at once still puts every item on a day, and does not vouch`() throws
  {
    let programme = try planner.programme(
      for: Fact.window("2018-03"), from: ShippedRegister.register, asOf: Fact.day("2018-02-01"),
      isCancelled: { true })
    #expect(programme.status == .interrupted || programme.status == .optimal)
    let register = try ShippedRegister.register
    let whole = try self.programme(register, "2018-03", asOf: "2018-02-01")
    #expect(programme.items.count == whole.items.count)
    #expect(programme.objective >= whole.bound)
  }
}
