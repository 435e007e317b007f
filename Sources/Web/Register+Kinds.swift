package import Interchange
package import Store

extension RegisterKind {
  /// The kind of fact as the store names it; nil for figures in bulk, which are no facts.
  package var factKind: FactKind? {
    switch self {
    case .missions: .mission
    case .mandates: .mandatePeriod
    case .tasks: .mandatedTask
    case .holidays: .holiday
    case .presidencies: .presidency
    case .members: .membership
    case .penholders: .penholder
    case .states: .state
    case .otherItems: .otherItem
    case .steps: .stepRecord
    case .papers: .paperRecord
    case .triggers: .triggerRecord
    case .councilMeetings: .councilMeeting
    case .councilDecisions: .councilDecision
    case .capability(let kind): FactKind(kind)
    case .contributions: nil
    }
  }

  /// The kind of register table in which a kind of fact is written.
  package init(_ kind: FactKind) {
    switch kind {
    case .mission: self = .missions
    case .mandatePeriod: self = .mandates
    case .mandatedTask: self = .tasks
    case .holiday: self = .holidays
    case .presidency: self = .presidencies
    case .membership: self = .members
    case .penholder: self = .penholders
    case .state: self = .states
    case .otherItem: self = .otherItems
    case .stepRecord: self = .steps
    case .paperRecord: self = .papers
    case .triggerRecord: self = .triggers
    case .councilMeeting: self = .councilMeetings
    case .councilDecision: self = .councilDecisions
    default: self = kind.capability.map { .capability($0) } ?? .missions
    }
  }
}
