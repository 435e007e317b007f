package import Basics
package import Council

/// What the host of a mission answered to one contributor, on one day (force-rules, R-FG-6).
package struct HostConsent: Hashable, Codable, Identifiable, Sendable {
  /// Its key.
  package let id: Identifier<HostConsent>
  /// Whose unit would come.
  package let contributor: Identifier<Contributor>
  /// The mission.
  package let mission: Identifier<Mission>
  /// Asked, given or refused.
  package let answer: ConsentAnswer
  /// The day of the answer, or of the question.
  package let day: Day
  /// What was said besides.
  package let note: String
  package let marking: Marking
  package let provenance: Provenance

  /// Takes the parts as they are.
  package init(
    id: Identifier<HostConsent>, contributor: Identifier<Contributor>, mission: Identifier<Mission>,
    answer: ConsentAnswer, day: Day, note: String = "", marking: Marking = .strictlyConfidential,
    provenance: Provenance
  ) {
    self.id = id
    self.contributor = contributor
    self.mission = mission
    self.answer = answer
    self.day = day
    self.note = note
    self.marking = marking
    self.provenance = provenance
  }
}

extension HostConsent: CapabilityEntry {
  /// `consents`.
  package static var kind: CapabilityKind { .consents }

  /// Its fields, the key first.
  package static let fields: [Field] = [
    Field(.id, .key, "Its key.", isNeeded: true),
    Field(
      .contributor, .reference(.entry(.contributors)),
      "Whose unit would come.", isNeeded: true),
    Field(.mission, .reference(.mission), "The mission.", isNeeded: true),
    Field(.answer, .choice(ConsentAnswer.words), "Asked, given or refused.", isNeeded: true),
    Field(.day, .day, "The day of the answer, or of the question.", isNeeded: true),
    Field(.note, .text, "What was said besides."),
  ]

  /// In the order of `fields`.
  package var values: [FieldValue] {
    [
      .text(id.rawValue), .text(contributor.rawValue), .text(mission.rawValue),
      .text(answer.rawValue), .day(day), .text(note),
    ]
  }

  /// Reads the values in the order of `fields`; throws what is wrong first.
  package init(_ row: inout FieldReader) throws(InvalidEntry) {
    try self.init(
      id: row.id(), contributor: row.id(), mission: row.id(), answer: row.choice(), day: row.day(),
      note: row.text(), marking: row.marking(), provenance: row.provenance())
  }
}
