import Capabilities
import Foundation

/// Tables that ship with the product, read from `Reference/` with just enough of CSV for those files.
enum ReferenceTables {
  /// The rows of a table, each as cells by their columns.
  static func rows(_ name: String) throws -> [[String: String]] {
    var folder = URL(filePath: #filePath)
    for _ in 0..<4 { folder.deleteLastPathComponent() }
    let text = try String(
      contentsOf: folder.appending(path: "Reference/\(name).csv"), encoding: .utf8)
    var rows: [[String]] = [[""]]
    var isQuoted = false
    for character in text {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: rows[rows.count - 1].append("")
      case "\n" where !isQuoted, "\r\n" where !isQuoted: rows.append([""])
      default: rows[rows.count - 1][rows[rows.count - 1].count - 1].append(character)
      }
    }
    return rows.dropFirst().filter { $0.count > 1 }.map { row in
      Dictionary(zip(rows[0], row), uniquingKeysWith: { first, _ in first })
    }
  }

  /// The entries of a kind.
  static func entries<Entry: CapabilityEntry>(_ type: Entry.Type) throws -> [Entry] {
    try rows(Entry.kind.rawValue).map { row in
      var reader = FieldReader(
        try Entry.allFields.map { try $0.value(of: row[$0.name.rawValue] ?? "") }, of: type)
      return try Entry(&reader)
    }
  }
}
