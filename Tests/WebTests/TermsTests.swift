import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing
import Web

@Suite struct `Dates under negotiation` {
  @Test func `the check of a draft answers as the closed form does`() async throws {
    let sample = try SiteSample()
    try await sample.visit { client in
      let short = try await client.get(
        "/rules/feasible?report=10+July+2019&expiry=2019-07-31&negotiationDays=5")
      #expect(short.status == .ok)
      #expect(short.shows("The guideline cannot be kept"))
      let none = try await client.get(
        "/rules/feasible?report=2019-07-10&expiry=2019-07-31&negotiationDays=0&week=loose")
      #expect(none.shows("The guideline can be kept"))
      let empty = try await client.get("/rules/feasible")
      #expect(empty.status == .ok)
      #expect(!empty.shows("The guideline can"))
    }
  }

  @Test(arguments: [
    "report=soon&expiry=2019-07-31", "report=2019-07-10", "report=2019-07-10&expiry=2099-01-01",
    "report=2019-07-10&expiry=2019-07-31&negotiationDays=251",
    "report=2019-07-10&expiry=2019-07-31&week=long", "report=9999-12-31&expiry=1000-01-01",
  ])
  func `what cannot be read is said at its field`(query: String) async throws {
    let sample = try SiteSample()
    try await sample.visit { client in
      let response = try await client.get("/rules/feasible?\(query)")
      #expect(response.status == .unprocessableContent)
      #expect(response.shows("error-summary"))
    }
  }

  @Test func `the balance compares the ends asked for, else six of its own`() async throws {
    let sample = try SiteSample()
    try await sample.visit { client in
      let usual = try await client.get("/missions/unficyp/balance")
      #expect(usual.status == .ok)
      #expect(usual.text.ranges(of: "<tr>").count == 1 + 6)
      let asked = try await client.get(
        "/missions/UNFICYP/balance?expiries=2027-07-31;2027-10-31&reports=2027-07-01;2027-10-01"
          + "&year=2027")
      #expect(asked.text.ranges(of: "<tr>").count == 1 + 2)
      #expect(asked.shows("1 Oct 2027"))
    }
  }

  @Test(arguments: [
    "expiries=soon", "expiries=2001-01-31", "expiries=2030-01-31&reports=2030-02-01",
    "expiries=2030-01-31&reports=2030-01-01;2030-01-02", "year=12",
    "expiries=" + String(repeating: "2030-01-31;", count: 13),
  ])
  func `candidates that cannot be are said at their field`(query: String) async throws {
    let sample = try SiteSample()
    try await sample.visit { client in
      let response = try await client.get("/missions/UNFICYP/balance?\(query)")
      #expect(response.status == .unprocessableContent)
      #expect(response.shows("error-summary"))
    }
  }

  @Test func `a mission that has nothing to renew is said so`() async throws {
    let sample = try SiteSample()
    try await sample.visit { client in
      let response = try await client.get("/missions/UNTSO/balance")
      #expect(response.status == .ok)
      #expect(response.shows("no mandate of this mission"))
    }
  }
}

@Suite struct `Addresses a little beside the mark` {
  @Test func `an acronym is read in any case`() async throws {
    let sample = try SiteSample()
    try await sample.visit { client in
      let page = try await client.get("/missions/unmiss")
      #expect(page.status == .ok)
      let feed = try await client.get("/feeds/unmiss.ics")
      #expect(feed.status == .ok)
      let nobody = try await client.get("/missions/nosuch")
      #expect(nobody.status == .notFound)
    }
  }

  @Test(arguments: ["/programme/9999-12", "/years/2099"])
  func `a window too far ahead says how far the register reaches`(uri: String) async throws {
    let sample = try SiteSample()
    try await sample.visit { client in
      let response = try await client.get(uri)
      #expect(response.status == .notFound)
      #expect(response.shows("the last month is"))
      #expect(!response.shows("names nothing"))
    }
  }
}
