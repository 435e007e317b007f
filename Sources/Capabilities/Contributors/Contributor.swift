package import Basics

/// A State or a regional organisation that contributes, did, or may.
package struct Contributor: Hashable, Codable, Identifiable, Sendable {
  /// Its key: alpha-3 for a State, an own code for an organisation.
  package let id: Identifier<Contributor>
  /// A State, or an organisation.
  package let nature: ContributorNature
  /// The organisation's name in English; empty for a State, which has its own.
  package let english: String
  /// The organisation's name in French; empty for a State.
  package let french: String
  /// Whether it contributes now, did, or may.
  package let standing: ContributorStanding
  /// Since when it stands so; nil where not known.
  package let since: Day?
  /// What else is known of it.
  package let note: String
  package let marking: Marking
  package let provenance: Provenance

  /// Takes the parts as they are.
  package init(
    id: Identifier<Contributor>, nature: ContributorNature, english: String = "",
    french: String = "", standing: ContributorStanding, since: Day? = nil, note: String = "",
    marking: Marking = .unclassified, provenance: Provenance
  ) {
    self.id = id
    self.nature = nature
    self.english = english
    self.french = french
    self.standing = standing
    self.since = since
    self.note = note
    self.marking = marking
    self.provenance = provenance
  }
}

extension Contributor: CapabilityEntry {
  /// `contributors`.
  package static var kind: CapabilityKind { .contributors }

  /// Its fields, the key first.
  package static let fields: [Field] = [
    Field(
      .id, .key,
      "Its key: alpha-3 for a State, an own code for an organisation.", isNeeded: true),
    Field(
      .nature, .choice(ContributorNature.words),
      "A State, or an organisation.", isNeeded: true),
    Field(
      .english, .text,
      "The organisation's name in English; empty for a State, which has its own."),
    Field(.french, .text, "The organisation's name in French; empty for a State."),
    Field(
      .standing, .choice(ContributorStanding.words),
      "Whether it contributes now, did, or may.", isNeeded: true),
    Field(.since, .day, "Since when it stands so; empty where not known."),
    Field(.note, .text, "What else is known of it."),
  ]

  /// In the order of `fields`.
  package var values: [FieldValue] {
    [
      .text(id.rawValue), .text(nature.rawValue), .text(english), .text(french),
      .text(standing.rawValue), .day(since), .text(note),
    ]
  }

  /// Reads the values in the order of `fields`; throws what is wrong first.
  package init(_ row: inout FieldReader) throws(InvalidEntry) {
    try self.init(
      id: row.id(), nature: row.choice(), english: row.text(), french: row.text(),
      standing: row.choice(), since: row.optionalDay(), note: row.text(), marking: row.marking(),
      provenance: row.provenance())
  }
}
