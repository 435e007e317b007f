package import Basics

extension Feasibility {
  /// Judges a draft against the days on which meetings are held.
  ///
  /// Counting forward from the report gives the earliest day of each step, counting back from the
  /// expiry the latest; the cycle is feasible where the earliest vote is not after the expiry.
  ///
  /// - Complexity: a few steps for each day of the chain; no search.
  package init(of draft: CycleDraft, isWorkingDay: @escaping (Day) -> Bool) {
    let chain = WorkingChain(isWorkingDay: isWorkingDay)
    let earliest = chain.forward(from: draft)
    let latest = chain.back(from: draft)

    self.draft = draft
    self.earliest = earliest
    self.latest = latest
    slackDays = earliest.adoption.distance(to: draft.expiry)
    isFeasible = slackDays >= 0
    binding = Feasibility.tightest(earliest, latest)
    mends = isFeasible ? [] : Feasibility.mends(of: draft, chain, earliest, latest)
  }

  private static func tightest(_ earliest: CycleDays, _ latest: CycleDays) -> Step {
    let steps: [Step] = [.report, .contributorMeeting, .consultations, .adoption]
    var tightest = Step.report
    var least = Int.max
    for step in steps {
      guard let from = earliest[step], let to = latest[step] else { continue }
      if from.distance(to: to) < least {
        least = from.distance(to: to)
        tightest = step
      }
    }
    return tightest
  }
}

// The smallest mends.
extension Feasibility {
  /// The report sooner, the expiry later, negotiation shorter where that can be enough; where it
  /// cannot, negotiation shorter and the report sooner together.
  ///
  /// A report is moved to a working day: the latest that is early enough.
  private static func mends(
    of draft: CycleDraft, _ chain: WorkingChain, _ earliest: CycleDays, _ latest: CycleDays
  ) -> [CycleMend] {
    let report = chain.onOrBefore(latest.report)
    var mends = [
      CycleMend(
        report: report, expiry: nil, negotiationDays: nil,
        days: report.distance(to: draft.report)),
      CycleMend(
        report: nil, expiry: earliest.adoption, negotiationDays: nil,
        days: draft.expiry.distance(to: earliest.adoption)),
    ]
    if let shorter = shorterNegotiation(of: draft, chain) ?? together(of: draft, chain) {
      mends.append(shorter)
    }
    return mends
  }

  /// At least one working day of negotiation is left: consultations come before the vote.
  private static func shorterNegotiation(
    of draft: CycleDraft, _ chain: WorkingChain
  ) -> CycleMend? {
    for days in stride(from: draft.negotiationDays - 1, through: 1, by: -1) {
      var shorter = draft
      shorter.negotiationDays = days
      if chain.forward(from: shorter).adoption <= draft.expiry {
        return CycleMend(
          report: nil, expiry: nil, negotiationDays: days, days: draft.negotiationDays - days)
      }
    }
    return nil
  }

  /// The fewest days in all; of several, the one that leaves most negotiation.
  private static func together(of draft: CycleDraft, _ chain: WorkingChain) -> CycleMend? {
    var best: CycleMend?
    for days in stride(from: draft.negotiationDays - 1, through: 1, by: -1) {
      var shorter = draft
      shorter.negotiationDays = days
      let report = chain.onOrBefore(chain.back(from: shorter).report)
      let changed = report.distance(to: draft.report) + draft.negotiationDays - days
      if changed < best?.days ?? .max {
        best = CycleMend(report: report, expiry: nil, negotiationDays: days, days: changed)
      }
    }
    return best
  }
}

/// The four steps counted along working days, forward or back.
struct WorkingChain {
  let isWorkingDay: (Day) -> Bool
  /// Longer than any closure of Headquarters, so that counting ends whatever calendar is given.
  private let longestClosure = 400

  init(isWorkingDay: @escaping (Day) -> Bool) {
    self.isWorkingDay = isWorkingDay
  }

  func forward(from draft: CycleDraft) -> CycleDays {
    let lead = draft.week.days
    let meeting = onOrAfter(draft.report.advanced(by: lead))
    let consultations = onOrAfter(meeting.advanced(by: lead))
    var adoption = consultations
    for _ in 0..<draft.negotiationDays { adoption = onOrAfter(adoption.advanced(by: 1)) }
    return CycleDays(
      report: draft.report, contributorMeeting: meeting, consultations: consultations,
      adoption: adoption)
  }

  func back(from draft: CycleDraft) -> CycleDays {
    let lead = draft.week.days
    let adoption = onOrBefore(draft.expiry)
    var consultations = adoption
    for _ in 0..<draft.negotiationDays {
      consultations = onOrBefore(consultations.advanced(by: -1))
    }
    let meeting = onOrBefore(consultations.advanced(by: -lead))
    return CycleDays(
      report: meeting.advanced(by: -lead), contributorMeeting: meeting,
      consultations: consultations, adoption: adoption)
  }

  private func onOrAfter(_ day: Day) -> Day {
    (0...longestClosure).lazy.map { day.advanced(by: $0) }.first(where: isWorkingDay) ?? day
  }

  func onOrBefore(_ day: Day) -> Day {
    (0...longestClosure).lazy.map { day.advanced(by: -$0) }.first(where: isWorkingDay) ?? day
  }
}
