import Basics
import Capabilities
import Council

extension ForceFacts {
  /// The facts as a scenario would have them; the register itself stays as it is.
  ///
  /// What the scenario adds bears the scenario's name as its source and is unverified.
  ///
  /// - Throws: `InvalidScenario` naming the first change that cannot be made.
  package func under(_ scenario: Scenario) throws(InvalidScenario) -> ForceFacts {
    var draft = ScenarioDraft(facts: self)
    for change in scenario.changes {
      do throws(ScenarioDraft.Stop) {
        try draft.make(change)
      } catch {
        throw InvalidScenario(change: change, reason: error.reason)
      }
    }
    return ForceFacts(self, capabilities: draft.register, sooner: draft.sooner)
  }
}

/// A register while a scenario changes it.
struct ScenarioDraft {
  let facts: ForceFacts
  var register: CapabilityRegister
  /// Months by which pledges are ready sooner.
  var sooner: [Identifier<Pledge>: Int]

  /// Why a change cannot be made.
  struct Stop: Error {
    let reason: InvalidScenario.Reason
  }

  var asOf: Day { facts.asOf }

  init(facts: ForceFacts) {
    self.facts = facts
    register = facts.capabilities
    sooner = facts.sooner
  }

  mutating func make(_ change: ScenarioChange) throws(Stop) {
    switch change.change {
    case .contributorWithdraws:
      let contributor = try contributor(change)
      let day = day(change)
      try end(\.pledges, on: day) { $0.contributor == contributor }
      try end(\.deployments, on: day) { $0.contributor == contributor && $0.state != .returned }
      try giveNotice(change, contributor, nil, on: day)
    case .pledgeWithdrawn:
      let pledge = try pledge(change)
      let day = day(change)
      try end(\.pledges, on: day) { $0.id == pledge.id }
      try end(\.deployments, on: day) { $0.pledge == pledge.id && $0.state != .returned }
      try giveNotice(change, pledge.contributor, pledge.id, on: day)
    case .ceilingFalls: try lowerCeiling(change)
    case .pledgeAdded: try addPledge(change)
    case .readySooner: try hasten(change)
    case .lineAdded: try addLine(change)
    case .lineDropped:
      let line = try known(change, among: register.requirements.map(\.id))
      try endLine(line, in: change.from ?? facts.asOf.month)
    case .cashCeiling: try limitCash(change)
    case .liftCapacity: try limitLift(change)
    }
  }

  // MARK: What changes

  /// A notice ends whatever else stands by the pledges, as what is selected and not there yet.
  private mutating func giveNotice(
    _ change: ScenarioChange, _ contributor: Identifier<Contributor>,
    _ pledge: Identifier<Pledge>?, on day: Day
  ) throws(Stop) {
    register.withdrawals.append(
      try entry {
        try WithdrawalNotice(
          id: id(change), contributor: contributor, pledge: pledge, announced: min(asOf, day),
          effective: day, provenance: provenance(change))
      })
  }

  private mutating func lowerCeiling(_ change: ScenarioChange) throws(Stop) {
    if facts.council.missions.contains(where: { $0.id.rawValue == change.subject }) {
      let (from, people) = (change.from ?? facts.asOf.month, try number(change))
      // Steps to come hold where they are lower still.
      register.ceilingSteps.removeAll {
        $0.mission.rawValue == change.subject
          && ($0.from == from || $0.from > from && $0.people > people)
      }
      register.ceilingSteps.append(
        CeilingStep(
          id: id(change), mission: Identifier(change.subject), from: from, people: people,
          provenance: provenance(change)))
      return
    }
    let contributor = try contributor(change)
    guard let level = change.level else { throw Stop(reason: .missing(.level)) }
    try end(\.levelCeilings, on: day(change)) { $0.contributor == contributor }
    register.levelCeilings.append(
      try entry {
        try LevelCeiling(
          id: id(change), contributor: contributor, most: level, from: day(change),
          provenance: provenance(change))
      })
  }

  private mutating func addPledge(_ change: ScenarioChange) throws(Stop) {
    let contributor = try contributor(change)
    guard let unitType = change.unitType else { throw Stop(reason: .missing(.unitType)) }
    let pledge: Pledge = try entry {
      try Pledge(
        id: id(change), contributor: contributor, nature: .unit, unitType: unitType,
        quantity: max(1, change.number ?? 1), tags: change.tags, from: change.from?.firstDay,
        until: change.until?.firstDay, registration: .acknowledged,
        provenance: provenance(change))
    }
    let notice: LevelNotice = try entry {
      try LevelNotice(
        id: id(change), pledge: pledge.id, level: change.level ?? .level2, day: facts.asOf,
        provenance: provenance(change))
    }
    register.pledges.append(pledge)
    register.levelNotices.append(notice)
  }

  private mutating func hasten(_ change: ScenarioChange) throws(Stop) {
    sooner[try pledge(change).id, default: 0] += try number(change)
  }

  private mutating func addLine(_ change: ScenarioChange) throws(Stop) {
    let mission = try known(change, among: facts.council.missions.map(\.id))
    guard let unitType = change.unitType else { throw Stop(reason: .missing(.unitType)) }
    let from = change.from ?? facts.asOf.month
    register.requirements.append(
      try entry {
        try RequirementLine(
          id: id(change), mission: mission, unitType: unitType,
          quantity: max(1, change.number ?? 1), from: from,
          until: change.until ?? from.advanced(by: 36), tags: change.tags,
          provenance: provenance(change))
      })
  }

  private mutating func endLine(
    _ id: Identifier<RequirementLine>, in month: Month
  ) throws(Stop) {
    guard let index = register.requirements.firstIndex(where: { $0.id == id }) else { return }
    let line = register.requirements[index]
    guard line.from < month else {
      register.requirements.remove(at: index)
      return
    }
    guard month < line.until else { return }
    register.requirements[index] = try entry { try line.with(.until, .month(month)) }
  }
}
