package import Basics

/// A conference at which capabilities are pledged.
package struct Conference: Hashable, Codable, Identifiable, Sendable {
  /// Its key.
  package let id: Identifier<Conference>
  /// Its name in English.
  package let english: String
  /// Its name in French.
  package let french: String
  /// Where it was held.
  package let place: String
  /// Its day, or its first.
  package let day: Day
  package let marking: Marking
  package let provenance: Provenance

  /// Takes the parts as they are.
  package init(
    id: Identifier<Conference>, english: String, french: String = "", place: String = "", day: Day,
    marking: Marking = .unclassified, provenance: Provenance
  ) {
    self.id = id
    self.english = english
    self.french = french
    self.place = place
    self.day = day
    self.marking = marking
    self.provenance = provenance
  }
}

extension Conference: CapabilityEntry {
  /// `conferences`.
  package static var kind: CapabilityKind { .conferences }

  /// Its fields, the key first.
  package static let fields: [Field] = [
    Field(.id, .key, "Its key.", isNeeded: true),
    Field(.english, .text, "Its name in English.", isNeeded: true),
    Field(.french, .text, "Its name in French."),
    Field(.place, .text, "Where it was held."),
    Field(.day, .day, "Its day, or its first.", isNeeded: true),
  ]

  /// In the order of `fields`.
  package var values: [FieldValue] {
    [
      .text(id.rawValue), .text(english), .text(french), .text(place), .day(day),
    ]
  }

  /// Reads the values in the order of `fields`; throws what is wrong first.
  package init(_ row: inout FieldReader) throws(InvalidEntry) {
    try self.init(
      id: row.id(), english: row.text(), french: row.text(), place: row.text(), day: row.day(),
      marking: row.marking(), provenance: row.provenance())
  }
}
