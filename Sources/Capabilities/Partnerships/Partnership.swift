package import Basics

/// A triangular partnership: what contributor, supporter and Secretariat each bring.
package struct Partnership: Hashable, Codable, Identifiable, Sendable {
  /// Its key.
  package let id: Identifier<Partnership>
  /// Its name.
  package let name: String
  /// Those whose people are trained or deployed.
  package let contributors: [Identifier<Contributor>]
  /// Those who give instructors, equipment or money.
  package let supporters: [Identifier<Contributor>]
  /// Those who give the ground.
  package let hosts: [Identifier<Contributor>]
  /// What the contributors bring.
  package let contributorBrings: String
  /// What the supporters bring.
  package let supporterBrings: String
  /// What the Secretariat brings.
  package let secretariatBrings: String
  /// Its first day.
  package let from: Day?
  /// Its last day.
  ///
  /// Half-open: the day after the last.
  package let until: Day?
  /// What became of it.
  package let note: String
  package let marking: Marking
  package let provenance: Provenance

  /// Takes the parts as they are; throws where the end does not follow the start.
  package init(
    id: Identifier<Partnership>, name: String, contributors: [Identifier<Contributor>] = [],
    supporters: [Identifier<Contributor>] = [], hosts: [Identifier<Contributor>] = [],
    contributorBrings: String = "", supporterBrings: String = "", secretariatBrings: String = "",
    from: Day? = nil, until: Day? = nil, note: String = "", marking: Marking = .unclassified,
    provenance: Provenance
  ) throws(InvalidEntry) {
    if let from, let until, until <= from {
      throw InvalidEntry(.until, until.advanced(by: -1).iso, .endsBeforeItStarts)
    }
    self.id = id
    self.name = name
    self.contributors = contributors
    self.supporters = supporters
    self.hosts = hosts
    self.contributorBrings = contributorBrings
    self.supporterBrings = supporterBrings
    self.secretariatBrings = secretariatBrings
    self.from = from
    self.until = until
    self.note = note
    self.marking = marking
    self.provenance = provenance
  }
}

extension Partnership: CapabilityEntry {
  /// `partnerships`.
  package static var kind: CapabilityKind { .partnerships }

  /// Its fields, the key first.
  package static let fields: [Field] = [
    Field(.id, .key, "Its key.", isNeeded: true),
    Field(.name, .text, "Its name.", isNeeded: true),
    Field(
      .contributors, .references(.entry(.contributors)),
      "Those whose people are trained or deployed."),
    Field(
      .supporters, .references(.entry(.contributors)),
      "Those who give instructors, equipment or money."),
    Field(.hosts, .references(.entry(.contributors)), "Those who give the ground."),
    Field(.contributorBrings, .text, "What the contributors bring."),
    Field(.supporterBrings, .text, "What the supporters bring."),
    Field(.secretariatBrings, .text, "What the Secretariat brings."),
    Field(.from, .day, "Its first day."),
    Field(.until, .lastDay, "Its last day."),
    Field(.note, .text, "What became of it."),
  ]

  /// In the order of `fields`.
  package var values: [FieldValue] {
    [
      .text(id.rawValue), .text(name), .list(contributors.map(\.rawValue)),
      .list(supporters.map(\.rawValue)), .list(hosts.map(\.rawValue)), .text(contributorBrings),
      .text(supporterBrings), .text(secretariatBrings), .day(from), .day(until), .text(note),
    ]
  }

  /// Reads the values in the order of `fields`; throws what is wrong first.
  package init(_ row: inout FieldReader) throws(InvalidEntry) {
    try self.init(
      id: row.id(), name: row.text(), contributors: row.ids(), supporters: row.ids(),
      hosts: row.ids(), contributorBrings: row.text(), supporterBrings: row.text(),
      secretariatBrings: row.text(), from: row.optionalDay(), until: row.optionalDay(),
      note: row.text(), marking: row.marking(), provenance: row.provenance())
  }
}
