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
    stem: "muster", extension: "css", contentType: "text/css; charset=utf-8",
    parts: Stylesheet.parts)

  /// The comforts, none of which a page needs.
  static let module = Asset(
    stem: "muster", extension: "js", contentType: "text/javascript; charset=utf-8",
    parts: Module.parts)

  /// The mark in the browser's tab.
  static let icon = Asset(
    stem: "icon", extension: "svg", contentType: "image/svg+xml", parts: [icon16])

  /// Nine days, one of them set.
  private static let icon16: StaticString = #"""
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="-2 -2 23 23">
    <rect x="-2" y="-2" width="23" height="23" rx="4" fill="#fff"/>
    <path fill="#8fcfec" d="M0 0h5v5H0zM7 0h5v5H7zM14 0h5v5h-5zM0 7h5v5H0zM7 7h5v5H7zM0 14h5v5H0zM7 14h5v5H7zM14 14h5v5h-5z"/>
    <path fill="#009edb" d="M13 6h7v7h-7z"/>
    </svg>

    """#

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
