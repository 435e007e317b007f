import Council
import Phrases

/// The table of rules as plain text, and as the manual prints it.
package enum RulesText {
  /// The text in English, for a terminal of `width` columns.
  package static func text(width: Int) -> String {
    let phrases = CouncilPhrases.english
    var lines = TextLines(width: width)
    for rule in GuidelineRule.table {
      let head =
        TextLines.padded(rule.id.rawValue, to: 6) + TextLines.padded(rule.force.rawValue, to: 11)
      lines.add(phrases.rule(rule.id), after: head)
      let below = String(repeating: " ", count: head.count)
      if let setting = rule.setting {
        lines.add(
          "Default: \(phrases.setting(setting))"
            + (rule.hasUnverifiedSetting ? " (unverified)" : ""), after: below)
      }
      lines.add(
        "\(phrases.source(of: rule.id)) (\(phrases.provenance(rule.provenance)))", after: below)
    }
    return lines.text
  }

  /// The table in Markdown, for the manual.
  package static func markdown() -> String {
    let phrases = CouncilPhrases.english
    var text = "| Rule | Force | What it says | Default | Source | How it is known |\n"
    text += "|---|---|---|---|---|---|\n"
    for rule in GuidelineRule.table {
      let setting = rule.setting.map { phrases.setting($0) } ?? ""
      let cells = [
        rule.id.rawValue, rule.force.rawValue, phrases.rule(rule.id),
        setting + (rule.hasUnverifiedSetting ? " (unverified)" : ""),
        phrases.source(of: rule.id), phrases.provenance(rule.provenance),
      ]
      text += "| " + cells.map(escaped).joined(separator: " | ") + " |\n"
    }
    return text
  }

  private static func escaped(_ cell: String) -> String {
    cell.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }
}
