import Basics
import Capabilities
import Council
package import Forces
package import Phrases

/// One column of scenarios side by side: the register as it is, or under a scenario.
package struct ScenarioResult: Hashable, Sendable {
  /// The scenario's name; nil for the register as it is.
  package let name: String?
  package let plan: ForcePlan

  /// Takes the parts as they are.
  package init(name: String?, plan: ForcePlan) {
    self.name = name
    self.plan = plan
  }
}

extension ScenarioResult {
  /// Missing unit-months by capability.
  var missing: [Identifier<UnitType>: Int] {
    plan.unmet.reduce(into: [:]) { $0[$1.unitType, default: 0] += $1.units * $1.months.count }
  }
}

/// Scenarios side by side as JSON.
package enum ScenariosJSON {
  /// An object whose `scenarios` hold worth, bound, and missing unit-months by capability of each, and how
  /// many tours it changes against the register as it is.
  package static func json(
    of results: [ScenarioResult], mark: ResultMark = ResultMark(.strictlyConfidential)
  ) -> JSON {
    .marked(
      mark,
      JSON.members([
        "scenarios": .array(
          results.map { result in
            let plan = result.plan
            let missing = result.missing.sorted { $0.key < $1.key }
            return [
              "scenario": .optional(result.name), "status": .string(plan.status.rawValue),
              "objective": .double(plan.objective), "bound": .double(plan.bound),
              "gap": .rounded(plan.gap), "checked": .bool(plan.check.holds),
              "required": .int(plan.score.required),
              "filled": .int(plan.score.committed + plan.score.proposed),
              "missing": .object(
                missing.map { JSON.Member($0.key.rawValue, .int($0.value)) }),
              "changes": .int(plan.changes.count),
              "tasks": .array(plan.cover.map(ForcePlanJSON.task)),
            ]
          })
      ]))
  }
}

extension ScenariosText {
  /// A row for each mandated task of which more or less is filled than as it is, with what is.
  fileprivate static func effects(_ results: [ScenarioResult], _ names: ForceNames) -> [[String]] {
    let covers = results.map { result in
      Dictionary(result.plan.cover.map { ($0.task, $0) }, uniquingKeysWith: { first, _ in first })
    }
    let tasks = Dictionary(
      covers.flatMap(\.values).map { ($0.task, $0.mission) },
      uniquingKeysWith: { first, _ in first })
    return tasks.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.compactMap { task, mission in
      let cells = covers.map { cover in
        cover[task].map { "\($0.filled) of \($0.required)" } ?? "–"
      }
      guard Set(cells).count > 1 else { return nil }
      return ["task, \(mission): \(names.task(task))"] + cells
    }
  }
}

/// Scenarios side by side as plain text for a terminal.
package enum ScenariosText {
  /// The text in English: a column for each, a row for what the whole is worth and each capability.
  package static func text(
    of results: [ScenarioResult], names: ForceNames, width: Int,
    mark: ResultMark = ResultMark(.strictlyConfidential)
  ) -> String {
    var lines = TextLines(width: width)
    let missing = results.map(\.missing)
    let types = Set(missing.flatMap(\.keys)).sorted()
    func row(_ title: String, _ value: (ForcePlan) -> String) -> [String] {
      [title] + results.map { value($0.plan) }
    }
    lines.add(
      table: [""] + results.map { $0.name ?? "as it is" },
      sides: [.left] + Array(repeating: .right, count: results.count),
      rows: [
        row("worth, weighted unit-months") { Figures.figure($0.objective) },
        row("none is worth more than") { Figures.figure($0.bound) },
        row("unit-months required") { String($0.score.required) },
        row("unit-months filled") { String($0.score.committed + $0.score.proposed) },
        row("tours changed") { String($0.changes.count) },
      ]
        + types.map { type in
          ["missing: \(names.unitType(type))"] + missing.map { String($0[type] ?? 0) }
        } + effects(results, names))
    lines.add(mark.line, after: "")
    return lines.text
  }
}
