package import Basics

/// A pledge made in partnership, in one of seven forms (force-rules 6).
package struct JointPledge: Hashable, Codable, Identifiable, Sendable {
  /// Its key.
  package let id: Identifier<JointPledge>
  /// Which form.
  package let form: JointForm
  /// The pledge that leads, under whose command it stands (R-SMART-2).
  package let lead: Identifier<Pledge>
  /// A name for it.
  package let name: String
  /// What else was agreed.
  package let note: String
  package let marking: Marking
  package let provenance: Provenance

  /// Takes the parts as they are.
  package init(
    id: Identifier<JointPledge>, form: JointForm, lead: Identifier<Pledge>, name: String = "",
    note: String = "", marking: Marking = .confidential, provenance: Provenance
  ) {
    self.id = id
    self.form = form
    self.lead = lead
    self.name = name
    self.note = note
    self.marking = marking
    self.provenance = provenance
  }
}

extension JointPledge: CapabilityEntry {
  /// `joint-pledges`.
  package static var kind: CapabilityKind { .jointPledges }

  /// Its fields, the key first.
  package static let fields: [Field] = [
    Field(.id, .key, "Its key.", isNeeded: true),
    Field(.form, .choice(JointForm.words), "Which form.", isNeeded: true),
    Field(
      .lead, .reference(.entry(.pledges)),
      "The pledge that leads, under whose command it stands (R-SMART-2).", isNeeded: true),
    Field(.name, .text, "A name for it."),
    Field(.note, .text, "What else was agreed."),
  ]

  /// In the order of `fields`.
  package var values: [FieldValue] {
    [
      .text(id.rawValue), .text(form.rawValue), .text(lead.rawValue), .text(name), .text(note),
    ]
  }

  /// Reads the values in the order of `fields`; throws what is wrong first.
  package init(_ row: inout FieldReader) throws(InvalidEntry) {
    try self.init(
      id: row.id(), form: row.choice(), lead: row.id(), name: row.text(), note: row.text(),
      marking: row.marking(), provenance: row.provenance())
  }
}
