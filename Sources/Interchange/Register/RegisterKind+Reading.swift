import Basics
package import Capabilities
package import Council

extension RegisterKind {
  /// Makes a fact of the Council's of one row and adds it to its list; a row with issues adds
  /// nothing, and so does a row of another kind.
  func read(_ row: inout RegisterRow, into facts: inout CouncilRegister) {
    switch self {
    case .missions: RegisterKind.add(Mission(&row), to: &facts.missions, if: row)
    case .mandates: RegisterKind.add(MandatePeriod(&row), to: &facts.mandates, if: row)
    case .tasks: RegisterKind.add(MandatedTask(&row), to: &facts.tasks, if: row)
    case .holidays: RegisterKind.add(Holiday(&row), to: &facts.holidays, if: row)
    case .presidencies: RegisterKind.add(Presidency(&row), to: &facts.presidencies, if: row)
    case .members: RegisterKind.add(Membership(&row), to: &facts.members, if: row)
    case .penholders: RegisterKind.add(Penholder(&row), to: &facts.penholders, if: row)
    case .states: RegisterKind.add(State(&row), to: &facts.states, if: row)
    case .otherItems: RegisterKind.add(OtherItem(&row), to: &facts.otherItems, if: row)
    case .steps: RegisterKind.add(StepRecord(&row), to: &facts.steps, if: row)
    case .papers: RegisterKind.add(PaperRecord(&row), to: &facts.papers, if: row)
    case .triggers: RegisterKind.add(TriggerRecord(&row), to: &facts.triggers, if: row)
    case .councilMeetings: RegisterKind.add(CouncilMeeting(&row), to: &facts.meetings, if: row)
    case .councilDecisions: RegisterKind.add(CouncilDecision(&row), to: &facts.decisions, if: row)
    case .capability, .contributions: break
    }
  }

  private static func add<Fact>(_ fact: Fact?, to list: inout [Fact], if row: RegisterRow) {
    if let fact, row.isGood { list.append(fact) }
  }

  /// The cells of every fact of the kind, in the order of `columns`.
  package func rows(
    of register: CouncilRegister, _ capabilities: CapabilityRegister = CapabilityRegister(),
    contributions: [UniformedContribution] = []
  ) -> [[String]] {
    switch self {
    case .missions: register.missions.map(\.cells)
    case .mandates: register.mandates.map(\.cells)
    case .tasks: register.tasks.map(\.cells)
    case .holidays: register.holidays.map(\.cells)
    case .presidencies: register.presidencies.map(\.cells)
    case .members: register.members.map(\.cells)
    case .penholders: register.penholders.map(\.cells)
    case .states: register.states.map(\.cells)
    case .otherItems: register.otherItems.map(\.cells)
    case .steps: register.steps.map(\.cells)
    case .papers: register.papers.map(\.cells)
    case .triggers: register.triggers.map(\.cells)
    case .councilMeetings: register.meetings.map(\.cells)
    case .councilDecisions: register.decisions.map(\.cells)
    case .capability(let kind): kind.cells(of: capabilities)
    case .contributions: ContributionTable.cells(of: contributions, naming: register.states)
    }
  }
}

extension Provenance {
  /// The four columns that end every row.
  var cells: [String] {
    [source, confidence.rawValue, validFrom?.iso ?? "", knownSince?.iso ?? ""]
  }
}

extension Day? {
  /// The last day in force of a half-open end.
  var lastDay: String { self?.advanced(by: -1).iso ?? "" }
}

extension Sequence<String> {
  /// The cell of a list.
  var cell: String { joined(separator: "; ") }
}
