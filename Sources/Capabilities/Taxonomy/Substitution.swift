package import Basics

/// One unit type that may stand in for another, at a price (force-rules, R-MATCH-1).
package struct Substitution: Hashable, Codable, Identifiable, Sendable {
  /// Its key.
  package let id: Identifier<Substitution>
  /// The type that a requirement asks for.
  package let wanted: Identifier<UnitType>
  /// The type that may fill it.
  package let given: Identifier<UnitType>
  /// How much less a month is worth, in hundredths of the requirement's weight.
  package let price: Int
  /// Why, and within which limits.
  package let note: String
  package let marking: Marking
  package let provenance: Provenance

  /// Takes the parts as they are.
  package init(
    id: Identifier<Substitution>, wanted: Identifier<UnitType>, given: Identifier<UnitType>,
    price: Int, note: String = "", marking: Marking = .unclassified, provenance: Provenance
  ) {
    self.id = id
    self.wanted = wanted
    self.given = given
    self.price = price
    self.note = note
    self.marking = marking
    self.provenance = provenance
  }
}

extension Substitution: CapabilityEntry {
  /// `substitutions`.
  package static var kind: CapabilityKind { .substitutions }

  /// Its fields, the key first.
  package static let fields: [Field] = [
    Field(.id, .key, "Its key.", isNeeded: true),
    Field(
      .wanted, .reference(.entry(.unitTypes)),
      "The type that a requirement asks for.", isNeeded: true),
    Field(.given, .reference(.entry(.unitTypes)), "The type that may fill it.", isNeeded: true),
    Field(
      .price, .whole(0...100),
      "How much less a month is worth, in hundredths of the requirement's weight.", isNeeded: true),
    Field(.note, .text, "Why, and within which limits."),
  ]

  /// In the order of `fields`.
  package var values: [FieldValue] {
    [
      .text(id.rawValue), .text(wanted.rawValue), .text(given.rawValue), .whole(price), .text(note),
    ]
  }

  /// Reads the values in the order of `fields`; throws what is wrong first.
  package init(_ row: inout FieldReader) throws(InvalidEntry) {
    try self.init(
      id: row.id(), wanted: row.id(), given: row.id(), price: row.whole(), note: row.text(),
      marking: row.marking(), provenance: row.provenance())
  }
}
