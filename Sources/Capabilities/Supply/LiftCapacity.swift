package import Basics

/// How much strategic lift there is in some months.
package struct LiftCapacity: Hashable, Codable, Identifiable, Sendable {
  /// Its key.
  package let id: Identifier<LiftCapacity>
  /// The first month.
  package let from: Month
  /// The month in which it ends, exclusive.
  package let until: Month
  /// People that can be moved in or out in each month.
  package let people: Int
  /// What else is known of it.
  package let note: String
  package let marking: Marking
  package let provenance: Provenance

  /// Takes the parts as they are; throws where the end does not follow the start.
  package init(
    id: Identifier<LiftCapacity>, from: Month, until: Month, people: Int, note: String = "",
    marking: Marking = .confidential, provenance: Provenance
  ) throws(InvalidEntry) {
    if until <= from {
      throw InvalidEntry(.until, until.iso, .endsBeforeItStarts)
    }
    self.id = id
    self.from = from
    self.until = until
    self.people = people
    self.note = note
    self.marking = marking
    self.provenance = provenance
  }
}

extension LiftCapacity: CapabilityEntry {
  /// `lift-capacities`.
  package static var kind: CapabilityKind { .liftCapacities }

  /// Its fields, the key first.
  package static let fields: [Field] = [
    Field(.id, .key, "Its key.", isNeeded: true),
    Field(.from, .month, "The first month.", isNeeded: true),
    Field(.until, .endMonth, "The month in which it ends, exclusive.", isNeeded: true),
    Field(
      .people, .whole(0...1_000_000),
      "People that can be moved in or out in each month.", isNeeded: true),
    Field(.note, .text, "What else is known of it."),
  ]

  /// In the order of `fields`.
  package var values: [FieldValue] {
    [
      .text(id.rawValue), .month(from), .month(until), .whole(people), .text(note),
    ]
  }

  /// Reads the values in the order of `fields`; throws what is wrong first.
  package init(_ row: inout FieldReader) throws(InvalidEntry) {
    try self.init(
      id: row.id(), from: row.month(), until: row.month(), people: row.whole(), note: row.text(),
      marking: row.marking(), provenance: row.provenance())
  }
}
