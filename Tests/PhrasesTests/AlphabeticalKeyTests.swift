import Phrases
import Testing

@Suite struct `The alphabet of a displayed language` {
  @Test func `sets an accented letter with its plain one`() {
    let names = [
      "Zambie", "Éthiopie", "Égypte", "Fidji", "Espagne", "États-Unis d’Amérique", "Eswatini",
    ]
    #expect(
      names.sorted { AlphabeticalKey($0) < AlphabeticalKey($1) } == [
        "Égypte", "Espagne", "Eswatini", "États-Unis d’Amérique", "Éthiopie", "Fidji", "Zambie",
      ])
  }

  @Test func `makes no difference of hyphens, apostrophes and capitals`() {
    let names = [
      "Guinée équatoriale", "Guinée-Bissau", "Guinée", "côte", "Côte d’Ivoire", "Costa Rica",
    ]
    #expect(
      names.sorted { AlphabeticalKey($0) < AlphabeticalKey($1) } == [
        "Costa Rica", "côte", "Côte d’Ivoire", "Guinée", "Guinée-Bissau", "Guinée équatoriale",
      ])
  }

  @Test(arguments: [("Cœur", "Coeur"), ("e\u{301}", "é"), ("É", "é")])
  func `still tells apart what is alike in all that`(one: String, other: String) {
    let (left, right) = (AlphabeticalKey(one), AlphabeticalKey(other))
    #expect((one == other) == (left == right))
    #expect((one == other) != ((left < right) != (right < left)))
  }
}
