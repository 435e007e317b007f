/// The name by which one thing of a kind is known: never a bare string.
///
/// The caller makes it; the text is kept as given.
package struct Identifier<Kind>: Hashable, Comparable, RawRepresentable, Sendable {
  package let rawValue: String

  /// Takes `rawValue` as it is.
  package init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Takes `text` as it is.
  package init(_ text: String) {
    rawValue = text
  }

  /// Orders by the text's Unicode scalars, the same on every machine.
  package static func < (left: Self, right: Self) -> Bool {
    left.rawValue.unicodeScalars.lexicographicallyPrecedes(right.rawValue.unicodeScalars)
  }
}

extension Identifier: CustomStringConvertible {
  /// The text itself.
  package var description: String { rawValue }
}

extension Identifier: ExpressibleByStringLiteral {
  /// Takes a literal as it is.
  package init(stringLiteral value: String) {
    rawValue = value
  }
}

extension Identifier: Codable {
  /// Reads a plain string.
  ///
  /// - Throws: `DecodingError` where there is no string.
  package init(from decoder: any Decoder) throws {
    rawValue = try decoder.singleValueContainer().decode(String.self)
  }

  /// Writes a plain string.
  ///
  /// - Throws: what the encoder throws.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }
}
