/// A JSON value whose members keep the order in which they were put.
package indirect enum JSON: Hashable, Sendable {
  case null
  case bool(Bool)
  case int(Int)
  /// A number that is not whole.
  case double(Double)
  case string(String)
  case array([JSON])
  case object([Member])

  /// A name with its value.
  package struct Member: Hashable, Sendable {
    package let name: String
    package let value: JSON

    /// Takes the parts as they are.
    package init(_ name: String, _ value: JSON) {
      self.name = name
      self.value = value
    }
  }
}

extension JSON: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral,
  ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByNilLiteral
{
  /// An object whose members stand in the order of the literal.
  package init(dictionaryLiteral elements: (String, JSON)...) {
    self = .object(elements.map { Member($0.0, $0.1) })
  }

  /// An array.
  package init(arrayLiteral elements: JSON...) {
    self = .array(elements)
  }

  /// A string.
  package init(stringLiteral value: String) {
    self = .string(value)
  }

  /// A whole number.
  package init(integerLiteral value: Int) {
    self = .int(value)
  }

  /// True or false.
  package init(booleanLiteral value: Bool) {
    self = .bool(value)
  }

  /// Null.
  package init(nilLiteral: ()) {
    self = .null
  }
}

extension JSON {
  /// A string, or null where there is none.
  package static func optional(_ text: String?) -> JSON { text.map(JSON.string) ?? .null }

  /// A number, or null where there is none.
  package static func optional(_ number: Int?) -> JSON { number.map(JSON.int) ?? .null }

  /// The member of an object; nil where there is none, or this is no object.
  package subscript(name: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }
}
