/// A text as the words that tell bodies and places apart: small letters without accents, without
/// articles and prepositions, "UN" and "United Nations" left out.
struct Words: Hashable {
  let list: [String]

  init(_ text: String) {
    var words = Words.raw(text)
    words.removeAll { Words.silent.contains($0) }
    list = words
  }

  private init(list: [String]) {
    self.list = list
  }

  /// The words without "republic" where more words follow: `Republic of South Sudan`.
  var withoutRepublic: Words {
    Words(
      list: list.indices.filter { list[$0] != "republic" || $0 == list.count - 1 }.map { list[$0] })
  }

  /// Where the words of `other` stand in a row, by their first place.
  func places(of other: Words) -> [Range<Int>] {
    guard !other.list.isEmpty, other.list.count <= list.count else { return [] }
    return (0...(list.count - other.list.count)).compactMap { start in
      let range = start..<(start + other.list.count)
      return list[range].elementsEqual(other.list) ? range : nil
    }
  }

  /// The words in small letters, split at everything that is neither letter nor digit.
  static func raw(_ text: String) -> [String] {
    var words: [String] = []
    var word = ""
    for scalar in text.unicodeScalars {
      // An apostrophe joins: "Côte d'Ivoire" is two words on every keyboard.
      if scalar == "'" || scalar == "\u{2019}" { continue }
      if scalar.properties.isAlphabetic || (0x30...0x39).contains(scalar.value) {
        word += folded(scalar)
      } else if scalar.properties.canonicalCombiningClass == .notReordered, !word.isEmpty {
        words.append(word)
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  private static func folded(_ scalar: Unicode.Scalar) -> String {
    accents[scalar] ?? scalar.properties.lowercaseMapping
  }

  private static let silent: Set<String> = [
    "the", "of", "in", "for", "to", "a", "an", "and", "un", "united", "nations", "organization",
    "african", "union", "au",
  ]

  private static let accents: [Unicode.Scalar: String] = {
    var table: [Unicode.Scalar: String] = [:]
    for (base, letters) in [
      ("a", "àáâãäåÀÁÂÃÄÅ"), ("c", "çÇ"), ("e", "èéêëÈÉÊË"), ("i", "ìíîïÌÍÎÏ"), ("n", "ñÑ"),
      ("o", "òóôõöÒÓÔÕÖ"), ("u", "ùúûüÙÚÛÜ"),
    ] {
      for scalar in letters.unicodeScalars { table[scalar] = base }
    }
    return table
  }()
}
