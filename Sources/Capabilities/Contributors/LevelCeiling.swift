package import Basics

/// The highest level that a contributor's own law or policy allows (force-rules, R-PCRS-10).
package struct LevelCeiling: Hashable, Codable, Identifiable, Sendable {
  /// Its key.
  package let id: Identifier<LevelCeiling>
  /// Whose law or policy.
  package let contributor: Identifier<Contributor>
  /// The highest level allowed.
  package let most: ReadinessLevel
  /// The first day on which it holds.
  package let from: Day?
  /// The last day on which it holds.
  ///
  /// Half-open: the day after the last.
  package let until: Day?
  /// The law or the reason.
  package let reason: String
  package let marking: Marking
  package let provenance: Provenance

  /// Takes the parts as they are; throws where the end does not follow the start.
  package init(
    id: Identifier<LevelCeiling>, contributor: Identifier<Contributor>, most: ReadinessLevel,
    from: Day? = nil, until: Day? = nil, reason: String = "", marking: Marking = .confidential,
    provenance: Provenance
  ) throws(InvalidEntry) {
    if let from, let until, until <= from {
      throw InvalidEntry(.until, until.advanced(by: -1).iso, .endsBeforeItStarts)
    }
    self.id = id
    self.contributor = contributor
    self.most = most
    self.from = from
    self.until = until
    self.reason = reason
    self.marking = marking
    self.provenance = provenance
  }
}

extension LevelCeiling: CapabilityEntry {
  /// `level-ceilings`.
  package static var kind: CapabilityKind { .levelCeilings }

  /// Its fields, the key first.
  package static let fields: [Field] = [
    Field(.id, .key, "Its key.", isNeeded: true),
    Field(.contributor, .reference(.entry(.contributors)), "Whose law or policy.", isNeeded: true),
    Field(.most, .choice(ReadinessLevel.words), "The highest level allowed.", isNeeded: true),
    Field(.from, .day, "The first day on which it holds."),
    Field(.until, .lastDay, "The last day on which it holds."),
    Field(.reason, .text, "The law or the reason."),
  ]

  /// In the order of `fields`.
  package var values: [FieldValue] {
    [
      .text(id.rawValue), .text(contributor.rawValue), .text(most.rawValue), .day(from),
      .day(until), .text(reason),
    ]
  }

  /// Reads the values in the order of `fields`; throws what is wrong first.
  package init(_ row: inout FieldReader) throws(InvalidEntry) {
    try self.init(
      id: row.id(), contributor: row.id(), most: row.choice(), from: row.optionalDay(),
      until: row.optionalDay(), reason: row.text(), marking: row.marking(),
      provenance: row.provenance())
  }
}
