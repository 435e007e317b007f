package import Basics

/// A total of a conference as it was published.
package struct ConferenceTotal: Hashable, Codable, Identifiable, Sendable {
  /// Its key.
  package let id: Identifier<ConferenceTotal>
  /// The conference; nil where the total is of none.
  package let conference: Identifier<Conference>?
  /// The day on which it was said.
  package let day: Day?
  /// What was counted, in words.
  package let words: String
  /// The type of unit counted, where one is.
  package let unitType: Identifier<UnitType>?
  /// How many were counted.
  package let quantity: Int?
  /// How many people were counted.
  package let people: Int?
  package let marking: Marking
  package let provenance: Provenance

  /// Takes the parts as they are.
  package init(
    id: Identifier<ConferenceTotal>, conference: Identifier<Conference>? = nil, day: Day? = nil,
    words: String, unitType: Identifier<UnitType>? = nil, quantity: Int? = nil, people: Int? = nil,
    marking: Marking = .unclassified, provenance: Provenance
  ) {
    self.id = id
    self.conference = conference
    self.day = day
    self.words = words
    self.unitType = unitType
    self.quantity = quantity
    self.people = people
    self.marking = marking
    self.provenance = provenance
  }
}

extension ConferenceTotal: CapabilityEntry {
  /// `conference-totals`.
  package static var kind: CapabilityKind { .conferenceTotals }

  /// Its fields, the key first.
  package static let fields: [Field] = [
    Field(.id, .key, "Its key.", isNeeded: true),
    Field(
      .conference, .reference(.entry(.conferences)),
      "The conference; empty where the total is of none."),
    Field(.day, .day, "The day on which it was said."),
    Field(.words, .text, "What was counted, in words.", isNeeded: true),
    Field(.unitType, .reference(.entry(.unitTypes)), "The type of unit counted, where one is."),
    Field(.quantity, .whole(0...10_000_000), "How many were counted."),
    Field(.people, .whole(0...10_000_000), "How many people were counted."),
  ]

  /// In the order of `fields`.
  package var values: [FieldValue] {
    [
      .text(id.rawValue), .text(conference), .day(day), .text(words), .text(unitType),
      .whole(quantity), .whole(people),
    ]
  }

  /// Reads the values in the order of `fields`; throws what is wrong first.
  package init(_ row: inout FieldReader) throws(InvalidEntry) {
    try self.init(
      id: row.id(), conference: row.optionalID(), day: row.optionalDay(), words: row.text(),
      unitType: row.optionalID(), quantity: row.optionalWhole(), people: row.optionalWhole(),
      marking: row.marking(), provenance: row.provenance())
  }
}
