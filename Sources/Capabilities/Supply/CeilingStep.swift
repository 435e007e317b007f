package import Basics
package import Council

/// How many uniformed personnel a mission may have from a month on, as its transition plan has it.
package struct CeilingStep: Hashable, Codable, Identifiable, Sendable {
  /// Its key.
  package let id: Identifier<CeilingStep>
  /// The mission.
  package let mission: Identifier<Mission>
  /// The month from which it holds.
  package let from: Month
  /// Uniformed personnel allowed.
  package let people: Int
  /// The plan or the decision.
  package let note: String
  package let marking: Marking
  package let provenance: Provenance

  /// Takes the parts as they are.
  package init(
    id: Identifier<CeilingStep>, mission: Identifier<Mission>, from: Month, people: Int,
    note: String = "", marking: Marking = .unclassified, provenance: Provenance
  ) {
    self.id = id
    self.mission = mission
    self.from = from
    self.people = people
    self.note = note
    self.marking = marking
    self.provenance = provenance
  }
}

extension CeilingStep: CapabilityEntry {
  /// `ceiling-steps`.
  package static var kind: CapabilityKind { .ceilingSteps }

  /// Its fields, the key first.
  package static let fields: [Field] = [
    Field(.id, .key, "Its key.", isNeeded: true),
    Field(.mission, .reference(.mission), "The mission.", isNeeded: true),
    Field(.from, .month, "The month from which it holds.", isNeeded: true),
    Field(.people, .whole(0...1_000_000), "Uniformed personnel allowed.", isNeeded: true),
    Field(.note, .text, "The plan or the decision."),
  ]

  /// In the order of `fields`.
  package var values: [FieldValue] {
    [
      .text(id.rawValue), .text(mission.rawValue), .month(from), .whole(people), .text(note),
    ]
  }

  /// Reads the values in the order of `fields`; throws what is wrong first.
  package init(_ row: inout FieldReader) throws(InvalidEntry) {
    try self.init(
      id: row.id(), mission: row.id(), from: row.month(), people: row.whole(), note: row.text(),
      marking: row.marking(), provenance: row.provenance())
  }
}
