package import Markup

/// A file that pages load: its name carries a digest of its bytes, so that it may be kept for ever.
package struct Asset: Hashable, Sendable {
  /// As in `muster.1f3a….css`; served under `/assets/`.
  package let name: String
  package let contentType: String
  package let bytes: [UInt8]

  /// Names a file by its stem, extension and bytes.
  init(stem: String, extension: String, contentType: String, parts: [StaticString]) {
    bytes = parts.flatMap { Array(String(describing: $0).utf8) }
    name = "\(stem).\(Asset.digest(bytes)).\(`extension`)"
    self.contentType = contentType
  }

  /// The address from which pages load it.
  package var link: Link { Link("assets", name) }
}

extension Asset {
  /// The look of every page.
  static let stylesheet = Asset(
    stem: "muster", extension: "css", contentType: "text/css; charset=utf-8", parts: [])

  /// The comforts, none of which a page needs.
  static let module = Asset(
    stem: "muster", extension: "js", contentType: "text/javascript; charset=utf-8", parts: [])

  /// The mark in the browser's tab.
  static let icon = Asset(
    stem: "icon", extension: "svg", contentType: "image/svg+xml", parts: [])

  /// Every file that a page may load.
  package static let all = [stylesheet, module, icon]

  /// FNV-1a over the bytes, 64 bits in hexadecimal: it tells versions apart and guards nothing.
  private static func digest(_ bytes: [UInt8]) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    let text = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - text.count) + text
  }
}
