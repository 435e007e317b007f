package import Basics

/// The ladders of all pledges of a register on one day, each made when it is asked for.
///
/// Indexes notices, evidence and ceilings once; a ladder then costs the entries of its own pledge.
package struct LadderBook: Sendable {
  package let day: Day
  package let leadTimes: LeadTimes
  /// Which pledges are one unit, and as which of them it counts.
  package let units: PledgedUnits
  private let register: CapabilityRegister
  private let pledges: EntryPlaces<Pledge>
  private let police: Set<Identifier<UnitType>>
  private let notices: EntryPlaces<Pledge>
  private let evidence: EntryPlaces<Pledge>
  private let ceilings: EntryPlaces<Contributor>

  /// Reads what was known on `day`; the register should hold no contradictions:
  /// `asUsed(choices:)`.
  package init(_ register: CapabilityRegister, on day: Day) {
    let known = register.known(on: day)
    let units = PledgedUnits(known, on: day)
    self.init(known.speaking(of: units), units, on: day)
  }

  /// Takes what was known on `day`, with what is recorded of a unit on the pledge that counts.
  init(_ register: CapabilityRegister, _ units: PledgedUnits, on day: Day) {
    self.day = day
    self.units = units
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
    NotifiedLevel(notices[counted(pledge)].map { register.levelNotices[$0] }, on: day)
  }

  /// The pledge as which one counts: that of its unit, or itself where it no longer stands.
  func counted(_ pledge: Identifier<Pledge>) -> Identifier<Pledge> {
    guard !units.isSimple, let place = pledges[pledge].first, register.pledges[place].stands
    else { return pledge }
    return units.lead(of: pledge)
  }

  /// The highest level that the contributor's own law or policy allows on the day; nil for any.
  package func ceiling(of contributor: Identifier<Contributor>) -> LevelCeiling? {
    LevelCeiling.inForce(ceilings[contributor].map { register.levelCeilings[$0] }, on: day)
  }

  /// The highest marking of what a pledge's ladder is read from, or of its level alone.
  package func marking(
    of pledge: Identifier<Pledge>, withEvidence: Bool = true
  ) -> Marking {
    let counted = counted(pledge)
    let offers = pledges[pledge].map { register.pledges[$0] }
    let ceilings = offers.compactMap { ceiling(of: $0.contributor) }
    let evidence = withEvidence ? evidence[counted].map { register.evidence[$0].marking } : []
    return Marking.highest(
      offers.map(\.marking) + notices[counted].map { register.levelNotices[$0].marking }
        + (withEvidence ? ceilings.map(\.marking) : []) + evidence)
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
    let counted = counted(id)
    return LadderReading(
      pledge: pledge, registered: furthest(pledge),
      isPolice: pledge.unitType.map(police.contains) ?? false, day: day,
      notified: notified(id), notices: notices[counted].map { register.levelNotices[$0] },
      evidence: evidence[counted].map { register.evidence[$0] },
      ceiling: ceiling(of: pledge.contributor)
    )
  }

  /// Of the pledges of one unit that stand the one whose registration is furthest.
  private func furthest(_ pledge: Pledge) -> Pledge {
    guard !units.isSimple, pledge.stands else { return pledge }
    let standing = units.members(of: pledge.id).flatMap { pledges[$0] }
      .map { register.pledges[$0] }.filter(\.stands)
    return standing.first { $0.registration == .acknowledged }
      ?? standing.first { $0.registration == .submitted } ?? pledge
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
