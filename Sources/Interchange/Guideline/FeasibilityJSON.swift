package import Council
import Basics

/// Whether a draft's days leave room for the guideline, as JSON.
package enum FeasibilityJSON {
  /// The value; `dates` are the earliest that keep the leads, counted forward from the report.
  ///
  /// Each of `mends`, put in place of the days given, makes the cycle feasible.
  package static func json(of feasibility: Feasibility) -> JSON {
    let (draft, days) = (feasibility.draft, feasibility.earliest)
    return [
      "feasible": .bool(feasibility.isFeasible),
      "slackDays": .int(feasibility.slackDays),
      "binding": .string(feasibility.binding.rawValue),
      "negotiationDays": .int(draft.negotiationDays),
      "week": .string(draft.week.rawValue),
      "dates": [
        "report": .string(days.report.iso),
        "contributorMeeting": .string(days.contributorMeeting.iso),
        "consultations": .string(days.consultations.iso),
        "adoption": .string(days.adoption.iso),
        "expiry": .string(draft.expiry.iso),
      ],
      "mends": .array(feasibility.mends.map(mend)),
    ]
  }

  private static func mend(_ mend: CycleMend) -> JSON {
    var members: [JSON.Member] = []
    if let report = mend.report { members.append(.init("report", .string(report.iso))) }
    if let expiry = mend.expiry { members.append(.init("expiry", .string(expiry.iso))) }
    if let days = mend.negotiationDays { members.append(.init("negotiationDays", .int(days))) }
    members.append(.init("days", .int(mend.days)))
    return .object(members)
  }
}
