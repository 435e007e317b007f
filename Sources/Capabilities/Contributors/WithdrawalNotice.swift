package import Basics

/// A contributor's notice that it will withdraw a unit or take back a pledge (force-rules, R-ROT-6).
package struct WithdrawalNotice: Hashable, Codable, Identifiable, Sendable {
  /// Its key.
  package let id: Identifier<WithdrawalNotice>
  /// Who gives notice.
  package let contributor: Identifier<Contributor>
  /// The pledge taken back; nil for all of the contributor's.
  package let pledge: Identifier<Pledge>?
  /// The deployment that ends; nil for all of the pledge's.
  package let deployment: Identifier<Deployment>?
  /// The day of the notice.
  package let announced: Day
  /// The first day on which the unit is no longer there.
  package let effective: Day
  /// The notice in the contributor's own words.
  package let words: String
  package let marking: Marking
  package let provenance: Provenance

  /// Takes the parts as they are; throws where it takes effect before it is given.
  package init(
    id: Identifier<WithdrawalNotice>, contributor: Identifier<Contributor>,
    pledge: Identifier<Pledge>? = nil, deployment: Identifier<Deployment>? = nil, announced: Day,
    effective: Day, words: String = "", marking: Marking = .confidential, provenance: Provenance
  ) throws(InvalidEntry) {
    if effective < announced {
      throw InvalidEntry(.effective, effective.iso, .contradicts(.announced))
    }
    self.id = id
    self.contributor = contributor
    self.pledge = pledge
    self.deployment = deployment
    self.announced = announced
    self.effective = effective
    self.words = words
    self.marking = marking
    self.provenance = provenance
  }
}

extension WithdrawalNotice: CapabilityEntry {
  /// `withdrawals`.
  package static var kind: CapabilityKind { .withdrawals }

  /// Its fields, the key first.
  package static let fields: [Field] = [
    Field(.id, .key, "Its key.", isNeeded: true),
    Field(.contributor, .reference(.entry(.contributors)), "Who gives notice.", isNeeded: true),
    Field(
      .pledge, .reference(.entry(.pledges)),
      "The pledge taken back; empty for all of the contributor's."),
    Field(
      .deployment, .reference(.entry(.deployments)),
      "The deployment that ends; empty for all of the pledge's."),
    Field(.announced, .day, "The day of the notice.", isNeeded: true),
    Field(.effective, .day, "The first day on which the unit is no longer there.", isNeeded: true),
    Field(.words, .text, "The notice in the contributor's own words."),
  ]

  /// In the order of `fields`.
  package var values: [FieldValue] {
    [
      .text(id.rawValue), .text(contributor.rawValue), .text(pledge), .text(deployment),
      .day(announced), .day(effective), .text(words),
    ]
  }

  /// Reads the values in the order of `fields`; throws what is wrong first.
  package init(_ row: inout FieldReader) throws(InvalidEntry) {
    try self.init(
      id: row.id(), contributor: row.id(), pledge: row.optionalID(), deployment: row.optionalID(),
      announced: row.day(), effective: row.day(), words: row.text(), marking: row.marking(),
      provenance: row.provenance())
  }
}
