/// The symbol of a United Nations document, in its one normal form.
///
/// `S/RES/2378(2017)`, `s/res/2378 (2017)` and `S/RES/2378  (2017)` are one symbol,
/// written `S/RES/2378 (2017)`. Suffixes keep their dots: `S/2009/659/Add.1`, `/Corr.1`, `/Rev.2`.
package struct DocumentSymbol: Hashable, Sendable {
  /// The normal form.
  package let text: String

  /// Reads and normalises a symbol.
  ///
  /// A symbol is two or more parts divided by `/`, of letters, digits, dots and hyphens, the last
  /// number optionally followed by a year in parentheses. A body's letters are raised to capitals.
  ///
  /// - Throws: `InvalidDocumentSymbol` with the text as given.
  package init(_ text: some StringProtocol) throws(InvalidDocumentSymbol) {
    let given = String(text)
    guard let normal = DocumentSymbol.normalised(Array(given.utf8)) else {
      throw InvalidDocumentSymbol(text: given)
    }
    self.text = normal
  }
}

/// A text that is no document symbol.
package struct InvalidDocumentSymbol: Error, Equatable {
  package let text: String

  /// Keeps the text as given.
  package init(text: String) {
    self.text = text
  }
}

extension DocumentSymbol {
  /// Whether it is a resolution of the Security Council.
  package var isCouncilResolution: Bool { text.hasPrefix("S/RES/") }

  /// Whether it is a statement by the President of the Security Council.
  package var isPresidentialStatement: Bool { text.hasPrefix("S/PRST/") }

  /// The number and year of a Council resolution, as in "2378 (2017)"; nil for other documents.
  package var resolutionNumber: String? {
    isCouncilResolution ? String(text.dropFirst("S/RES/".count)) : nil
  }

  private static func normalised(_ bytes: [UInt8]) -> String? {
    var parts = split(trimmed(bytes), at: UInt8(ascii: "/"))
    guard parts.count >= 2, parts.count <= 8 else { return nil }

    var year: [UInt8]?
    for index in parts.indices {
      guard let open = parts[index].firstIndex(of: UInt8(ascii: "(")) else { continue }
      guard year == nil, parts[index].last == UInt8(ascii: ")") else { return nil }
      let inside = Array(parts[index][(open + 1)..<(parts[index].count - 1)])
      guard inside.count == 4, Int(digits: inside) != nil else { return nil }
      let number = trimmed(Array(parts[index][..<open]))
      // Some bodies number their decisions `Dec.111 (2000)`.
      let isDecision = text(number).lowercased().hasPrefix("dec.")
      guard Int(digits: number.dropFirst(isDecision ? 4 : 0)) != nil else { return nil }
      year = inside
      parts[index] = number + Array(" (".utf8) + inside + Array(")".utf8)
    }

    var words: [String] = []
    for (index, part) in parts.enumerated() {
      let part = trimmed(part)
      guard !part.isEmpty, part.count <= 32 else { return nil }
      let hasYear = part.contains(UInt8(ascii: "("))
      guard hasYear || part.allSatisfy(isPartByte) else { return nil }
      words.append(cased(part, first: index == 0))
    }
    guard words[0].utf8.allSatisfy({ isLetter($0) || $0 == UInt8(ascii: "-") }) else { return nil }
    guard words.dropFirst().contains(where: { $0.utf8.contains(where: isDigit) }) else {
      return nil
    }
    return words.joined(separator: "/")
  }

  /// The suffixes that are written with one capital and a dot, and everything else in capitals,
  /// but for names such as `AC.4` and `L.12` that are capitals already.
  private static func cased(_ part: [UInt8], first: Bool) -> String {
    let upper = text(part.map { (0x61...0x7A).contains($0) ? $0 - 0x20 : $0 })
    for suffix in ["Add", "Corr", "Rev"] where upper.hasPrefix(suffix.uppercased() + ".") {
      return suffix + upper.dropFirst(suffix.count)
    }
    for suffix in ["Res", "Dec", "Sub"] where !first && upper.hasPrefix(suffix.uppercased() + ".") {
      return suffix + upper.dropFirst(suffix.count)
    }
    return upper
  }

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  private static func isPartByte(_ byte: UInt8) -> Bool {
    isLetter(byte) || isDigit(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
  }

  private static func trimmed(_ bytes: [UInt8]) -> [UInt8] {
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
    guard let first = bytes.firstIndex(where: { !isSpace($0) }),
      let last = bytes.lastIndex(where: { !isSpace($0) })
    else { return [] }
    return Array(bytes[first...last])
  }

  private static func split(_ bytes: [UInt8], at separator: UInt8) -> [[UInt8]] {
    bytes.split(separator: separator, omittingEmptySubsequences: false).map(Array.init)
  }
}

extension DocumentSymbol: Comparable {
  /// Orders by the normal form's bytes.
  package static func < (left: Self, right: Self) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }
}

extension DocumentSymbol: CustomStringConvertible {
  /// The normal form.
  package var description: String { text }
}

extension DocumentSymbol: Codable {
  /// Reads a symbol from a string and normalises it.
  ///
  /// - Throws: `DecodingError` where the text is no symbol.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    do {
      try self.init(text)
    } catch {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "'\(text)' is no document symbol.")
    }
  }

  /// Writes the normal form.
  ///
  /// - Throws: what the encoder throws.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
