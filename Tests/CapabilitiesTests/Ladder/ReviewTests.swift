import Basics
import Capabilities
import Testing

@Suite struct `What is due for review is a question, never a demotion` {
  @Test func `a visit counts for 24 months`() throws {
    let notice = [try Sample.notice(.level2, "2030-01-20")]
    let fresh = try ladder([.assessmentVisit], notices: notice, on: "2032-01-10")
    #expect(!fresh.review.contains { if case .visitAged = $0 { true } else { false } })
    let aged = try ladder([.assessmentVisit], notices: notice, on: "2032-01-11")
    #expect(
      aged.review.contains(
        .visitAged(
          try Sample.day("2030-01-10"), "P1/assessment and advisory visit/2030-01-10")))
    #expect(aged.notified.level == .level2)
    #expect(aged.criterion(.review)?.standing == .notMet)
    #expect(aged.criterion(.review)?.owedBy == .planningCell)
  }

  @Test(arguments: [
    (EvidenceNature.equipmentSold, EvidenceOutcome.met), (.deployedElsewhere, .met),
    (.predeploymentVisit, .notMet), (.evaluation, .notMet), (.confirmation, .notMet),
  ])
  func `a sale, a stay elsewhere, a failed visit or evaluation and a refused confirmation ask`(
    nature: EvidenceNature, outcome: EvidenceOutcome
  ) throws {
    let notices = [try Sample.notice(.level2, "2030-01-20")]
    let asked = try ladder(
      more: [try Sample.evidence(nature, "2030-03-01", outcome)], notices: notices)
    #expect(asked.review.count == 1)
    #expect(asked.isReviewDue)
    #expect(asked.notified.level == .level2)

    let innocent = try ladder(
      more: [
        try Sample.evidence(nature, "2030-03-01", outcome),
        try Sample.evidence(nature, "2030-04-01", outcome == .met ? .notMet : .met),
      ], notices: notices)
    #expect(innocent.review.isEmpty)
    #expect(innocent.criterion(.review)?.standing == .met)

    let answered = try ladder(
      more: [try Sample.evidence(nature, "2030-03-01", outcome)],
      notices: notices + [try Sample.notice(.level2, "2030-04-01")])
    #expect(answered.review.isEmpty)

    let unlevelled = try ladder(more: [try Sample.evidence(nature, "2030-03-01", outcome)])
    let asks = nature == .confirmation
    #expect(unlevelled.criterion(.review)?.standing == (asks ? .notMet : .notApplicable))
    #expect(unlevelled.isReviewDue == asks)
  }

  @Test func `R-PCRS-8 an overdue confirmation asks below level 1, too`() throws {
    let late = try ladder(on: "2031-01-02")
    #expect(late.review == [.confirmationDue(try Sample.day("2031-01-01"))])
    #expect(late.isReviewDue)
    #expect(try !ladder(on: "2031-01-01").isReviewDue)
  }

  @Test func `R-PCRS-9 a visit that failed after the notice asks, and hides no aged one`() throws {
    let notice = [try Sample.notice(.level2, "2030-01-20")]
    let failed = try Sample.evidence(.assessmentVisit, "2030-03-01", .notMet)
    let asked = try ladder([.assessmentVisit], more: [failed], notices: notice)
    #expect(asked.review == [.visitFailed(failed.day, failed.id)])
    #expect(asked.notified.level == .level2)
    let answered = try ladder(
      [.assessmentVisit], more: [failed], notices: notice + [Sample.notice(.level2, "2030-04-01")])
    #expect(answered.review.isEmpty)
    let aged = try ladder([.assessmentVisit], more: [failed], notices: notice, on: "2032-01-11")
    #expect(aged.review.contains { if case .visitAged = $0 { true } else { false } })
  }

  @Test func `R-PCRS-9 a visit past 24 months leaves the visit to be made again`() throws {
    let notices = [try Sample.notice(.level1, "2030-01-20")]
    let fresh = try ladder([.assessmentVisit], notices: notices, on: "2032-01-10")
    #expect(fresh.criterion(.level2)?.standing == .met)
    #expect(fresh.next?.reachable == fresh.day)
    let aged = try ladder([.assessmentVisit], notices: notices, on: "2032-01-11")
    #expect(aged.criterion(.level2)?.standing == .notMet)
    #expect(
      aged.next?.missing.map(\.need) == [
        .aged(
          .assessmentVisit, since: try Sample.day("2030-01-10"),
          "P1/assessment and advisory visit/2030-01-10")
      ])
    #expect(aged.next?.reachable == aged.day.advanced(by: 120))
  }

  @Test func `new equipment ends a sale, a confirmation a stay elsewhere`() throws {
    let notices = [try Sample.notice(.level1, "2030-01-20")]
    let bought = try ladder(
      more: [
        try Sample.evidence(.equipmentSold, "2030-03-01"),
        try Sample.evidence(.majorEquipment, "2030-04-01"),
      ], notices: notices)
    #expect(bought.review.isEmpty)
    let back = try ladder(
      more: [
        try Sample.evidence(.deployedElsewhere, "2030-03-01"),
        try Sample.evidence(.confirmation, "2030-04-01"),
      ], notices: notices)
    #expect(back.review.isEmpty)
  }

  @Test func `R-PCRS-7 a term that has run out reads review due, and the level stays`() throws {
    let term = [try Sample.notice(.rapid, "2030-01-01", until: "2030-07-01")]
    let held = try ladder(notices: term, on: "2030-06-30")
    #expect(held.criterion(.term)?.standing == .met)
    #expect(held.criterion(.term)?.due == (try Sample.day("2030-06-30")))
    #expect(held.review.isEmpty)
    let ended = try ladder(notices: term, on: "2030-07-01")
    #expect(ended.criterion(.term)?.standing == .notMet)
    #expect(ended.review == [.termEnded(try Sample.day("2030-07-01"), "P1/RDL/2030-01-01")])
    #expect(ended.notified.level == .rapid)
    let year = try ladder(notices: [try Sample.notice(.rapid, "2030-01-01")], on: "2030-12-31")
    #expect(year.criterion(.term)?.due == (try Sample.day("2030-12-31")))
    #expect(
      try ladder(notices: [Sample.notice(.level3, "2030-01-01")]).criterion(.term)?.standing
        == .notApplicable)
  }

  @Test func `R-PCRS-8 the first confirmation is due after twelve months, then every six`() throws {
    let notices = [try Sample.notice(.level1, "2030-01-20")]
    let first = try ladder(notices: notices, on: "2031-01-20")
    #expect(first.confirmation == (try Sample.day("2031-01-20")))
    #expect(first.criterion(.confirmation)?.standing == .met)
    let late = try ladder(notices: notices, on: "2031-01-21")
    #expect(late.criterion(.confirmation)?.standing == .notMet)
    #expect(late.criterion(.confirmation)?.owedBy == .contributor)
    #expect(late.review == [.confirmationDue(try Sample.day("2031-01-20"))])
    #expect(late.notified.level == .level1)
    let confirmed = try ladder(
      more: [try Sample.evidence(.confirmation, "2031-01-10")], notices: notices, on: "2031-03-01")
    #expect(confirmed.confirmation == (try Sample.day("2031-07-10")))
    let early = try ladder(
      more: [try Sample.evidence(.confirmation, "2030-02-10")], notices: notices, on: "2031-01-01")
    #expect(early.confirmation == (try Sample.day("2031-01-20")))
  }

  @Test func `without a notice the registration counts, and without either nothing is due`() throws
  {
    #expect(try ladder().confirmation == (try Sample.day("2031-01-01")))
    #expect(try ladder(registered: nil).confirmation == nil)
    #expect(try ladder(registration: .submitted).confirmation == nil)
    #expect(
      try ladder(notices: [Sample.notice(.level1, "2029-01-01")], registration: .withdrawn)
        .confirmation == nil)
  }
}
