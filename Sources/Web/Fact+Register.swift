import Basics
package import Capabilities
package import Council
import Interchange
package import Store

extension Fact {
  /// A register that holds this fact alone; an empty one for an entry of the register of capabilities.
  package var register: CouncilRegister {
    switch self {
    case .state(let fact): CouncilRegister(states: [fact])
    case .mission(let fact): CouncilRegister(missions: [fact])
    case .mandatePeriod(let fact): CouncilRegister(mandates: [fact])
    case .mandatedTask(let fact): CouncilRegister(tasks: [fact])
    case .holiday(let fact): CouncilRegister(holidays: [fact])
    case .presidency(let fact): CouncilRegister(presidencies: [fact])
    case .membership(let fact): CouncilRegister(members: [fact])
    case .penholder(let fact): CouncilRegister(penholders: [fact])
    case .otherItem(let fact): CouncilRegister(otherItems: [fact])
    case .councilMeeting(let fact): CouncilRegister(meetings: [fact])
    case .councilDecision(let fact): CouncilRegister(decisions: [fact])
    case .stepRecord(let fact): CouncilRegister(steps: [fact])
    case .paperRecord(let fact): CouncilRegister(papers: [fact])
    case .triggerRecord(let fact): CouncilRegister(triggers: [fact])
    case .capability: CouncilRegister()
    }
  }
}

extension Fact {
  /// How far it may travel.
  var marking: Marking {
    if case .capability(let fact) = self { fact.entry.marking } else { .unclassified }
  }

  /// A register of capabilities that holds this fact alone; an empty one for a fact of the Council's.
  package var capabilities: CapabilityRegister {
    var register = CapabilityRegister()
    if case .capability(let fact) = self { register.add(fact) }
    return register
  }

  /// The cells of its register table, in the order of the columns.
  package var cells: [String] {
    RegisterKind(kind).rows(of: register, capabilities).first ?? []
  }
}
