package import Basics
package import Council

/// What a contributor offers: a whole unit, or a part that makes one together with others.
package struct Pledge: Hashable, Codable, Identifiable, Sendable {
  /// Its key.
  package let id: Identifier<Pledge>
  /// Who offers it.
  package let contributor: Identifier<Contributor>
  /// A whole unit, or which part of one.
  package let nature: PledgeNature
  /// The type of unit it is, or is a part of; nil for what serves any.
  package let unitType: Identifier<UnitType>?
  /// How many; nil where the number was not given.
  package let quantity: Int?
  /// People in all; nil where not given.
  package let strength: Int?
  /// Sub-capabilities that it has (force-rules 5).
  package let tags: [String]
  /// Missions that the contributor accepts; none named means any.
  package let missions: [Identifier<Mission>]
  /// The first day on which it is available; nil where not given.
  package let from: Day?
  /// The last day on which it is available; nil where not given.
  ///
  /// Half-open: the day after the last.
  package let until: Day?
  /// Days from a request to readiness to move; nil where not given.
  package let noticeDays: Int?
  /// The fewest months of a tour; nil for the usual.
  package let shortestTour: Int?
  /// The most months of a tour; nil for the usual.
  package let longestTour: Int?
  /// How many months more a tour may last; nil for none.
  package let extensionMonths: Int?
  /// Months of rest between two tours; nil for the usual.
  package let dwellMonths: Int?
  /// Whether the contributor keeps the unit in place by rotating its people every 12 months (force-rules, R-ROT-1).
  package let isSustained: Bool
  /// Whether the unit needs a training part before its first tour.
  package let needsTraining: Bool
  /// The sum of a pledge of money, in United States dollars.
  package let dollars: Int?
  /// The day on which it was announced.
  package let announced: Day?
  /// The conference at which it was announced.
  package let conference: Identifier<Conference>?
  /// The pledge in the contributor's own words, or those of the report on it.
  package let words: String
  /// The pledges that it says again, as keys; it then counts once with them.
  package let restates: String
  /// The pledge of whose unit it is one function, with days of its own; it counts once with it.
  package let functionOf: Identifier<Pledge>?
  /// How far its registration is.
  package let registration: Registration
  /// The day of that state of registration.
  package let registered: Day?
  /// Partners as named with the pledge.
  package let partners: String
  /// What else is known of it.
  package let note: String
  package let marking: Marking
  package let provenance: Provenance

  /// Takes the parts as they are; throws where the end does not follow the start, or the most months of
  /// a tour are fewer than the fewest.
  package init(
    id: Identifier<Pledge>, contributor: Identifier<Contributor>, nature: PledgeNature,
    unitType: Identifier<UnitType>? = nil, quantity: Int? = nil, strength: Int? = nil,
    tags: [String] = [], missions: [Identifier<Mission>] = [], from: Day? = nil, until: Day? = nil,
    noticeDays: Int? = nil, shortestTour: Int? = nil, longestTour: Int? = nil,
    extensionMonths: Int? = nil, dwellMonths: Int? = nil, isSustained: Bool = false,
    needsTraining: Bool = false, dollars: Int? = nil, announced: Day? = nil,
    conference: Identifier<Conference>? = nil, words: String = "", restates: String = "",
    functionOf: Identifier<Pledge>? = nil, registration: Registration, registered: Day? = nil,
    partners: String = "", note: String = "",
    marking: Marking = .confidential, provenance: Provenance
  ) throws(InvalidEntry) {
    if let from, let until, until <= from {
      throw InvalidEntry(.until, until.advanced(by: -1).iso, .endsBeforeItStarts)
    }
    if let shortestTour, let longestTour, longestTour < shortestTour {
      throw InvalidEntry(.longestTour, String(longestTour), .contradicts(.shortestTour))
    }
    self.id = id
    self.contributor = contributor
    self.nature = nature
    self.unitType = unitType
    self.quantity = quantity
    self.strength = strength
    self.tags = tags
    self.missions = missions
    self.from = from
    self.until = until
    self.noticeDays = noticeDays
    self.shortestTour = shortestTour
    self.longestTour = longestTour
    self.extensionMonths = extensionMonths
    self.dwellMonths = dwellMonths
    self.isSustained = isSustained
    self.needsTraining = needsTraining
    self.dollars = dollars
    self.announced = announced
    self.conference = conference
    self.words = words
    self.restates = restates
    self.functionOf = functionOf
    self.registration = registration
    self.registered = registered
    self.partners = partners
    self.note = note
    self.marking = marking
    self.provenance = provenance
  }
}

extension Pledge: CapabilityEntry {
  /// `pledges`.
  package static var kind: CapabilityKind { .pledges }

  /// Its fields, the key first.
  package static let fields: [Field] = [
    Field(.id, .key, "Its key.", isNeeded: true),
    Field(.contributor, .reference(.entry(.contributors)), "Who offers it.", isNeeded: true),
    Field(
      .nature, .choice(PledgeNature.words),
      "A whole unit, or which part of one.", isNeeded: true),
    Field(
      .unitType, .reference(.entry(.unitTypes)),
      "The type of unit it is, or is a part of; empty for what serves any."),
    Field(.quantity, .whole(1...10_000), "How many; empty where the number was not given."),
    Field(.strength, .whole(0...1_000_000), "People in all; empty where not given."),
    Field(.tags, .words, "Sub-capabilities that it has (force-rules 5)."),
    Field(
      .missions, .references(.mission),
      "Missions that the contributor accepts; none named means any."),
    Field(.from, .day, "The first day on which it is available; empty where not given."),
    Field(.until, .lastDay, "The last day on which it is available; empty where not given."),
    Field(
      .noticeDays, .whole(0...3_650),
      "Days from a request to readiness to move; empty where not given."),
    Field(.shortestTour, .whole(1...60), "The fewest months of a tour; empty for the usual."),
    Field(.longestTour, .whole(1...60), "The most months of a tour; empty for the usual."),
    Field(
      .extensionMonths, .whole(0...60),
      "How many months more a tour may last; empty for none."),
    Field(.dwellMonths, .whole(0...120), "Months of rest between two tours; empty for the usual."),
    Field(
      .isSustained, .flag,
      "Whether the contributor keeps the unit in place by rotating its people every 12 "
        + "months (force-rules, R-ROT-1)."),
    Field(.needsTraining, .flag, "Whether the unit needs a training part before its first tour."),
    Field(
      .dollars, .whole(0...100_000_000_000),
      "The sum of a pledge of money, in United States dollars."),
    Field(.announced, .day, "The day on which it was announced."),
    Field(
      .conference, .reference(.entry(.conferences)),
      "The conference at which it was announced."),
    Field(
      .words, .text,
      "The pledge in the contributor's own words, or those of the report on it."),
    Field(
      .restates, .text,
      "The pledges that it says again, as keys; it then counts once with them."),
    Field(
      .functionOf, .reference(.entry(.pledges)),
      "The pledge of whose unit it is one function, with days of its own; it counts once with it."),
    Field(
      .registration, .choice(Registration.words),
      "How far its registration is.", isNeeded: true),
    Field(.registered, .day, "The day of that state of registration."),
    Field(.partners, .text, "Partners as named with the pledge."),
    Field(.note, .text, "What else is known of it."),
  ]

  /// In the order of `fields`.
  package var values: [FieldValue] {
    [
      .text(id.rawValue), .text(contributor.rawValue), .text(nature.rawValue), .text(unitType),
      .whole(quantity), .whole(strength), .list(tags), .list(missions.map(\.rawValue)), .day(from),
      .day(until), .whole(noticeDays), .whole(shortestTour), .whole(longestTour),
      .whole(extensionMonths), .whole(dwellMonths), .flag(isSustained), .flag(needsTraining),
      .whole(dollars), .day(announced), .text(conference), .text(words), .text(restates),
      .text(functionOf),
      .text(registration.rawValue), .day(registered), .text(partners), .text(note),
    ]
  }

  /// Reads the values in the order of `fields`; throws what is wrong first.
  package init(_ row: inout FieldReader) throws(InvalidEntry) {
    try self.init(
      id: row.id(), contributor: row.id(), nature: row.choice(), unitType: row.optionalID(),
      quantity: row.optionalWhole(), strength: row.optionalWhole(), tags: row.words(),
      missions: row.ids(), from: row.optionalDay(), until: row.optionalDay(),
      noticeDays: row.optionalWhole(), shortestTour: row.optionalWhole(),
      longestTour: row.optionalWhole(), extensionMonths: row.optionalWhole(),
      dwellMonths: row.optionalWhole(), isSustained: row.flag(), needsTraining: row.flag(),
      dollars: row.optionalWhole(), announced: row.optionalDay(), conference: row.optionalID(),
      words: row.text(), restates: row.text(), functionOf: row.optionalID(),
      registration: row.choice(),
      registered: row.optionalDay(), partners: row.text(), note: row.text(), marking: row.marking(),
      provenance: row.provenance())
  }
}
