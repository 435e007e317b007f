package import Basics

/// A day on which United Nations Headquarters in New York is closed.
package struct Holiday: Hashable, Codable, Identifiable, Sendable {
  package let id: Identifier<Holiday>
  package let day: Day
  /// The name in English, as the circular prints it.
  package let name: String
  package let kind: Kind
  package let provenance: Provenance

  /// How a holiday closes the house.
  package enum Kind: String, CaseIterable, Codable, Sendable {
    /// Headquarters is closed.
    case official
    /// Staff may choose it: no meetings are planned where it can be avoided (GA res. 69/250).
    case floating
    /// Past the register's table: follows from the holiday's rule, and no circular was seen.
    case expected
  }

  /// Takes the parts as they are.
  package init(
    id: Identifier<Holiday>, day: Day, name: String, kind: Kind, provenance: Provenance
  ) {
    self.id = id
    self.day = day
    self.name = name
    self.kind = kind
    self.provenance = provenance
  }
}
