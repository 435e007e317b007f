package import Basics

/// How long a contributor needs from a request to departure: its own private record.
package struct Clearance: Hashable, Codable, Identifiable, Sendable {
  /// Its key.
  package let id: Identifier<Clearance>
  /// Whose record it is.
  package let contributor: Identifier<Contributor>
  /// Days for the decision of the capital.
  package let capitalDays: Int?
  /// Days for the decision of parliament.
  package let parliamentDays: Int?
  /// Days for the memorandum or letter of assist.
  package let agreementDays: Int?
  /// Days for visas and overflight.
  package let visaDays: Int?
  /// What else delays.
  package let note: String
  package let marking: Marking
  package let provenance: Provenance

  /// Takes the parts as they are.
  package init(
    id: Identifier<Clearance>, contributor: Identifier<Contributor>, capitalDays: Int? = nil,
    parliamentDays: Int? = nil, agreementDays: Int? = nil, visaDays: Int? = nil, note: String = "",
    marking: Marking = .confidential, provenance: Provenance
  ) {
    self.id = id
    self.contributor = contributor
    self.capitalDays = capitalDays
    self.parliamentDays = parliamentDays
    self.agreementDays = agreementDays
    self.visaDays = visaDays
    self.note = note
    self.marking = marking
    self.provenance = provenance
  }
}

extension Clearance: CapabilityEntry {
  /// `clearances`.
  package static var kind: CapabilityKind { .clearances }

  /// Its fields, the key first.
  package static let fields: [Field] = [
    Field(.id, .key, "Its key.", isNeeded: true),
    Field(.contributor, .reference(.entry(.contributors)), "Whose record it is.", isNeeded: true),
    Field(.capitalDays, .whole(0...3_650), "Days for the decision of the capital."),
    Field(.parliamentDays, .whole(0...3_650), "Days for the decision of parliament."),
    Field(.agreementDays, .whole(0...3_650), "Days for the memorandum or letter of assist."),
    Field(.visaDays, .whole(0...3_650), "Days for visas and overflight."),
    Field(.note, .text, "What else delays."),
  ]

  /// In the order of `fields`.
  package var values: [FieldValue] {
    [
      .text(id.rawValue), .text(contributor.rawValue), .whole(capitalDays), .whole(parliamentDays),
      .whole(agreementDays), .whole(visaDays), .text(note),
    ]
  }

  /// Reads the values in the order of `fields`; throws what is wrong first.
  package init(_ row: inout FieldReader) throws(InvalidEntry) {
    try self.init(
      id: row.id(), contributor: row.id(), capitalDays: row.optionalWhole(),
      parliamentDays: row.optionalWhole(), agreementDays: row.optionalWhole(),
      visaDays: row.optionalWhole(), note: row.text(), marking: row.marking(),
      provenance: row.provenance())
  }
}
