package import Basics

/// The steps that lead to one decision: the renewal of a mandate, or the planning of one.
///
/// S/2009/659, attachment II.
package struct Cycle: Hashable, Sendable {
  /// Its key, with which the ids of its steps begin: `MISSION/expiring decision`.
  package let key: String
  package let phase: Phase
  package let mission: Identifier<Mission>
  /// The decision whose mandate ends; nil for a projected cycle, whose decision is not yet taken.
  package let decision: DocumentSymbol?
  /// The first day of the mandate that ends.
  package let start: Day
  /// The last day in force; nil in the planning phase.
  package let expiry: Day?
  /// What the decision that expires did.
  package let change: MandateChange
  package let reportRule: ReportRule
  package let isProjected: Bool
  /// The decision that was taken, where it is known.
  package let outcome: Outcome?
  /// In the order of the chain.
  package let steps: [CycleStep]

  /// Which part of the chain it is.
  package enum Phase: String, CaseIterable, Codable, Sendable {
    case planning, mandate
  }

  /// The decision in which a cycle ended.
  package struct Outcome: Hashable, Sendable {
    package let decision: DocumentSymbol
    package let adopted: Day
    package let change: MandateChange
  }
}

/// One step of a cycle, before it is planned.
package struct CycleStep: Hashable, Identifiable, Sendable {
  package let id: Identifier<ProgrammeItem>
  package let step: Step
  /// The day by which it is due; nil for a report whose rule is not known.
  package let due: Day?
  /// The day on which it stands by habit; for a report, the day by which the guideline needs it.
  package let habitual: Day
  package let planned: Day?
  package let actual: Day?
  package let notHeld: Bool
  package let isLetter: Bool
}

extension Cycle {
  /// The shortest rollover that can hold the chain; a shorter one holds no contributor meeting.
  package static let shortestChain = 30

  /// Whether the mandate that ends is a rollover too short for the chain: the finding is "none held".
  package var isShortRollover: Bool {
    guard change == .rollover, let expiry else { return false }
    return start.distance(to: expiry) + 1 < Cycle.shortestChain
  }

  /// The step of a kind; nil where the cycle has none.
  package subscript(step: Step) -> CycleStep? { steps.first { $0.step == step } }
}
