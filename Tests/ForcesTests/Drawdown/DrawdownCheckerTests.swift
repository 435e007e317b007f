import Basics
import Capabilities
import HiGHSSolver
import Testing

@testable import Forces

@Suite struct `The checker of drawdowns` {
  private let options = DrawdownOptions()

  private func facts() throws -> ForceFacts {
    try DrawdownSample.facts(
      [
        DrawdownSample.unit(
          "one", type: "INF_COY", line: "first", until: "2020-11-01"),
        DrawdownSample.unit("two", line: "second", quantity: 2, strength: 1600),
      ],
      [
        DrawdownSample.line("first", type: "INF_COY", priority: 1),
        DrawdownSample.line("second", quantity: 2),
      ],
      [DrawdownSample.step("2020-06", 1600)], lift: 900)
  }

  private func plan() throws -> DrawdownPlan {
    DrawdownPlanner(solver: HiGHS()).plan(
      try facts(), months: try DrawdownSample.months(), options: options)
  }

  private func broken(
    departures: [DrawdownPlan.Departure]? = nil, strength: [DrawdownPlan.Strength]? = nil,
    fills: [DrawdownPlan.Fill]? = nil, objective: Double? = nil, bound: Double? = nil
  ) throws -> [DrawdownCheck.Breach] {
    let plan = try plan()
    return DrawdownChecker(try facts(), options: options).check(
      DrawdownPlan(
        asOf: plan.asOf, months: plan.months, status: plan.status,
        departures: departures ?? plan.departures, strength: strength ?? plan.strength,
        kept: plan.kept, fills: fills ?? plan.fills, objective: objective ?? plan.objective,
        bound: bound ?? plan.bound, check: plan.check)
    ).broken
  }

  private func leaves(
    _ id: String, _ month: String, units: Int = 1, people: Int? = nil,
    _ point: DrawdownPlan.Point = .none
  ) throws -> DrawdownPlan.Departure {
    DrawdownPlan.Departure(
      deployment: Identifier(id), mission: "MONE", units: units, people: people ?? units * 800,
      month: try Month(iso: month), point: point)
  }

  @Test func `passes what the planner found`() throws {
    #expect(try broken() == [])
    #expect(
      try plan().departures == [leaves("two", "2020-06"), leaves("one", "2020-11", .ownEnd)])
  }

  @Test func `finds units that are not there, or more of them than there are`() throws {
    let plan = try plan()
    let unknown = try broken(departures: plan.departures + [leaves("none", "2020-07")])
    #expect(unknown.contains(.unknownUnit("none")))
    let many = try broken(departures: plan.departures + [leaves("two", "2020-07", units: 2)])
    #expect(many.contains(.unknownUnit("two")))
    let people = try broken(
      departures: [leaves("two", "2020-06", people: 1), leaves("one", "2020-11", .ownEnd)])
    #expect(people.contains(.unknownUnit("two")))
  }

  @Test func `finds departures after the own end, or outside the months`() throws {
    let late = try broken(departures: [leaves("two", "2020-06"), leaves("one", "2020-12")])
    #expect(late.contains(.staysPastEnd("one", month: try Month(iso: "2020-12"))))
    let wrong = try broken(
      departures: [leaves("two", "2020-06"), leaves("one", "2020-10", .ownEnd)])
    #expect(wrong.contains(.staysPastEnd("one", month: try Month(iso: "2020-10"))))
    let early = try broken(
      departures: [leaves("two", "2020-01"), leaves("one", "2020-11", .ownEnd)])
    #expect(early.contains(.outsideMonths("two", month: try Month(iso: "2020-01"))))
  }

  @Test func `finds people that are not counted`() throws {
    var strength = try plan().strength
    strength[7] = DrawdownPlan.Strength(
      mission: "MONE", month: try Month(iso: "2020-08"), people: 800, ceiling: 1600)
    #expect(
      try broken(strength: strength) == [
        .strength("MONE", month: Month(iso: "2020-08"), claimed: 800, found: 1600)
      ])
  }

  @Test func `finds lines filled by who cannot, or beyond what they require`() throws {
    let plan = try plan()
    func fill(_ line: String, _ id: String, units: Int = 1) throws -> DrawdownPlan.Fill {
      DrawdownPlan.Fill(
        line: Identifier(line), deployment: Identifier(id),
        months: try DrawdownSample.months("2020-12", "2021-01"), units: units)
    }
    let month = try Month(iso: "2020-12")
    let gone = try broken(fills: plan.fills + [fill("first", "one")])
    #expect(gone.contains(.fill("one", line: "first", month: month)))
    let twice = try broken(fills: plan.fills + [fill("second", "two")])
    #expect(twice.contains { if case .fill("two", _, month) = $0 { true } else { false } })
    let full = try broken(fills: plan.fills + [fill("second", "two", units: 3)])
    #expect(full.contains(.overfilled("second", month: month)))
  }

  @Test func `finds more people moved than lift can move`() throws {
    let all = try broken(
      departures: [leaves("two", "2020-06", units: 2), leaves("one", "2020-11", .ownEnd)])
    #expect(
      all.contains(.lift(month: try Month(iso: "2020-06"), people: 1600, capacity: 900)))
  }

  @Test func `finds a worth that is not the plan's, or above its bound`() throws {
    let objective = try plan().objective
    #expect(
      try broken(objective: objective + 1, bound: objective + 2)
        == [.objective(claimed: objective + 1, found: objective)])
    #expect(try broken(bound: objective - 1) == [.bound(objective - 1)])
  }
}
