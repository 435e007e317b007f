import Basics
import Capabilities
import Council

/// The facts by their keys, read once for a board or a task.
///
/// Nothing in it changes; it is no struct because it is handed on a million times, and each copy of a
/// struct would count all that it refers to.
final class ForceBook: Sendable {
  let facts: ForceFacts
  let pledges: [Identifier<Pledge>: Pledge]
  let unitTypes: [Identifier<UnitType>: UnitType]
  let requirements: [Identifier<RequirementLine>: RequirementLine]
  let tasks: [Identifier<MandatedTask>: MandatedTask]
  let withdrawals: Withdrawals
  let preparation: Preparation
  let counts: PledgeBook
  /// For each type given, the types it may stand in for and the price in hundredths, in order.
  let substitutes: [Identifier<UnitType>: [(wanted: Identifier<UnitType>, price: Int)]]

  /// The register with what is recorded of a unit on the pledge that counts, where several say it.
  let register: CapabilityRegister

  /// Indexes the facts; costs a few steps an entry.
  ///
  /// Without evidence nothing is known of steps on the ladder, which takes a third of the time.
  init(_ facts: ForceFacts, readsEvidence: Bool = true) {
    self.facts = facts
    var register = facts.capabilities
    if !readsEvidence { register.evidence = [] }
    counts = PledgeBook(register, on: facts.asOf)
    register = counts.register
    self.register = register
    pledges = Dictionary(register.pledges.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    unitTypes = Dictionary(register.unitTypes.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    requirements = Dictionary(
      register.requirements.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    tasks = Dictionary(facts.council.tasks.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    withdrawals = Withdrawals(register)
    preparation = Preparation(register, leadTimes: counts.ladders.leadTimes)
    substitutes = Dictionary(grouping: register.substitutions, by: \.given).mapValues { rows in
      rows.filter { $0.wanted != $0.given }.sorted { ($0.price, $0.wanted) < ($1.price, $1.wanted) }
        .map { ($0.wanted, $0.price) }
    }
  }

  var asOf: Day { facts.asOf }

  /// When a pledge that would be ready on `day` is, as a scenario has it: never before the day of the facts.
  func hastened(_ day: Day, _ pledge: Identifier<Pledge>) -> Day {
    guard let months = facts.sooner[pledge], months > 0, day > asOf, day < .never else {
      return day
    }
    return max(asOf, day.firstWholeMonth.advanced(by: -months).firstDay)
  }

  /// The level notified for a pledge, whatever it counts as.
  func notified(_ pledge: Identifier<Pledge>) -> ReadinessLevel {
    counts.ladders.notified(pledge).level
  }

  /// The types that a unit of a type may fill: its own first, then those it may stand in for.
  func wanted(by given: Identifier<UnitType>) -> [Identifier<UnitType>] {
    [given] + (substitutes[given] ?? []).map(\.wanted)
  }

  /// What a month is worth less where a unit of one type fills a line of another, as a share of the
  /// line's weight; nil where it may not.
  func price(of given: Identifier<UnitType>, for wanted: Identifier<UnitType>) -> Double? {
    guard given != wanted else { return 0 }
    return substitutes[given]?.first { $0.wanted == wanted }.map { Double($0.price) / 100 }
  }
}
