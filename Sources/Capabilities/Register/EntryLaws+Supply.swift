import Basics

extension EntryLaws {
  /// No more units of a pledge are in place on a day than it has, and they are its contributor's.
  mutating func check(_ entry: Deployment) {
    check(entry, pledge: entry.pledge, of: entry.contributor)
    guard let most = deployments.pledged(of: entry),
      let (days, others) = deployments.overlap(of: entry)
    else { return }
    if others.isEmpty {
      refuse(
        entry, .quantity, String(entry.quantity),
        .moreThanPledged(units: entry.quantity, pledged: most))
    } else {
      refuse(
        entry, .from, entry.from.iso,
        .overlaps(others, from: Day(days.from), units: days.units, pledged: most))
    }
  }

  /// A lead serves no other joint pledge at the same time.
  mutating func check(_ entry: JointPledge) {
    check(entry, .lead, uses: entry.lead, in: entry.id, from: nil, until: nil)
  }

  /// A part is brought by another pledge than the lead's, unless it is the lead's own turn, and
  /// serves no other joint pledge at the same time.
  mutating func check(_ entry: JointPart) {
    if entry.role != .slot, joints[entry.joint]?.lead == entry.pledge {
      refuse(entry, .pledge, entry.pledge.rawValue, .leadsItself(entry.joint))
    } else {
      check(
        entry, .pledge, uses: entry.pledge, in: entry.joint, from: entry.from, until: entry.until)
    }
  }

  private mutating func check<Entry: CapabilityEntry>(
    _ entry: Entry, _ field: FieldName, uses id: Identifier<Pledge>,
    in joint: Identifier<JointPledge>, from: Day?, until: Day?
  ) {
    let own = Stretch(pledges[id], from: from, until: until)
    guard let (days, others) = uses.overlap(of: id, in: joint, on: own) else { return }
    refuse(
      entry, field, id.rawValue,
      .pledgedTwice(
        others, from: days.from == .min ? nil : Day(days.from), uses: days.units,
        pledged: pledges[id]?.quantity ?? 1))
  }

  /// A slot lasts from the shortest to the longest, and the days agreed hold the shortest.
  mutating func check(_ entry: SchemePartner) {
    check(entry, pledge: entry.pledge, of: entry.contributor ?? pledgeContributor(entry.pledge))
    if entry.longest < entry.shortest {
      refuse(
        entry, .longest, String(entry.longest),
        .longestBelowShortest(longest: entry.longest, shortest: entry.shortest))
    }
    guard let from = entry.from, let until = entry.until else { return }
    let slot = from.halfMonths(until: until, in: schemes[entry.scheme])
    if slot < entry.shortest {
      refuse(
        entry, .until, until.advanced(by: -1).iso,
        .slotBelowShortest(slot: slot, shortest: entry.shortest))
    }
  }

  private func pledgeContributor(_ pledge: Identifier<Pledge>?) -> Identifier<Contributor> {
    pledge.flatMap { pledges[$0]?.contributor } ?? ""
  }
}

extension Day {
  /// How many half-months, from the 1st or the 16th, lie whole in the days up to `end`, as far as the
  /// scheme covers them: as a rotation is planned.
  fileprivate func halfMonths(until end: Day, in scheme: RotationScheme?) -> Int {
    let beginsWhole =
      dayOfMonth == 1 || dayOfMonth == 16
      || scheme.map { halfMonth == $0.from.halfMonth && self <= $0.from } ?? false
    let endsWhole =
      scheme.map { scheme in
        let last = scheme.until.advanced(by: -1)
        return end.halfMonth == last.halfMonth && end > last
      } ?? false
    let first = beginsWhole ? halfMonth : halfMonth + 1
    return max(0, (endsWhole ? end.halfMonth + 1 : end.halfMonth) - first)
  }

  private var halfMonth: Int { month.ordinal * 2 + (dayOfMonth > 15 ? 1 : 0) }
}
