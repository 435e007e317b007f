/// Where a name stands in the alphabet of a displayed language, English or French.
///
/// An accented letter stands with its plain one, a ligature with its two letters; capitals, apostrophes
/// and hyphens make no difference. Names alike in all that follow the order of their code points.
package struct AlphabeticalKey: Hashable, Comparable, Sendable {
  private let folded: String
  private let name: String

  /// The key of a name; linear in its length.
  package init(_ name: String) {
    var folded = ""
    for scalar in name.unicodeScalars {
      switch scalar.value {
      case 0x300...0x36F: continue
      case 0x27, 0x2D, 0x2018, 0x2019, 0x2010, 0x2011, 0xA0, 0x202F: folded.append(" ")
      default:
        let small = scalar.properties.lowercaseMapping
        folded += Self.plain[small] ?? small
      }
    }
    self.folded = folded
    self.name = name
  }

  /// Whether one name stands before another.
  package static func < (left: Self, right: Self) -> Bool {
    left.folded == right.folded
      ? left.name < right.name
      : left.folded.unicodeScalars.lexicographicallyPrecedes(right.folded.unicodeScalars)
  }

  /// The plain letter of each accented one that a name of a State has in either language.
  private static let plain: [String: String] = [
    "à": "a", "á": "a", "â": "a", "ã": "a", "ä": "a", "å": "a", "æ": "ae", "ç": "c", "č": "c",
    "ć": "c", "è": "e", "é": "e", "ê": "e", "ë": "e", "ì": "i", "í": "i", "î": "i", "ï": "i",
    "ı": "i", "ñ": "n", "ò": "o", "ó": "o", "ô": "o", "õ": "o", "ö": "o", "ø": "o", "œ": "oe",
    "š": "s", "ş": "s", "ß": "ss", "ù": "u", "ú": "u", "û": "u", "ü": "u", "ý": "y", "ÿ": "y",
    "ž": "z",
  ]
}
