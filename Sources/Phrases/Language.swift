/// A language in which Muster speaks.
package enum Language: String, CaseIterable, Codable, Sendable {
  case english, french
}

extension Language {
  /// The tag of BCP 47, as in `lang="en"`.
  package var tag: String {
    switch self {
    case .english: "en"
    case .french: "fr"
    }
  }

  /// The language's own name.
  package var name: String {
    switch self {
    case .english: "English"
    case .french: "Français"
    }
  }

  /// Reads a tag such as `fr`, `FR` or `fr-CA`; nil for a language that Muster does not speak.
  package init?(tag: some StringProtocol) {
    let primary = tag.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false).first
    switch primary?.lowercased() {
    case "en": self = .english
    case "fr": self = .french
    default: return nil
    }
  }
}
