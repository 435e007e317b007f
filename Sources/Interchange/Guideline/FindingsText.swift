package import Council
import Phrases

/// What departs from which rule, as plain text for a terminal.
package enum FindingsText {
  /// The text in English, each finding with rule, force, who owes, mend and source; below them what
  /// the triggers propose, which is no finding.
  package static func text(
    of findings: [Finding], proposing proposals: [TriggerProposal] = [], width: Int
  ) -> String {
    var lines = TextLines(width: width)
    if findings.isEmpty { lines.add("Nothing departs from a rule.") }
    lines.add(findings: findings, indent: 0)
    guard !proposals.isEmpty else { return lines.text }
    let phrases = CouncilPhrases.english
    lines.add()
    lines.add("Proposals")
    for proposal in proposals {
      lines.add("\(proposal.mission): \(phrases.proposal(proposal))", after: "  ")
      lines.add("Source: \(phrases.source(of: proposal.trigger.rule)).", after: "    ")
    }
    return lines.text
  }
}

extension TextLines {
  mutating func add(findings: [Finding], indent: Int) {
    let phrases = CouncilPhrases.english
    let start = String(repeating: " ", count: indent)
    for finding in findings {
      let head = start + TextLines.padded(finding.rule.rawValue, to: 6)
      let mission = finding.mission.map { "\($0): " } ?? ""
      add(
        "\(mission)\(phrases.departure(finding.force)). \(phrases.finding(finding))", after: head)
      let below = String(repeating: " ", count: indent + 6)
      if let mend = finding.mend { add("Mend: \(phrases.mend(mend))", after: below) }
      add(
        "Owed by: \(phrases.owed(by: finding.owedBy)). Force: \(finding.force.rawValue). "
          + "Source: \(phrases.source(of: finding.rule)).", after: below)
    }
  }
}
