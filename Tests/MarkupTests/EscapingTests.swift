import Markup
import Testing

@Suite struct `Escaping` {
  @Test(arguments: [
    ("a < b & c > d", "a &lt; b &amp; c &gt; d"),
    ("\"x\" 'y'", "&quot;x&quot; &#39;y&#39;"),
    ("&amp;", "&amp;amp;"),
    ("Côte d’Ivoire", "Côte d’Ivoire"),
    ("", ""),
  ])
  func `text comes out with the five characters escaped`(given: String, expected: String) {
    #expect(rendered(.text(given)) == expected)
  }

  @Test func `a quotation mark with an accent on it does not close an attribute`() {
    let hostile = "\"\u{301} onmouseover=alert(1) x=\"\u{308}"
    let page = rendered(span(.title(hostile)) { "x" })
    #expect(page.utf8.filter { $0 == UInt8(ascii: "\"") }.count == 2)
    #expect(page.unicodeScalars.split(separator: "&").count == 3)
  }

  @Test func `a number sign before a bracket does not open a tag`() {
    let hostile = "\u{600}<script>alert(1)</script>"
    let page = rendered(p { hostile })
    #expect(page.utf8.filter { $0 == UInt8(ascii: "<") }.count == 2)
  }

  @Test(arguments: ["<", ">", "&", "\"", "'"])
  func `no neighbour hides a special character`(special: String) {
    var random = Seeded(seed: 42)
    let neighbours = Array(
      "\u{301}\u{600}\u{200D}\u{FE0F}\u{1F1E6}\u{E0020}\u{5B0}\u{0}\r".unicodeScalars)
    for _ in 0..<500 {
      var text = ""
      for _ in 0..<Int.random(in: 0...4, using: &random) {
        text.unicodeScalars.append(neighbours[Int.random(in: 0..<neighbours.count, using: &random)])
      }
      text += special
      for _ in 0..<Int.random(in: 0...4, using: &random) {
        text.unicodeScalars.append(neighbours[Int.random(in: 0..<neighbours.count, using: &random)])
      }
      let bytes = span(.title(text)) { text }.render()
      let outside = Array("<span title=\"\"></span>".utf8)
      for byte in "<>\"'".utf8 {
        #expect(bytes.count { $0 == byte } == outside.count { $0 == byte })
      }
    }
  }

  @Test func `random bytes come back when the escapes are undone`() {
    var random = Seeded(seed: 7)
    for _ in 0..<300 {
      let text = String(
        decoding: (0..<40).map { _ in UInt8.random(in: 0...127, using: &random) }, as: UTF8.self)
      var undone = rendered(.text(text))
      for (escape, byte) in [
        ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
      ] {
        undone = undone.replacing(escape, with: byte)
      }
      #expect(Array(undone.utf8) == Array(text.utf8))
    }
  }

  @Test func `only a literal is verbatim`() {
    #expect(rendered(.verbatim("<hr>")) == "<hr>")
    let built: HTML = "a \("<b>") c"
    #expect(rendered(built) == "a &lt;b&gt; c")
  }
}

/// What a piece of a page looks like.
func rendered(_ html: HTML) -> String { String(decoding: html.render(), as: UTF8.self) }

/// A generator that gives the same numbers on every run.
struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
