package import Basics
package import Council

/// A commercial contract that fills part of a requirement within stated limits.
package struct Contract: Hashable, Codable, Identifiable, Sendable {
  /// Its key.
  package let id: Identifier<Contract>
  /// The mission it serves.
  package let mission: Identifier<Mission>
  /// The type of unit in whose place it stands.
  package let unitType: Identifier<UnitType>
  /// How many units it stands for.
  package let quantity: Int
  /// Its first day.
  package let from: Day
  /// Its last day.
  ///
  /// Half-open: the day after the last.
  package let until: Day?
  /// Sub-capabilities that it has within its limits.
  package let tags: [String]
  /// What it may not do, in words: hours, places, night, risk.
  package let limits: String
  /// United States dollars a month; nil where not known.
  package let monthlyCost: Int?
  /// What else is known of it.
  package let note: String
  package let marking: Marking
  package let provenance: Provenance

  /// Takes the parts as they are; throws where the end does not follow the start.
  package init(
    id: Identifier<Contract>, mission: Identifier<Mission>, unitType: Identifier<UnitType>,
    quantity: Int, from: Day, until: Day? = nil, tags: [String] = [], limits: String = "",
    monthlyCost: Int? = nil, note: String = "", marking: Marking = .unclassified,
    provenance: Provenance
  ) throws(InvalidEntry) {
    if let until, until <= from {
      throw InvalidEntry(.until, until.advanced(by: -1).iso, .endsBeforeItStarts)
    }
    self.id = id
    self.mission = mission
    self.unitType = unitType
    self.quantity = quantity
    self.from = from
    self.until = until
    self.tags = tags
    self.limits = limits
    self.monthlyCost = monthlyCost
    self.note = note
    self.marking = marking
    self.provenance = provenance
  }
}

extension Contract: CapabilityEntry {
  /// `contracts`.
  package static var kind: CapabilityKind { .contracts }

  /// Its fields, the key first.
  package static let fields: [Field] = [
    Field(.id, .key, "Its key.", isNeeded: true),
    Field(.mission, .reference(.mission), "The mission it serves.", isNeeded: true),
    Field(
      .unitType, .reference(.entry(.unitTypes)),
      "The type of unit in whose place it stands.", isNeeded: true),
    Field(.quantity, .whole(1...1_000), "How many units it stands for.", isNeeded: true),
    Field(.from, .day, "Its first day.", isNeeded: true),
    Field(.until, .lastDay, "Its last day."),
    Field(.tags, .words, "Sub-capabilities that it has within its limits."),
    Field(.limits, .text, "What it may not do, in words: hours, places, night, risk."),
    Field(
      .monthlyCost, .whole(0...1_000_000_000),
      "United States dollars a month; empty where not known."),
    Field(.note, .text, "What else is known of it."),
  ]

  /// In the order of `fields`.
  package var values: [FieldValue] {
    [
      .text(id.rawValue), .text(mission.rawValue), .text(unitType.rawValue), .whole(quantity),
      .day(from), .day(until), .list(tags), .text(limits), .whole(monthlyCost), .text(note),
    ]
  }

  /// Reads the values in the order of `fields`; throws what is wrong first.
  package init(_ row: inout FieldReader) throws(InvalidEntry) {
    try self.init(
      id: row.id(), mission: row.id(), unitType: row.id(), quantity: row.whole(), from: row.day(),
      until: row.optionalDay(), tags: row.words(), limits: row.text(),
      monthlyCost: row.optionalWhole(), note: row.text(), marking: row.marking(),
      provenance: row.provenance())
  }
}
