import Markup
import Testing

@Suite struct `Links` {
  @Test func `a path is built from components`() {
    #expect(Link().text == "/")
    #expect(Link("missions", "UNFICYP").text == "/missions/UNFICYP")
    #expect(Link("sources", "mandates", fragment: "top").text == "/sources/mandates#top")
    #expect(Link(fragment: "month").text == "#month")
  }

  @Test func `a query is built from items`() {
    let link = Link("programme", query: [.init("month", "2018-03"), .init("q", "a b&c=d")])
    #expect(link.text == "/programme?month=2018-03&q=a%20b%26c%3Dd")
  }

  @Test func `a component may hold anything and stays one component`() {
    #expect(Link("sources", "S/RES/2378 (2017)").text == "/sources/S%2FRES%2F2378%20(2017)")
    #expect(Link("é\\?#").text == "/%C3%A9%5C%3F%23")
  }

  @Test(arguments: [
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", "//evil.example",
    "\\\\evil.example", "https://evil.example", "\tjavascript:x", "", "/", "..", "vbscript:x",
  ])
  func `no text chooses the scheme or the host`(hostile: String) {
    for link in [
      Link(hostile), Link("", hostile), Link(path: [hostile, hostile]),
      Link("x", query: [.init(hostile, hostile)]), Link(host: "undocs.org", path: [hostile]),
    ] {
      let own = link.text.hasPrefix("/") && !link.text.hasPrefix("//")
      #expect(own || link.text.hasPrefix("https://undocs.org/"))
      #expect(!link.text.contains("\\"))
    }
    #expect(Link(fragment: hostile).text.hasPrefix("#"))
  }

  @Test func `steps up and empty components are left out`() {
    #expect(Link("missions", "..", "", ".", "rules").text == "/missions/rules")
    #expect(Link("..").text == "/")
  }

  @Test func `a link elsewhere has a host known when the program was built`() {
    let link = Link(host: "undocs.org", path: ["en", "S", "RES", "2378(2017)"])
    #expect(link.text == "https://undocs.org/en/S/RES/2378(2017)")
  }

  @Test func `random components never leave the site`() {
    var random = Seeded(seed: 3)
    for _ in 0..<500 {
      let text = String(
        decoding: (0..<8).map { _ in UInt8.random(in: 0...255, using: &random) }, as: UTF8.self)
      let link = Link(text, text, query: [.init(text, text)], fragment: text)
      #expect(link.text.hasPrefix("/") && !link.text.hasPrefix("//"))
      #expect(
        link.text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"\"<>\\^`{|}'".utf8.contains($0) })
    }
  }
}
