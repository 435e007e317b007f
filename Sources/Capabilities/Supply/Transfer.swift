package import Basics
package import Council

/// Units that one mission lends another for some weeks, by the Council's authority (force-rules, R-ROT-8).
package struct Transfer: Hashable, Codable, Identifiable, Sendable {
  /// Its key.
  package let id: Identifier<Transfer>
  /// The mission that lends.
  package let fromMission: Identifier<Mission>
  /// The mission that borrows.
  package let toMission: Identifier<Mission>
  /// The type of unit.
  package let unitType: Identifier<UnitType>
  /// How many units.
  package let quantity: Int
  /// How many people; nil where not given.
  package let people: Int?
  /// The decision or letter that authorises it; nil where not known.
  package let decision: DocumentSymbol?
  /// Its first day.
  package let from: Day
  /// Its last day.
  ///
  /// Half-open: the day after the last.
  package let until: Day?
  /// What else is known of it.
  package let note: String
  package let marking: Marking
  package let provenance: Provenance

  /// Takes the parts as they are; throws where the end does not follow the start, or a mission would
  /// lend to itself.
  package init(
    id: Identifier<Transfer>, fromMission: Identifier<Mission>, toMission: Identifier<Mission>,
    unitType: Identifier<UnitType>, quantity: Int, people: Int? = nil,
    decision: DocumentSymbol? = nil, from: Day, until: Day? = nil, note: String = "",
    marking: Marking = .unclassified, provenance: Provenance
  ) throws(InvalidEntry) {
    if let until, until <= from {
      throw InvalidEntry(.until, until.advanced(by: -1).iso, .endsBeforeItStarts)
    }
    if fromMission == toMission {
      throw InvalidEntry(.toMission, toMission.rawValue, .contradicts(.fromMission))
    }
    self.id = id
    self.fromMission = fromMission
    self.toMission = toMission
    self.unitType = unitType
    self.quantity = quantity
    self.people = people
    self.decision = decision
    self.from = from
    self.until = until
    self.note = note
    self.marking = marking
    self.provenance = provenance
  }
}

extension Transfer: CapabilityEntry {
  /// `transfers`.
  package static var kind: CapabilityKind { .transfers }

  /// Its fields, the key first.
  package static let fields: [Field] = [
    Field(.id, .key, "Its key.", isNeeded: true),
    Field(.fromMission, .reference(.mission), "The mission that lends.", isNeeded: true),
    Field(.toMission, .reference(.mission), "The mission that borrows.", isNeeded: true),
    Field(.unitType, .reference(.entry(.unitTypes)), "The type of unit.", isNeeded: true),
    Field(.quantity, .whole(1...1_000), "How many units.", isNeeded: true),
    Field(.people, .whole(0...100_000), "How many people; empty where not given."),
    Field(.decision, .symbol, "The decision or letter that authorises it; empty where not known."),
    Field(.from, .day, "Its first day.", isNeeded: true),
    Field(.until, .lastDay, "Its last day."),
    Field(.note, .text, "What else is known of it."),
  ]

  /// In the order of `fields`.
  package var values: [FieldValue] {
    [
      .text(id.rawValue), .text(fromMission.rawValue), .text(toMission.rawValue),
      .text(unitType.rawValue), .whole(quantity), .whole(people), .text(decision?.text), .day(from),
      .day(until), .text(note),
    ]
  }

  /// Reads the values in the order of `fields`; throws what is wrong first.
  package init(_ row: inout FieldReader) throws(InvalidEntry) {
    try self.init(
      id: row.id(), fromMission: row.id(), toMission: row.id(), unitType: row.id(),
      quantity: row.whole(), people: row.optionalWhole(), decision: row.optionalSymbol(),
      from: row.day(), until: row.optionalDay(), note: row.text(), marking: row.marking(),
      provenance: row.provenance())
  }
}
