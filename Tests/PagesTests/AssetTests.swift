import Basics
import Markup
import Pages
import Phrases
import Testing

@Suite struct `Assets` {
  private var stylesheet: String {
    Asset.all.first { $0.contentType.hasPrefix("text/css") }
      .map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
  }

  @Test func `have names that change with their bytes`() {
    #expect(Asset.all.count == 3)
    #expect(Set(Asset.all.map(\.name)).count == 3)
    for asset in Asset.all {
      let parts = asset.name.split(separator: ".")
      #expect(parts.count == 3 && parts[1].count == 16)
      #expect(!asset.bytes.isEmpty)
      #expect(asset.link.text == "/assets/\(asset.name)")
    }
  }

  @Test func `load nothing from elsewhere`() {
    for asset in Asset.all {
      let text = String(decoding: asset.bytes, as: UTF8.self)
        .replacing("http://www.w3.org/2000/svg", with: "")
      for word in ["http:", "https:", "//", "@import", "url(", "eval(", "innerHTML"] {
        #expect(!text.contains(word), "\(asset.name): \(word)")
      }
    }
  }

  @Test func `close every brace`() {
    let text = stylesheet
    #expect(text.count { $0 == "{" } == text.count { $0 == "}" })
    #expect(text.utf8.count < 40_000)
  }

  @Test func `print the marking in the words of the phrases`() {
    for language in Language.allCases {
      for marking in Marking.allCases {
        let words = CouncilPhrases(language).marking(marking)
        #expect(stylesheet.contains("\"Muster — \(words)\""), "\(words)")
        #expect(stylesheet.contains(":lang(\(language.tag)) > .marked-\(marking) "))
      }
    }
  }

  @Test func `print of an exercise that it is one`() {
    for language in Language.allCases {
      let words = ForceWords.in(language).frame.exercisePrinted
      #expect(stylesheet.contains("@top-left { content: \"\(words)\"; }"), "\(words)")
      for marking in Marking.allCases {
        #expect(
          stylesheet.contains(":lang(\(language.tag)) > .marked-\(marking).is-exercise "))
      }
    }
  }

  @Test(arguments: ["--ink", "--ink-quiet", "--link", "--breach", "--unmet", "--unusual", "--done"])
  func `have words that stand out from the paper, light and dark`(name: String) throws {
    let halves = stylesheet.split(separator: "prefers-color-scheme: dark", maxSplits: 1)
    try #require(halves.count == 2)
    let light = colours(in: String(halves[0]))
    let dark = light.merging(colours(in: String(halves[1].prefix(900)))) { _, new in new }
    for scheme in [light, dark] {
      let words = try #require(value(of: name, in: scheme))
      for ground in ["--paper", "--paper-sunk"] {
        let paper = try #require(value(of: ground, in: scheme))
        #expect(contrast(words, paper) >= 4.5, "\(name) on \(ground)")
      }
    }
  }

  /// `--name: value;` by name, as first written.
  private func colours(in text: String) -> [String: String] {
    var colours: [String: String] = [:]
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2 else { continue }
      let name = parts[0].filter { $0 != " " }
      guard name.hasPrefix("--"), colours[name] == nil else { continue }
      colours[name] = parts[1].filter { $0 != " " && $0 != ";" }
    }
    return colours
  }

  private func value(of name: String, in scheme: [String: String]) -> [Double]? {
    guard var text = scheme[name] else { return nil }
    if text.hasPrefix("var("), let named = scheme[String(text.dropFirst(4).dropLast())] {
      text = named
    }
    guard text.hasPrefix("#") else { return nil }
    var digits = Array(text.dropFirst())
    if digits.count == 3 { digits = digits.flatMap { [$0, $0] } }
    guard digits.count == 6 else { return nil }
    return stride(from: 0, to: 6, by: 2).compactMap { index in
      Int(String(digits[index...(index + 1)]), radix: 16).map { Double($0) / 255 }
    }
  }

  /// WCAG 2.2's ratio; the gamma is taken as 2.4 through a cube and a square root of halves.
  private func contrast(_ one: [Double], _ two: [Double]) -> Double {
    let (first, second) = (luminance(one), luminance(two))
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }

  private func luminance(_ colour: [Double]) -> Double {
    let linear = colour.map { $0 <= 0.04045 ? $0 / 12.92 : power((($0 + 0.055) / 1.055)) }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }

  /// `base` to the power of 2.4: the square times the fifth root of the square.
  private func power(_ base: Double) -> Double {
    let square = base * base
    var root = 1.0
    for _ in 0..<60 {
      root -= (root * root * root * root * root - square) / (5 * root * root * root * root)
    }
    return square * root
  }
}
