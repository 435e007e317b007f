package import Basics

/// A decision on which pledge fills a line: its own record, free to differ from any plan.
package struct Selection: Hashable, Codable, Identifiable, Sendable {
  /// Its key.
  package let id: Identifier<Selection>
  /// The line to be filled.
  package let line: Identifier<RequirementLine>
  /// The pledge selected.
  package let pledge: Identifier<Pledge>
  /// The office that decided.
  package let decidedBy: String
  /// The day of the decision.
  package let day: Day
  /// Why.
  package let reason: String
  /// The first month of the tour decided on.
  package let from: Month?
  /// The month in which that tour ends, exclusive.
  package let until: Month?
  package let marking: Marking
  package let provenance: Provenance

  /// Takes the parts as they are; throws where the end does not follow the start.
  package init(
    id: Identifier<Selection>, line: Identifier<RequirementLine>, pledge: Identifier<Pledge>,
    decidedBy: String, day: Day, reason: String, from: Month? = nil, until: Month? = nil,
    marking: Marking = .strictlyConfidential, provenance: Provenance
  ) throws(InvalidEntry) {
    if let from, let until, until <= from {
      throw InvalidEntry(.until, until.iso, .endsBeforeItStarts)
    }
    self.id = id
    self.line = line
    self.pledge = pledge
    self.decidedBy = decidedBy
    self.day = day
    self.reason = reason
    self.from = from
    self.until = until
    self.marking = marking
    self.provenance = provenance
  }
}

extension Selection: CapabilityEntry {
  /// `selections`.
  package static var kind: CapabilityKind { .selections }

  /// Its fields, the key first.
  package static let fields: [Field] = [
    Field(.id, .key, "Its key.", isNeeded: true),
    Field(.line, .reference(.entry(.requirements)), "The line to be filled.", isNeeded: true),
    Field(.pledge, .reference(.entry(.pledges)), "The pledge selected.", isNeeded: true),
    Field(.decidedBy, .text, "The office that decided.", isNeeded: true),
    Field(.day, .day, "The day of the decision.", isNeeded: true),
    Field(.reason, .text, "Why.", isNeeded: true),
    Field(.from, .month, "The first month of the tour decided on."),
    Field(.until, .endMonth, "The month in which that tour ends, exclusive."),
  ]

  /// In the order of `fields`.
  package var values: [FieldValue] {
    [
      .text(id.rawValue), .text(line.rawValue), .text(pledge.rawValue), .text(decidedBy), .day(day),
      .text(reason), .month(from), .month(until),
    ]
  }

  /// Reads the values in the order of `fields`; throws what is wrong first.
  package init(_ row: inout FieldReader) throws(InvalidEntry) {
    try self.init(
      id: row.id(), line: row.id(), pledge: row.id(), decidedBy: row.text(), day: row.day(),
      reason: row.text(), from: row.optionalMonth(), until: row.optionalMonth(),
      marking: row.marking(), provenance: row.provenance())
  }
}
