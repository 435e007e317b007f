package import Basics

extension CouncilRegister {
  /// What was known on a day: facts known later are left out, and days later than it are not yet
  /// actual.
  ///
  /// A mandate period whose row does not say since when it is known is known from its adoption.
  package func known(on day: Day) -> CouncilRegister {
    func isKnown(_ provenance: Provenance) -> Bool { provenance.isKnown(on: day) }

    return CouncilRegister(
      missions: missions.filter { isKnown($0.provenance) },
      mandates: mandates.filter { ($0.provenance.knownSince ?? $0.adopted) <= day },
      tasks: tasks.filter { isKnown($0.provenance) },
      holidays: holidays.filter { isKnown($0.provenance) },
      presidencies: presidencies.filter { isKnown($0.provenance) },
      members: members.filter { isKnown($0.provenance) },
      penholders: penholders.filter { isKnown($0.provenance) },
      states: states.filter { isKnown($0.provenance) },
      otherItems: otherItems.filter { isKnown($0.provenance) },
      meetings: meetings.filter { isKnown($0.provenance) && $0.day <= day },
      decisions: decisions.filter { isKnown($0.provenance) && $0.adopted <= day },
      steps: steps.compactMap { $0.known(on: day) },
      papers: papers.map { $0.known(on: day) },
      triggers: triggers.filter { isKnown($0.provenance) && $0.fired <= day })
  }
}

extension StepRecord {
  /// The record as it stood on a day; nil where it was not known.
  ///
  /// An actual day still to come is taken away. That a step was not held can be known only once its
  /// planned day is past.
  fileprivate func known(on day: Day) -> StepRecord? {
    guard provenance.isKnown(on: day) else { return nil }
    let heldLater = actual.map { $0 > day } ?? false
    let dueLater = planned.map { $0 > day } ?? false
    guard heldLater || (notHeld && dueLater) else { return self }

    return StepRecord(
      id: id, mission: mission, decision: decision, step: step, planned: planned,
      actual: heldLater ? nil : actual, notHeld: notHeld && !dueLater, isLetter: isLetter,
      note: note, provenance: provenance)
  }
}

extension PaperRecord {
  /// The record as it stood on a day: a state reached later was still open.
  fileprivate func known(on day: Day) -> PaperRecord {
    guard let on, on > day else { return self }
    return PaperRecord(item: item, paper: paper, state: .open, on: nil)
  }
}
