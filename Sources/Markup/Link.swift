/// An address that a page may point to: in this site, on this page, or at a host known when the
/// program was built.
///
/// Built from parts, never from a text, so that no value known at run time chooses the scheme or the
/// host.
package struct Link: Hashable, Sendable {
  /// The address as it is written, percent-encoded.
  package let text: String

  /// A page of this site: its path, one component after another, the items of its query, and a
  /// place on the page.
  ///
  /// A component may hold any text: slashes in it are encoded. Components that are empty, `.` or
  /// `..` are left out, because a browser would read them as steps.
  package init(_ path: String..., query: [QueryItem] = [], fragment: String? = nil) {
    self.init(path: path, query: query, fragment: fragment)
  }

  /// A page of this site, from an array of components.
  package init(path: [String], query: [QueryItem] = [], fragment: String? = nil) {
    text = Link.path(path) + Link.query(query) + Link.fragment(fragment)
  }

  /// A place on the same page.
  package init(fragment: String) {
    text = Link.fragment(fragment)
  }

  /// A page elsewhere, by `https`.
  package init(host: StaticString, path: [String]) {
    text = "https://" + String(describing: host) + Link.path(path)
  }

  /// One item of a query.
  package struct QueryItem: Hashable, Sendable {
    package let name: String
    package let value: String

    /// Takes both as they are.
    package init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }
}

extension Link {
  private static func path(_ components: [String]) -> String {
    "/"
      + components.filter { !["", ".", ".."].contains($0) }.map { encoded($0, also: "@:(),") }
      .joined(separator: "/")
  }

  private static func query(_ items: [QueryItem]) -> String {
    guard !items.isEmpty else { return "" }
    return "?" + items.map { "\(encoded($0.name))=\(encoded($0.value))" }.joined(separator: "&")
  }

  private static func fragment(_ fragment: String?) -> String {
    fragment.map { "#" + encoded($0, also: "/:") } ?? ""
  }

  /// `text` with every byte percent-encoded but RFC 3986's unreserved ones and those of `also`.
  private static func encoded(_ text: String, also: String = "") -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    let also = Array(also.utf8)
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: bytes.append(byte)
      case _ where also.contains(byte): bytes.append(byte)
      default: bytes += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
