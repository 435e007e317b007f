package import Basics

/// The load of a year's months with each end that a mandate under negotiation might have.
package struct LoadBalance: Hashable, Sendable {
  package let mission: Identifier<Mission>
  package let year: Int
  /// In the order asked for.
  package let candidates: [Candidate]

  /// The year with one end of the mandate, and one report day.
  package struct Candidate: Hashable, Sendable {
    package let terms: RenewalTerms
    /// January to December.
    package let months: [MonthLoad]

    /// The sessions of the busiest month.
    package var peak: Int { months.map(\.sessions).max() ?? 0 }
  }
}

/// When a mandate under negotiation would end, and when its report would be due.
package struct RenewalTerms: Hashable, Sendable {
  /// The last day in force.
  package let expiry: Day
  /// Nil where the rule of the mandate now in force would be carried on.
  package let report: Day?

  /// Takes the parts as they are.
  package init(expiry: Day, report: Day?) {
    self.expiry = expiry
    self.report = report
  }
}

/// What one month holds where every item stands on its habitual day.
package struct MonthLoad: Hashable, Sendable {
  package let month: Month
  /// Sessions of the Council, votes among them.
  package let sessions: Int
  package let votes: Int
  package let contributorMeetings: Int
  package let reports: Int
  /// The days of the month on which the Council may do business.
  package let businessDays: Int
}

/// Why no load can be compared.
package enum InvalidLoadBalance: Error, Equatable {
  case noSuchYear(Int)
  /// The mission has no mandate that must be decided upon again.
  case nothingToRenew(Identifier<Mission>)
  case noCandidates
  /// The mandate in force lasts as long as the candidate, or longer.
  case endsTooSoon(expiry: Day, inForceUntil: Day)
  /// The report is due only after the mandate has ended.
  case reportTooLate(report: Day, expiry: Day)
}

extension CouncilRegister {
  /// The terms compared where none are named: the ends of the months from nine to fourteen months
  /// after the last mandate known ends; none where nothing is to be renewed.
  package func usualTerms(of mission: Identifier<Mission>, asOf day: Day) -> [RenewalTerms] {
    guard let end = missionEnds(asOf: day).first(where: { $0.mission == mission }) else {
      return []
    }
    return (9...14).map {
      RenewalTerms(expiry: end.day.month.advanced(by: $0).lastDay, report: nil)
    }
  }

  /// The load of a year with each of `candidates` as the next mandate of `mission`, by what was known
  /// on `asOf`.
  ///
  /// The next mandate follows the last one known; those after it are continued as long as it is.
  ///
  /// - Throws: `InvalidLoadBalance`.
  package func loadBalance(
    for mission: Identifier<Mission>, candidates: [RenewalTerms], in year: Int, asOf: Day,
    options: PlanningOptions = PlanningOptions(), choices: [DeskChoice] = []
  ) throws(InvalidLoadBalance) -> LoadBalance {
    guard (1...9990).contains(year), let january = try? Month(year: year, month: 1) else {
      throw .noSuchYear(year)
    }
    guard !candidates.isEmpty else { throw .noCandidates }
    let facts = known(on: asOf).asUsed(choices: choices).0
    let history = MandateHistory(of: mission, among: facts.mandates)
    guard let last = history.periods.last, last.opensCycle, let until = last.expiry else {
      throw .nothingToRenew(mission)
    }

    var compared: [LoadBalance.Candidate] = []
    for terms in candidates {
      guard terms.expiry > until else {
        throw .endsTooSoon(expiry: terms.expiry, inForceUntil: until)
      }
      if let report = terms.report, report > terms.expiry {
        throw .reportTooLate(report: report, expiry: terms.expiry)
      }
      var draft = facts
      if let next = MandatePeriod(following: last, until: until, on: terms) {
        draft.mandates.append(next)
      }
      compared.append(
        LoadBalance.Candidate(
          terms: terms, months: draft.loads(in: january..<january.advanced(by: 12), options)))
    }
    return LoadBalance(mission: mission, year: year, candidates: compared)
  }

  private func loads(in months: Range<Month>, _ options: PlanningOptions) -> [MonthLoad] {
    let draft = TaskDraft(
      on: months.lowerBound.firstDay..<months.upperBound.firstDay, from: self, mandateHistories,
      options: options)
    let byMonth = Dictionary(grouping: draft.items) { ($0.habitual ?? $0.allowed[0]).month }
    return months.map { month in
      let items = byMonth[month] ?? []
      return MonthLoad(
        month: month, sessions: items.count(where: \.takesSession),
        votes: items.count { $0.business == .vote },
        contributorMeetings: items.count { $0.step == .contributorMeeting },
        reports: items.count { $0.step == .report },
        businessDays: month.days.count(where: draft.calendar.isBusinessDay))
    }
  }
}

extension MandatePeriod {
  /// The mandate that would follow `last` on the terms given.
  fileprivate init?(following last: MandatePeriod, until: Day, on terms: RenewalTerms) {
    let end = terms.expiry.advanced(by: 1)
    let months = until.advanced(by: 1).month.distance(to: end.month)
    guard let symbol = try? DocumentSymbol("S/DRAFT.1"),
      let period = try? MandatePeriod(
        id: Identifier("draft"), mission: last.mission, decision: symbol, adopted: until,
        start: until.advanced(by: 1), end: end, change: .renewal,
        troops: nil, police: nil, otherCeiling: "", ceilingConfidence: .unverified,
        reportRule: terms.report.map { .on([$0]) } ?? last.reportRule.continued(months: months),
        note: "",
        provenance: last.provenance)
    else { return nil }
    self = period
  }
}
