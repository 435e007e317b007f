package import Basics

/// A dated notice of the Secretariat that confers a level: the only level used in plans, counts and exports.
package struct LevelNotice: Hashable, Codable, Identifiable, Sendable {
  /// Its key.
  package let id: Identifier<LevelNotice>
  /// The pledge.
  package let pledge: Identifier<Pledge>
  /// The level conferred.
  package let level: ReadinessLevel
  /// The day of the notice.
  package let day: Day
  /// The last day of a level conferred for a term; nil for one without.
  ///
  /// Half-open: the day after the last.
  package let until: Day?
  /// The notice's reference.
  package let note: String
  package let marking: Marking
  package let provenance: Provenance

  /// Takes the parts as they are; throws where the end does not follow the start.
  package init(
    id: Identifier<LevelNotice>, pledge: Identifier<Pledge>, level: ReadinessLevel, day: Day,
    until: Day? = nil, note: String = "", marking: Marking = .confidential, provenance: Provenance
  ) throws(InvalidEntry) {
    if let until, until <= day {
      throw InvalidEntry(.until, until.advanced(by: -1).iso, .endsBeforeItStarts)
    }
    self.id = id
    self.pledge = pledge
    self.level = level
    self.day = day
    self.until = until
    self.note = note
    self.marking = marking
    self.provenance = provenance
  }
}

extension LevelNotice: CapabilityEntry {
  /// `level-notices`.
  package static var kind: CapabilityKind { .levelNotices }

  /// Its fields, the key first.
  package static let fields: [Field] = [
    Field(.id, .key, "Its key.", isNeeded: true),
    Field(.pledge, .reference(.entry(.pledges)), "The pledge.", isNeeded: true),
    Field(.level, .choice(ReadinessLevel.words), "The level conferred.", isNeeded: true),
    Field(.day, .day, "The day of the notice.", isNeeded: true),
    Field(.until, .lastDay, "The last day of a level conferred for a term; empty for one without."),
    Field(.note, .text, "The notice's reference."),
  ]

  /// In the order of `fields`.
  package var values: [FieldValue] {
    [
      .text(id.rawValue), .text(pledge.rawValue), .text(level.rawValue), .day(day), .day(until),
      .text(note),
    ]
  }

  /// Reads the values in the order of `fields`; throws what is wrong first.
  package init(_ row: inout FieldReader) throws(InvalidEntry) {
    try self.init(
      id: row.id(), pledge: row.id(), level: row.choice(), day: row.day(), until: row.optionalDay(),
      note: row.text(), marking: row.marking(), provenance: row.provenance())
  }
}
