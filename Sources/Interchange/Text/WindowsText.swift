/// Text in Windows-1252, and text spoiled by being taken for it.
enum WindowsText {
  /// The bytes as text: UTF-8 where they are, else Windows-1252.
  static func text(_ bytes: [UInt8]) -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    var result = String.UnicodeScalarView()
    for byte in bytes { result.append(scalar(byte)) }
    return String(result)
  }

  /// The text as it was before its UTF-8 bytes were once taken for Windows-1252.
  ///
  /// `CÃ´te` becomes `Côte`; a text that was never spoiled, or is spoiled otherwise, stays.
  static func mended(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { (0xC2...0xF4).contains($0.value) }) else {
      return text
    }
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      if scalar.value < 0x80 || (0xA0...0xFF).contains(scalar.value) || holes.contains(scalar.value)
      {
        bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      } else if let index = upper.firstIndex(of: scalar) {
        bytes.append(UInt8(0x80 + index))
      } else {
        return text
      }
    }
    return String(validating: bytes, as: UTF8.self) ?? text
  }

  private static func scalar(_ byte: UInt8) -> Unicode.Scalar {
    (0x80..<0xA0).contains(byte) ? upper[Int(byte) - 0x80] : Unicode.Scalar(byte)
  }

  /// The code points that Windows-1252 leaves without a character.
  private static let holes: Set<UInt32> = [0x81, 0x8D, 0x8F, 0x90, 0x9D]

  /// The characters of the bytes 0x80…0x9F.
  private static let upper: [Unicode.Scalar] = [
    "\u{20AC}", "\u{81}", "\u{201A}", "\u{192}", "\u{201E}", "\u{2026}", "\u{2020}", "\u{2021}",
    "\u{2C6}", "\u{2030}", "\u{160}", "\u{2039}", "\u{152}", "\u{8D}", "\u{17D}", "\u{8F}",
    "\u{90}", "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "\u{2022}", "\u{2013}", "\u{2014}",
    "\u{2DC}", "\u{2122}", "\u{161}", "\u{203A}", "\u{153}", "\u{9D}", "\u{17E}", "\u{178}",
  ]
}
