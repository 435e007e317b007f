package import Basics

/// Where a mission's mandate stands on one day, as far as the register knows.
package enum MandateStanding: Hashable, Sendable {
  /// No decision of the register was in force yet.
  case notBegun
  /// In force, with or without a fixed end.
  case inForce(MandatePeriod)
  /// The last decision known ended the mandate.
  case ended(MandatePeriod)
  /// The register ends on the day given; a later decision is not recorded. Never "lapsed".
  case registerEnds(Day, MandatePeriod)
}

/// How many the Council allows a mission, and by which decision.
package struct MandateCeilings: Hashable, Sendable {
  /// Uniformed military personnel; nil where not recorded.
  package let troops: Int?
  package let troopsBy: DocumentSymbol?
  package let police: Int?
  package let policeBy: DocumentSymbol?
  /// How sure the less sure of the two figures is; nil where neither is recorded.
  package let confidence: Confidence?
}

extension CouncilRegister {
  /// The mandate period in force on a day; nil where the register knows none.
  ///
  /// Of several, the one that began last, then the one adopted last. The register should hold no
  /// contradictions: `asUsed(choices:)`.
  package func mandateInForce(
    of mission: Identifier<Mission>, on day: Day
  ) -> MandatePeriod? {
    mandatesSet(for: mission, on: day).last { $0.end.map { day < $0 } ?? true }
  }

  /// Where a mission's mandate stands on a day.
  package func mandateStanding(
    of mission: Identifier<Mission>, on day: Day
  ) -> MandateStanding {
    if let period = mandateInForce(of: mission, on: day) { return .inForce(period) }
    let past = mandatesSet(for: mission, on: day)
    guard let last = past.max(by: { ($0.end ?? $0.start) < ($1.end ?? $1.start) }),
      let expiry = last.expiry
    else { return .notBegun }
    switch last.change {
    case .final, .withdrawal: return .ended(last)
    case .creation, .renewal, .rollover, .partialExtension, .ceiling:
      return .registerEnds(expiry, last)
    }
  }

  /// The ceilings in force on a day; nil outside every known mandate.
  ///
  /// A decision that only moves a ceiling counts from its own first day.
  package func ceilingsInForce(of mission: Identifier<Mission>, on day: Day) -> MandateCeilings? {
    guard mandateInForce(of: mission, on: day) != nil else { return nil }
    let begun =
      mandates
      .filter { $0.mission == mission && $0.start <= day && $0.adopted <= day }
      .filter { $0.change != .partialExtension }
      .sorted { ($0.start, $0.adopted) < ($1.start, $1.adopted) }
    let troops = begun.last { $0.troops != nil }
    let police = begun.last { $0.police != nil }
    return MandateCeilings(
      troops: troops?.troops, troopsBy: troops?.decision,
      police: police?.police, policeBy: police?.decision,
      confidence: [troops, police].compactMap { $0?.ceilingConfidence }.min())
  }

  /// The mandates whose last day in force lies in `days`, soonest first.
  ///
  /// An expiry that a later decision had moved by then is not among them.
  package func expiries(in days: Range<Day>) -> [MandatePeriod] {
    mandates
      .filter { $0.change.setsMandate }
      .filter { period in period.expiry.map { days.contains($0) } ?? false }
      .filter { period in
        guard let expiry = period.expiry else { return false }
        return mandateInForce(of: period.mission, on: expiry)?.id == period.id
      }
      .sorted { ($0.end ?? $0.start, $0.mission) < ($1.end ?? $1.start, $1.mission) }
  }

  /// Adopted and begun by a day, in the order in which they began.
  private func mandatesSet(for mission: Identifier<Mission>, on day: Day) -> [MandatePeriod] {
    mandates
      .filter { $0.mission == mission && $0.change.setsMandate }
      .filter { $0.start <= day && $0.adopted <= day }
      .sorted { ($0.start, $0.adopted, $0.id) < ($1.start, $1.adopted, $1.id) }
  }
}
