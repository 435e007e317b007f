package import Basics

/// What one pledge brings to a joint pledge.
package struct JointPart: Hashable, Codable, Identifiable, Sendable {
  /// Its key.
  package let id: Identifier<JointPart>
  /// The joint pledge.
  package let joint: Identifier<JointPledge>
  /// The pledge that brings the part.
  package let pledge: Identifier<Pledge>
  /// What it brings.
  package let role: PartRole
  /// Whether the whole does not stand without it (R-SMART-1).
  package let isMandatory: Bool
  /// The first day of a slot in a rotation.
  package let from: Day?
  /// The last day of a slot in a rotation.
  ///
  /// Half-open: the day after the last.
  package let until: Day?
  /// What else was agreed.
  package let note: String
  package let marking: Marking
  package let provenance: Provenance

  /// Takes the parts as they are; throws where the end does not follow the start.
  package init(
    id: Identifier<JointPart>, joint: Identifier<JointPledge>, pledge: Identifier<Pledge>,
    role: PartRole, isMandatory: Bool = false, from: Day? = nil, until: Day? = nil,
    note: String = "", marking: Marking = .confidential, provenance: Provenance
  ) throws(InvalidEntry) {
    if let from, let until, until <= from {
      throw InvalidEntry(.until, until.advanced(by: -1).iso, .endsBeforeItStarts)
    }
    self.id = id
    self.joint = joint
    self.pledge = pledge
    self.role = role
    self.isMandatory = isMandatory
    self.from = from
    self.until = until
    self.note = note
    self.marking = marking
    self.provenance = provenance
  }
}

extension JointPart: CapabilityEntry {
  /// `joint-parts`.
  package static var kind: CapabilityKind { .jointParts }

  /// Its fields, the key first.
  package static let fields: [Field] = [
    Field(.id, .key, "Its key.", isNeeded: true),
    Field(.joint, .reference(.entry(.jointPledges)), "The joint pledge.", isNeeded: true),
    Field(
      .pledge, .reference(.entry(.pledges)),
      "The pledge that brings the part.", isNeeded: true),
    Field(.role, .choice(PartRole.words), "What it brings.", isNeeded: true),
    Field(.isMandatory, .flag, "Whether the whole does not stand without it (R-SMART-1)."),
    Field(.from, .day, "The first day of a slot in a rotation."),
    Field(.until, .lastDay, "The last day of a slot in a rotation."),
    Field(.note, .text, "What else was agreed."),
  ]

  /// In the order of `fields`.
  package var values: [FieldValue] {
    [
      .text(id.rawValue), .text(joint.rawValue), .text(pledge.rawValue), .text(role.rawValue),
      .flag(isMandatory), .day(from), .day(until), .text(note),
    ]
  }

  /// Reads the values in the order of `fields`; throws what is wrong first.
  package init(_ row: inout FieldReader) throws(InvalidEntry) {
    try self.init(
      id: row.id(), joint: row.id(), pledge: row.id(), role: row.choice(), isMandatory: row.flag(),
      from: row.optionalDay(), until: row.optionalDay(), note: row.text(), marking: row.marking(),
      provenance: row.provenance())
  }
}
