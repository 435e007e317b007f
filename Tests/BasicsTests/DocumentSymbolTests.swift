import Basics
import Testing

@Suite struct `A document symbol` {
  @Test(arguments: [
    ("S/RES/2378(2017)", "S/RES/2378 (2017)"),
    ("S/RES/2378 (2017)", "S/RES/2378 (2017)"),
    ("S/RES/2378  (2017)", "S/RES/2378 (2017)"),
    ("  s/res/2378 (2017)\n", "S/RES/2378 (2017)"),
    ("S / RES / 50 (1948)", "S/RES/50 (1948)"),
    ("S/AC.26/dec.111(2000)/Corr.1", "S/AC.26/Dec.111 (2000)/Corr.1"),
    ("S/2009/659", "S/2009/659"),
    ("S/2009/659/Add.1", "S/2009/659/Add.1"),
    ("S/2009/659/ADD.1", "S/2009/659/Add.1"),
    ("s/2009/659/corr.2", "S/2009/659/Corr.2"),
    ("S/96/Rev.7", "S/96/Rev.7"),
    ("S/96/rev.7/add.1/corr.1", "S/96/Rev.7/Add.1/Corr.1"),
    ("S/PRST/2015/26", "S/PRST/2015/26"),
    ("S/PV.6254", "S/PV.6254"),
    ("A/RES/57/301", "A/RES/57/301"),
    ("A/C.5/49/L.12", "A/C.5/49/L.12"),
    ("ST/SGB/2007/6", "ST/SGB/2007/6"),
  ])
  func `has one normal form`(text: String, normal: String) throws {
    let symbol = try DocumentSymbol(text)
    #expect(symbol.text == normal)
    #expect(try DocumentSymbol(symbol.text) == symbol)
  }

  @Test(arguments: [
    "", " ", "/", "S", "S/", "/S/RES/1 (2000)", "S//1", "S/RES", "RES 2378", "2378 (2017)",
    "S/RES/2378 (17)", "S/RES/2378 (2017", "S/RES/2378 2017)", "S/RES/(2017)",
    "S/RES/2378 (2017) (2018)", "S/RES/2378 (20 7)", "S/RES/abc (2017)", "1/2/3",
    "S/RES/2378\u{301} (2017)", "S/RES/２３７８ (2017)", "S/RES/2378\u{0}", "S/RES/<b>1</b>",
    "S/RES/1;DROP TABLE", "S/1/2/3/4/5/6/7/8", "S/" + String(repeating: "9", count: 33),
    String(repeating: "S/", count: 50_000), "S/RES/2378 (2017)\u{202E}", "=S/RES/1'",
  ])
  func `is made of nothing else`(text: String) {
    #expect(throws: InvalidDocumentSymbol(text: text)) { try DocumentSymbol(text) }
  }

  @Test func `tells resolutions and presidential statements`() throws {
    let resolution = try DocumentSymbol("S/RES/2378 (2017)")
    #expect(resolution.isCouncilResolution)
    #expect(!resolution.isPresidentialStatement)
    #expect(resolution.resolutionNumber == "2378 (2017)")
    let statement = try DocumentSymbol("S/PRST/2015/26")
    #expect(statement.isPresidentialStatement)
    #expect(statement.resolutionNumber == nil)
    #expect(try !DocumentSymbol("A/RES/57/301").isCouncilResolution)
  }

  @Test func `is ordered by its bytes`() throws {
    let texts = ["S/2009/659", "S/2009/659/Add.1", "S/RES/1353 (2001)"]
    #expect(try texts.reversed().map { try DocumentSymbol($0) }.sorted().map(\.text) == texts)
  }

  @Test func `survives random bytes without a crash, and is stable where it is read`() throws {
    var generator = Dice(seed: 1353)
    let alphabet = Array("S/RESaddcorrev.()0123456789 -\u{301}é")
    var read = 0
    for _ in 0..<20_000 {
      let length = Int.random(in: 0..<14, using: &generator)
      let text = String((0..<length).map { _ in alphabet.randomElement(using: &generator) ?? "/" })
      guard let symbol = try? DocumentSymbol(text) else { continue }
      read += 1
      #expect(try DocumentSymbol(symbol.text) == symbol)
    }
    #expect(read > 100)
  }
}

/// Random numbers that are the same on every run (SplitMix64).
private struct Dice: RandomNumberGenerator {
  var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
