import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing
import Web

@Suite struct `Links` {
  @Test(arguments: ["/", "/?lang=fr"])
  func `of every page lead somewhere`(start: String) async throws {
    let sample = try SiteSample()
    try await sample.visit { client in
      // Something saved, published, pinned, edited and logged, so that every part of a page is there.
      _ = try await client.send("/programme/2019-07/save", ["name": "first", "publish": "yes"])
      _ = try await client.send(
        "/missions/UNFICYP/triggers", ["trigger": "T2", "fired": "2019-06-03"])
      _ = try await client.send(
        "/programme/2019-07/pin",
        ["item": "UNFICYP/S/RES/2453 (2019)/consultations", "day": "2019-07-17"])

      var crawl = Crawl(start: start)
      while let uri = crawl.next() {
        let response = try await client.get(uri)
        #expect(
          response.status.code < 400, "\(uri): \(response.status), on \(crawl.from[uri] ?? "")")
        if let location = response.location { crawl.add(location, on: uri) }
        guard response.headers[.contentType]?.hasPrefix("text/html") == true else { continue }
        #expect(response.body.readableBytes < 150_000, "\(uri): \(response.body.readableBytes)")
        crawl.read(response.text, at: uri)
      }
      #expect(crawl.visited > 60)
      #expect(crawl.missingPlaces.isEmpty, "\(crawl.missingPlaces.prefix(5))")
    }
  }
}

/// A walk over all pages, a few of each kind.
struct Crawl {
  private var queue: [String]
  private var seen: Set<String>
  private var taken: [String: Int] = [:]
  private(set) var visited = 0
  /// On which page an address was found.
  private(set) var from: [String: String] = [:]
  /// Links to a place of their own page that it does not have.
  private(set) var missingPlaces: [String] = []

  init(start: String) {
    queue = [start]
    seen = [start]
  }

  mutating func next() -> String? {
    guard let uri = queue.popLast() else { return nil }
    visited += 1
    return uri
  }

  /// Takes an address to be visited, at most a few of one kind.
  mutating func add(_ link: String, on page: String) {
    guard link.hasPrefix("/"), !link.hasPrefix("//") else { return }
    let uri = link.split(separator: "#", maxSplits: 1).first.map(String.init) ?? "/"
    guard seen.insert(uri).inserted else { return }
    let kind = Self.kind(of: uri)
    taken[kind, default: 0] += 1
    guard taken[kind, default: 0] <= 8 else { return }
    from[uri] = page
    queue.append(uri)
  }

  /// Takes all links of a page.
  mutating func read(_ html: String, at page: String) {
    for match in html.matches(of: /(?:href|action|src)="([^"]*)"/) {
      let link = String(match.1.replacing("&amp;", with: "&"))
      if link.hasPrefix("#") {
        let place = link.dropFirst()
        if !html.contains("id=\"\(place)\"") { missingPlaces.append("\(page) \(link)") }
      }
      let isForm = match.0.hasPrefix("action")
      if !isForm || !page.isEmpty && Self.isAsked(link, in: html) { add(link, on: page) }
    }
  }

  /// Whether the form that names the action is sent with GET.
  private static func isAsked(_ action: String, in html: String) -> Bool {
    html.contains("method=\"get\" action=\"\(action)\"")
  }

  /// The path with what differs between pages of one kind taken out.
  private static func kind(of uri: String) -> String {
    let parts = uri.split(separator: "?", maxSplits: 1)
    let path = (parts.first ?? "").split(separator: "/")
    let query =
      parts.count > 1
      ? parts[1].split(separator: "&").compactMap { $0.split(separator: "=").first } : []
    let kept = path.prefix(1) + (path.first == "sources" ? path.dropFirst().prefix(1) : [])
    return (kept.map(String.init) + ["\(path.count)"] + query.map(String.init)).joined(
      separator: "/")
  }
}

@Suite struct `The language of a page` {
  @Test(arguments: [
    ("/", "fr", "fr"), ("/", "fr-CA,en;q=0.5", "fr"), ("/", "de", "en"), ("/", "en", "en"),
    ("/", "en;q=0.1, fr;q=0.9", "fr"), ("/?lang=fr", "en", "fr"), ("/?lang=en", "fr", "en"),
    ("/?lang=xx", "fr", "fr"), ("/nowhere?lang=fr", "en", "fr"),
  ])
  func `is the one that the address names, else the browser's`(
    uri: String, accepted: String, language: String
  ) async throws {
    let sample = try SiteSample()
    try await sample.visit { client in
      let page = try await client.get(uri, [.acceptLanguage: accepted])
      #expect(page.shows("<html lang=\"\(language)\""))
      if uri.contains("lang=\(language)") {
        #expect(page.shows("href=\"/missions?lang=\(language)\""))
      }
    }
  }

  @Test func `stays chosen after a form`() async throws {
    let sample = try SiteSample()
    try await sample.visit { client in
      let done = try await client.send(
        "/missions/UNFICYP/triggers?lang=fr", ["trigger": "T2", "fired": "3 juin 2019"])
      #expect(done.location == "/missions/UNFICYP?done=recorded&lang=fr")
      let wrong = try await client.send("/missions/UNFICYP/triggers?lang=fr", ["trigger": "T2"])
      #expect(wrong.shows("<html lang=\"fr\""))
    }
  }
}
