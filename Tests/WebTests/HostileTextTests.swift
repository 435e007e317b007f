import Basics
import Council
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing
import Web

@Suite struct `Hostile text` {
  static let words =
    "\"><script>alert(1)</script><img src=x onerror='1'>a\u{0301}\u{0327}\u{202E}&amp;"

  /// What no page may hold: a tag that came in as text.
  static func isEscaped(_ page: String) -> Bool {
    !page.contains("<script>alert") && !page.contains("<img src=x")
  }

  @Test func `stands as text on every page that shows it`() async throws {
    let sample = try SiteSample(adding: try Self.facts())
    try await sample.visit { client in
      _ = try await client.send(
        "/missions/UNFICYP/triggers", ["trigger": "T2", "fired": "2019-06-03", "note": Self.words])
      _ = try await client.send(
        "/missions/UNFICYP/steps",
        [
          "item": "UNFICYP/S/RES/2453 (2019)/contributorMeeting", "planned": "2019-07-08",
          "note": Self.words,
        ])
      _ = try await client.send("/programme/2019-07/save", ["name": Self.words, "publish": "yes"])
      var shown = 0
      for uri in [
        "/", "/missions", "/missions/UNFICYP", "/missions/EVIL", "/programme/2019-07",
        "/years/2019",
        "/sources", "/sources/missions", "/sources/missions/EVIL", "/sources/mandates",
        "/sources/mandates/evil-1", "/sources/triggers", "/sources/steps", "/journal", "/scorecard",
        "/feeds", "/sources/presidencies?q=\(FormText.encoded(Self.words))",
        "/programme?month=\(FormText.encoded(Self.words))",
        "/scorecard?from=\(FormText.encoded(Self.words))",
        "/programme/2019-07?asOf=\(FormText.encoded(Self.words))",
        "/missions/\(FormText.encoded(Self.words))", "/\(FormText.encoded(Self.words))",
        "/pledges?type=\(FormText.encoded(Self.words))",
        "/pledges?level=\(FormText.encoded(Self.words))",
        "/pledges?conference=\(FormText.encoded(Self.words))",
        "/pledges/\(FormText.encoded(Self.words))",
        "/states?standing=\(FormText.encoded(Self.words))",
        "/states/CAN?for=\(FormText.encoded(Self.words))",
        "/files/\(FormText.encoded(Self.words))",
        "/rotation/\(FormText.encoded(Self.words))",
        "/?lang=\(FormText.encoded(Self.words))", "/?done=\(FormText.encoded(Self.words))",
        "/?\(FormText.encoded(Self.words))=\(FormText.encoded(Self.words))",
      ] {
        let page = try await client.get(uri)
        #expect(Self.isEscaped(page.text), "\(uri)")
        #expect(page.status.code < 500, "\(uri): \(page.status)")
        if page.shows("&lt;script&gt;") { shown += 1 }
      }
      #expect(shown >= 8)
      let feed = try await client.get("/feeds/all.ics")
      #expect(!feed.shows("\nBEGIN:VALARM"))
    }
  }

  @Test(arguments: [
    ("/missions/UNFICYP/steps", ["item", "planned", "actual", "note"]),
    ("/missions/UNFICYP/rollover", ["decision", "adopted", "expiry"]),
    ("/missions/UNFICYP/triggers", ["trigger", "fired", "note"]),
    ("/missions/UNFICYP/papers", ["item", "paper", "state", "on"]),
    ("/programme/2019-07/pin", ["item", "day", "asOf", "visits"]),
    ("/programme/2019-07/save", ["name", "negotiationDays"]),
    ("/programme/2019-07/propose", ["asOf", "week", "fridays", "visits", "closedDays"]),
    ("/sources/mandates/UNFICYP-2453-2019/choice", ["used"]),
  ])
  func `comes back as text from every form`(uri: String, fields: [String]) async throws {
    let sample = try SiteSample()
    try await sample.visit { client in
      let typed = Dictionary(uniqueKeysWithValues: fields.map { ($0, Self.words) })
      let response = try await client.send(uri, typed)
      #expect(Self.isEscaped(response.text))
      #expect([303, 422].contains(response.status.code), "\(response.status)")
      let nul = Dictionary(uniqueKeysWithValues: fields.map { ($0, "a\u{0}b") })
      let other = try await client.send(uri, nul)
      #expect(other.status.code < 500, "\(other.status)")
    }
  }

  static func facts() throws -> CouncilRegister {
    let provenance = Provenance(
      source: words, confidence: .seen, validFrom: nil, knownSince: Day(17000))
    let mission = Mission(
      id: Identifier("EVIL"), english: words, french: words, kind: .peacekeeping, seat: words,
      hosts: [], began: Day(17000), ended: nil, provenance: provenance)
    let mandate = try MandatePeriod(
      id: Identifier("evil-1"), mission: mission.id,
      decision: try DocumentSymbol("S/RES/2998 (2019)"), adopted: Day(17980), start: nil,
      end: Day(18140), change: .renewal, troops: 10, police: nil, otherCeiling: words,
      ceilingConfidence: .seen, reportRule: .unknown, note: words, provenance: provenance)
    return CouncilRegister(missions: [mission], mandates: [mandate])
  }
}
