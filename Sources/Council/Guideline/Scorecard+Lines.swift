package import Basics

extension Scorecard {
  /// What the counts of one mission, of one year, or of all come to.
  ///
  /// `metLoose` counts what is met strictly too, so that `decisions` is always `metLoose`,
  /// `notMetForCertain` and `notKnown` together.
  package struct Line: Hashable, Sendable {
    package let decisions: Int
    package let withContributorMeeting: Int
    /// By day of adoption.
    package let leadToDecisionDays: [Int]
    /// Half a day where the middle lies between two leads; nil where there is none.
    package let medianLeadToDecisionDays: Double?
    package let metStrict: Int
    package let metLoose: Int
    package let notMetForCertain: Int
    /// A rollover without a meeting stands here too.
    package let notKnown: Int
    package let rollovers: Int
    /// Decisions that could be tied to no operation; of all missions together alone.
    package let notTied: Int

    /// Counts cases.
    init(_ cases: [Case], notTied: Int) {
      let verdicts = cases.map(\.verdict)
      func count(_ verdict: Verdict) -> Int { verdicts.count { $0 == verdict } }
      decisions = cases.count
      withContributorMeeting = cases.count { $0.contributorMeeting != nil }
      leadToDecisionDays = cases.compactMap(\.leadToDecision)
      medianLeadToDecisionDays = median(of: leadToDecisionDays)
      metStrict = count(.metStrict)
      metLoose = count(.metStrict) + count(.metLoose)
      notMetForCertain = count(.notMetForCertain)
      notKnown = count(.notKnown)
      rollovers = cases.count(where: \.isRollover)
      self.notTied = notTied
    }
  }

  /// Everything counted together.
  package var all: Line { Line(cases, notTied: notTied.count) }

  /// The missions with a decision in the years, in order of their acronyms.
  package var missions: [Identifier<Mission>] { Set(cases.map(\.mission)).sorted() }

  /// One mission's counts over all the years.
  package func line(of mission: Identifier<Mission>) -> Line {
    Line(cases.filter { $0.mission == mission }, notTied: 0)
  }

  /// One mission's counts of one year.
  package func line(of mission: Identifier<Mission>, in year: Int) -> Line {
    Line(cases.filter { $0.mission == mission && $0.adopted.year == year }, notTied: 0)
  }

  /// All missions' counts of one year.
  package func line(in year: Int) -> Line {
    Line(cases.filter { $0.adopted.year == year }, notTied: 0)
  }
}

/// The middle value, or the mean of the two middle ones; nil of none.
private func median(of values: [Int]) -> Double? {
  guard !values.isEmpty else { return nil }
  let sorted = values.sorted()
  let middle = sorted.count / 2
  return sorted.count.isMultiple(of: 2)
    ? Double(sorted[middle - 1] + sorted[middle]) / 2 : Double(sorted[middle])
}
