/// A piece of a page.
///
/// Every `String` is escaped when rendered. Only a literal (`StaticString`) can be verbatim, so no
/// value known at run time reaches the page as markup.
package indirect enum HTML: Sendable {
  case text(String)
  case verbatim(StaticString)
  case element(StaticString, [Attribute], content: HTML)
  case void(StaticString, [Attribute])
  case fragment([HTML])
}

extension HTML {
  /// Nothing at all.
  package static let empty = HTML.fragment([])

  /// Whether it renders to no byte.
  package var isEmpty: Bool {
    switch self {
    case .text(let text): text.isEmpty
    case .verbatim(let literal): literal.utf8CodeUnitCount == 0
    case .element, .void: false
    case .fragment(let parts): parts.allSatisfy(\.isEmpty)
    }
  }

  /// The parts with `separator` between each and the next; empty parts are left out.
  package static func joined(_ parts: [HTML], by separator: String) -> HTML {
    var joined: [HTML] = []
    for part in parts where !part.isEmpty {
      if !joined.isEmpty { joined.append(.text(separator)) }
      joined.append(part)
    }
    return .fragment(joined)
  }
}

extension HTML: ExpressibleByStringInterpolation {
  /// Takes a literal, or an interpolated one, as text.
  package init(stringLiteral value: String) {
    self = .text(value)
  }
}
