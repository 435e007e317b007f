package import Basics
package import Council

/// What a mission is budgeted for, and what it can pay, in some months.
package struct MissionBudget: Hashable, Codable, Identifiable, Sendable {
  /// Its key.
  package let id: Identifier<MissionBudget>
  /// The mission.
  package let mission: Identifier<Mission>
  /// The first month.
  package let from: Month
  /// The month in which it ends, exclusive.
  package let until: Month
  /// Uniformed personnel budgeted; nil where not known.
  package let people: Int?
  /// United States dollars that the mission can pay for units in each month; nil for no ceiling.
  package let monthlyCash: Int?
  /// What else is known of it.
  package let note: String
  package let marking: Marking
  package let provenance: Provenance

  /// Takes the parts as they are; throws where the end does not follow the start.
  package init(
    id: Identifier<MissionBudget>, mission: Identifier<Mission>, from: Month, until: Month,
    people: Int? = nil, monthlyCash: Int? = nil, note: String = "",
    marking: Marking = .confidential, provenance: Provenance
  ) throws(InvalidEntry) {
    if until <= from {
      throw InvalidEntry(.until, until.iso, .endsBeforeItStarts)
    }
    self.id = id
    self.mission = mission
    self.from = from
    self.until = until
    self.people = people
    self.monthlyCash = monthlyCash
    self.note = note
    self.marking = marking
    self.provenance = provenance
  }
}

extension MissionBudget: CapabilityEntry {
  /// `mission-budgets`.
  package static var kind: CapabilityKind { .missionBudgets }

  /// Its fields, the key first.
  package static let fields: [Field] = [
    Field(.id, .key, "Its key.", isNeeded: true),
    Field(.mission, .reference(.mission), "The mission.", isNeeded: true),
    Field(.from, .month, "The first month.", isNeeded: true),
    Field(.until, .endMonth, "The month in which it ends, exclusive.", isNeeded: true),
    Field(.people, .whole(0...1_000_000), "Uniformed personnel budgeted; empty where not known."),
    Field(
      .monthlyCash, .whole(0...100_000_000_000),
      "United States dollars that the mission can pay for units in each month; empty "
        + "for no ceiling."),
    Field(.note, .text, "What else is known of it."),
  ]

  /// In the order of `fields`.
  package var values: [FieldValue] {
    [
      .text(id.rawValue), .text(mission.rawValue), .month(from), .month(until), .whole(people),
      .whole(monthlyCash), .text(note),
    ]
  }

  /// Reads the values in the order of `fields`; throws what is wrong first.
  package init(_ row: inout FieldReader) throws(InvalidEntry) {
    try self.init(
      id: row.id(), mission: row.id(), from: row.month(), until: row.month(),
      people: row.optionalWhole(), monthlyCash: row.optionalWhole(), note: row.text(),
      marking: row.marking(), provenance: row.provenance())
  }
}
