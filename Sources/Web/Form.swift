import Foundation
import Hummingbird

/// The fields of a form, by name; of a name given twice the last counts.
package struct Form: Hashable, Sendable {
  package let fields: [String: String]

  /// Takes the fields as they are.
  package init(_ fields: [String: String] = [:]) {
    self.fields = fields
  }

  /// The text of a field without spaces around it; nil where it is absent or empty.
  subscript(name: String) -> String? {
    guard let text = fields[name] else { return nil }
    let trimmed = text.trimmingSpaces
    return trimmed.isEmpty ? nil : trimmed
  }

  /// Reads `application/x-www-form-urlencoded`, as a browser writes a body and the items of an
  /// address.
  ///
  /// - Throws: 400 for what is not so written.
  init(encoded text: String) throws(HTTPError) {
    var fields: [String: String] = [:]
    for pair in text.utf8.split(separator: UInt8(ascii: "&")) {
      let parts = pair.split(
        separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
      let name = try Form.decoded(parts[0])
      fields[name] = parts.count == 2 ? try Form.decoded(parts[1]) : ""
    }
    self.fields = fields
  }

  private static func decoded(_ part: Substring.UTF8View) throws(HTTPError) -> String {
    let spaced = part.map { $0 == UInt8(ascii: "+") ? UInt8(ascii: " ") : $0 }
    guard let text = String(decoding: spaced, as: UTF8.self).removingPercentEncoding else {
      throw HTTPError(.badRequest)
    }
    return text
  }
}

extension String {
  /// The text without white space at either end.
  var trimmingSpaces: String {
    let start = unicodeScalars.firstIndex { !$0.properties.isWhitespace } ?? unicodeScalars.endIndex
    guard start < unicodeScalars.endIndex,
      let last = unicodeScalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(unicodeScalars[start...last])
  }
}
