package import Basics
package import Council

/// A host's or another force beside a mission, with what it can do there.
package struct ParallelForce: Hashable, Codable, Identifiable, Sendable {
  /// Its key.
  package let id: Identifier<ParallelForce>
  /// The mission beside which it stands.
  package let mission: Identifier<Mission>
  /// The force's name.
  package let name: String
  /// Its presence and capacity, in words.
  package let capacity: String
  /// The first day on which it was there.
  package let from: Day?
  /// Its last day, where it left.
  ///
  /// Half-open: the day after the last.
  package let until: Day?
  package let marking: Marking
  package let provenance: Provenance

  /// Takes the parts as they are; throws where the end does not follow the start.
  package init(
    id: Identifier<ParallelForce>, mission: Identifier<Mission>, name: String, capacity: String,
    from: Day? = nil, until: Day? = nil, marking: Marking = .unclassified, provenance: Provenance
  ) throws(InvalidEntry) {
    if let from, let until, until <= from {
      throw InvalidEntry(.until, until.advanced(by: -1).iso, .endsBeforeItStarts)
    }
    self.id = id
    self.mission = mission
    self.name = name
    self.capacity = capacity
    self.from = from
    self.until = until
    self.marking = marking
    self.provenance = provenance
  }
}

extension ParallelForce: CapabilityEntry {
  /// `parallel-forces`.
  package static var kind: CapabilityKind { .parallelForces }

  /// Its fields, the key first.
  package static let fields: [Field] = [
    Field(.id, .key, "Its key.", isNeeded: true),
    Field(.mission, .reference(.mission), "The mission beside which it stands.", isNeeded: true),
    Field(.name, .text, "The force's name.", isNeeded: true),
    Field(.capacity, .text, "Its presence and capacity, in words.", isNeeded: true),
    Field(.from, .day, "The first day on which it was there."),
    Field(.until, .lastDay, "Its last day, where it left."),
  ]

  /// In the order of `fields`.
  package var values: [FieldValue] {
    [
      .text(id.rawValue), .text(mission.rawValue), .text(name), .text(capacity), .day(from),
      .day(until),
    ]
  }

  /// Reads the values in the order of `fields`; throws what is wrong first.
  package init(_ row: inout FieldReader) throws(InvalidEntry) {
    try self.init(
      id: row.id(), mission: row.id(), name: row.text(), capacity: row.text(),
      from: row.optionalDay(), until: row.optionalDay(), marking: row.marking(),
      provenance: row.provenance())
  }
}
