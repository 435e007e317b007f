package import Basics

/// An entry of the register of capabilities: described by its fields, made of their values.
package protocol CapabilityEntry: Hashable, Codable, Sendable {
  /// Its kind.
  static var kind: CapabilityKind { get }
  /// The fields of its kind, the key first, without `Field.common`.
  static var fields: [Field] { get }
  /// Its key, unique within its kind.
  var key: String { get }
  /// What it holds, in the order of `fields`.
  var values: [FieldValue] { get }
  var marking: Marking { get }
  var provenance: Provenance { get }
  /// The entry as a fact of whichever kind.
  var fact: CapabilityFact { get }

  /// Reads `fields` and then `Field.common`, in order; throws what is wrong first.
  init(_ row: inout FieldReader) throws(InvalidEntry)
}

extension CapabilityEntry where Self: Identifiable, ID == Identifier<Self> {
  /// The key as text.
  package var key: String { id.rawValue }
}

extension CapabilityEntry {
  /// The fields of its kind with those that every entry has.
  package static var allFields: [Field] { fields + Field.common }

  /// What it holds, in the order of `allFields`.
  package var allValues: [FieldValue] {
    values + [
      .text(marking.rawValue), .text(provenance.source), .text(provenance.confidence.rawValue),
      .day(provenance.validFrom), .day(provenance.knownSince),
    ]
  }
}
