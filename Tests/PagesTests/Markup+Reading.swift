import Markup

/// One tag of a page as a browser would read it.
struct Tag {
  var name: String
  var isEnd: Bool
  var attributes: [String: String]
}

/// A page taken apart again, strictly: what is not well nested is a fault.
struct ReadPage {
  var tags: [Tag] = []
  var faults: [String] = []
  /// The text of each element of a few kinds, by the kind.
  var texts: [String: [String]] = [:]

  private static let void: Set<String> = ["meta", "link", "input", "br", "wbr"]

  init(_ html: HTML) {
    let bytes = html.render()
    var open: [(name: String, textStart: Int)] = []
    var text: [UInt8] = []
    var index = 0
    if bytes.starts(with: Array("<!DOCTYPE html>\n".utf8)) {
      index = 16
    } else {
      faults.append("no document type")
    }
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "<") else {
        text.append(bytes[index])
        index += 1
        continue
      }
      guard let end = bytes[index...].firstIndex(of: UInt8(ascii: ">")) else {
        faults.append("a tag without an end")
        return
      }
      let tag = ReadPage.tag(String(decoding: bytes[(index + 1)..<end], as: UTF8.self))
      tags.append(tag)
      for name in tag.attributes.keys where !ReadPage.isName(name) {
        faults.append("'\(name)' is no attribute of <\(tag.name)>")
      }
      index = end + 1
      if tag.isEnd {
        guard let last = open.popLast(), last.name == tag.name else {
          faults.append("</\(tag.name)> closes another element")
          return
        }
        texts[tag.name, default: []].append(
          String(decoding: text[last.textStart...], as: UTF8.self))
      } else if !ReadPage.void.contains(tag.name) {
        open.append((tag.name, text.count))
      }
    }
    if !open.isEmpty { faults.append("left open: \(open.map(\.name))") }
  }

  func all(_ name: String) -> [Tag] { tags.filter { $0.name == name && !$0.isEnd } }

  private static func isName(_ text: String) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy {
        (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) || (0x30...0x39).contains($0)
          || $0 == 0x2D
      }
  }

  /// Byte by byte, as a browser reads: a quotation mark ends a value whatever follows it.
  private static func tag(_ text: String) -> Tag {
    let bytes = Array(text.utf8)
    let isEnd = bytes.first == UInt8(ascii: "/")
    let body = isEnd ? bytes.dropFirst() : bytes[...]
    let name = body.prefix { $0 != UInt8(ascii: " ") }
    var attributes: [String: String] = [:]
    // Values hold no quotation mark, for those are escaped: every second part is a value.
    let parts = body.dropFirst(name.count).split(
      separator: UInt8(ascii: "\""), omittingEmptySubsequences: false)
    for index in stride(from: 0, to: parts.count, by: 2) {
      let words = parts[index].split(separator: UInt8(ascii: " ")).map {
        String(decoding: $0, as: UTF8.self)
      }
      for flag in words where !flag.hasSuffix("=") { attributes[flag] = "" }
      if let last = words.last, last.hasSuffix("="), index + 1 < parts.count {
        attributes[String(last.dropLast())] = String(decoding: parts[index + 1], as: UTF8.self)
      }
    }
    return Tag(
      name: String(decoding: name, as: UTF8.self), isEnd: isEnd, attributes: attributes)
  }
}
