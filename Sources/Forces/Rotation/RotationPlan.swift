package import Basics
package import Capabilities

/// Who keeps a capability in turn, what gap remains, and the smallest commitment that would close it.
package struct RotationPlan: Hashable, Sendable {
  package let scheme: Identifier<RotationScheme>
  /// The day whose knowledge it rests on.
  package let asOf: Day
  package let status: Status
  /// In order of their first half-month.
  package let slots: [RotationSlot]
  /// What nobody keeps, day and night apart.
  package let gap: RotationGap
  /// Half-months of gap that no scheme of these partners avoids, those of day and of night added.
  package let gapBound: Int
  package let fairness: RotationFairness
  /// How often the capability changes hands: slots less one.
  package let changes: Int
  /// The smallest extra commitment that leaves no gap; nil where there is none.
  package let remedy: RotationRemedy?
  /// Where they differ from it: the smallest by partners staying longer alone, and by new slots alone.
  package let otherRemedies: [RotationRemedy]
  /// What an independent reading of the plan and the terms found.
  package let check: RotationCheck

  /// How the search ended.
  package enum Status: String, CaseIterable, Codable, Sendable {
    /// Proved best: the gap first, then fair turns, then few changes of hands.
    case optimal
    /// The gap is proved least; turns or changes could be better.
    case feasible
    /// Cut short; what was found till then.
    case interrupted
  }

  /// Takes the parts as they are.
  package init(
    scheme: Identifier<RotationScheme>, asOf: Day, status: Status, slots: [RotationSlot],
    gap: RotationGap, gapBound: Int, fairness: RotationFairness, changes: Int,
    remedy: RotationRemedy?, otherRemedies: [RotationRemedy], check: RotationCheck
  ) {
    self.scheme = scheme
    self.asOf = asOf
    self.status = status
    self.slots = slots
    self.gap = gap
    self.gapBound = gapBound
    self.fairness = fairness
    self.changes = changes
    self.remedy = remedy
    self.otherRemedies = otherRemedies
    self.check = check
  }
}

/// Who fills a slot of a rotation scheme.
package enum RotationPartner: Hashable, Sendable {
  case contributor(Identifier<Contributor>)
  case contract(Identifier<Contract>)

  /// Its key within its own kind.
  package var key: String {
    switch self {
    case .contributor(let id): id.rawValue
    case .contract(let id): id.rawValue
    }
  }
}

/// One partner's stay, by half-months.
package struct RotationSlot: Hashable, Sendable {
  package let partner: RotationPartner
  /// The terms by which it comes.
  package let terms: Identifier<SchemePartner>
  /// From its arrival to its departure.
  package let stay: Range<HalfMonth>
  /// The half-months that count in full: without those after arrival and before departure; empty
  /// where those are all.
  package let counts: Range<HalfMonth>
  /// Whether it works by night.
  package let byNight: Bool
  /// Whether it was agreed as it stands.
  package let isFixed: Bool

  /// Takes the parts as they are.
  package init(
    partner: RotationPartner, terms: Identifier<SchemePartner>, stay: Range<HalfMonth>,
    counts: Range<HalfMonth>, byNight: Bool, isFixed: Bool
  ) {
    self.partner = partner
    self.terms = terms
    self.stay = stay
    self.counts = counts
    self.byNight = byNight
    self.isFixed = isFixed
  }
}

/// The days on which nobody keeps a capability in full.
package struct RotationGap: Hashable, Sendable {
  /// Stretches without the capability by day, earliest first.
  package let day: [Range<Day>]
  /// Stretches without it by night, earliest first; empty where the night need not be covered.
  package let night: [Range<Day>]

  /// Takes the parts as they are.
  package init(day: [Range<Day>], night: [Range<Day>]) {
    self.day = day
    self.night = night
  }

  /// How many days lack it by day.
  package var dayCount: Int { day.reduce(0) { $0 + $1.count } }

  /// How many days lack it by night.
  package var nightCount: Int { night.reduce(0) { $0 + $1.count } }

  /// Whether nothing is missing.
  package var isZero: Bool { day.isEmpty && night.isEmpty }
}

/// How the turns of a rotation scheme are shared; contractors have no turn.
package struct RotationFairness: Hashable, Sendable {
  /// In order of contributors' keys, never of amounts.
  package let turns: [Turn]

  /// One contributor's part, in half-months of the scheme.
  package struct Turn: Hashable, Sendable {
    package let contributor: Identifier<Contributor>
    /// In which it is there.
    package let served: Int
    /// In which, by its terms alone, it could be there.
    package let able: Int
    /// Its part of all, in proportion to what each could do.
    package let due: Int

    /// Takes the parts as they are.
    package init(contributor: Identifier<Contributor>, served: Int, able: Int, due: Int) {
      self.contributor = contributor
      self.served = served
      self.able = able
      self.due = due
    }
  }

  /// Takes the parts as they are.
  package init(turns: [Turn]) {
    self.turns = turns
  }

  /// The most that one serves beyond its part, less the least, in half-months, of those that could
  /// serve; 0 is wholly fair.
  package var spread: Int {
    let beyond = turns.filter { $0.able > 0 }.map { $0.served - $0.due }
    return (beyond.max() ?? 0) - (beyond.min() ?? 0)
  }
}
