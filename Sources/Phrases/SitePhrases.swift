/// The furniture of the site in one language: navigation, headings, labels, hints and errors.
package struct SitePhrases: Sendable {
  package let language: Language
}

extension SitePhrases {
  /// The phrases of a language.
  package static func `in`(_ language: Language) -> SitePhrases {
    SitePhrases(language: language)
  }
}
