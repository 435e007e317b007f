extension Language {
  /// The language that a browser asks for in its `Accept-Language`.
  ///
  /// Of the languages that Muster speaks, the one with the highest weight above nought, of several
  /// the first named; English where none is asked for, as for a header that makes no sense.
  package init(acceptLanguage header: some StringProtocol) {
    var best: (language: Language, weight: Int)?
    var refused: Set<Language> = []
    for part in header.split(separator: ",").prefix(50) {
      let pieces = part.split(separator: ";", omittingEmptySubsequences: false).map(trimmed)
      guard let range = pieces.first, let weight = Language.weight(of: pieces.dropFirst()) else {
        continue
      }
      guard let language = range == "*" ? .english : Language(tag: range) else { continue }
      if weight == 0 {
        if range != "*" { refused.insert(language) }
        continue
      }
      if weight > best?.weight ?? 0 { best = (language, weight) }
    }
    self = best?.language ?? (refused == [.english] ? .french : .english)
  }

  /// In thousandths; 1000 where none is given, nil for one that makes no sense (RFC 9110, 12.4.2).
  private static func weight(of parameters: some Sequence<String>) -> Int? {
    for parameter in parameters {
      let pair = parameter.split(separator: "=", omittingEmptySubsequences: false).map(trimmed)
      guard pair.count == 2, pair[0].lowercased() == "q" else { continue }
      let digits = Array(pair[1].utf8)
      guard (1...5).contains(digits.count),
        digits[0] == UInt8(ascii: "0") || digits[0] == UInt8(ascii: "1"),
        digits.count == 1 || digits[1] == UInt8(ascii: ".")
      else { return nil }
      var thousandths = 0
      for place in 0..<4 {
        let index = place == 0 ? 0 : place + 1
        let digit = index < digits.count ? Int(digits[index]) - 0x30 : 0
        guard (0...9).contains(digit) else { return nil }
        thousandths = thousandths * 10 + digit
      }
      return thousandths <= 1000 ? thousandths : nil
    }
    return 1000
  }
}

/// Without the spaces and tabs at either end.
private func trimmed(_ text: some StringProtocol) -> String {
  func isBlank(_ character: Character) -> Bool { character == " " || character == "\t" }
  let head = text.drop(while: isBlank)
  let tail = head.reversed().prefix(while: isBlank).count
  return String(head.dropLast(tail))
}
