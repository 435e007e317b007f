package import Basics
package import Capabilities
package import Council

/// One fact of the register, of whatever kind.
package enum Fact: Hashable, Sendable {
  case state(State)
  case mission(Mission)
  case mandatePeriod(MandatePeriod)
  case mandatedTask(MandatedTask)
  case holiday(Holiday)
  case presidency(Presidency)
  case membership(Membership)
  case penholder(Penholder)
  case otherItem(OtherItem)
  case councilMeeting(CouncilMeeting)
  case councilDecision(CouncilDecision)
  case stepRecord(StepRecord)
  case paperRecord(PaperRecord)
  case triggerRecord(TriggerRecord)
  /// An entry of the register of capabilities.
  case capability(CapabilityFact)
}

extension Fact {
  /// Its kind, which names its table.
  package var kind: FactKind { type(of: stored).factKind }

  /// Its id, unique within its kind.
  ///
  /// A State's is its code, a paper's that of its meeting, `#` and the paper's: `…#D1`.
  package var id: String { stored.key }

  /// Where it comes from; a paper is recorded by the desk.
  package var provenance: Provenance { stored.provenanceKept }

  var stored: any StoredFact {
    switch self {
    case .state(let fact): fact
    case .mission(let fact): fact
    case .mandatePeriod(let fact): fact
    case .mandatedTask(let fact): fact
    case .holiday(let fact): fact
    case .presidency(let fact): fact
    case .membership(let fact): fact
    case .penholder(let fact): fact
    case .otherItem(let fact): fact
    case .councilMeeting(let fact): fact
    case .councilDecision(let fact): fact
    case .stepRecord(let fact): fact
    case .paperRecord(let fact): fact
    case .triggerRecord(let fact): fact
    case .capability(let fact): stored(fact.entry)
    }
  }

  private func stored(_ entry: some CapabilityEntry) -> any StoredFact { StoredEntry(entry) }
}

extension CouncilRegister {
  /// Every fact in it, parents before those that lean on them.
  package var facts: [Fact] {
    var facts: [Fact] = states.map(Fact.state)
    facts += missions.map(Fact.mission)
    facts += mandates.map(Fact.mandatePeriod)
    facts += tasks.map(Fact.mandatedTask)
    facts += holidays.map(Fact.holiday)
    facts += presidencies.map(Fact.presidency)
    facts += members.map(Fact.membership)
    facts += penholders.map(Fact.penholder)
    facts += otherItems.map(Fact.otherItem)
    facts += meetings.map(Fact.councilMeeting)
    facts += decisions.map(Fact.councilDecision)
    facts += steps.map(Fact.stepRecord)
    facts += papers.map(Fact.paperRecord)
    facts += triggers.map(Fact.triggerRecord)
    return facts
  }
}

extension CapabilityRegister {
  /// Every entry in it as a fact of the store, parents before those that lean on them.
  package var storedFacts: [Fact] { facts.map(Fact.capability) }
}
