package import Basics
package import Council

/// So many like units that a mission requires for some months: the unit of demand, with one id everywhere.
package struct RequirementLine: Hashable, Codable, Identifiable, Sendable {
  /// Its key, as `why` and the pages use it.
  package let id: Identifier<RequirementLine>
  /// The mission that requires it.
  package let mission: Identifier<Mission>
  /// The type of unit required.
  package let unitType: Identifier<UnitType>
  /// How many units.
  package let quantity: Int
  /// The first month.
  package let from: Month
  /// The month in which it ends, exclusive.
  package let until: Month
  /// The mandated task that it serves, where one is named; its priority then counts.
  package let task: Identifier<MandatedTask>?
  /// 1 is the highest; nil where the task's priority counts.
  package let priority: Int?
  /// Whether a gap is critical: weighted apart.
  package let isCritical: Bool
  /// Sub-capabilities that a unit must have (force-rules 5).
  package let tags: [String]
  /// The threat class, which asks for a minimum kit (force-rules 9).
  package let threat: ThreatClass?
  /// Metres above the sea at which it must work; nil where it does not matter.
  package let altitude: Int?
  /// The language that it must speak, as a tag (`FRENCH`); empty where any will do.
  package let language: String
  /// The day on which camp, apron or road are ready; nothing can stand there before.
  package let infrastructureReady: Day?
  /// People of one unit; nil for the type's usual strength.
  package let strength: Int?
  /// United States dollars of one unit a month; nil where not known.
  package let monthlyCost: Int?
  /// The published need that it comes from.
  package let need: Identifier<PublishedNeed>?
  /// What is assumed, and why.
  package let note: String
  package let marking: Marking
  package let provenance: Provenance

  /// Takes the parts as they are; throws where the end does not follow the start.
  package init(
    id: Identifier<RequirementLine>, mission: Identifier<Mission>, unitType: Identifier<UnitType>,
    quantity: Int, from: Month, until: Month, task: Identifier<MandatedTask>? = nil,
    priority: Int? = nil, isCritical: Bool = false, tags: [String] = [], threat: ThreatClass? = nil,
    altitude: Int? = nil, language: String = "", infrastructureReady: Day? = nil,
    strength: Int? = nil, monthlyCost: Int? = nil, need: Identifier<PublishedNeed>? = nil,
    note: String = "", marking: Marking = .unclassified, provenance: Provenance
  ) throws(InvalidEntry) {
    if until <= from {
      throw InvalidEntry(.until, until.iso, .endsBeforeItStarts)
    }
    self.id = id
    self.mission = mission
    self.unitType = unitType
    self.quantity = quantity
    self.from = from
    self.until = until
    self.task = task
    self.priority = priority
    self.isCritical = isCritical
    self.tags = tags
    self.threat = threat
    self.altitude = altitude
    self.language = language
    self.infrastructureReady = infrastructureReady
    self.strength = strength
    self.monthlyCost = monthlyCost
    self.need = need
    self.note = note
    self.marking = marking
    self.provenance = provenance
  }
}

extension RequirementLine: CapabilityEntry {
  /// `requirements`.
  package static var kind: CapabilityKind { .requirements }

  /// Its fields, the key first.
  package static let fields: [Field] = [
    Field(.id, .key, "Its key, as `why` and the pages use it.", isNeeded: true),
    Field(.mission, .reference(.mission), "The mission that requires it.", isNeeded: true),
    Field(.unitType, .reference(.entry(.unitTypes)), "The type of unit required.", isNeeded: true),
    Field(.quantity, .whole(1...1_000), "How many units.", isNeeded: true),
    Field(.from, .month, "The first month.", isNeeded: true),
    Field(.until, .endMonth, "The month in which it ends, exclusive.", isNeeded: true),
    Field(
      .task, .reference(.task),
      "The mandated task that it serves, where one is named; its priority then counts."),
    Field(.priority, .whole(1...9), "1 is the highest; empty where the task's priority counts."),
    Field(.isCritical, .flag, "Whether a gap is critical: weighted apart."),
    Field(.tags, .words, "Sub-capabilities that a unit must have (force-rules 5)."),
    Field(
      .threat, .choice(ThreatClass.words),
      "The threat class, which asks for a minimum kit (force-rules 9)."),
    Field(
      .altitude, .whole(0...6_000),
      "Metres above the sea at which it must work; empty where it does not matter."),
    Field(
      .language, .text,
      "The language that it must speak, as a tag (`FRENCH`); empty where any will do."),
    Field(
      .infrastructureReady, .day,
      "The day on which camp, apron or road are ready; nothing can stand there before."),
    Field(
      .strength, .whole(1...100_000),
      "People of one unit; empty for the type's usual strength."),
    Field(
      .monthlyCost, .whole(0...1_000_000_000),
      "United States dollars of one unit a month; empty where not known."),
    Field(.need, .reference(.entry(.needs)), "The published need that it comes from."),
    Field(.note, .text, "What is assumed, and why."),
  ]

  /// In the order of `fields`.
  package var values: [FieldValue] {
    [
      .text(id.rawValue), .text(mission.rawValue), .text(unitType.rawValue), .whole(quantity),
      .month(from), .month(until), .text(task), .whole(priority), .flag(isCritical), .list(tags),
      .text(threat?.rawValue), .whole(altitude), .text(language), .day(infrastructureReady),
      .whole(strength), .whole(monthlyCost), .text(need), .text(note),
    ]
  }

  /// Reads the values in the order of `fields`; throws what is wrong first.
  package init(_ row: inout FieldReader) throws(InvalidEntry) {
    try self.init(
      id: row.id(), mission: row.id(), unitType: row.id(), quantity: row.whole(), from: row.month(),
      until: row.month(), task: row.optionalID(), priority: row.optionalWhole(),
      isCritical: row.flag(), tags: row.words(), threat: row.optionalChoice(),
      altitude: row.optionalWhole(), language: row.text(), infrastructureReady: row.optionalDay(),
      strength: row.optionalWhole(), monthlyCost: row.optionalWhole(), need: row.optionalID(),
      note: row.text(), marking: row.marking(), provenance: row.provenance())
  }
}
