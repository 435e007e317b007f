/// A kind of fact that can be imported and exported as a table.
///
/// The one list behind `import`, `export` and their help.
package enum RegisterKind: String, CaseIterable, Codable, Sendable {
  case missions, mandates, tasks, holidays, presidencies, members, penholders, states
  case otherItems = "other-items"
  case steps, papers, triggers
  case councilMeetings = "council-meetings"
  case councilDecisions = "council-decisions"
}

extension RegisterKind {
  /// What the kind holds, in a line.
  package var summary: String {
    switch self {
    case .missions: "Operations whose mandates the Council follows"
    case .mandates: "Decisions on mandates, and the days for which each runs"
    case .tasks: "Tasks of a mandate, with priority and benchmarks"
    case .holidays: "Days on which Headquarters is closed"
    case .presidencies: "The presidency of the Council by month"
    case .members: "Members of the Council by year"
    case .penholders: "Who drafts the decisions on a mission, by common practice"
    case .states: "Member and observer States with codes and short names"
    case .otherItems: "What else fills the Council's calendar, as rules"
    case .steps: "Planned and actual days of the steps of a cycle"
    case .papers: "What became of the papers of a meeting with contributors"
    case .triggers: "Grounds on which a meeting with contributors was proposed"
    case .councilMeetings:
      "Meetings of the Council: CSV, or a Dag Hammarskjöld Library yearly table (HTML)"
    case .councilDecisions:
      "Decisions of the Council: CSV, or the published dataset of decisions (JSON)"
    }
  }

  /// The kind with its columns, for `import --help`.
  package static var help: String {
    let width = allCases.map(\.rawValue.count).max() ?? 0
    return allCases.map { kind in
      kind.rawValue + String(repeating: " ", count: width - kind.rawValue.count + 2) + kind.summary
        + "\n" + String(repeating: " ", count: width + 2)
        + kind.columns.map(\.name).joined(separator: ", ")
    }.joined(separator: "\n")
  }
}

/// A column of a register table.
package struct RegisterColumn: Hashable, Sendable {
  /// The name in the header row.
  package let name: String
  /// What it holds and how it is written.
  package let about: String
  /// Whether the header must have it.
  package let isRequired: Bool
  /// The tag in the HXL row.
  package let hxl: String

  init(_ name: String, _ about: String, optional: Bool = false, hxl: String) {
    self.name = name
    self.about = about
    isRequired = !optional
    self.hxl = hxl
  }
}
