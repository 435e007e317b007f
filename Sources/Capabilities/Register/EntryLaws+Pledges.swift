package import Basics

extension EntryLaws {
  /// A type does not stand in for itself.
  mutating func check(_ entry: Substitution) {
    if entry.wanted == entry.given { refuse(entry, .given, entry.given.rawValue, .itself) }
  }

  /// A contributor that is a State is one that the register names.
  mutating func check(_ entry: Contributor) {
    guard entry.nature == .state, !keys.states.isEmpty, !keys.states.contains(entry.id.rawValue)
    else { return }
    var near = NearestKeys()
    let nearest = near.nearest(to: entry.id.rawValue, among: keys.states)
    refuse(entry, .id, entry.id.rawValue, .unknownState(nearest: nearest))
  }

  /// The pledges that a pledge says again are known, others of its contributor, and do not lead back to it.
  ///
  /// So is the one of whose unit it is a function. What names it names its contributor, and no more of it
  /// is in place than it has.
  mutating func check(_ entry: Pledge) {
    for key in entry.restated {
      if key == entry.id {
        refuse(entry, .restates, entry.restates, .itself)
      } else {
        check(entry, names: key.rawValue, .entry(.pledges), in: .restates)
        check(entry, .restates, key)
      }
    }
    if let whole = entry.functionOf {
      if whole == entry.id { refuse(entry, .functionOf, whole.rawValue, .itself) }
      check(entry, .functionOf, whole)
    }
    if let circle = circles[entry.id] {
      refuse(entry, .restates, entry.restates, .circle(circle.map(\.rawValue)))
    }
    if let (contributor, others) = named.others(than: entry.contributor, naming: entry.id) {
      refuse(
        entry, .contributor, entry.contributor.rawValue, .namedForAnother(others, contributor))
    }
    if let most = entry.quantity, let (days, others) = deployments.overlap(ofAll: entry.id) {
      refuse(
        entry, .quantity, String(most),
        .overlaps(others, from: Day(days.from), units: days.units, pledged: most))
    }
  }

  /// Another pledge that a pledge names is of the same contributor.
  private mutating func check(_ entry: Pledge, _ field: FieldName, _ other: Identifier<Pledge>) {
    guard let known = pledges[other], known.contributor != entry.contributor else { return }
    refuse(entry, field, other.rawValue, .anotherContributor(known.contributor))
  }

  /// What speaks of a contributor's pledge names that contributor.
  mutating func check<Entry: CapabilityEntry>(
    _ entry: Entry, pledge: Identifier<Pledge>?, of contributor: Identifier<Contributor>
  ) {
    guard let pledge, let known = pledges[pledge], known.contributor != contributor else { return }
    refuse(entry, .contributor, contributor.rawValue, .anotherContributor(known.contributor))
  }

  /// What happened is not of a day to come.
  mutating func check<Entry: CapabilityEntry>(_ entry: Entry, _ field: FieldName, _ day: Day) {
    if day > today { refuse(entry, field, day.iso, .afterToday(today)) }
  }

  /// A notice is not of a day to come, nor above the contributor's own ceiling of its day.
  mutating func check(_ entry: LevelNotice) {
    check(entry, .day, entry.day)
    guard let contributor = pledges[entry.pledge]?.contributor,
      let ceiling = LevelCeiling.inForce(ceilings[contributor] ?? [], on: entry.day),
      entry.level > ceiling.most
    else { return }
    refuse(entry, .level, entry.level.rawValue, .aboveCeiling(ceiling.most, by: ceiling.id))
  }
}

extension Pledge {
  /// The keys of the pledges that it says again, as written in `restates`: between `;` or `,`.
  package var restated: [Identifier<Pledge>] {
    restates.split { $0 == ";" || $0 == "," }.map { part in
      Identifier(part.trimmed)
    }.filter { !$0.rawValue.isEmpty }
  }
}

extension Substring {
  /// Without spaces at its ends.
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}

extension LevelCeiling {
  /// Of a contributor's ceilings the one in force on a day: of those that hold, the latest.
  static func inForce(_ ceilings: [LevelCeiling], on day: Day) -> LevelCeiling? {
    ceilings
      .filter { ($0.from.map { $0 <= day } ?? true) && ($0.until.map { day < $0 } ?? true) }
      .max { ($0.from?.number ?? .min, $0.id) < ($1.from?.number ?? .min, $1.id) }
  }
}
