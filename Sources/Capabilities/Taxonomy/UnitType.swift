package import Basics

/// A type of unit, as the taxonomy of capabilities has it.
package struct UnitType: Hashable, Codable, Identifiable, Sendable {
  /// Its code, which is its key: `AVN_MUHU`.
  package let id: Identifier<UnitType>
  /// Its name in English.
  package let english: String
  /// Its name in French; empty where nobody gave one.
  package let french: String
  /// Military or police, formed or individual.
  package let component: Component
  /// The fewest people of one such unit; nil where not known.
  package let strengthLeast: Int?
  /// The usual number of people of one such unit; nil where not known.
  package let strengthUsual: Int?
  /// The most people of one such unit; nil where not known.
  package let strengthMost: Int?
  /// Its key equipment, in words.
  package let equipment: String
  /// Whether a gap of this type is critical.
  package let isCritical: Bool
  /// Sub-capabilities that such a unit usually has, as written in the source.
  package let tags: [String]
  /// Whether the next unit arrives while the last is still in place (force-rules, R-ROT-3).
  package let needsHandover: Bool
  /// What else the source says.
  package let note: String
  package let marking: Marking
  package let provenance: Provenance

  /// Takes the parts as they are; throws where the most people are fewer than the fewest.
  package init(
    id: Identifier<UnitType>, english: String, french: String = "", component: Component,
    strengthLeast: Int? = nil, strengthUsual: Int? = nil, strengthMost: Int? = nil,
    equipment: String = "", isCritical: Bool = false, tags: [String] = [],
    needsHandover: Bool = false, note: String = "", marking: Marking = .unclassified,
    provenance: Provenance
  ) throws(InvalidEntry) {
    if let strengthLeast, let strengthMost, strengthMost < strengthLeast {
      throw InvalidEntry(.strengthMost, String(strengthMost), .contradicts(.strengthLeast))
    }
    self.id = id
    self.english = english
    self.french = french
    self.component = component
    self.strengthLeast = strengthLeast
    self.strengthUsual = strengthUsual
    self.strengthMost = strengthMost
    self.equipment = equipment
    self.isCritical = isCritical
    self.tags = tags
    self.needsHandover = needsHandover
    self.note = note
    self.marking = marking
    self.provenance = provenance
  }
}

extension UnitType: CapabilityEntry {
  /// `unit-types`.
  package static var kind: CapabilityKind { .unitTypes }

  /// Its fields, the key first.
  package static let fields: [Field] = [
    Field(.id, .key, "Its code, which is its key: `AVN_MUHU`.", isNeeded: true),
    Field(.english, .text, "Its name in English.", isNeeded: true),
    Field(.french, .text, "Its name in French; empty where nobody gave one."),
    Field(
      .component, .choice(Component.words),
      "Military or police, formed or individual.", isNeeded: true),
    Field(
      .strengthLeast, .whole(0...100_000),
      "The fewest people of one such unit; empty where not known."),
    Field(
      .strengthUsual, .whole(0...100_000),
      "The usual number of people of one such unit; empty where not known."),
    Field(
      .strengthMost, .whole(0...100_000),
      "The most people of one such unit; empty where not known."),
    Field(.equipment, .text, "Its key equipment, in words."),
    Field(.isCritical, .flag, "Whether a gap of this type is critical."),
    Field(
      .tags, .words,
      "Sub-capabilities that such a unit usually has, as written in the source."),
    Field(
      .needsHandover, .flag,
      "Whether the next unit arrives while the last is still in place (force-rules, R-ROT-3)."),
    Field(.note, .text, "What else the source says."),
  ]

  /// In the order of `fields`.
  package var values: [FieldValue] {
    [
      .text(id.rawValue), .text(english), .text(french), .text(component.rawValue),
      .whole(strengthLeast), .whole(strengthUsual), .whole(strengthMost), .text(equipment),
      .flag(isCritical), .list(tags), .flag(needsHandover), .text(note),
    ]
  }

  /// Reads the values in the order of `fields`; throws what is wrong first.
  package init(_ row: inout FieldReader) throws(InvalidEntry) {
    try self.init(
      id: row.id(), english: row.text(), french: row.text(), component: row.choice(),
      strengthLeast: row.optionalWhole(), strengthUsual: row.optionalWhole(),
      strengthMost: row.optionalWhole(), equipment: row.text(), isCritical: row.flag(),
      tags: row.words(), needsHandover: row.flag(), note: row.text(), marking: row.marking(),
      provenance: row.provenance())
  }
}
