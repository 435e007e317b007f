import Basics
import Council
import Testing

@Suite struct `Whether a cycle can keep the guideline` {
  private func weekday(_ day: Day) -> Bool { !day.isWeekend }

  @Test func `a report on the 10th leaves no room before the 31st`() throws {
    let draft = try CycleDraft(report: Sample.day("2019-07-10"), expiry: Sample.day("2019-07-31"))
    let feasibility = Feasibility(of: draft, isWorkingDay: weekday)
    #expect(!feasibility.isFeasible)
    #expect(feasibility.slackDays == -2)
    #expect(feasibility.binding == .report)
    #expect(feasibility.earliest.contributorMeeting.iso == "2019-07-18")
    #expect(feasibility.earliest.consultations.iso == "2019-07-26")
    #expect(feasibility.earliest.adoption.iso == "2019-08-02")
    #expect(feasibility.mends.map(\.report?.iso) == ["2019-07-08", nil, nil])
    #expect(feasibility.mends.map(\.expiry?.iso) == [nil, "2019-08-02", nil])
    #expect(feasibility.mends.map(\.negotiationDays) == [nil, nil, 3])
    #expect(feasibility.mends.map(\.days) == [2, 2, 2])
  }

  @Test func `a report a month before the expiry leaves room`() throws {
    let draft = try CycleDraft(report: Sample.day("2019-10-01"), expiry: Sample.day("2019-10-31"))
    let feasibility = Feasibility(of: draft, isWorkingDay: weekday)
    #expect(feasibility.isFeasible)
    #expect(feasibility.mends.isEmpty)
    #expect(feasibility.slackDays == 7)
  }

  @Test func `the loose week gains two days`() throws {
    let draft = try CycleDraft(
      report: Sample.day("2019-07-10"), expiry: Sample.day("2019-07-31"), week: .loose)
    #expect(Feasibility(of: draft, isWorkingDay: weekday).isFeasible)
  }

  @Test func `negotiation of less than none is refused`() throws {
    let (report, expiry) = (try Sample.day("2019-07-10"), try Sample.day("2019-07-31"))
    #expect(throws: InvalidCycleDraft.negotiationOutOfRange(-1)) {
      try CycleDraft(report: report, expiry: expiry, negotiationDays: -1)
    }
    #expect(throws: InvalidCycleDraft.negotiationOutOfRange(251)) {
      try CycleDraft(report: report, expiry: expiry, negotiationDays: 251)
    }
  }

  @Test func `a report is moved to a working day, and its days are counted to that day`() throws {
    // Counted back from Tuesday 31 July, the report is needed on Sunday 8 July at the latest.
    let draft = try CycleDraft(
      report: Sample.day("2018-07-10"), expiry: Sample.day("2018-07-31"))
    let feasibility = Feasibility(of: draft, isWorkingDay: weekday)
    let report = try #require(feasibility.mends.first { $0.report != nil })
    #expect(feasibility.latest.report.weekday == .sunday)
    #expect(report.report?.iso == "2018-07-06")
    #expect(report.days == 4)
  }

  @Test func `where shorter negotiation is not enough, the report moves too`() throws {
    let draft = try CycleDraft(report: Sample.day("2019-07-20"), expiry: Sample.day("2019-07-31"))
    let feasibility = Feasibility(of: draft, isWorkingDay: weekday)
    let together = try #require(feasibility.mends.last)
    #expect(together.report != nil)
    #expect(together.negotiationDays != nil)
  }

  /// Every day after every day, as the rule is written.
  private func canObey(_ draft: CycleDraft, _ isWorkingDay: (Day) -> Bool) -> Bool {
    guard draft.report <= draft.expiry else { return false }
    let days = (draft.report...draft.expiry).filter(isWorkingDay)
    let week = draft.week == .strict ? 8 : 7
    return days.contains { meeting in
      draft.report.distance(to: meeting) >= week
        && days.contains { talks in
          meeting.distance(to: talks) >= week
            && days.contains { vote in
              vote >= talks
                && days.count { talks < $0 && $0 <= vote } >= draft.negotiationDays
            }
        }
    }
  }

  @Test(arguments: 0..<300)
  func `the closed form says what trying every day says, and each mend is the smallest`(
    seed: Int
  ) throws {
    var draw = SeededDraw(UInt64(seed + 1))
    let closed = Set(
      (0..<12).map { _ in 17_900 + Int.random(in: -60...120, using: &draw) })
    let isWorkingDay = { (day: Day) in !day.isWeekend && !closed.contains(day.number) }
    let report = Day(17_900 + Int.random(in: 0...6, using: &draw))
    let draft = try CycleDraft(
      report: report, expiry: report.advanced(by: Int.random(in: 10...45, using: &draw)),
      negotiationDays: Int.random(in: 0...9, using: &draw),
      week: Bool.random(using: &draw) ? .strict : .loose)
    let feasibility = Feasibility(of: draft, isWorkingDay: isWorkingDay)

    #expect(feasibility.isFeasible == canObey(draft, isWorkingDay))
    #expect(feasibility.isFeasible == (feasibility.slackDays >= 0))
    #expect(feasibility.isFeasible == feasibility.mends.isEmpty)
    for mend in feasibility.mends {
      var mended = draft
      mended.report = mend.report ?? draft.report
      mended.expiry = mend.expiry ?? draft.expiry
      mended.negotiationDays = mend.negotiationDays ?? draft.negotiationDays
      #expect(canObey(mended, isWorkingDay), "\(mend)")

      var less = mended
      switch (mend.report, mend.expiry, mend.negotiationDays) {
      case (.some(let day), _, _):
        #expect(isWorkingDay(day))
        less.report = (1...60).lazy.map { day.advanced(by: $0) }.first(where: isWorkingDay) ?? day
      case (_, .some(let day), _): less.expiry = day.advanced(by: -1)
      default: less.negotiationDays += 1
      }
      #expect(!canObey(less, isWorkingDay), "\(mend)")
    }
  }
}
