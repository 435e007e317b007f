import Basics
import Capabilities
package import Forces
package import Phrases

/// A plan of visits as JSON.
package enum VisitsJSON {
  /// The value, in order of month and of contributors' keys: it ranks nobody.
  package static func json(
    of plan: VisitPlan, mark: ResultMark = ResultMark(.confidential)
  ) -> JSON {
    .marked(
      mark,
      JSON.members([
        "asOf": .string(plan.asOf.iso),
        "from": .string(plan.months.lowerBound.iso),
        "until": .string(plan.months.upperBound.iso),
        "status": .string(plan.status.rawValue),
        "gain": .rounded(plan.gain),
        "bound": .rounded(plan.bound),
        "priced": .bool(plan.isPriced),
        "checked": .bool(plan.check.holds),
        "visits": .array(plan.visits.map(visit)),
        "remaining": [
          "pledges": .list(plan.remaining.pledges.map(\.rawValue)),
          "useful": .int(plan.remaining.useful),
        ],
      ]))
  }

  private static func visit(_ visit: Visit) -> JSON {
    [
      "month": .string(visit.month.iso), "contributor": .string(visit.contributor.rawValue),
      "seen": .array(
        visit.seen.map { seen in
          [
            "pledge": .string(seen.pledge.rawValue), "nature": .string(seen.nature.rawValue),
            "gain": .rounded(seen.gain), "lines": .array(seen.stays.map(AsksJSON.stay)),
          ]
        }),
    ]
  }
}

/// A plan of visits as plain text for a terminal.
package enum VisitsText {
  /// The text in English, month by month.
  package static func text(
    of plan: VisitPlan, names: ForceNames, width: Int,
    mark: ResultMark = ResultMark(.confidential)
  ) -> String {
    var lines = TextLines(width: width)
    lines.add(
      "Visits, \(plan.months.lowerBound) until \(plan.months.upperBound), by what was known on "
        + "\(plan.asOf)", after: "")
    lines.add()
    if plan.visits.isEmpty {
      lines.add("No visit in these months would raise cover.")
    } else {
      lines.add(
        table: ["month", "contributor", "pledge", "for", "where it could go"],
        rows: plan.visits.flatMap { visit in
          visit.seen.map { seen in
            [
              visit.month.iso, names.contributor(visit.contributor), seen.pledge.rawValue,
              seen.nature.rawValue,
              seen.stays.map { "\($0.line) \($0.months.lowerBound) until \($0.months.upperBound)" }
                .joined(separator: ", "),
            ]
          }
        })
    }
    lines.add()
    lines.add(
      (plan.status == .interrupted ? "Cut short: the best found. " : "")
        + "All visits together could raise cover by \(Figures.figure(plan.gain)) weighted "
        + "unit-months; "
        + (plan.bound.isFinite
          ? "no choice of visits by more than \(Figures.figure(plan.bound)). "
          : "no bound was proved. ")
        + (plan.check.holds
          ? "A second program read the plan and found nothing broken."
          : "A second program found \(Figures.count(plan.check.broken.count, "fault")) in the plan."),
      after: "")
    let rest = plan.remaining
    if !rest.pledges.isEmpty {
      lines.add(
        "\(Figures.count(rest.pledges.count, "pledge")) would see no visit, of which "
          + "\(rest.useful) could raise cover.", after: "")
    }
    lines.add(mark.line, after: "")
    return lines.text
  }
}
