import Basics
import Council
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Store
import Testing
import Web

@Suite struct `Sources` {
  /// Two rows on one presidency that contradict each other.
  static func rivals() throws -> CouncilRegister {
    func row(_ id: String, _ state: String, _ confidence: Confidence) throws -> Presidency {
      Presidency(
        id: Identifier(id), month: try Month(iso: "2031-05"), state: Identifier(state),
        provenance: Provenance(
          source: "<b>a \"source\"</b>", confidence: confidence, validFrom: nil,
          knownSince: Day(17000)))
    }
    return CouncilRegister(
      presidencies: [try row("rival-1", "FRA", .seen), try row("rival-2", "CHN", .likely)])
  }

  @Test func `the desk chooses between facts that contradict each other`() async throws {
    let sample = try SiteSample(adding: try Self.rivals())
    try await sample.visit { client in
      let page = try await client.get("/sources/presidencies/rival-1")
      #expect(page.shows("rival-2"))
      #expect(page.shows("action=\"/sources/presidencies/rival-1/choice\""))
      let chosen = try await client.send(
        "/sources/presidencies/rival-1/choice", ["used": "rival-2"])
      #expect(chosen.location == "/sources/presidencies/rival-1?done=chosen")
      #expect(
        try sample.store.choices(as: .desk) == [DeskChoice(kind: "presidencies", used: "rival-2")])
      // Another choice takes the place of the first.
      _ = try await client.send("/sources/presidencies/rival-2/choice", ["used": "rival-1"])
      #expect(
        try sample.store.choices(as: .desk) == [DeskChoice(kind: "presidencies", used: "rival-1")])
      for used in ["2016-01", "", "nonsense"] {
        let refused = try await client.send(
          "/sources/presidencies/rival-1/choice", ["used": used])
        #expect(refused.status == .unprocessableContent, "\(used)")
      }
      let lone = try await client.send("/sources/presidencies/2016-01/choice", ["used": "2016-01"])
      #expect(lone.status == .unprocessableContent)
    }
  }

  @Test func `are found by the words they hold`() async throws {
    let sample = try SiteSample()
    try await sample.visit { client in
      let list = try await client.get("/sources/mandates")
      #expect(list.shows("name=\"q\""))
      let found = try await client.get("/sources/mandates?q=unficyp+2453")
      #expect(found.shows("UNFICYP-2453-2019"))
      #expect(!found.shows("MINUSMA-"))
      #expect(found.shows("value=\"unficyp 2453\""))
      let none = try await client.get("/sources/mandates?q=nothing+like+that")
      #expect(none.status == .ok)
      for page in ["0", "-1", "99999999999999999999", "x"] {
        #expect(try await client.get("/sources/states?page=\(page)").status == .ok, "\(page)")
      }
      let second = try await client.get("/sources/states?page=2")
      #expect(second.text != (try await client.get("/sources/states").text))
    }
  }

  @Test func `show each row under its own id`() async throws {
    let sample = try SiteSample()
    try await sample.visit { client in
      let page = try await client.get("/sources/presidencies/2016-01")
      #expect(page.shows("URY"))
      let list = try await client.get("/sources/presidencies")
      let row = try #require(list.text.firstRange(of: "/sources/presidencies/2016-02\""))
      #expect(list.text[row.upperBound...].prefix(400).contains("VEN"))
    }
  }

  @Test func `tell what the desk edited beside what the reference register says`() async throws {
    let sample = try SiteSample()
    let meeting = "MINURSO/S/RES/2351 (2017)/contributorMeeting"
    try await sample.visit { client in
      let edit = try await client.send(
        "/missions/MINURSO/steps", ["item": meeting, "actual": "2018-04-06"])
      #expect(edit.status == .seeOther)
      let sources = try await client.get("/sources")
      #expect(sources.shows(meeting))
      let row = try await client.get(
        "/sources/steps/MINURSO%2FS%2FRES%2F2351%20%282017%29%2FcontributorMeeting")
      #expect(row.status == .ok)
      #expect(row.shows("2018-04-05") && row.shows("2018-04-06"))
    }
  }

  @Test func `the journal shows every change, page by page`() async throws {
    let sample = try SiteSample()
    for number in 0..<205 {
      try sample.store.set("\(number)", for: "sample", as: .desk, at: SiteSample.moment)
    }
    try await sample.visit { client in
      let first = try await client.get("/journal")
      let head = try #require(try sample.store.head(as: .desk))
      #expect(first.shows(head.hash))
      #expect(first.shows("setting sample"))
      let last = try await client.get("/journal?page=3")
      #expect(last.status == .ok)
      #expect(last.shows("load"))
      #expect(!first.shows("page=4"))
      for page in ["0", "-5", "4", "99999999999999999999", "x"] {
        #expect(try await client.get("/journal?page=\(page)").status == .ok, "\(page)")
      }
    }
  }
}
