package import Basics

/// How many days a step of force generation takes, unless the register's own history says otherwise.
package struct LeadTime: Hashable, Codable, Identifiable, Sendable {
  /// Its key.
  package let id: Identifier<LeadTime>
  /// The step (force-rules 3.1).
  package let step: GenerationStep
  /// How many days.
  package let days: Int
  /// Why.
  package let note: String
  package let marking: Marking
  package let provenance: Provenance

  /// Takes the parts as they are.
  package init(
    id: Identifier<LeadTime>, step: GenerationStep, days: Int, note: String = "",
    marking: Marking = .unclassified, provenance: Provenance
  ) {
    self.id = id
    self.step = step
    self.days = days
    self.note = note
    self.marking = marking
    self.provenance = provenance
  }
}

extension LeadTime: CapabilityEntry {
  /// `lead-times`.
  package static var kind: CapabilityKind { .leadTimes }

  /// Its fields, the key first.
  package static let fields: [Field] = [
    Field(.id, .key, "Its key.", isNeeded: true),
    Field(.step, .choice(GenerationStep.words), "The step (force-rules 3.1).", isNeeded: true),
    Field(.days, .whole(0...3_650), "How many days.", isNeeded: true),
    Field(.note, .text, "Why."),
  ]

  /// In the order of `fields`.
  package var values: [FieldValue] {
    [
      .text(id.rawValue), .text(step.rawValue), .whole(days), .text(note),
    ]
  }

  /// Reads the values in the order of `fields`; throws what is wrong first.
  package init(_ row: inout FieldReader) throws(InvalidEntry) {
    try self.init(
      id: row.id(), step: row.choice(), days: row.whole(), note: row.text(), marking: row.marking(),
      provenance: row.provenance())
  }
}
