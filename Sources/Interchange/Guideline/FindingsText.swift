package import Council
import Phrases

/// What departs from which rule, as plain text for a terminal.
package enum FindingsText {
  /// The text in English, each finding with rule, force, who owes, mend and source.
  package static func text(of findings: [Finding], width: Int) -> String {
    var lines = TextLines(width: width)
    guard !findings.isEmpty else { return "Nothing departs from a rule.\n" }
    lines.add(findings: findings, indent: 0)
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
