package import Basics
package import Council

/// One capability that several partners keep in turn, so that no day is without it (force-rules, R-ROT-5).
package struct RotationScheme: Hashable, Codable, Identifiable, Sendable {
  /// Its key.
  package let id: Identifier<RotationScheme>
  /// Its name.
  package let name: String
  /// The mission.
  package let mission: Identifier<Mission>
  /// The capability.
  package let unitType: Identifier<UnitType>
  /// The requirement line it fills, where one is known.
  package let line: Identifier<RequirementLine>?
  /// The first day to be covered.
  package let from: Day
  /// The last day to be covered.
  ///
  /// Half-open: the day after the last.
  package let until: Day
  /// Whether the night must be covered, too.
  package let needsNight: Bool
  /// The function where a unit has several with own dates: `transport`, `medevac`; empty for the whole.
  package let function: String
  /// Who keeps the camp for all partners.
  package let campHost: Identifier<Contributor>?
  /// What is assumed, and why.
  package let note: String
  package let marking: Marking
  package let provenance: Provenance

  /// Takes the parts as they are; throws where the end does not follow the start.
  package init(
    id: Identifier<RotationScheme>, name: String, mission: Identifier<Mission>,
    unitType: Identifier<UnitType>, line: Identifier<RequirementLine>? = nil, from: Day, until: Day,
    needsNight: Bool = false, function: String = "", campHost: Identifier<Contributor>? = nil,
    note: String = "", marking: Marking = .unclassified, provenance: Provenance
  ) throws(InvalidEntry) {
    if until <= from {
      throw InvalidEntry(.until, until.advanced(by: -1).iso, .endsBeforeItStarts)
    }
    self.id = id
    self.name = name
    self.mission = mission
    self.unitType = unitType
    self.line = line
    self.from = from
    self.until = until
    self.needsNight = needsNight
    self.function = function
    self.campHost = campHost
    self.note = note
    self.marking = marking
    self.provenance = provenance
  }
}

extension RotationScheme: CapabilityEntry {
  /// `rotation-schemes`.
  package static var kind: CapabilityKind { .rotationSchemes }

  /// Its fields, the key first.
  package static let fields: [Field] = [
    Field(.id, .key, "Its key.", isNeeded: true),
    Field(.name, .text, "Its name.", isNeeded: true),
    Field(.mission, .reference(.mission), "The mission.", isNeeded: true),
    Field(.unitType, .reference(.entry(.unitTypes)), "The capability.", isNeeded: true),
    Field(
      .line, .reference(.entry(.requirements)),
      "The requirement line it fills, where one is known."),
    Field(.from, .day, "The first day to be covered.", isNeeded: true),
    Field(.until, .lastDay, "The last day to be covered.", isNeeded: true),
    Field(.needsNight, .flag, "Whether the night must be covered, too."),
    Field(
      .function, .text,
      "The function where a unit has several with own dates: `transport`, `medevac`; "
        + "empty for the whole."),
    Field(.campHost, .reference(.entry(.contributors)), "Who keeps the camp for all partners."),
    Field(.note, .text, "What is assumed, and why."),
  ]

  /// In the order of `fields`.
  package var values: [FieldValue] {
    [
      .text(id.rawValue), .text(name), .text(mission.rawValue), .text(unitType.rawValue),
      .text(line), .day(from), .day(until), .flag(needsNight), .text(function), .text(campHost),
      .text(note),
    ]
  }

  /// Reads the values in the order of `fields`; throws what is wrong first.
  package init(_ row: inout FieldReader) throws(InvalidEntry) {
    try self.init(
      id: row.id(), name: row.text(), mission: row.id(), unitType: row.id(), line: row.optionalID(),
      from: row.day(), until: row.day(), needsNight: row.flag(), function: row.text(),
      campHost: row.optionalID(), note: row.text(), marking: row.marking(),
      provenance: row.provenance())
  }
}
