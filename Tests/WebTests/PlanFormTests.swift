import Basics
import Council
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Store
import Testing
import Web

@Suite struct `Forms of a month's plan` {
  static let consultations = "UNFICYP/S/RES/2453 (2019)/consultations"

  @Test func `pin an item, show it pinned, and let it go again`() async throws {
    let sample = try SiteSample()
    try await sample.visit { client in
      let pinned = try await client.send(
        "/programme/2019-07/pin", ["item": Self.consultations, "day": "17 July 2019"])
      #expect(pinned.status == .seeOther)
      #expect(pinned.location == "/programme/2019-07?done=pinned")
      #expect(
        try sample.store.pins(as: .desk) == [
          Identifier(Self.consultations): try Day(iso: "2019-07-17")
        ])

      let page = try await client.get(try #require(pinned.location))
      #expect(page.shows("The item is pinned to its day."))
      let json = try await client.get("/programme/2019-07/programme.json")
      #expect(json.shows("\"pinned\": true") || json.shows("\"pinned\":true"))

      let free = try await client.send(
        "/programme/2019-07/unpin", ["item": Self.consultations, "lang": "fr"])
      #expect(free.location == "/programme/2019-07?done=unpinned")
      #expect(try sample.store.pins(as: .desk).isEmpty)
    }
  }

  @Test(arguments: [
    ("item", ["day": "2019-07-17"]),
    ("item", ["item": "UNFICYP/nothing", "day": "2019-07-17"]),
    ("day", ["item": `Forms of a month's plan`.consultations]),
    ("day", ["item": `Forms of a month's plan`.consultations, "day": "the seventeenth"]),
    ("day", ["item": `Forms of a month's plan`.consultations, "day": "2019-07-04"]),
    ("day", ["item": `Forms of a month's plan`.consultations, "day": "2019-07-06"]),
    (
      "asOf",
      ["item": `Forms of a month's plan`.consultations, "day": "2019-07-17", "asOf": "soon"]
    ),
  ])
  func `say what is wrong at the field, keep what was typed, and change nothing`(
    field: String, fields: [String: String]
  ) async throws {
    let sample = try SiteSample()
    try await sample.visit { client in
      let response = try await client.send("/programme/2019-07/pin", fields)
      #expect(response.status == .unprocessableContent)
      #expect(response.shows("id=\"field-\(field)-error\"") || field == "item", "\(field)")
      #expect(response.shows("href=\"#field-\(field)\""))
      if let day = fields["day"] { #expect(response.shows("value=\"\(day)\"")) }
      #expect(try sample.store.pins(as: .desk).isEmpty)
      // The page is reached by a form, and its other language by a link.
      #expect(response.shows("href=\"/programme/2019-07?"))
      #expect(!response.shows("href=\"/programme/2019-07/pin"))
    }
  }

  @Test func `save a plan and publish it, to the feeds`() async throws {
    let sample = try SiteSample()
    try await sample.visit { client in
      let empty = try await client.get("/feeds/all.ics")
      #expect(!empty.shows("consultations"))
      let saved = try await client.send("/programme/2019-07/save", ["name": "a draft"])
      #expect(saved.location == "/programme/2019-07?done=saved")
      #expect(try sample.store.programmeVersions(as: .desk).map(\.name) == ["a draft"])
      #expect(try sample.store.feedItems(as: .desk).isEmpty)
      let page = try await client.get("/programme/2019-07")
      #expect(page.shows("a draft"))

      let published = try await client.send(
        "/programme/2019-07/save", ["name": "final", "publish": "yes"])
      #expect(published.location == "/programme/2019-07?done=published")
      #expect(try !sample.store.feedItems(as: .desk).isEmpty)
      let feed = try await client.get("/feeds/all.ics")
      #expect(feed.shows("consultations"))
    }
  }

  @Test func `keep a name that is too long in its field`() async throws {
    let sample = try SiteSample()
    try await sample.visit { client in
      let name = String(repeating: "n", count: 201)
      let response = try await client.send("/programme/2019-07/save", ["name": name])
      #expect(response.status == .unprocessableContent)
      #expect(response.shows("id=\"field-name-error\""))
      #expect(response.shows("value=\"\(name)\""))
      #expect(try sample.store.programmeVersions(as: .desk).isEmpty)
    }
  }

  @Test func `plan with other options, and keep them in the address`() async throws {
    let sample = try SiteSample()
    try await sample.visit { client in
      let options = [
        "week": "loose", "negotiationDays": "3", "fridays": "used", "asOf": "3 June 2019",
        "closedDays": "2019-07-16; 2019-07-17", "visits": "22 July 2019..24 July 2019",
      ]
      let proposed = try await client.send("/programme/2019-07/propose", options)
      #expect(proposed.status == .seeOther)
      var next = try #require(proposed.location)
      #expect(next.hasPrefix("/programme/2019-07/solving?"))
      for _ in 0..<400 {
        let response = try await client.get(next)
        guard response.status != .seeOther else {
          next = try #require(response.location)
          break
        }
        #expect(response.shows("http-equiv=\"refresh\""))
        try await Task.sleep(for: .milliseconds(50))
      }
      #expect(next.hasPrefix("/programme/2019-07?"))
      let page = try await client.get(next)
      #expect(page.status == .ok)
      for typed in ["value=\"3\"", "3 June 2019", "22 July 2019..24 July 2019"] {
        #expect(page.shows(typed), "\(typed)")
      }
    }
  }

  @Test(arguments: [
    ["negotiationDays": "many"], ["negotiationDays": "251"], ["week": "long"],
    ["asOf": "2019-02-30"], ["visits": "2019-07-24..2019-07-22"], ["closedDays": "x; y"],
  ])
  func `refuse options that cannot be read, wherever they are given`(
    options: [String: String]
  ) async throws {
    let sample = try SiteSample()
    try await sample.visit { client in
      let (field, value) = try #require(options.first)
      let proposed = try await client.send("/programme/2019-07/propose", options)
      #expect(proposed.status == .unprocessableContent)
      #expect(proposed.shows("href=\"#field-\(field)\""))
      let query = "\(field)=\(FormText.encoded(value))"
      for uri in ["/programme/2019-07", "/years/2019", "/programme/2019-07/programme.csv"] {
        let response = try await client.get("\(uri)?\(query)")
        #expect(response.status == .unprocessableContent, "\(uri)")
      }
      let saved = try await client.send("/programme/2019-07/save", options)
      #expect(saved.status == .unprocessableContent)
      #expect(try sample.store.programmeVersions(as: .desk).isEmpty)
    }
  }

  @Test(arguments: [
    ("March 2018", "/programme/2018-03"), ("mars 2018", "/programme/2018-03"),
    ("2018-03", "/programme/2018-03"),
  ])
  func `choose a month as people type it`(typed: String, page: String) async throws {
    let sample = try SiteSample()
    try await sample.visit { client in
      let response = try await client.get("/programme?month=\(FormText.encoded(typed))")
      #expect(response.location == page)
      let wrong = try await client.get("/programme?month=the+month+after")
      #expect(wrong.status == .unprocessableContent)
      #expect(wrong.shows("value=\"the month after\""))
    }
  }
}
