package import Council
import Basics

/// How the guideline was kept, as JSON: by mission and year, never by State.
package enum ScorecardJSON {
  /// The value: `all`, then `missions` by acronym and `years`, in one shape.
  package static func json(of scorecard: Scorecard) -> JSON {
    [
      "from": .int(scorecard.years.lowerBound),
      "to": .int(scorecard.years.upperBound),
      "meetingsRecorded": scorecard.meetingsRecorded.map {
        ["from": .string($0.lowerBound.iso), "to": .string($0.upperBound.iso)]
      } ?? .null,
      "all": line(scorecard.all),
      "missions": .object(
        scorecard.missions.map { .init($0.rawValue, line(scorecard.line(of: $0))) }),
      "years": .object(
        scorecard.years.map { .init(String($0), line(scorecard.line(in: $0))) }),
      "notTiedDecisions": .array(scorecard.notTied.map { .string($0.text) }),
    ]
  }

  private static func line(_ line: Scorecard.Line) -> JSON {
    [
      "decisions": .int(line.decisions),
      "withContributorMeeting": .int(line.withContributorMeeting),
      "leadToDecisionDays": .array(line.leadToDecisionDays.map { .int($0) }),
      "medianLeadToDecisionDays": median(line.medianLeadToDecisionDays),
      "metStrict": .int(line.metStrict),
      "metLoose": .int(line.metLoose),
      "notMetForCertain": .int(line.notMetForCertain),
      "notKnown": .int(line.notKnown),
      "rollovers": .int(line.rollovers),
      "notTied": .int(line.notTied),
    ]
  }

  private static func median(_ value: Double?) -> JSON {
    guard let value else { return .null }
    return Int(exactly: value).map(JSON.int) ?? .double(value)
  }
}
