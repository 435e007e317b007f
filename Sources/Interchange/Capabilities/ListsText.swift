import Basics
package import Capabilities
import Council
package import Phrases

/// Requirement lines as plain text for a terminal.
package enum RequirementsText {
  /// The text in English, a line each; months are `YYYY-MM`, the last one exclusive.
  package static func text(
    of requirements: [RequirementLine], names: ForceNames, width: Int,
    mark: ResultMark = ResultMark(.unclassified)
  ) -> String {
    var lines = TextLines(width: width)
    if requirements.isEmpty {
      lines.add("No requirement is recorded.")
    } else {
      lines.add(
        table: ["line", "mission", "type", "units", "from", "until", "priority", "asks for"],
        sides: [.left, .left, .left, .right, .left, .left, .left, .left],
        rows: requirements.map { line in
          [
            line.id.rawValue, line.mission.rawValue, names.unitType(line.unitType),
            String(line.quantity), line.from.iso, line.until.iso, priority(line), wants(line),
          ]
        })
    }
    lines.add(mark.line, after: "")
    return lines.text
  }

  private static func priority(_ line: RequirementLine) -> String {
    [line.priority.map(String.init), line.isCritical ? "critical" : nil]
      .compactMap { $0 }.joined(separator: ", ")
  }

  private static func wants(_ line: RequirementLine) -> String {
    let tags = line.tags + (line.language.isEmpty ? [] : [line.language])
    let threat = line.threat.map { ["threat class \($0.rawValue)"] } ?? []
    return (tags + threat).joined(separator: ", ")
  }
}

/// Pledges as plain text for a terminal.
package enum PledgesText {
  /// The text in English, a line each, with the notified level; in the order given.
  package static func text(
    of pledges: [Pledge], levels: LadderBook, names: ForceNames, width: Int,
    mark: ResultMark = ResultMark(.confidential)
  ) -> String {
    var lines = TextLines(width: width)
    if pledges.isEmpty {
      lines.add("No pledge is recorded.")
    } else {
      lines.add(
        table: [
          "pledge", "contributor", "what", "type", "units", "from", "until", "registration",
          "level",
        ],
        sides: [.left, .left, .left, .left, .right],
        rows: pledges.map { pledge in
          [
            pledge.id.rawValue, names.contributor(pledge.contributor), pledge.nature.rawValue,
            pledge.unitType.map(names.unitType) ?? "", pledge.quantity.map(String.init) ?? "",
            pledge.from?.iso ?? "", pledge.until.lastDay, pledge.registration.rawValue,
            levels.notified(pledge.id).level.rawValue,
          ]
        })
      lines.add("The level is the one notified by the Secretariat.", after: "")
    }
    lines.add(mark.line, after: "")
    return lines.text
  }
}
