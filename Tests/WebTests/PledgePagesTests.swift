import Basics
import Capabilities
import Council
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Store
import Testing
import Web

@Suite struct `Pages on pledges and contributors` {
  @Test func `choose pledges by the notified level alone`() async throws {
    let sample = try SiteSample()
    try await sample.visit { client in
      let rapid = try await client.get("/pledges?level=RDL&asOf=2019-05-01")
      #expect(rapid.shows("/pledges/P154?"))
      #expect(!rapid.shows("/pledges/P135?"))
      let file = try await client.get("/files/pledges.csv?level=RDL&asOf=2019-05-01")
      #expect(file.text.split(whereSeparator: \.isNewline).count == 2)
      let wrong = try await client.get("/pledges?level=high")
      #expect(wrong.status == .unprocessableContent)
      #expect(wrong.shows("field-level"))
    }
  }

  @Test func `ask the Secretariat for a review and leave the level as it is`() async throws {
    let sample = try SiteSample()
    try await sample.visit { client in
      let page = try await client.get("/pledges/P154?asOf=2019-05-01")
      #expect(page.shows("rapid deployment level — notified level"))
      #expect(page.shows("the term of the level has run out"))
      #expect(page.shows("A question to the Secretariat"))
    }
  }

  @Test func `show consent on the page for the deciding offices alone`() async throws {
    let sample = try SiteSample()
    let consent = HostConsent(
      id: "consent-1", contributor: "CAN", mission: "MINUSMA", answer: .given,
      day: Day(17_900),
      provenance: Provenance(
        source: "sample", confidence: .seen, validFrom: nil, knownSince: nil))
    try sample.store.put(
      .capability(consent.fact), expecting: .absent, as: .desk, at: SiteSample.moment)
    try await sample.visit { client in
      let own = try await client.get("/states/CAN")
      #expect(!own.shows("consent-1"))
      #expect(own.shows("From a request to departure"))
      #expect(own.shows("marked-confidential"))
      let offices = try await client.get("/states/CAN?for=offices")
      #expect(offices.shows("consent-1"))
      #expect(!offices.shows("From a request to departure"))
      #expect(offices.shows("marked-strictlyConfidential"))
    }
  }

  @Test func `stand in the alphabet of the displayed language`() async throws {
    let sample = try SiteSample()
    try await sample.visit { client in
      let text = try await client.get("/states?lang=fr").text
      let names = ["Danemark", "Égypte", "El Salvador", "Espagne"].map {
        text.range(of: ">\($0)<")?.lowerBound
      }
      #expect(names.allSatisfy { $0 != nil })
      #expect(names.compactMap { $0 } == names.compactMap { $0 }.sorted())
    }
  }

  @Test func `name no State where pledges of a conference are counted`() async throws {
    let sample = try SiteSample()
    let states = try sample.store.register(as: .desk).states
    try await sample.visit { client in
      for conference in ["vancouver-2017", "new-york-2015"] {
        let page = try await client.get("/conferences/\(conference)?lang=en")
        let became =
          page.text.split(separator: "id=\"became\"").last?
          .split(separator: "</section>").first ?? ""
        #expect(became.contains("no public record found"))
        for state in states { #expect(!became.contains(">\(state.english)<"), "\(state.code)") }
      }
      let small = try await client.get("/conferences/london-2016?lang=en")
      #expect(small.shows("too few for a total"))
      #expect(!small.shows("no public record found"))
    }
  }
}

@Suite struct `Pages on rotation schemes` {
  @Test(arguments: [
    ("mali-airlift-2016?asOf=2019-05-01", "No gap."),
    ("mali-helicopters-medevac?asOf=2019-06-15", "45 days without it by day, 45 nights"),
    ("mali-helicopters-medevac?asOf=2019-06-15", "Canada stays longer: 1 Sep 2019 to 15 Oct 2019"),
    ("mali-helicopters-transport?asOf=2019-05-01", "What would close the gap"),
  ])
  func `say the gap by day and by night, and what would close it`(
    scheme: String, said: String
  ) async throws {
    let sample = try SiteSample()
    try await sample.visit { client in
      var page = try await client.get("/rotation/\(scheme)")
      for _ in 0..<100 where page.status == .seeOther {
        try await Task.sleep(for: .milliseconds(100))
        page = try await client.get("/rotation/\(scheme)")
      }
      #expect(page.shows(said))
    }
  }

  @Test func `are reached from the requirement that they keep`() async throws {
    let sample = try SiteSample()
    try await sample.visit { client in
      let page = try await client.get("/requirements/mali-medevac?asOf=2019-05-01")
      #expect(page.shows("/rotation/mali-helicopters-medevac"))
    }
  }
}

@Suite struct `The first page` {
  @Test func `names gaps that open within 90 days`() async throws {
    let sample = try SiteSample()
    try await sample.visit { client in
      // On 3 June 2019 the helicopters of Mali are known to leave at the end of July.
      let page = try await client.get("/?lang=en")
      #expect(page.shows("Gaps opening within 90 days"))
      #expect(page.shows("/requirements/mali-"))
      #expect(page.shows("the day of confirmation has passed"))
    }
  }
}
