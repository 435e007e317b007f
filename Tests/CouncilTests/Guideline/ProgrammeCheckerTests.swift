import Basics
import HiGHSSolver
import Testing

@testable import Council

@Suite struct `The checker of programmes` {
  /// Two missions whose cycles meet in July 2019, and a monthly briefing.
  private func register() throws -> CouncilRegister {
    CouncilRegister(
      missions: [Sample.mission("UNFICYP"), Sample.mission("UNAMID")],
      mandates: [
        try Sample.period(),
        try Sample.period(
          "UNAMID", "S/RES/2429 (2018)", adopted: "2018-07-13", start: "2018-07-14",
          end: "2019-08-10", report: .on([Sample.day("2019-07-01")])),
      ],
      otherItems: [
        OtherItem(
          id: "middle-east", english: "Middle East", french: "Moyen-Orient", kind: .briefing,
          recurrence: .every(months: 1, about: 23, from: try Month(iso: "2019-01")), tolerance: 4,
          room: .chamber, from: nil, until: nil, provenance: Sample.provenance)
      ])
  }

  private func task(
    asOf: String = "2019-06-03", published: [Identifier<ProgrammeItem>: Day] = [:],
    options: PlanningOptions = PlanningOptions()
  ) throws -> ProgrammeTask {
    let july = try Month(iso: "2019-07")
    return try ProgrammeTask(
      for: july..<july.advanced(by: 1), from: register(), asOf: Sample.day(asOf),
      options: options, published: published)
  }

  private func placed(_ task: ProgrammeTask) -> PlacedDays {
    DayPlacer(solver: HiGHS()).placed(DayPlacement(task))
  }

  private func claim(_ placed: PlacedDays) -> ProgrammeClaim {
    ProgrammeClaim(
      objective: placed.objective, bound: placed.bound, status: placed.status,
      boundBy: placed.boundBy, certificate: placed.certificate)
  }

  private func days(
    _ task: ProgrammeTask, _ placed: PlacedDays
  ) -> [Identifier<ProgrammeItem>: Day] {
    Dictionary(uniqueKeysWithValues: zip(task.items.map(\.id), placed.days.map { Day($0) }))
  }

  @Test func `a proved plan is sound, and its bound is recomputed`() throws {
    let task = try task()
    let placed = placed(task)
    #expect(placed.boundBy == .certificate)
    let check = ProgrammeChecker(task).check(days(task, placed), claim: claim(placed))
    #expect(check.objections == [])
    #expect(check.objective == placed.objective)
    #expect(check.bound == placed.bound)
    #expect(check.score.reduce(0) { $0 + $1.cost } == check.objective)
  }

  @Test func `a larger claim is not accepted`() throws {
    let task = try task()
    let placed = placed(task)
    let larger = ProgrammeClaim(
      objective: placed.objective + 1, bound: placed.bound + 1, status: .optimal,
      boundBy: .certificate, certificate: placed.certificate)
    let check = ProgrammeChecker(task).check(days(task, placed), claim: larger)
    #expect(
      check.objections == [
        .objectiveDiffers(claimed: placed.objective + 1, is: placed.objective),
        .boundNotProved(claimed: placed.bound + 1, proved: placed.bound),
        .boundAboveObjective(bound: placed.bound + 1, objective: placed.objective),
      ])
  }

  @Test func `without a certificate the plan's bound is not believed`() throws {
    let task = try task()
    let placed = placed(task)
    try #require(!placed.certificate.isEmpty)
    let bare = ProgrammeClaim(
      objective: placed.objective, bound: placed.bound, status: .optimal, boundBy: .certificate,
      certificate: [])
    #expect(!ProgrammeChecker(task).check(days(task, placed), claim: bare).isSound)
  }

  @Test func `rows that the task does not have prove nothing`() throws {
    let task = try task()
    let rows: [RowMultiplier.Row] = [
      .order(task.openOrders.count, day: 18_000), .room(9, tier: 0, day: 18_000),
      .room(0, tier: 2, day: 18_000),
    ]
    let checker = ProgrammeChecker(task)
    let bare = checker.proof(by: []).bound
    let forged = rows.map { RowMultiplier(row: $0, millionths: 5_000_000) }
    #expect(checker.proof(by: forged).foreign == rows)
    #expect(checker.proof(by: forged).bound == bare)
    let negative = RowMultiplier(row: .room(0, tier: 0, day: 18_000), millionths: -5)
    #expect(checker.proof(by: [negative]).foreign == [negative.row])
  }

  @Test func `days that are missing, strange or not allowed are named`() throws {
    let task = try task()
    var days = days(task, placed(task))
    let vote: Identifier<ProgrammeItem> = "UNFICYP/S/RES/2453 (2019)/adoption"
    let sunday = try Sample.day("2019-07-28")
    days[vote] = sunday
    days["nothing"] = sunday
    days["UNAMID/S/RES/2429 (2018)/consultations"] = nil
    #expect(
      ProgrammeChecker(task).check(days).objections == [
        .dayNotAllowed(vote, sunday), .noDay("UNAMID/S/RES/2429 (2018)/consultations"),
        .unknownItem("nothing"),
      ]
        || ProgrammeChecker(task).check(days).objections == [
          .noDay("UNAMID/S/RES/2429 (2018)/consultations"), .dayNotAllowed(vote, sunday),
          .unknownItem("nothing"),
        ])
  }

  @Test(arguments: 0..<60)
  func `any days cost what the model says, and no multipliers prove too much`(seed: Int) throws {
    var draw = SeededDraw(UInt64(seed + 1))
    var published: [Identifier<ProgrammeItem>: Day] = [:]
    for item in try task().items where Bool.random(using: &draw) {
      published[item.id] = item.allowed.randomElement(using: &draw)
    }
    let task = try task(published: published)
    let model = DayPlacement(task)
    let checker = ProgrammeChecker(task)
    var cheapest = Int.max
    for _ in 0..<20 {
      let days = task.items.map { $0.allowed.randomElement(using: &draw) ?? $0.allowed[0] }
      let cost = checker.score(of: days).reduce(0) { $0 + $1.cost }
      #expect(cost == model.cost(of: days.map(\.number)))
      cheapest = min(cheapest, cost)
    }
    let multipliers = (0..<40).map { _ in
      let day = 18_078 + Int.random(in: 0..<31, using: &draw)
      let row: RowMultiplier.Row =
        Bool.random(using: &draw) && !task.openOrders.isEmpty
        ? .order(Int.random(in: task.openOrders.indices, using: &draw), day: day)
        : .room(
          Int.random(in: 0...1, using: &draw), tier: Int.random(in: 0...1, using: &draw), day: day)
      return RowMultiplier(row: row, millionths: Int.random(in: 0...400_000_000, using: &draw))
    }
    let proof = checker.proof(by: multipliers)
    #expect(proof.foreign == [])
    #expect(proof.bound <= cheapest)
    #expect(proof.bound <= placed(task).objective)
  }

  @Test func `a cycle that cannot keep the guideline is found, with its mend`() throws {
    let task = try task()
    let findings = ProgrammeChecker(task).check(days(task, placed(task))).findings
    let impossible = try #require(
      findings.first {
        if case .cannotBeMet = $0.reason { $0.mission == "UNFICYP" } else { false }
      })
    #expect(impossible.force == .preferred)
    #expect(impossible.owedBy == .step(.report))
    #expect(impossible.days == 2)
    #expect(
      impossible.mend == .move(.report, to: try Sample.day("2019-07-08"), daysSooner: 2))
    #expect(
      !findings.contains {
        if case .cannotBeMet = $0.reason { $0.mission == "UNAMID" } else { false }
      })
  }

  @Test func `nothing is found of a day that is past and not recorded`() throws {
    let vote: Identifier<ProgrammeItem> = "UNAMID/S/RES/2429 (2018)/adoption"
    for (asOf, isFound) in [("2019-07-01", true), ("2019-07-29", false)] {
      let task = try task(asOf: asOf)
      var days = days(task, placed(task))
      // A Friday, as far as the vote goes; nobody recorded what came of it.
      days[vote] = try Sample.day("2019-07-26")
      let findings = ProgrammeChecker(task).check(days).findings
      #expect(findings.contains { $0.item == vote && $0.rule == .h2 } == isFound)
    }
  }

  @Test func `habits of the calendar are the presidency's, not the step's`() throws {
    let task = try task()
    var days = days(task, placed(task))
    days["UNAMID/S/RES/2429 (2018)/adoption"] = try Sample.day("2019-07-26")
    let findings = ProgrammeChecker(task).check(days).findings
    let unusual = findings.filter { [.h1, .h2, .h3, .h4].contains($0.rule) }
    try #require(!unusual.isEmpty)
    #expect(unusual.allSatisfy { $0.owedBy == .office(.presidency) })
  }

  @Test func `a vote pinned past the last day is planned, and late by so many days`() throws {
    let vote: Identifier<ProgrammeItem> = "UNFICYP/S/RES/2453 (2019)/adoption"
    func found(_ pin: String) throws -> [Finding] {
      var options = PlanningOptions()
      options.pins = [vote: try Sample.day(pin)]
      let task = try task(options: options)
      return ProgrammeChecker(task).check(days(task, placed(task))).findings
        .filter { $0.item == vote }
    }
    let late = try found("2019-08-01")
    #expect(late.map(\.rule) == [.c7])
    #expect(late.first?.force == .hard)
    #expect(late.first?.days == 1)
    let (pin, last) = (try Sample.day("2019-08-01"), try Sample.day("2019-07-31"))
    #expect(late.first?.reason == .adoptedAfterExpiry(adoption: pin, expiry: last))
    #expect(late.first?.mend == .move(.adoption, to: last, daysSooner: 1))
    // A pin on a day that is closed is planned too: the plan says why it cannot be kept.
    let closed = try found("2019-07-28")
    #expect(closed.map(\.rule) == [.h4])
    #expect(closed.first?.force == .habit)
    #expect(try !found("2019-07-31").contains { $0.force == .hard })
  }

  @Test func `nothing is found of what is projected`() throws {
    let later = try Month(iso: "2020-07")
    let task = try ProgrammeTask(
      for: later..<later.advanced(by: 1), from: register(), asOf: Sample.day("2019-06-03"))
    let projected = Set(task.items.filter(\.isProjected).map(\.id))
    try #require(!projected.isEmpty)
    let findings = ProgrammeChecker(task).check(days(task, placed(task))).findings
    #expect(!findings.contains { $0.item.map(projected.contains) ?? false })
    #expect(!findings.contains { $0.mission != nil })
  }

  @Test func `a programme takes score, findings and soundness from the checker`() throws {
    let task = try task()
    let programme = ProgrammePlanner(solver: HiGHS()).programme(for: task)
    let days = Dictionary(
      uniqueKeysWithValues: programme.items.filter { $0.kind != .closed }.map { ($0.id, $0.day) })
    let check = ProgrammeChecker(task).check(days)
    #expect(programme.checked)
    #expect(programme.findings == check.findings)
    #expect(programme.score == check.score)
    #expect(programme.objective == check.objective)
  }
}
