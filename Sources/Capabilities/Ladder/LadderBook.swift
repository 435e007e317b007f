package import Basics

/// The ladders of all pledges of a register on one day, each made when it is asked for.
///
/// Indexes notices, evidence and ceilings once; a ladder then costs the entries of its own pledge.
package struct LadderBook: Sendable {
  package let day: Day
  package let leadTimes: LeadTimes
  private let register: CapabilityRegister
  private let pledges: EntryPlaces<Pledge>
  private let police: Set<Identifier<UnitType>>
  private let notices: EntryPlaces<Pledge>
  private let evidence: EntryPlaces<Pledge>
  private let ceilings: EntryPlaces<Contributor>

  /// Reads what was known on `day`; the register should hold no contradictions:
  /// `asUsed(choices:)`.
  package init(_ register: CapabilityRegister, on day: Day) {
    let register = register.known(on: day)
    self.day = day
    self.register = register
    pledges = EntryPlaces(register.pledges, by: \.id)
    police = Set(register.unitTypes.filter { $0.component == .police }.map(\.id))
    notices = EntryPlaces(register.levelNotices, by: \.pledge)
    leadTimes = LeadTimes(register, notices: notices)
    evidence = EntryPlaces(register.evidence, by: \.pledge)
    ceilings = EntryPlaces(register.levelCeilings, by: \.contributor)
  }

  /// The ladder of a pledge; nil where the register does not have it on the day.
  package func ladder(of pledge: Identifier<Pledge>) -> Ladder? {
    reading(of: pledge).map { $0.ladder(leadTimes) }
  }

  /// The level that was notified for a pledge.
  package func notified(_ pledge: Identifier<Pledge>) -> NotifiedLevel {
    NotifiedLevel(notices[pledge].map { register.levelNotices[$0] }, on: day)
  }

  /// The highest level that the contributor's own law or policy allows on the day; nil for any.
  package func ceiling(of contributor: Identifier<Contributor>) -> LevelCeiling? {
    LevelCeiling.inForce(ceilings[contributor].map { register.levelCeilings[$0] }, on: day)
  }

  /// The day on which a pledge could reach a level, if what is missing begins at once.
  ///
  /// The day itself where it has the level; else once the steps still missing have taken their lead
  /// times, one after another. Nil where the pledge is unknown, rejected or withdrawn, or its
  /// contributor's own ceiling bars the level.
  package func readyOn(level: ReadinessLevel, _ pledge: Identifier<Pledge>) -> Day? {
    reading(of: pledge)?.reachable(level, leadTimes)
  }

  private func reading(of id: Identifier<Pledge>) -> LadderReading? {
    guard let pledge = pledges[id].first.map({ register.pledges[$0] }) else { return nil }
    return LadderReading(
      pledge: pledge, isPolice: pledge.unitType.map(police.contains) ?? false, day: day,
      notified: notified(id), notices: notices[id].map { register.levelNotices[$0] },
      evidence: evidence[id].map { register.evidence[$0] }, ceiling: ceiling(of: pledge.contributor)
    )
  }
}

extension CapabilityRegister {
  /// The ladder of one pledge on a day; nil where the register does not have it.
  ///
  /// Reads the whole register: for more than a few pledges use `LadderBook`.
  package func ladder(of pledge: Identifier<Pledge>, on day: Day) -> Ladder? {
    LadderBook(self, on: day).ladder(of: pledge)
  }
}
