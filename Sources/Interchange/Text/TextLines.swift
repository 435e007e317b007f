/// Lines of text for a terminal of some width.
struct TextLines {
  private(set) var lines: [String] = []
  let width: Int

  /// No narrower than 40 columns, whatever is asked for.
  init(width: Int) {
    self.width = max(40, width)
  }

  /// The lines, each ended by a line feed.
  var text: String { lines.map { $0 + "\n" }.joined() }

  mutating func add(_ line: String = "") {
    lines.append(line)
  }

  /// Adds words after a head, broken at spaces; continued lines stand under the first word.
  mutating func add(_ words: String, after head: String = "", indent: Int? = nil) {
    let indent = indent ?? head.count
    let room = max(20, width - indent)
    var line = head + String(repeating: " ", count: max(0, indent - head.count))
    var used = 0
    for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      if used > 0, used + 1 + word.count > room {
        lines.append(line)
        line = String(repeating: " ", count: indent)
        used = 0
      }
      line += used > 0 ? " \(word)" : word
      used += word.count + (used > 0 ? 1 : 0)
    }
    lines.append(line)
  }

  /// `text` with spaces up to `width` characters.
  static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  /// `text` with spaces before it up to `width` characters.
  static func right(_ text: String, to width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}

extension String {
  /// The first letter raised.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
