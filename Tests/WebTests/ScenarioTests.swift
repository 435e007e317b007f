import Basics
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Store
import Testing
import Web

@Suite struct `Scenarios on the site` {
  private static let change = [
    "id": "s1", "scenario": "early", "change": "contributor withdraws", "subject": "ROU",
    "from": "2019-10", "source": "a test", "confidence": "seen", "knownSince": "2019-05-01",
  ]

  @Test func `are added by form, planned beside the register, and taken away`() async throws {
    let sample = try SiteSample()
    try await sample.visit { client in
      #expect(try await client.get("/scenarios").shows("There is no scenario yet."))
      let form = try await client.get("/records/scenario-changes/new?scenario=early")
      #expect(form.shows("value=\"early\""))
      let added = try await client.send("/records/scenario-changes/new/save", Self.change)
      #expect(added.location == "/scenarios?done=recorded")
      var page = try await client.get("/scenarios?asOf=2019-06-15&months=12&compare=yes")
      for _ in 0..<200 where page.status == .seeOther {
        let waiting = try await client.get(page.location ?? "")
        #expect([200, 303].contains(waiting.status.code))
        page = try await client.get("/scenarios?asOf=2019-06-15&months=12&compare=yes")
      }
      #expect(page.shows(">early</th>"))
      #expect(page.shows("marked-strictlyConfidential"))
      #expect(page.shows("Open here and filled as it is"))
      let file = try await client.get("/scenarios/scenarios.json?asOf=2019-06-15&months=12")
      #expect(file.shows("\"scenario\": \"early\""))

      let removed = try await client.post("/records/scenario-changes/entry/s1/remove")
      #expect(removed.location == "/scenarios?done=removed")
      #expect(try await client.get("/scenarios").shows("There is no scenario yet."))
    }
  }

  @Test func `that are stopped can be planned again`() async throws {
    let sample = try SiteSample()
    try await sample.visit { client in
      _ = try await client.send("/records/scenario-changes/new/save", Self.change)
      let stopped = try await client.post(
        "/forces/stop?work=scenarios&compare=yes&asOf=2019-06-15&months=12")
      #expect(stopped.status == .seeOther)
      let again = try await client.get(
        "/scenarios?asOf=2019-06-15&months=12&compare=yes&again=yes")
      #expect(again.location == "/scenarios?asOf=2019-06-15&months=12&compare=yes")
      let wrong = try await client.get("/scenarios?months=99&compare=yes")
      #expect(wrong.status == .unprocessableContent)
    }
  }
}
