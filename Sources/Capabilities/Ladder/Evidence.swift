package import Basics

/// A dated piece of evidence from which criteria met are computed (force-rules 2.2).
package struct Evidence: Hashable, Codable, Identifiable, Sendable {
  /// Its key.
  package let id: Identifier<Evidence>
  /// The pledge it speaks of.
  package let pledge: Identifier<Pledge>
  /// What it is.
  package let nature: EvidenceNature
  /// Its day.
  package let day: Day
  /// What it says.
  package let outcome: EvidenceOutcome
  /// The document's reference.
  package let note: String
  package let marking: Marking
  package let provenance: Provenance

  /// Takes the parts as they are.
  package init(
    id: Identifier<Evidence>, pledge: Identifier<Pledge>, nature: EvidenceNature, day: Day,
    outcome: EvidenceOutcome, note: String = "", marking: Marking = .confidential,
    provenance: Provenance
  ) {
    self.id = id
    self.pledge = pledge
    self.nature = nature
    self.day = day
    self.outcome = outcome
    self.note = note
    self.marking = marking
    self.provenance = provenance
  }
}

extension Evidence: CapabilityEntry {
  /// `evidence`.
  package static var kind: CapabilityKind { .evidence }

  /// Its fields, the key first.
  package static let fields: [Field] = [
    Field(.id, .key, "Its key.", isNeeded: true),
    Field(.pledge, .reference(.entry(.pledges)), "The pledge it speaks of.", isNeeded: true),
    Field(.nature, .choice(EvidenceNature.words), "What it is.", isNeeded: true),
    Field(.day, .day, "Its day.", isNeeded: true),
    Field(.outcome, .choice(EvidenceOutcome.words), "What it says.", isNeeded: true),
    Field(.note, .text, "The document's reference."),
  ]

  /// In the order of `fields`.
  package var values: [FieldValue] {
    [
      .text(id.rawValue), .text(pledge.rawValue), .text(nature.rawValue), .day(day),
      .text(outcome.rawValue), .text(note),
    ]
  }

  /// Reads the values in the order of `fields`; throws what is wrong first.
  package init(_ row: inout FieldReader) throws(InvalidEntry) {
    try self.init(
      id: row.id(), pledge: row.id(), nature: row.choice(), day: row.day(), outcome: row.choice(),
      note: row.text(), marking: row.marking(), provenance: row.provenance())
  }
}
