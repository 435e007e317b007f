package import Basics
package import Council

/// What bars a contributor or one of its pledges from selection for some days (resolution 2272 (2016)).
package struct SelectionBar: Hashable, Codable, Identifiable, Sendable {
  /// Its key.
  package let id: Identifier<SelectionBar>
  /// Whom it bars.
  package let contributor: Identifier<Contributor>
  /// The one pledge it bars; nil for all of the contributor's.
  package let pledge: Identifier<Pledge>?
  /// The one mission in which it bars; nil for all.
  package let mission: Identifier<Mission>?
  /// On which ground.
  package let ground: BarGround
  /// The first day on which it bars.
  package let from: Day
  /// The last day on which it bars; nil while it is open.
  ///
  /// Half-open: the day after the last.
  package let until: Day?
  /// The review or certification behind it.
  package let note: String
  package let marking: Marking
  package let provenance: Provenance

  /// Takes the parts as they are; throws where the end does not follow the start.
  package init(
    id: Identifier<SelectionBar>, contributor: Identifier<Contributor>,
    pledge: Identifier<Pledge>? = nil, mission: Identifier<Mission>? = nil, ground: BarGround,
    from: Day, until: Day? = nil, note: String = "", marking: Marking = .strictlyConfidential,
    provenance: Provenance
  ) throws(InvalidEntry) {
    if let until, until <= from {
      throw InvalidEntry(.until, until.advanced(by: -1).iso, .endsBeforeItStarts)
    }
    self.id = id
    self.contributor = contributor
    self.pledge = pledge
    self.mission = mission
    self.ground = ground
    self.from = from
    self.until = until
    self.note = note
    self.marking = marking
    self.provenance = provenance
  }
}

extension SelectionBar: CapabilityEntry {
  /// `bars`.
  package static var kind: CapabilityKind { .bars }

  /// Its fields, the key first.
  package static let fields: [Field] = [
    Field(.id, .key, "Its key.", isNeeded: true),
    Field(.contributor, .reference(.entry(.contributors)), "Whom it bars.", isNeeded: true),
    Field(
      .pledge, .reference(.entry(.pledges)),
      "The one pledge it bars; empty for all of the contributor's."),
    Field(.mission, .reference(.mission), "The one mission in which it bars; empty for all."),
    Field(.ground, .choice(BarGround.words), "On which ground.", isNeeded: true),
    Field(.from, .day, "The first day on which it bars.", isNeeded: true),
    Field(.until, .lastDay, "The last day on which it bars; empty while it is open."),
    Field(.note, .text, "The review or certification behind it."),
  ]

  /// In the order of `fields`.
  package var values: [FieldValue] {
    [
      .text(id.rawValue), .text(contributor.rawValue), .text(pledge), .text(mission),
      .text(ground.rawValue), .day(from), .day(until), .text(note),
    ]
  }

  /// Reads the values in the order of `fields`; throws what is wrong first.
  package init(_ row: inout FieldReader) throws(InvalidEntry) {
    try self.init(
      id: row.id(), contributor: row.id(), pledge: row.optionalID(), mission: row.optionalID(),
      ground: row.choice(), from: row.day(), until: row.optionalDay(), note: row.text(),
      marking: row.marking(), provenance: row.provenance())
  }
}
