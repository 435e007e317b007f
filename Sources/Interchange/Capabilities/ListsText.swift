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
        table: ["line", "mission", "from", "until", "priority", "asks for"],
        rows: requirements.map { line in
          [
            line.id.rawValue, line.mission.rawValue, line.from.iso, line.until.iso,
            (line.priority.map(String.init) ?? "") + (line.isCritical ? "*" : ""), wants(line),
          ]
        })
      lines.add("* a gap is critical", after: "")
      lines.add(types: requirements.map(\.unitType), names)
    }
    lines.add(mark.line, after: "")
    return lines.text
  }

  private static func wants(_ line: RequirementLine) -> String {
    let tags = line.tags + (line.language.isEmpty ? [] : [line.language])
    let threat = line.threat.map { ["threat class \($0.rawValue)"] } ?? []
    let more = (tags + threat).joined(separator: ", ")
    return "\(line.quantity) × \(line.unitType)" + (more.isEmpty ? "" : " with \(more)")
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
        table: ["pledge", "contributor", "what", "available", "registration", "level"],
        rows: pledges.map { pledge in
          [
            pledge.id.rawValue, names.contributor(pledge.contributor), what(pledge),
            available(pledge), pledge.registration.rawValue,
            levels.notified(pledge.id).level.rawValue,
          ]
        })
      lines.add(types: pledges.compactMap(\.unitType), names)
      lines.add("The level is the one notified by the Secretariat.", after: "")
    }
    lines.add(mark.line, after: "")
    return lines.text
  }

  private static func what(_ pledge: Pledge) -> String {
    let nature = pledge.nature == .unit ? nil : pledge.nature.rawValue
    let units = pledge.unitType.map { type in
      pledge.quantity.map { "\($0) × \(type)" } ?? type.rawValue
    }
    return [nature, units].compactMap { $0 }.joined(separator: ", ")
  }

  private static func available(_ pledge: Pledge) -> String {
    switch (pledge.from, pledge.until) {
    case (let from?, .some): "\(from.iso) to \(pledge.until.lastDay)"
    case (let from?, nil): "from \(from.iso)"
    case (nil, .some): "to \(pledge.until.lastDay)"
    case (nil, nil): ""
    }
  }
}

extension TextLines {
  /// What the codes of types of unit stand for, each once.
  fileprivate mutating func add(types: [Identifier<UnitType>], _ names: ForceNames) {
    let codes = Set(types).sorted()
    let width = codes.map(\.rawValue.count).max() ?? 0
    for code in codes {
      add(names.unitType(code), after: "  \(TextLines.padded(code.rawValue, to: width))  ")
    }
  }
}
