package import Basics

/// One change that a named scenario makes to the register; the register itself stays as it is.
package struct ScenarioChange: Hashable, Codable, Identifiable, Sendable {
  /// Its key.
  package let id: Identifier<ScenarioChange>
  /// The scenario's name: changes of one name belong together.
  package let scenario: String
  /// What changes.
  package let change: ScenarioChangeNature
  /// The key of what changes: a contributor, a pledge, a line, a mission.
  package let subject: String
  /// The type of unit of a pledge added.
  package let unitType: Identifier<UnitType>?
  /// Months sooner, units, people, or dollars, as the change needs.
  package let number: Int?
  /// The level of a ceiling, or of a pledge added.
  package let level: ReadinessLevel?
  /// The month from which it holds.
  package let from: Month?
  /// The month in which it ends, exclusive.
  package let until: Month?
  /// Sub-capabilities of a pledge added.
  package let tags: [String]
  /// Why it is asked.
  package let note: String
  package let marking: Marking
  package let provenance: Provenance

  /// Takes the parts as they are; throws where the end does not follow the start.
  package init(
    id: Identifier<ScenarioChange>, scenario: String, change: ScenarioChangeNature, subject: String,
    unitType: Identifier<UnitType>? = nil, number: Int? = nil, level: ReadinessLevel? = nil,
    from: Month? = nil, until: Month? = nil, tags: [String] = [], note: String = "",
    marking: Marking = .confidential, provenance: Provenance
  ) throws(InvalidEntry) {
    if let from, let until, until <= from {
      throw InvalidEntry(.until, until.iso, .endsBeforeItStarts)
    }
    self.id = id
    self.scenario = scenario
    self.change = change
    self.subject = subject
    self.unitType = unitType
    self.number = number
    self.level = level
    self.from = from
    self.until = until
    self.tags = tags
    self.note = note
    self.marking = marking
    self.provenance = provenance
  }
}

extension ScenarioChange: CapabilityEntry {
  /// `scenario-changes`.
  package static var kind: CapabilityKind { .scenarioChanges }

  /// Its fields, the key first.
  package static let fields: [Field] = [
    Field(.id, .key, "Its key.", isNeeded: true),
    Field(
      .scenario, .text,
      "The scenario's name: changes of one name belong together.", isNeeded: true),
    Field(.change, .choice(ScenarioChangeNature.words), "What changes.", isNeeded: true),
    Field(
      .subject, .text,
      "The key of what changes: a contributor, a pledge, a line, a mission.", isNeeded: true),
    Field(.unitType, .reference(.entry(.unitTypes)), "The type of unit of a pledge added."),
    Field(
      .number, .whole(0...100_000_000_000),
      "Months sooner, units, people, or dollars, as the change needs."),
    Field(.level, .choice(ReadinessLevel.words), "The level of a ceiling, or of a pledge added."),
    Field(.from, .month, "The month from which it holds."),
    Field(.until, .endMonth, "The month in which it ends, exclusive."),
    Field(.tags, .words, "Sub-capabilities of a pledge added."),
    Field(.note, .text, "Why it is asked."),
  ]

  /// In the order of `fields`.
  package var values: [FieldValue] {
    [
      .text(id.rawValue), .text(scenario), .text(change.rawValue), .text(subject), .text(unitType),
      .whole(number), .text(level?.rawValue), .month(from), .month(until), .list(tags), .text(note),
    ]
  }

  /// Reads the values in the order of `fields`; throws what is wrong first.
  package init(_ row: inout FieldReader) throws(InvalidEntry) {
    try self.init(
      id: row.id(), scenario: row.text(), change: row.choice(), subject: row.text(),
      unitType: row.optionalID(), number: row.optionalWhole(), level: row.optionalChoice(),
      from: row.optionalMonth(), until: row.optionalMonth(), tags: row.words(), note: row.text(),
      marking: row.marking(), provenance: row.provenance())
  }
}
