extension Attribute {
  /// `action` of a form.
  package static func action(_ link: Link) -> Attribute { Attribute("action", link.text) }

  /// `method` of a form.
  package static func method(_ method: Method) -> Attribute { Attribute("method", method.rawValue) }

  /// `name`.
  package static func name(_ name: String) -> Attribute { Attribute("name", name) }

  /// `value`.
  package static func value(_ text: String) -> Attribute { Attribute("value", text) }

  /// `type` of an input.
  package static func type(_ type: InputType) -> Attribute { Attribute("type", type.rawValue) }

  /// `type` of a button.
  package static func type(_ type: ButtonType) -> Attribute { Attribute("type", type.rawValue) }

  /// `list`: the id of a `datalist` with what may be typed.
  package static func list(_ id: String) -> Attribute { Attribute("list", id) }

  /// `for`: the id of the input that a label names.
  package static func `for`(_ id: String) -> Attribute { Attribute("for", id) }

  /// `checked`.
  package static func checked(_ isChecked: Bool) -> Attribute {
    Attribute("checked", if: isChecked)
  }

  /// `selected`.
  package static func selected(_ isSelected: Bool) -> Attribute {
    Attribute("selected", if: isSelected)
  }

  /// `disabled`.
  package static func disabled(_ isDisabled: Bool) -> Attribute {
    Attribute("disabled", if: isDisabled)
  }

  /// `required`.
  package static func required(_ isRequired: Bool) -> Attribute {
    Attribute("required", if: isRequired)
  }

  /// `rows` of a text area.
  package static func rows(_ count: Int) -> Attribute { Attribute("rows", "\(count)") }

  /// `size` of an input, in characters.
  package static func size(_ characters: Int) -> Attribute { Attribute("size", "\(characters)") }

  /// `maxlength` of an input, in UTF-16 code units.
  package static func maxlength(_ length: Int) -> Attribute { Attribute("maxlength", "\(length)") }

  /// `inputmode="numeric"`: a keyboard of digits.
  package static let numeric = Attribute("inputmode", "numeric")

  /// `autocomplete="off"`.
  package static let noAutocomplete = Attribute("autocomplete", "off")

  /// `spellcheck="false"`.
  package static let noSpellcheck = Attribute("spellcheck", "false")

  /// `max` of a progress bar or a meter.
  package static func max(_ number: Int) -> Attribute { Attribute("max", "\(number)") }

  /// How a form is sent.
  package enum Method: String, Sendable {
    case get, post
  }

  /// The inputs in use.
  package enum InputType: String, Sendable {
    case text, search, hidden, checkbox, radio, file
  }

  /// The buttons in use.
  package enum ButtonType: String, Sendable {
    case submit, button
  }
}
