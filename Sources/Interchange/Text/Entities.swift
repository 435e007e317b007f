/// Character references of HTML, as far as published tables use them.
enum Entities {
  /// The text with its character references resolved; unknown ones stay as they are.
  static func resolved(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var result: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.first {
      rest = rest.dropFirst()
      guard byte == UInt8(ascii: "&"),
        let end = rest.prefix(12).firstIndex(of: UInt8(ascii: ";")),
        let scalar = scalar(String(decoding: rest[..<end], as: UTF8.self))
      else {
        result.append(byte)
        continue
      }
      result += String(Character(scalar)).utf8
      rest = rest[(end + 1)...]
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func scalar(_ name: String) -> Unicode.Scalar? {
    guard name.hasPrefix("#") else { return named[name] }
    let digits = name.dropFirst()
    let isHex = digits.hasPrefix("x") || digits.hasPrefix("X")
    let code = isHex ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard let code, code >= 0x20 else { return nil }
    return Unicode.Scalar(code)
  }

  private static let named: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
    "mdash": "\u{2014}", "ndash": "\u{2013}", "lsquo": "\u{2018}", "rsquo": "\u{2019}",
    "ldquo": "\u{201C}", "rdquo": "\u{201D}", "hellip": "\u{2026}", "bull": "\u{2022}",
    "laquo": "«", "raquo": "»", "sect": "§", "para": "¶", "middot": "·", "shy": "\u{AD}",
    "Agrave": "À", "agrave": "à", "Aacute": "Á", "aacute": "á", "Acirc": "Â", "acirc": "â",
    "Atilde": "Ã", "atilde": "ã", "Auml": "Ä", "auml": "ä", "Aring": "Å", "aring": "å",
    "AElig": "Æ", "aelig": "æ", "Ccedil": "Ç", "ccedil": "ç", "Egrave": "È", "egrave": "è",
    "Eacute": "É", "eacute": "é", "Ecirc": "Ê", "ecirc": "ê", "Euml": "Ë", "euml": "ë",
    "Igrave": "Ì", "igrave": "ì", "Iacute": "Í", "iacute": "í", "Icirc": "Î", "icirc": "î",
    "Iuml": "Ï", "iuml": "ï", "Ntilde": "Ñ", "ntilde": "ñ", "Ograve": "Ò", "ograve": "ò",
    "Oacute": "Ó", "oacute": "ó", "Ocirc": "Ô", "ocirc": "ô", "Otilde": "Õ", "otilde": "õ",
    "Ouml": "Ö", "ouml": "ö", "Oslash": "Ø", "oslash": "ø", "OElig": "Œ", "oelig": "œ",
    "Ugrave": "Ù", "ugrave": "ù", "Uacute": "Ú", "uacute": "ú", "Ucirc": "Û", "ucirc": "û",
    "Uuml": "Ü", "uuml": "ü", "Yacute": "Ý", "yacute": "ý", "szlig": "ß",
  ]
}
