package import Basics

/// A capability gap or need as a document gave it; many have no quantity and no months.
package struct PublishedNeed: Hashable, Codable, Identifiable, Sendable {
  /// Its key.
  package let id: Identifier<PublishedNeed>
  /// What sort of statement it is; only a requirement is demand.
  package let nature: NeedNature
  /// The month of the document, where it has one.
  package let month: Month?
  /// The document that says so.
  package let document: String
  /// The mission's acronym, or `GENERIC`, `ALL`, as the document puts it.
  package let scope: String
  /// The type of unit, where one is meant.
  package let unitType: Identifier<UnitType>?
  /// The need in short words.
  package let words: String
  /// How many units or airframes, as counted by the document; nil where it does not say.
  package let quantity: Int?
  /// How many people; nil where the document does not say.
  package let people: Int?
  /// The day from which it is needed.
  package let neededFrom: Day?
  /// Sub-capabilities asked for.
  package let tags: [String]
  /// What else is known of it.
  package let note: String
  package let marking: Marking
  package let provenance: Provenance

  /// Takes the parts as they are.
  package init(
    id: Identifier<PublishedNeed>, nature: NeedNature, month: Month? = nil, document: String,
    scope: String, unitType: Identifier<UnitType>? = nil, words: String, quantity: Int? = nil,
    people: Int? = nil, neededFrom: Day? = nil, tags: [String] = [], note: String = "",
    marking: Marking = .unclassified, provenance: Provenance
  ) {
    self.id = id
    self.nature = nature
    self.month = month
    self.document = document
    self.scope = scope
    self.unitType = unitType
    self.words = words
    self.quantity = quantity
    self.people = people
    self.neededFrom = neededFrom
    self.tags = tags
    self.note = note
    self.marking = marking
    self.provenance = provenance
  }
}

extension PublishedNeed: CapabilityEntry {
  /// `needs`.
  package static var kind: CapabilityKind { .needs }

  /// Its fields, the key first.
  package static let fields: [Field] = [
    Field(.id, .key, "Its key.", isNeeded: true),
    Field(
      .nature, .choice(NeedNature.words),
      "What sort of statement it is; only a requirement is demand.", isNeeded: true),
    Field(.month, .month, "The month of the document, where it has one."),
    Field(.document, .text, "The document that says so.", isNeeded: true),
    Field(
      .scope, .text,
      "The mission's acronym, or `GENERIC`, `ALL`, as the document puts it.", isNeeded: true),
    Field(.unitType, .reference(.entry(.unitTypes)), "The type of unit, where one is meant."),
    Field(.words, .text, "The need in short words.", isNeeded: true),
    Field(
      .quantity, .whole(0...1_000_000),
      "How many units or airframes, as counted by the document; empty where it does not say."),
    Field(
      .people, .whole(0...1_000_000),
      "How many people; empty where the document does not say."),
    Field(.neededFrom, .day, "The day from which it is needed."),
    Field(.tags, .words, "Sub-capabilities asked for."),
    Field(.note, .text, "What else is known of it."),
  ]

  /// In the order of `fields`.
  package var values: [FieldValue] {
    [
      .text(id.rawValue), .text(nature.rawValue), .month(month), .text(document), .text(scope),
      .text(unitType), .text(words), .whole(quantity), .whole(people), .day(neededFrom),
      .list(tags), .text(note),
    ]
  }

  /// Reads the values in the order of `fields`; throws what is wrong first.
  package init(_ row: inout FieldReader) throws(InvalidEntry) {
    try self.init(
      id: row.id(), nature: row.choice(), month: row.optionalMonth(), document: row.text(),
      scope: row.text(), unitType: row.optionalID(), words: row.text(),
      quantity: row.optionalWhole(), people: row.optionalWhole(), neededFrom: row.optionalDay(),
      tags: row.words(), note: row.text(), marking: row.marking(), provenance: row.provenance())
  }
}
