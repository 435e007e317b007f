package import Council
import Basics
import Phrases

/// Whether a draft's days leave room for the guideline, as plain text for a terminal.
package enum FeasibilityText {
  /// The text in English: the answer, the earliest and latest day of each step, the mends.
  package static func text(of feasibility: Feasibility, width: Int) -> String {
    let phrases = CouncilPhrases.english
    let steps: [Step] = [.report, .contributorMeeting, .consultations, .adoption]
    let draft = feasibility.draft
    var lines = TextLines(width: width)
    lines.add(phrases.feasibility(feasibility), after: "")
    lines.add()
    let names = steps.map { phrases.step($0) } + ["last day in force"]
    let longest = (names.map(\.count).max() ?? 0) + 2
    lines.add(TextLines.padded("", to: longest) + "earliest    latest")
    for (step, name) in zip(steps, names) {
      let (early, late) = (feasibility.earliest[step], feasibility.latest[step])
      lines.add(
        TextLines.padded(name, to: longest) + TextLines.padded(early?.iso ?? "", to: 12)
          + (late?.iso ?? ""))
    }
    lines.add(TextLines.padded("last day in force", to: longest) + draft.expiry.iso)
    lines.add()
    lines.add(
      "Leads of \(draft.week.days) days or more (S/2009/659, attachment II: more than one week, "
        + "\(draft.week.rawValue) reading); \(phrases.workingDays(draft.negotiationDays)) of "
        + "negotiation.", after: "")
    guard !feasibility.mends.isEmpty else { return lines.text }
    lines.add()
    lines.add("Any of these makes it feasible:")
    for mend in feasibility.mends { lines.add(phrases.mend(mend), after: "  - ") }
    return lines.text
  }
}
