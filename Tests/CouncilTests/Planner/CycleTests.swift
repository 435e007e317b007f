import Basics
import Testing

@testable import Council

@Suite struct `The cycle of a mandate` {
  private func cycles(
    _ periods: [MandatePeriod], steps: [StepRecord] = [], missions: [Mission] = [],
    days: Range<Day>? = nil, options: PlanningOptions = PlanningOptions()
  ) throws -> [Cycle] {
    let register = CouncilRegister(missions: missions, mandates: periods, steps: steps)
    let days = try days ?? Fact.day("2019-01-01")..<Fact.day("2020-06-01")
    let calendar = WorkingCalendar(
      holidays: try ShippedRegister.register.holidays,
      covering: days.lowerBound.advanced(by: -400)..<days.upperBound.advanced(by: 400))
    let book = CycleBook(register, options: options, calendar: calendar)
    return register.mandateHistories.flatMap { history in
      book.endings(of: history, on: days).compactMap(book.cycle(of:))
    }
  }

  private func chain(_ cycle: Cycle?) -> [String] {
    cycle?.steps.map { "\($0.step) \($0.due?.iso ?? "-") \($0.habitual)" } ?? []
  }

  @Test func `is counted back from its end, and waits for a report that comes late`() throws {
    // The Force in Cyprus: report on Wednesday 10 July, end on Wednesday 31 July 2019.
    let cycle = try cycles(Fact.cyprus().mandates).first
    #expect(cycle?.key == "UNFICYP/S/RES/2453 (2019)")
    #expect(
      chain(cycle) == [
        "report 2019-07-10 2019-07-10",
        "contributorMeeting 2019-07-15 2019-07-15",
        "consultations 2019-07-23 2019-07-23",
        "adoption 2019-07-31 2019-07-30",
      ])
    #expect(cycle?[.report]?.id == "UNFICYP/S/RES/2453 (2019)/report")
  }

  @Test func `with an early report is the guideline's backward plan`() throws {
    // Western Sahara: end on Thursday 31 October 2019, report on Wednesday 2 October.
    let cycle = try cycles([
      Fact.period(
        "MINURSO", "2468 (2019)", adopted: "2019-04-30", start: "2019-05-01",
        expiry: "2019-10-31", rule: "on 2019-09-25")
    ]).first
    #expect(
      chain(cycle) == [
        "report 2019-09-25 2019-09-25",
        "contributorMeeting 2019-10-09 2019-10-09",
        "consultations 2019-10-17 2019-10-17",
        "adoption 2019-10-31 2019-10-30",
      ])
  }

  @Test func `without a known rule shows the day by which the report is needed, and none due`()
    throws
  {
    let cycle = try cycles([
      Fact.period("MINURSO", "2468 (2019)", adopted: "2019-04-30", expiry: "2019-10-31")
    ]).first
    #expect(chain(cycle).first == "report - 2019-10-01")
  }

  @Test(arguments: [MandateChange.partialExtension, .ceiling, .final, .withdrawal])
  func `is opened by no such decision`(change: MandateChange) throws {
    let period = try Fact.period(
      "A", "1 (2019)", adopted: "2019-01-30", expiry: "2019-07-31", change: change)
    #expect(try cycles([period]).isEmpty)
  }

  @Test func `is opened by no mandate without an end`() throws {
    #expect(
      try cycles([
        Fact.period("UNTSO", "50 (1948)", adopted: "1948-05-29", expiry: nil, change: .creation)
      ]).isEmpty)
  }

  @Test func `is not disturbed by a partial extension or a ceiling between`() throws {
    let cycle = try cycles([
      Fact.period("UNISFA", "2416 (2018)", adopted: "2018-05-15", expiry: "2019-05-15"),
      Fact.period(
        "UNISFA", "2465 (2019)", adopted: "2019-04-12", expiry: "2019-10-15",
        change: .partialExtension),
      Fact.period(
        "UNISFA", "2469 (2019)", adopted: "2019-05-14", start: "2019-05-16", expiry: "2019-11-15"),
    ]).first
    #expect(cycle?.outcome?.decision.text == "S/RES/2469 (2019)")
    #expect(cycle?[.adoption]?.actual == (try Fact.day("2019-05-14")))
  }

  @Test func `ends in the decision that followed, and its other steps precede that`() throws {
    let cycle = try cycles([
      Fact.period("A", "1 (2019)", adopted: "2019-01-30", expiry: "2019-07-31"),
      Fact.period(
        "A", "2 (2019)", adopted: "2019-06-27", start: "2019-08-01", expiry: "2020-01-31"),
    ]).first
    #expect(
      chain(cycle) == [
        "report - 2019-05-29", "contributorMeeting 2019-06-06 2019-06-06",
        "consultations 2019-06-14 2019-06-14", "adoption 2019-07-31 2019-06-27",
      ])
  }

  @Test func `where a decision is missing from the register has no outcome`() throws {
    let cycle = try cycles([
      Fact.period("A", "1 (2019)", adopted: "2019-01-30", expiry: "2019-03-31"),
      Fact.period("A", "3 (2019)", adopted: "2019-09-27", expiry: "2020-03-31"),
    ]).first
    #expect(cycle?.outcome == nil)
    #expect(cycle?[.adoption]?.actual == nil)
  }

  @Test func `of a short rollover is the vote alone, of a long one the whole chain`() throws {
    let short = try cycles([
      Fact.period(
        "UNMISS", "2778 (2025)", adopted: "2019-04-30", start: "2019-05-01", expiry: "2019-05-09",
        change: .rollover)
    ]).first
    #expect(short?.isShortRollover == true)
    #expect(short?.steps.map(\.step) == [.adoption])
    let long = try cycles([
      Fact.period(
        "UNAMID", "2479 (2019)", adopted: "2019-06-27", start: "2019-07-01",
        expiry: "2019-10-31", change: .rollover)
    ]).first
    #expect(long?.isShortRollover == false)
    #expect(long?.steps.count == 4)
  }

  @Test func `of a rollover of one day still follows the decision that made it`() throws {
    let cycle = try cycles([
      Fact.period(
        "UNMISS", "2326 (2016)", adopted: "2019-12-12", start: "2019-12-13", expiry: "2019-12-13",
        change: .rollover)
    ]).first
    #expect(chain(cycle) == ["adoption 2019-12-13 2019-12-13"])
  }

  @Test func `past the register is continued as long as before, with its report rule`() throws {
    let cycles = try cycles(
      [
        Fact.period(
          "A", "1 (2019)", adopted: "2019-01-30", start: "2019-02-01", expiry: "2019-07-31",
          rule: "on 2019-07-10")
      ], days: Fact.day("2019-07-01")..<Fact.day("2020-09-01"))
    #expect(
      cycles.map { "\($0.key) \($0.expiry?.iso ?? "-") \($0.isProjected)" } == [
        "A/S/RES/1 (2019) 2019-07-31 false", "A/S/RES/1 (2019)+1 2020-01-31 true",
        "A/S/RES/1 (2019)+2 2020-07-31 true", "A/S/RES/1 (2019)+3 2021-01-31 true",
      ])
    #expect(cycles[1].decision == nil)
    #expect(
      cycles.map { $0[.report]?.due?.iso } == [
        "2019-07-10", "2020-01-10", "2020-07-10", "2021-01-08",
      ])
  }

  @Test func `past a rollover is as long as the mandate before it`() throws {
    let cycles = try cycles(
      [
        Fact.period(
          "A", "1 (2018)", adopted: "2018-04-30", start: "2018-05-01", expiry: "2019-04-30"),
        Fact.period(
          "A", "2 (2019)", adopted: "2019-04-30", start: "2019-05-01", expiry: "2019-05-09",
          change: .rollover),
      ], days: Fact.day("2019-05-01")..<Fact.day("2021-01-01"))
    #expect(cycles.map { $0.expiry?.iso } == ["2019-05-09", "2020-05-09", "2021-05-09"])
  }

  @Test func `is not continued for a mission that has ended`() throws {
    let mission = Mission(
      id: "A", english: "A", french: "A", kind: .peacekeeping, seat: "", hosts: [], began: nil,
      ended: try Fact.day("2019-08-01"), provenance: try Fact.provenance())
    let period = try Fact.period("A", "1 (2019)", adopted: "2019-01-30", expiry: "2019-07-31")
    #expect(try cycles([period], missions: [mission]).count == 1)
    #expect(try cycles([period]).count == 3)
  }

  @Test func `of a special political mission owes contributors no meeting`() throws {
    let mission = Mission(
      id: "A", english: "A", french: "A", kind: .specialPolitical, seat: "", hosts: [],
      began: nil, ended: nil, provenance: try Fact.provenance())
    let period = try Fact.period("A", "1 (2019)", adopted: "2019-01-30", expiry: "2019-07-31")
    #expect(
      try cycles([period], missions: [mission]).first?.steps.map(\.step)
        == [.report, .consultations, .adoption])
  }

  @Test func `holds a politico-military briefing where it is asked for or recorded`() throws {
    let period = try Fact.cyprus().mandates
    #expect(try cycles(period).first?[.politicoMilitaryBriefing] == nil)
    let asked = try cycles(period, options: PlanningOptions(politicoMilitaryBriefings: true))
    #expect(asked.first?[.politicoMilitaryBriefing]?.habitual == (try Fact.day("2019-07-19")))
    let recorded = try cycles(
      period,
      steps: [
        Fact.step("UNFICYP", "2453 (2019)", .politicoMilitaryBriefing, planned: "2019-07-18")
      ])
    #expect(recorded.first?[.politicoMilitaryBriefing]?.habitual == (try Fact.day("2019-07-18")))
  }

  @Test func `may have a letter for its report where that is the habit`() throws {
    func isLetter(_ mission: String, rule: String = "unknown") throws -> Bool? {
      let period = try Fact.period(
        mission, "1 (2018)", adopted: "2018-08-30", expiry: "2019-08-31", rule: rule)
      return try cycles([period]).first?[.report]?.isLetter
    }
    #expect(try isLetter("UNIFIL") == true)
    #expect(try isLetter("UNDOF") == false)
    #expect(try isLetter("UNIFIL", rule: "on 2019-07-17") == false)
  }

  @Test func `takes what the desk recorded of a step`() throws {
    let cycle = try cycles(
      Fact.cyprus().mandates,
      steps: [
        Fact.step("UNFICYP", "2453 (2019)", .contributorMeeting, actual: "2019-07-16"),
        Fact.step(
          "UNFICYP", "2453 (2019)", .consultations, planned: "2019-07-22", notHeld: true),
      ]
    ).first
    #expect(cycle?[.contributorMeeting]?.actual == (try Fact.day("2019-07-16")))
    #expect(cycle?[.consultations]?.notHeld == true)
    #expect(cycle?[.consultations]?.habitual == (try Fact.day("2019-07-22")))
  }
}
