import Phrases
import Testing

@Suite struct `Which language a person reads` {
  @Test(arguments: [
    ("en", Language.english as Language?), ("EN-gb", .english), ("fr", .french), ("fr-CA", .french),
    ("FR", .french), ("de", nil), ("", nil), ("-", nil), ("french", nil), ("-fr", nil),
  ])
  func `a tag names a language or none`(tag: String, language: Language?) {
    #expect(Language(tag: tag) == language)
  }

  @Test(arguments: [
    ("", Language.english), ("fr", .french), ("fr-FR,fr;q=0.9,en;q=0.8", .french),
    ("en;q=0.8,fr;q=0.9", .french), ("en;q=0.9, fr;q=0.9", .english), ("de,es;q=0.5", .english),
    ("de, fr;q=0.2", .french), ("fr;q=0, en", .english), ("fr;q=0", .english),
    ("en;q=0", .french), ("*", .english), ("*;q=0.1, fr;q=0.5", .french),
    ("fr;q=1.5", .english), ("fr;q=abc, en;q=0.1", .english), ("fr;q=0.1234, en;q=0.1", .english),
    ("fr;q=1.000", .french), ("fr ; q=0.5 , en ; q=0.4", .french), (";;;,,,q=1", .english),
    ("fr;level=1;q=0.3,en;q=0.2", .french),
  ])
  func `a browser's header chooses by weight, and nonsense chooses nothing`(
    header: String, language: Language
  ) {
    #expect(Language(acceptLanguage: header) == language)
  }

  @Test func `a hostile header costs no more than its first fifty parts`() {
    let header = Array(repeating: "de;q=0.9", count: 100_000).joined(separator: ",") + ",fr"
    #expect(Language(acceptLanguage: header) == .english)
  }

  @Test func `each language knows its tag`() {
    for language in Language.allCases { #expect(Language(tag: language.tag) == language) }
  }
}
