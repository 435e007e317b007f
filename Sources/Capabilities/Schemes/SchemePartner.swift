package import Basics

/// One partner's terms in a rotation scheme.
package struct SchemePartner: Hashable, Codable, Identifiable, Sendable {
  /// Its key.
  package let id: Identifier<SchemePartner>
  /// The scheme.
  package let scheme: Identifier<RotationScheme>
  /// The partner; nil for a contractor.
  package let contributor: Identifier<Contributor>?
  /// The pledge it comes from.
  package let pledge: Identifier<Pledge>?
  /// The contract, where a contractor fills the slot.
  package let contract: Identifier<Contract>?
  /// The first day on which it can be there, by its parliament and its certification.
  package let from: Day?
  /// The last day on which it can be there.
  ///
  /// Half-open: the day after the last.
  package let until: Day?
  /// The shortest slot, in half-months.
  package let shortest: Int
  /// The longest slot, in half-months.
  package let longest: Int
  /// How often it can come; nil for as often as needed.
  package let mostSlots: Int?
  /// Half-months between two slots of its own; nil for none.
  package let rest: Int?
  /// Half-months after arrival before it counts.
  package let rampUp: Int
  /// Half-months before departure in which it no longer counts in full.
  package let rampDown: Int
  /// Whether it can work by night.
  package let fliesByNight: Bool
  /// Whether the slot is agreed as it stands: from its first day to its last.
  package let isFixed: Bool
  /// What is assumed, and why.
  package let note: String
  package let marking: Marking
  package let provenance: Provenance

  /// Takes the parts as they are; throws where the end does not follow the start.
  package init(
    id: Identifier<SchemePartner>, scheme: Identifier<RotationScheme>,
    contributor: Identifier<Contributor>? = nil, pledge: Identifier<Pledge>? = nil,
    contract: Identifier<Contract>? = nil, from: Day? = nil, until: Day? = nil, shortest: Int,
    longest: Int, mostSlots: Int? = nil, rest: Int? = nil, rampUp: Int, rampDown: Int,
    fliesByNight: Bool = false, isFixed: Bool = false, note: String = "",
    marking: Marking = .confidential, provenance: Provenance
  ) throws(InvalidEntry) {
    if let from, let until, until <= from {
      throw InvalidEntry(.until, until.advanced(by: -1).iso, .endsBeforeItStarts)
    }
    self.id = id
    self.scheme = scheme
    self.contributor = contributor
    self.pledge = pledge
    self.contract = contract
    self.from = from
    self.until = until
    self.shortest = shortest
    self.longest = longest
    self.mostSlots = mostSlots
    self.rest = rest
    self.rampUp = rampUp
    self.rampDown = rampDown
    self.fliesByNight = fliesByNight
    self.isFixed = isFixed
    self.note = note
    self.marking = marking
    self.provenance = provenance
  }
}

extension SchemePartner: CapabilityEntry {
  /// `scheme-partners`.
  package static var kind: CapabilityKind { .schemePartners }

  /// Its fields, the key first.
  package static let fields: [Field] = [
    Field(.id, .key, "Its key.", isNeeded: true),
    Field(.scheme, .reference(.entry(.rotationSchemes)), "The scheme.", isNeeded: true),
    Field(.contributor, .reference(.entry(.contributors)), "The partner; empty for a contractor."),
    Field(.pledge, .reference(.entry(.pledges)), "The pledge it comes from."),
    Field(
      .contract, .reference(.entry(.contracts)),
      "The contract, where a contractor fills the slot."),
    Field(
      .from, .day,
      "The first day on which it can be there, by its parliament and its certification."),
    Field(.until, .lastDay, "The last day on which it can be there."),
    Field(.shortest, .whole(1...240), "The shortest slot, in half-months.", isNeeded: true),
    Field(.longest, .whole(1...240), "The longest slot, in half-months.", isNeeded: true),
    Field(.mostSlots, .whole(1...240), "How often it can come; empty for as often as needed."),
    Field(.rest, .whole(0...240), "Half-months between two slots of its own; empty for none."),
    Field(.rampUp, .whole(0...12), "Half-months after arrival before it counts.", isNeeded: true),
    Field(
      .rampDown, .whole(0...12),
      "Half-months before departure in which it no longer counts in full.", isNeeded: true),
    Field(.fliesByNight, .flag, "Whether it can work by night."),
    Field(
      .isFixed, .flag,
      "Whether the slot is agreed as it stands: from its first day to its last."),
    Field(.note, .text, "What is assumed, and why."),
  ]

  /// In the order of `fields`.
  package var values: [FieldValue] {
    [
      .text(id.rawValue), .text(scheme.rawValue), .text(contributor), .text(pledge),
      .text(contract), .day(from), .day(until), .whole(shortest), .whole(longest),
      .whole(mostSlots), .whole(rest), .whole(rampUp), .whole(rampDown), .flag(fliesByNight),
      .flag(isFixed), .text(note),
    ]
  }

  /// Reads the values in the order of `fields`; throws what is wrong first.
  package init(_ row: inout FieldReader) throws(InvalidEntry) {
    try self.init(
      id: row.id(), scheme: row.id(), contributor: row.optionalID(), pledge: row.optionalID(),
      contract: row.optionalID(), from: row.optionalDay(), until: row.optionalDay(),
      shortest: row.whole(), longest: row.whole(), mostSlots: row.optionalWhole(),
      rest: row.optionalWhole(), rampUp: row.whole(), rampDown: row.whole(),
      fliesByNight: row.flag(), isFixed: row.flag(), note: row.text(), marking: row.marking(),
      provenance: row.provenance())
  }
}
