package import Basics

/// A standing arrangement that holds units ready.
package struct StandbyScheme: Hashable, Codable, Identifiable, Sendable {
  /// Its key.
  package let id: Identifier<StandbyScheme>
  /// Its name.
  package let name: String
  /// Whose it is.
  package let contributors: [Identifier<Contributor>]
  /// What it holds ready.
  package let unitTypes: [Identifier<UnitType>]
  /// Days from a request to readiness to move; nil where not known.
  package let noticeDays: Int?
  /// Its first day.
  package let from: Day?
  /// Its last day.
  ///
  /// Half-open: the day after the last.
  package let until: Day?
  /// What else is known of it.
  package let note: String
  package let marking: Marking
  package let provenance: Provenance

  /// Takes the parts as they are; throws where the end does not follow the start.
  package init(
    id: Identifier<StandbyScheme>, name: String, contributors: [Identifier<Contributor>] = [],
    unitTypes: [Identifier<UnitType>] = [], noticeDays: Int? = nil, from: Day? = nil,
    until: Day? = nil, note: String = "", marking: Marking = .unclassified, provenance: Provenance
  ) throws(InvalidEntry) {
    if let from, let until, until <= from {
      throw InvalidEntry(.until, until.advanced(by: -1).iso, .endsBeforeItStarts)
    }
    self.id = id
    self.name = name
    self.contributors = contributors
    self.unitTypes = unitTypes
    self.noticeDays = noticeDays
    self.from = from
    self.until = until
    self.note = note
    self.marking = marking
    self.provenance = provenance
  }
}

extension StandbyScheme: CapabilityEntry {
  /// `standby-schemes`.
  package static var kind: CapabilityKind { .standbySchemes }

  /// Its fields, the key first.
  package static let fields: [Field] = [
    Field(.id, .key, "Its key.", isNeeded: true),
    Field(.name, .text, "Its name.", isNeeded: true),
    Field(.contributors, .references(.entry(.contributors)), "Whose it is."),
    Field(.unitTypes, .references(.entry(.unitTypes)), "What it holds ready."),
    Field(
      .noticeDays, .whole(0...3_650),
      "Days from a request to readiness to move; empty where not known."),
    Field(.from, .day, "Its first day."),
    Field(.until, .lastDay, "Its last day."),
    Field(.note, .text, "What else is known of it."),
  ]

  /// In the order of `fields`.
  package var values: [FieldValue] {
    [
      .text(id.rawValue), .text(name), .list(contributors.map(\.rawValue)),
      .list(unitTypes.map(\.rawValue)), .whole(noticeDays), .day(from), .day(until), .text(note),
    ]
  }

  /// Reads the values in the order of `fields`; throws what is wrong first.
  package init(_ row: inout FieldReader) throws(InvalidEntry) {
    try self.init(
      id: row.id(), name: row.text(), contributors: row.ids(), unitTypes: row.ids(),
      noticeDays: row.optionalWhole(), from: row.optionalDay(), until: row.optionalDay(),
      note: row.text(), marking: row.marking(), provenance: row.provenance())
  }
}
