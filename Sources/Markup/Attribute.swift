/// One attribute of an element.
///
/// Made by the static functions alone: none of them makes a handler or a style, and an address is
/// always a `Link`.
package struct Attribute: Sendable {
  let prefix: StaticString
  let name: StaticString
  let value: Value

  enum Value: Equatable, Sendable {
    case text(String)
    /// Present without a value, as in `required`.
    case flag
    /// Not written at all.
    case absent
  }

  init(_ name: StaticString, _ value: Value, prefix: StaticString = "") {
    self.prefix = prefix
    self.name = name
    self.value = value
  }

  init(_ name: StaticString, _ text: String) {
    self.init(name, .text(text))
  }

  init(_ name: StaticString, if present: Bool) {
    self.init(name, present ? .flag : .absent)
  }
}

extension Attribute {
  /// `class`, the names that are not nil divided by spaces; absent where there is none.
  ///
  /// Not called after the attribute, because that keyword makes the compiler check every page anew
  /// on each edit.
  package static func classes(_ names: String?...) -> Attribute {
    let names = names.compactMap { $0 }
    return Attribute("class", names.isEmpty ? .absent : .text(names.joined(separator: " ")))
  }

  /// `id`.
  package static func id(_ id: String) -> Attribute { Attribute("id", id) }

  /// `lang`, a BCP 47 tag.
  package static func lang(_ tag: String) -> Attribute { Attribute("lang", tag) }

  /// `dir`: the direction of the text.
  package static func dir(_ direction: Direction) -> Attribute {
    Attribute("dir", direction.rawValue)
  }

  /// `title`, shown on hovering; never the only place where something is said.
  package static func title(_ text: String) -> Attribute { Attribute("title", text) }

  /// `hidden`.
  package static func hidden(_ isHidden: Bool = true) -> Attribute {
    Attribute("hidden", if: isHidden)
  }

  /// `tabindex`: 0 puts the element in the order of focus, −1 lets a link go to it.
  package static func tabindex(_ index: Int) -> Attribute { Attribute("tabindex", "\(index)") }

  /// `role`.
  package static func role(_ role: StaticString) -> Attribute {
    Attribute("role", String(describing: role))
  }

  /// `aria-NAME`.
  package static func aria(_ name: StaticString, _ text: String) -> Attribute {
    Attribute(name, .text(text), prefix: "aria-")
  }

  /// `data-NAME`, which only our own modules read.
  package static func data(_ name: StaticString, _ text: String) -> Attribute {
    Attribute(name, .text(text), prefix: "data-")
  }

  /// Which way a text runs.
  package enum Direction: String, Sendable {
    case leftToRight = "ltr"
    case rightToLeft = "rtl"
  }
}
