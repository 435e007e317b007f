import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing
import Web

@Suite struct `Every route of the site` {
  @Test func `has samples, and each page answers with a page in either language`() async throws {
    let sample = try SiteSample()
    try await sample.visit { client in
      for route in sample.site.routes where route.method == .get {
        #expect(!route.samples.isEmpty, "\(route.path)")
        for uri in route.samples {
          for language in ["en", "fr"] {
            let response = try await client.get(uri, [.acceptLanguage: language])
            #expect([200, 303].contains(response.status.code), "\(uri): \(response.status)")
            guard response.headers[.contentType]?.hasPrefix("text/html") == true else { continue }
            #expect(response.text.hasPrefix("<!DOCTYPE html>"), "\(uri)")
            #expect(response.body.readableBytes < 150_000, "\(uri): \(response.body.readableBytes)")
          }
        }
      }
    }
  }

  @Test func `has samples for what it does to a form, and refuses an empty form in plain words`()
    async throws
  {
    let sample = try SiteSample()
    try await sample.visit { client in
      for route in sample.site.routes where route.method == .post {
        for uri in route.samples {
          let response = try await client.post(uri)
          #expect([303, 422].contains(response.status.code), "\(uri): \(response.status)")
          #expect(!response.shows("Error("), "\(uri)")
        }
      }
    }
  }

  @Test func `answers 403 to another site's page, whatever it would do`() async throws {
    let sample = try SiteSample()
    try await sample.visit { client in
      for route in sample.site.routes where route.method == .post {
        let crossing = try await client.post(
          route.samples[0], "", [.secFetchSite: "cross-site"])
        #expect(crossing.status == .forbidden, "\(route.path)")
        let older = try await client.post(
          route.samples[0], "", [.origin: "https://elsewhere.example"])
        #expect(older.status == .forbidden, "\(route.path)")
      }
    }
  }

  @Test func `sends the headers that keep a browser within the site`() async throws {
    let sample = try SiteSample()
    try await sample.visit { client in
      for uri in ["/", "/nowhere", "/health"] {
        let response = try await client.get(uri)
        let policy = response.headers[.contentSecurityPolicy] ?? ""
        #expect(policy.contains("default-src 'self'"), "\(uri)")
        #expect(policy.contains("frame-ancestors 'none'"), "\(uri)")
        #expect(!policy.contains("unsafe"), "\(uri)")
        #expect(response.headers[.xContentTypeOptions] == "nosniff", "\(uri)")
      }
    }
  }
}

@Suite struct `What is not there` {
  @Test(arguments: [
    "/nowhere", "/programme/2018-13", "/programme/soon", "/missions/NOSUCH", "/years/abc",
    "/sources/nothing", "/sources/mandates/none", "/feeds/NOSUCH.ics", "/feeds/all.exe",
    "/assets/other.css", "/pledges/none", "/pledges/none/ladder.json", "/states/none",
    "/conferences/none", "/rotation/none", "/files/none.csv", "/files/pledges.pdf",
    "/files/pledges", "/programme/0001-01", "/years/9999999999999999999999",
  ])
  func `gets a plain page with 404`(uri: String) async throws {
    let sample = try SiteSample()
    try await sample.visit { client in
      let response = try await client.get(uri)
      #expect(response.status == .notFound)
      #expect(response.shows("<h1"))
    }
  }

  @Test func `a method that a page does not take gets 405`() async throws {
    let sample = try SiteSample()
    try await sample.visit { client in
      let response = try await client.post("/rules")
      #expect(response.status == .methodNotAllowed)
    }
  }

  @Test func `a body that is no form gets 400, and a huge one is refused`() async throws {
    let sample = try SiteSample()
    try await sample.visit { client in
      let broken = try await client.post("/programme/2019-07/pin", "item=%zz")
      #expect([400, 422].contains(broken.status.code))
      let huge = try await client.post(
        "/programme/2019-07/pin", "item=" + String(repeating: "a", count: 1 << 19))
      #expect(huge.status.code >= 400 && huge.status.code < 500)
    }
  }
}
