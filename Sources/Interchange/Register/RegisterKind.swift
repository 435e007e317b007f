package import Capabilities

/// A kind of fact that can be imported and exported as a table.
///
/// The one list behind `import`, `export` and their help.
package enum RegisterKind: Hashable, Sendable {
  case missions, mandates, tasks, holidays, presidencies, members, penholders, states
  case otherItems, steps, papers, triggers, councilMeetings, councilDecisions
  /// A kind of the register of capabilities, whose columns are its fields.
  case capability(CapabilityKind)
  /// The published monthly contributions: figures in bulk, and no facts of the register.
  case contributions
}

extension RegisterKind: CaseIterable {
  /// Every kind, the Council's first.
  package static let allCases: [RegisterKind] = facts + [.contributions]

  /// The kinds whose rows are facts of the register.
  package static let facts: [RegisterKind] =
    [
      .missions, .mandates, .tasks, .holidays, .presidencies, .members, .penholders, .states,
      .otherItems, .steps, .papers, .triggers, .councilMeetings, .councilDecisions,
    ] + CapabilityKind.allCases.map(RegisterKind.capability)
}

extension RegisterKind: RawRepresentable {
  /// The kind of that name; nil where there is none.
  package init?(rawValue: String) {
    guard let kind = RegisterKind.named[rawValue] else { return nil }
    self = kind
  }

  private static let named = Dictionary(
    allCases.map { ($0.rawValue, $0) }, uniquingKeysWith: { first, _ in first })

  /// The name by which it is imported and exported.
  package var rawValue: String {
    switch self {
    case .missions: "missions"
    case .mandates: "mandates"
    case .tasks: "tasks"
    case .holidays: "holidays"
    case .presidencies: "presidencies"
    case .members: "members"
    case .penholders: "penholders"
    case .states: "states"
    case .otherItems: "other-items"
    case .steps: "steps"
    case .papers: "papers"
    case .triggers: "triggers"
    case .councilMeetings: "council-meetings"
    case .councilDecisions: "council-decisions"
    case .capability(let kind): kind.rawValue
    case .contributions: "contributions"
    }
  }
}

extension RegisterKind {
  /// What the kind holds, in a line.
  package var summary: String {
    switch self {
    case .missions:
      "Operations whose mandates the Council follows: CSV, or the published list of operations (CSV)"
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
    case .capability(let kind): kind.summary
    case .contributions:
      "Uniformed personnel by month, mission, State and type, as published (CSV, also gzip)"
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
