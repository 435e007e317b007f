package import Basics
package import Capabilities
import Council

/// What one run of a study draws: who is late, who withdraws, which mandates change.
package struct StudyDraw: Hashable, Sendable {
  /// Months by which pledges are late.
  package let delays: [Identifier<Pledge>: Int]
  /// What changes besides, as a scenario.
  package let scenario: Scenario

  /// The draw of one run, counted from 0: the same for the same terms, run and facts.
  ///
  /// - Throws: `InvalidEntry` where a drawn change makes no entry, which only facts out of order do.
  package init(
    _ run: Int, of terms: StudyTerms, from facts: ForceFacts, months: Range<Month>
  ) throws(InvalidEntry) {
    var numbers = SeededGenerator(seed: terms.seed, draw: run)
    let deployed = Set(facts.capabilities.deployments.compactMap(\.pledge))
    var delays: [Identifier<Pledge>: Int] = [:]
    for pledge in facts.capabilities.pledges.sorted(by: { $0.id < $1.id }) {
      // Everyone draws, so that one pledge more leaves the others' luck as it was.
      var own = SeededGenerator(seed: numbers.next())
      guard own.below(100) < terms.latePledges, !deployed.contains(pledge.id) else { continue }
      delays[pledge.id] = 1 + own.below(max(1, terms.latestMonths))
    }
    self.delays = delays

    var draft = StudyChanges(run: run, months: months)
    for contributor in facts.capabilities.contributors.sorted(by: { $0.id < $1.id }) {
      var own = SeededGenerator(seed: numbers.next())
      guard own.below(100) < terms.withdrawals else { continue }
      try draft.withdraw(contributor.id, &own)
    }
    let lines = Dictionary(
      grouping: facts.capabilities.requirements.filter {
        $0.from < months.upperBound && $0.until > months.lowerBound
      }, by: \.mission)
    for mission in facts.council.missions.sorted(by: { $0.id < $1.id }) {
      var own = SeededGenerator(seed: numbers.next())
      guard let lines = lines[mission.id]?.sorted(by: { $0.id < $1.id }),
        own.below(100) < terms.mandateChanges
      else { continue }
      try draft.changeMandate(of: lines, &own)
    }
    scenario = Scenario(name: "run \(run)", changes: draft.changes)
  }
}

/// The changes of one run as they are drawn.
private struct StudyChanges {
  let run: Int
  let months: Range<Month>
  var changes: [ScenarioChange] = []

  mutating func withdraw(
    _ contributor: Identifier<Contributor>, _ numbers: inout SeededGenerator
  ) throws(InvalidEntry) {
    try add(.contributorWithdraws, contributor.rawValue, from: month(&numbers))
  }

  mutating func changeMandate(
    of lines: [RequirementLine], _ numbers: inout SeededGenerator
  ) throws(InvalidEntry) {
    let from = month(&numbers)
    let line = lines[numbers.below(lines.count)]
    switch numbers.below(3) {
    case 0: try add(.lineDropped, line.id.rawValue, from: from)
    case 1:
      try add(
        .lineAdded, line.mission.rawValue, from: from, until: months.upperBound,
        unitType: line.unitType, number: 1, tags: line.tags)
    default:
      for line in lines { try add(.lineDropped, line.id.rawValue, from: from) }
    }
  }

  private func month(_ numbers: inout SeededGenerator) -> Month {
    months.lowerBound.advanced(by: numbers.below(months.count))
  }

  private mutating func add(
    _ change: ScenarioChangeNature, _ subject: String, from: Month, until: Month? = nil,
    unitType: Identifier<UnitType>? = nil, number: Int? = nil, tags: [String] = []
  ) throws(InvalidEntry) {
    // A line cannot begin where the months planned end.
    if let until, until <= from { return }
    changes.append(
      try ScenarioChange(
        id: Identifier("\(changes.count + 1)"), scenario: "run \(run)", change: change,
        subject: subject, unitType: unitType, number: number, from: from, until: until,
        tags: tags,
        provenance: Provenance(
          source: "drawn for run \(run)", confidence: .unverified, validFrom: nil,
          knownSince: nil)))
  }
}
