extension HTML {
  /// The page's bytes, in UTF-8.
  ///
  /// Linear in the size of the page.
  package func render() -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(32_768)
    bytes.append(self)
    return bytes
  }
}

extension [UInt8] {
  fileprivate mutating func append(_ html: HTML) {
    switch html {
    case .text(let text): append(escaping: text)
    case .verbatim(let literal): append(literal)
    case .element(let name, let attributes, let content):
      appendTag(name, attributes)
      append(content)
      self += "</".utf8
      append(name)
      append(UInt8(ascii: ">"))
    case .void(let name, let attributes): appendTag(name, attributes)
    case .fragment(let parts): for part in parts { append(part) }
    }
  }

  private mutating func appendTag(_ name: StaticString, _ attributes: [Attribute]) {
    append(UInt8(ascii: "<"))
    append(name)
    for attribute in attributes where attribute.value != .absent {
      append(UInt8(ascii: " "))
      append(attribute.prefix)
      append(attribute.name)
      guard case .text(let text) = attribute.value else { continue }
      self += "=\"".utf8
      append(escaping: text)
      append(UInt8(ascii: "\""))
    }
    append(UInt8(ascii: ">"))
  }

  private mutating func append(_ literal: StaticString) {
    self += String(describing: literal).utf8
  }

  /// Appends `text` with HTML's five special characters escaped.
  ///
  /// Byte by byte, because a browser reads code points while Swift's `Character` is a grapheme: a
  /// quotation mark followed by a combining accent is one `Character` and not equal to a quotation
  /// mark, yet it closes an attribute.
  private mutating func append(escaping text: String) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): self += "&amp;".utf8
      case UInt8(ascii: "<"): self += "&lt;".utf8
      case UInt8(ascii: ">"): self += "&gt;".utf8
      case UInt8(ascii: "\""): self += "&quot;".utf8
      case UInt8(ascii: "'"): self += "&#39;".utf8
      default: append(byte)
      }
    }
  }
}
