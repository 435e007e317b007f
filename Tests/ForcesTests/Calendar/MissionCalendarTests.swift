import Basics
import Capabilities
import Council
import Testing

@testable import Forces

@Suite struct `The calendar of a mission` {
  private func calendar(
    _ units: [Deployment], lift: Int? = nil, withdrawals: [WithdrawalNotice] = [],
    months: (String, String) = ("2020-01", "2021-01")
  ) throws -> MissionCalendar {
    MissionCalendar(
      of: "MONE", in: try DrawdownSample.months(months.0, months.1),
      from: try DrawdownSample.facts(units, [], [], lift: lift, withdrawals: withdrawals))
  }

  private func said(_ calendar: MissionCalendar) -> [String] {
    calendar.events.map { "\($0.day.iso) \($0.nature.rawValue) \($0.stay.supply.key)" }
  }

  @Test func `says who comes, rotates and leaves, and which agreements run out, by days`() throws {
    let calendar = try calendar([
      DrawdownSample.unit(
        "B", from: "2020-03-01", until: "2020-10-01", agreement: "2020-08-16", state: .planned),
      DrawdownSample.unit("A", rotation: "2020-02-15"),
      DrawdownSample.unit("C", mission: "MTWO", rotation: "2020-05-01"),
    ])
    #expect(
      said(calendar) == [
        "2020-02-15 rotates A", "2020-03-01 arrives B", "2020-08-15 agreementEnds B",
        "2020-10-01 leaves B",
      ])
    #expect(calendar.stays.map(\.supply.key) == ["A", "B"])
    #expect(calendar.stays[0].until == nil)
  }

  @Test func `adds up people moved: those exchanged both ways, those of other missions beside`()
    throws
  {
    let calendar = try calendar(
      [
        DrawdownSample.unit("A", quantity: 2, strength: 1000, rotation: "2020-02-15"),
        DrawdownSample.unit("B", strength: nil, from: "2020-02-20", state: .planned),
        DrawdownSample.unit("C", mission: "MTWO", strength: 300, rotation: "2020-02-01"),
      ], lift: 2500)
    let lift = calendar.lift[1]
    #expect(lift.people == 2000 + 800)
    #expect(lift.others == 600)
    #expect(lift.capacity == 2500)
    #expect(calendar.lift.filter { $0.people > 0 }.count == 1)
    #expect(try self.calendar([]).lift.allSatisfy { $0.capacity == nil && $0.people == 0 })
  }

  @Test
  func `rotates every twelve months while the unit is there, on the month's last day at most`()
    throws
  {
    let calendar = try calendar(
      [DrawdownSample.unit("A", until: "2022-03-15", rotation: "2020-02-29")],
      months: ("2020-01", "2023-01"))
    #expect(
      said(calendar) == [
        "2020-02-29 rotates A", "2021-02-28 rotates A", "2022-02-28 rotates A",
        "2022-03-15 leaves A",
      ])
  }

  @Test func `ends a stay by a notice of withdrawal, and leaves out who is gone`() throws {
    let notice = try WithdrawalNotice(
      id: "w", contributor: "XAA", deployment: "A", announced: Day(iso: "2020-01-02"),
      effective: Day(iso: "2020-06-01"), words: "home", provenance: DrawdownSample.source)
    let calendar = try calendar(
      [
        DrawdownSample.unit("A"),
        DrawdownSample.unit("B", until: "2019-06-01", state: .returned),
      ], withdrawals: [notice])
    #expect(said(calendar) == ["2020-06-01 leaves A"])
    #expect(calendar.stays.count == 1)
  }

  @Test func `of a mission that nobody knows is empty`() throws {
    let calendar = MissionCalendar(
      of: "NONE", in: try DrawdownSample.months(), from: try DrawdownSample.facts([], [], []))
    #expect(calendar.stays.isEmpty && calendar.events.isEmpty && calendar.lift.count == 12)
  }
}
