import Basics
import HiGHSSolver
import Testing

@testable import Council

@Suite struct `While the Council is away` {
  private let cyprus = "UNFICYP/S/RES/2453 (2019)"

  private func task(
    away: (String, String)?, register: CouncilRegister? = nil, month: String = "2019-07",
    asOf: String = "2019-06-03"
  ) throws -> ProgrammeTask {
    var options = PlanningOptions()
    if let away {
      options.visits = [try Fact.day(away.0)..<Fact.day(away.1).advanced(by: 1)]
    }
    return try ProgrammeTask(
      for: Fact.window(month), from: register ?? Fact.cyprus(), asOf: Fact.day(asOf),
      options: options)
  }

  @Test func `no vote slides out of the month: it is said to have no day`() throws {
    let task = try task(away: ("2019-07-01", "2019-07-31"))
    #expect(task.items.map(\.id.rawValue) == ["\(cyprus)/report"])
    #expect(
      task.unplaced.map(\.id.rawValue)
        == ["adoption", "consultations", "contributorMeeting"].map { "\(cyprus)/\($0)" })
    for unplaced in task.unplaced {
      guard case .noWorkingDay(let from, let to) = unplaced.reasons.first else {
        Issue.record("\(unplaced)")
        continue
      }
      #expect(from <= to)
    }
    #expect(task.cycles[0][.adoption]?.due == (try Fact.day("2019-07-31")))
  }

  @Test func `a vote is due on the mandate's last working day all the same`() throws {
    // The Council is back on Thursday the 25th, and away again from Monday the 29th.
    let task = try task(away: ("2019-07-29", "2019-07-31"))
    let vote = try #require(task["\(cyprus)/adoption"])
    #expect(vote.due == (try Fact.day("2019-07-31")))
    #expect(vote.allowed.last == (try Fact.day("2019-07-26")))
    // What is habitual is the nearest day left: to be away is no departure from habit.
    #expect(vote.habitual == (try Fact.day("2019-07-26")))
    let usual = try self.task(away: nil)["\(cyprus)/adoption"]
    #expect(usual?.habitual == (try Fact.day("2019-07-30")))
  }

  @Test func `a real month of visits leaves no vote of its mandates fixed before it`() throws {
    let task = try task(
      away: ("2018-03-01", "2018-03-31"), register: ShippedRegister.register, month: "2018-03",
      asOf: "2018-02-01")
    let first = task.window.lowerBound.firstDay
    for cycle in task.cycles where cycle.outcome == nil {
      guard let vote = cycle[.adoption], let expiry = cycle.expiry, expiry >= first else {
        continue
      }
      #expect(vote.due.map { $0 >= first } ?? false, "\(vote.id)")
      #expect(task[vote.id.rawValue].map { !$0.isFixed } ?? true, "\(vote.id)")
    }
    #expect(task.unplaced.contains { $0.id == "UNMISS/S/RES/2392 (2017)/adoption" })
    let programme = ProgrammePlanner(solver: HiGHS()).programme(for: task)
    #expect(programme.status == .optimal)
    #expect(programme.checked)
    #expect(programme.findings.contains { $0.item == "UNMISS/S/RES/2392 (2017)/adoption" })
  }
}
