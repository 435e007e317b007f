import Foundation
import Testing

@Suite struct `The impossibility check` {
  @Test func `refuses dates that nobody can keep, with mends that can be kept`() async throws {
    let scratch = try await Scratch.withRegister()
    let draft = Draft(report: "2019-07-10", expiry: "2019-07-31", negotiationDays: 5)
    let run = try await scratch.feasible(draft).done([2])
    let answer: FeasibleAnswer = try run.read()
    #expect(!answer.feasible)
    #expect(answer.slackDays < 0)
    #expect(!answer.binding.isEmpty)
    #expect(
      Set(answer.dates.keys)
        == ["report", "contributorMeeting", "consultations", "adoption", "expiry"])
    #expect(answer.dates["report"] == "2019-07-10" && answer.dates["expiry"] == "2019-07-31")
    #expect(answer.mends.count >= 2)
    for mend in answer.mends {
      #expect(mend.days > 0)
      let mended = try await scratch.feasible(draft.mended(by: mend)).done([0])
      #expect(try mended.read(as: FeasibleAnswer.self).feasible, "\(mend)")
    }
  }

  @Test(arguments: ["2022-01-03", "2025-01-01", "2028-12-01"])
  func `answers for a report that comes years after the mandate has ended`(report: String)
    async throws
  {
    let scratch = try await Scratch.withRegister()
    let draft = Draft(report: report, expiry: "2019-07-31", negotiationDays: 5)
    let answer: FeasibleAnswer = try await scratch.feasible(draft).done([2]).read()
    #expect(!answer.feasible)
    #expect(answer.slackDays < -800)
    #expect(!answer.mends.isEmpty)
  }

  @Test func `has no smaller mend than those it names`() async throws {
    let scratch = try await Scratch.withRegister()
    let draft = Draft(report: "2019-07-10", expiry: "2019-07-31", negotiationDays: 5)
    let answer: FeasibleAnswer = try await scratch.feasible(draft).done([2]).read()
    if let days = answer.mends.compactMap(\.negotiationDays).max() {
      var less = draft
      less.negotiationDays = days + 1
      try await scratch.feasible(less).done([2])
    }
    if let report = answer.mends.compactMap(\.report).max() {
      var later = draft
      later.report = try ISODay.after(report)
      try await scratch.feasible(later).done([2])
    }
  }

  @Test func `accepts dates that leave room, and counts Fridays`() async throws {
    let scratch = try await Scratch.withRegister()
    let answer: FeasibleAnswer = try await scratch.feasible(
      Draft(report: "2019-07-01", expiry: "2019-07-31", negotiationDays: 5)
    ).done([0]).read()
    #expect(answer.feasible && answer.slackDays >= 0 && answer.mends.isEmpty)
    for step in ["contributorMeeting", "consultations", "adoption"] {
      #expect(try ISODay.isWeekday(answer.dates[step] ?? ""))
    }
  }

  @Test func `says so in words`() async throws {
    let scratch = try await Scratch.withRegister()
    let run = try await scratch.muster(
      "feasible", "--report", "2019-07-10", "--expiry", "2019-07-31"
    ).done([2])
    #expect(run.out.contains("The guideline cannot be kept: 2 days short."), "\(run.out)")
    #expect(run.out.contains("S/2009/659"), "\(run.out)")
    #expect(run.notices.isEmpty)
  }
}

/// A draft's dates, as typed.
struct Draft {
  var report: String
  var expiry: String
  var negotiationDays: Int

  func mended(by mend: FeasibleAnswer.Mend) -> Draft {
    Draft(
      report: mend.report ?? report, expiry: mend.expiry ?? expiry,
      negotiationDays: mend.negotiationDays ?? negotiationDays)
  }
}

extension Scratch {
  func feasible(_ draft: Draft) async throws -> Program.Run {
    try await muster(
      "feasible", "--report", draft.report, "--expiry", draft.expiry, "--negotiation-days",
      "\(draft.negotiationDays)", "--format", "json")
  }
}

extension ISODay {
  /// The next day.
  static func after(_ text: String) throws -> String {
    let date = try Date("\(text)T12:00:00Z", strategy: .iso8601)
    return String(date.addingTimeInterval(86_400).ISO8601Format().prefix(10))
  }
}
