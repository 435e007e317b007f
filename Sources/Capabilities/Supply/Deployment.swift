package import Basics
package import Council

/// A unit in a mission, or on its way there or back: the starting state of every plan.
package struct Deployment: Hashable, Codable, Identifiable, Sendable {
  /// Its key.
  package let id: Identifier<Deployment>
  /// The mission.
  package let mission: Identifier<Mission>
  /// The requirement line it fills, where one is known.
  package let line: Identifier<RequirementLine>?
  /// Whose unit it is.
  package let contributor: Identifier<Contributor>
  /// The pledge it came from.
  package let pledge: Identifier<Pledge>?
  /// The type of unit.
  package let unitType: Identifier<UnitType>
  /// How many units.
  package let quantity: Int
  /// People in all; nil where not known.
  package let strength: Int?
  /// Planned, in the mission, or returned.
  package let state: DeploymentState
  /// Its first day in the mission.
  package let from: Day
  /// Its last day; nil for a unit that its contributor keeps in place.
  ///
  /// Half-open: the day after the last.
  package let until: Day?
  /// Whether its end is not on record, so that `assumedUntil` is a guess.
  package let isEndUnknown: Bool
  /// The day of its next rotation.
  package let rotation: Day?
  /// The last day of its memorandum of understanding or letter of assist.
  ///
  /// Half-open: the day after the last.
  package let agreementUntil: Day?
  /// Sub-capabilities that it has there.
  package let tags: [String]
  /// What it does, in words.
  package let words: String
  /// What is assumed, and why.
  package let note: String
  package let marking: Marking
  package let provenance: Provenance

  /// Takes the parts as they are; throws where the end does not follow the start, or is given and
  /// unknown.
  package init(
    id: Identifier<Deployment>, mission: Identifier<Mission>,
    line: Identifier<RequirementLine>? = nil, contributor: Identifier<Contributor>,
    pledge: Identifier<Pledge>? = nil, unitType: Identifier<UnitType>, quantity: Int,
    strength: Int? = nil, state: DeploymentState, from: Day, until: Day? = nil,
    isEndUnknown: Bool = false, rotation: Day? = nil, agreementUntil: Day? = nil,
    tags: [String] = [], words: String = "",
    note: String = "", marking: Marking = .unclassified, provenance: Provenance
  ) throws(InvalidEntry) {
    if let until, until <= from {
      throw InvalidEntry(.until, until.advanced(by: -1).iso, .endsBeforeItStarts)
    }
    if isEndUnknown, until != nil { throw InvalidEntry(.isEndUnknown, "", .contradicts(.until)) }
    self.id = id
    self.mission = mission
    self.line = line
    self.contributor = contributor
    self.pledge = pledge
    self.unitType = unitType
    self.quantity = quantity
    self.strength = strength
    self.state = state
    self.from = from
    self.until = until
    self.isEndUnknown = isEndUnknown
    self.rotation = rotation
    self.agreementUntil = agreementUntil
    self.tags = tags
    self.words = words
    self.note = note
    self.marking = marking
    self.provenance = provenance
  }
}

extension Deployment: CapabilityEntry {
  /// `deployments`.
  package static var kind: CapabilityKind { .deployments }

  /// Its fields, the key first.
  package static let fields: [Field] = [
    Field(.id, .key, "Its key.", isNeeded: true),
    Field(.mission, .reference(.mission), "The mission.", isNeeded: true),
    Field(
      .line, .reference(.entry(.requirements)),
      "The requirement line it fills, where one is known."),
    Field(.contributor, .reference(.entry(.contributors)), "Whose unit it is.", isNeeded: true),
    Field(.pledge, .reference(.entry(.pledges)), "The pledge it came from."),
    Field(.unitType, .reference(.entry(.unitTypes)), "The type of unit.", isNeeded: true),
    Field(.quantity, .whole(1...1_000), "How many units.", isNeeded: true),
    Field(.strength, .whole(0...100_000), "People in all; empty where not known."),
    Field(
      .state, .choice(DeploymentState.words),
      "Planned, in the mission, or returned.", isNeeded: true),
    Field(.from, .day, "Its first day in the mission.", isNeeded: true),
    Field(.until, .lastDay, "Its last day; empty for a unit that its contributor keeps in place."),
    Field(
      .isEndUnknown, .flag,
      "Whether its end is not on record; twelve months are then assumed (force-rules, R-ROT-1)."),
    Field(.rotation, .day, "The day of its next rotation."),
    Field(
      .agreementUntil, .lastDay,
      "The last day of its memorandum of understanding or letter of assist."),
    Field(.tags, .words, "Sub-capabilities that it has there."),
    Field(.words, .text, "What it does, in words."),
    Field(.note, .text, "What is assumed, and why."),
  ]

  /// In the order of `fields`.
  package var values: [FieldValue] {
    [
      .text(id.rawValue), .text(mission.rawValue), .text(line), .text(contributor.rawValue),
      .text(pledge), .text(unitType.rawValue), .whole(quantity), .whole(strength),
      .text(state.rawValue), .day(from), .day(until), .flag(isEndUnknown),
      .day(rotation), .day(agreementUntil),
      .list(tags), .text(words), .text(note),
    ]
  }

  /// Reads the values in the order of `fields`; throws what is wrong first.
  package init(_ row: inout FieldReader) throws(InvalidEntry) {
    try self.init(
      id: row.id(), mission: row.id(), line: row.optionalID(), contributor: row.id(),
      pledge: row.optionalID(), unitType: row.id(), quantity: row.whole(),
      strength: row.optionalWhole(), state: row.choice(), from: row.day(), until: row.optionalDay(),
      isEndUnknown: row.flag(), rotation: row.optionalDay(), agreementUntil: row.optionalDay(),
      tags: row.words(),
      words: row.text(), note: row.text(), marking: row.marking(), provenance: row.provenance())
  }
}

extension Deployment {
  /// The months of a deployment whose end is not on record: one tour (force-rules, R-ROT-1).
  package static let assumedMonths = 12

  /// The day after its last; where the end is not on record, the day after twelve months; nil for a unit
  /// that its contributor keeps in place.
  package var assumedUntil: Day? {
    until ?? (isEndUnknown ? from.advanced(byMonths: Self.assumedMonths) : nil)
  }
}
