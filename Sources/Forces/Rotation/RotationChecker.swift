package import Basics
package import Capabilities

/// Reads a rotation plan against the scheme's own rows, day by day.
///
/// It shares nothing with the planner but the values that both speak of.
package struct RotationChecker: Sendable {
  let scheme: RotationScheme?
  let terms: [Identifier<SchemePartner>: SchemePartner]
  let register: CapabilityRegister

  /// A checker of one scheme, with what was known on the facts' day.
  package init(_ scheme: Identifier<RotationScheme>, in facts: ForceFacts) {
    self.scheme = facts.capabilities.rotationSchemes.first { $0.id == scheme }
    terms = Dictionary(
      facts.capabilities.schemePartners.filter { $0.scheme == scheme }.map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first })
    register = facts.capabilities
  }

  /// What is wrong with a plan's slots, gap, turns and remedies.
  package func check(
    _ slots: [RotationSlot], gap: RotationGap, fairness: RotationFairness,
    remedies: [RotationRemedy] = []
  ) -> RotationCheck {
    guard let scheme else { return RotationCheck(broken: []) }
    var broken = slots.flatMap { breaches(of: $0, longer: 0) }
    broken += togetherBreaches(of: slots)
    broken += agreedBreaches(of: slots)

    let days = openDays(slots, in: scheme)
    if days.day != gap.dayCount {
      broken.append(.gap(claimed: gap.dayCount, found: days.day))
    }
    if days.night != gap.nightCount {
      broken.append(.gap(claimed: gap.nightCount, found: days.night))
    }
    for turn in fairness.turns {
      let found = served(turn.contributor, in: slots, of: scheme)
      if found != turn.served {
        broken.append(.turn(turn.contributor, claimed: turn.served, found: found))
      }
    }
    for remedy in remedies {
      broken += breaches(of: remedy, in: scheme)
    }
    return RotationCheck(broken: broken)
  }
}

extension RotationChecker {
  /// What is wrong with one slot by itself; `longer` half-months past its terms are allowed.
  func breaches(of slot: RotationSlot, longer: Int) -> [RotationCheck.Breach] {
    guard let scheme, let row = terms[slot.terms], slot.partner.key == key(of: row) else {
      return [.unknownTerms(slot.terms)]
    }
    var broken: [RotationCheck.Breach] = []
    let allowed = days(of: row)
    let length = slot.stay.lowerBound.distance(to: slot.stay.upperBound)
    // What lies outside the scheme's own days is not asked for.
    let first =
      slot.stay.contains(HalfMonth(of: scheme.from)) && slot.stay.lowerBound.firstDay <= scheme.from
        && HalfMonth(of: scheme.from) == slot.stay.lowerBound
      ? scheme.from : slot.stay.lowerBound.firstDay
    let shortened = slot.stay.upperBound.advanced(by: -longer).firstDay
    let last =
      HalfMonth(of: scheme.until.advanced(by: -1)).advanced(by: 1).firstDay == shortened
      ? scheme.until : shortened
    if let from = allowed.from, first < from {
      broken.append(.outsideDays(slot.terms, first..<from))
    }
    if let until = allowed.until, last > until {
      broken.append(.outsideDays(slot.terms, until..<last))
    }
    if !row.isFixed, length < row.shortest || length - longer > row.longest {
      broken.append(.length(slot.terms, halfMonths: length))
    }
    let start = slot.stay.lowerBound.advanced(by: row.rampUp)
    let end = max(start, slot.stay.upperBound.advanced(by: -row.rampDown))
    if slot.counts != start..<end || slot.byNight != row.fliesByNight
      || slot.isFixed != row.isFixed
    {
      broken.append(.counts(slot.terms))
    }
    return broken
  }

  /// What is wrong between slots of one partner, or of one row.
  func togetherBreaches(of slots: [RotationSlot]) -> [RotationCheck.Breach] {
    var broken: [RotationCheck.Breach] = []
    for (id, own) in Dictionary(grouping: slots, by: \.terms).sorted(by: { $0.key < $1.key }) {
      if let most = terms[id]?.mostSlots, own.count > most {
        broken.append(.tooManySlots(id, slots: own.count))
      }
    }
    let byTime = slots.sorted { $0.stay.lowerBound < $1.stay.lowerBound }
    for (place, slot) in byTime.enumerated() {
      for next in byTime[(place + 1)...] where next.partner == slot.partner {
        // Two agreed slots were agreed with the rest that they leave.
        let rest = slot.isFixed && next.isFixed ? 0 : terms[slot.terms]?.rest ?? 0
        if next.stay.lowerBound < slot.stay.upperBound.advanced(by: rest) {
          broken.append(.noRest(slot.partner, on: next.stay.lowerBound.firstDay))
        }
      }
    }
    return broken
  }

  /// Agreed slots that are missing, or end before they were agreed to.
  func agreedBreaches(of slots: [RotationSlot]) -> [RotationCheck.Breach] {
    terms.values.filter(\.isFixed).sorted { $0.id < $1.id }.compactMap { row in
      let days = days(of: row)
      guard let scheme, let from = days.from, let until = days.until else { return nil }
      // Every day on which it is there throughout a half-month must be in a slot of it.
      let mine = slots.filter { $0.terms == row.id }
      var day = max(from, scheme.from)
      while day < min(until, scheme.until) {
        let half = HalfMonth(of: day).days
        let asked = half.clamped(to: scheme.from..<scheme.until)
        if from <= asked.lowerBound, asked.upperBound <= until,
          !mine.contains(where: { $0.stay.contains(HalfMonth(of: day)) })
        {
          return .agreedSlotMissing(row.id)
        }
        day = half.upperBound
      }
      return nil
    }
  }
}
