import Basics
import Testing

@Suite struct `Where a fact comes from` {
  @Test func `is surer from unverified to verified`() {
    #expect(Confidence.allCases.sorted() == [.unverified, .likely, .partlySeen, .seen, .verified])
  }

  @Test func `says since when it is known`() {
    let known = Provenance(
      source: "text of the decision", confidence: .seen, validFrom: nil, knownSince: Day(10))
    #expect(!known.isKnown(on: Day(9)))
    #expect(known.isKnown(on: Day(10)))
    let always = Provenance(source: "", confidence: .seen, validFrom: Day(20), knownSince: nil)
    #expect(always.isKnown(on: Day(-1000)))
  }
}

@Suite struct `An identifier` {
  @Test func `is ordered by scalars, whatever the language of the machine`() {
    let ids = ["Z", "a", "é", "B", "e\u{301}", "10", "9"].map { Identifier<Month>($0) }
    #expect(ids.sorted().map(\.rawValue) == ["10", "9", "B", "Z", "a", "e\u{301}", "é"])
  }
}
