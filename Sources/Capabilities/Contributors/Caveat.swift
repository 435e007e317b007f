package import Basics
package import Council

/// A limit that a contributor puts on the use of its units, declared with the pledge (force-rules, R-FG-7).
package struct Caveat: Hashable, Codable, Identifiable, Sendable {
  /// Its key.
  package let id: Identifier<Caveat>
  /// Who declared it.
  package let contributor: Identifier<Contributor>
  /// The pledge it is on; nil for all of the contributor's.
  package let pledge: Identifier<Pledge>?
  /// What it limits.
  package let nature: CaveatNature
  /// The mission in which it holds; nil for all.
  package let mission: Identifier<Mission>?
  /// Sub-capabilities that may not be counted on: `NIGHT_FLY`.
  package let barredTags: [String]
  /// Whether the unit may not be used in the mission at all.
  package let barsMission: Bool
  /// The caveat in the contributor's own words.
  package let words: String
  /// The day on which it was declared.
  package let declared: Day?
  /// The day on which a memorandum of understanding froze it.
  package let frozen: Day?
  package let marking: Marking
  package let provenance: Provenance

  /// Takes the parts as they are.
  package init(
    id: Identifier<Caveat>, contributor: Identifier<Contributor>, pledge: Identifier<Pledge>? = nil,
    nature: CaveatNature, mission: Identifier<Mission>? = nil, barredTags: [String] = [],
    barsMission: Bool = false, words: String = "", declared: Day? = nil, frozen: Day? = nil,
    marking: Marking = .confidential, provenance: Provenance
  ) {
    self.id = id
    self.contributor = contributor
    self.pledge = pledge
    self.nature = nature
    self.mission = mission
    self.barredTags = barredTags
    self.barsMission = barsMission
    self.words = words
    self.declared = declared
    self.frozen = frozen
    self.marking = marking
    self.provenance = provenance
  }
}

extension Caveat: CapabilityEntry {
  /// `caveats`.
  package static var kind: CapabilityKind { .caveats }

  /// Its fields, the key first.
  package static let fields: [Field] = [
    Field(.id, .key, "Its key.", isNeeded: true),
    Field(.contributor, .reference(.entry(.contributors)), "Who declared it.", isNeeded: true),
    Field(
      .pledge, .reference(.entry(.pledges)),
      "The pledge it is on; empty for all of the contributor's."),
    Field(.nature, .choice(CaveatNature.words), "What it limits.", isNeeded: true),
    Field(.mission, .reference(.mission), "The mission in which it holds; empty for all."),
    Field(.barredTags, .words, "Sub-capabilities that may not be counted on: `NIGHT_FLY`."),
    Field(.barsMission, .flag, "Whether the unit may not be used in the mission at all."),
    Field(.words, .text, "The caveat in the contributor's own words."),
    Field(.declared, .day, "The day on which it was declared."),
    Field(.frozen, .day, "The day on which a memorandum of understanding froze it."),
  ]

  /// In the order of `fields`.
  package var values: [FieldValue] {
    [
      .text(id.rawValue), .text(contributor.rawValue), .text(pledge), .text(nature.rawValue),
      .text(mission), .list(barredTags), .flag(barsMission), .text(words), .day(declared),
      .day(frozen),
    ]
  }

  /// Reads the values in the order of `fields`; throws what is wrong first.
  package init(_ row: inout FieldReader) throws(InvalidEntry) {
    try self.init(
      id: row.id(), contributor: row.id(), pledge: row.optionalID(), nature: row.choice(),
      mission: row.optionalID(), barredTags: row.words(), barsMission: row.flag(),
      words: row.text(), declared: row.optionalDay(), frozen: row.optionalDay(),
      marking: row.marking(), provenance: row.provenance())
  }
}
