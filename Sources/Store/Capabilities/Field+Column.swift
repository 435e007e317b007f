import Basics
import Capabilities
import GRDB

extension Field {
  /// The column in which the store keeps the field.
  var column: String {
    switch form {
    case .day, .lastDay: name == .day ? name.rawValue : name.rawValue + "Day"
    case .month, .endMonth: name == .month ? name.rawValue : name.rawValue + "Month"
    default: name.rawValue
    }
  }
}

extension FieldValue {
  /// The value as its column holds it.
  var stored: (any DatabaseValueConvertible)? {
    get throws {
      switch self {
      case .none: nil
      case .text(let text): text
      case .whole(let number): number
      case .day(let day): day.number
      case .month(let month): month.iso
      case .flag(let flag): flag
      case .list(let list): try jsonText(list)
      }
    }
  }
}

extension ColumnReader {
  /// The value of a field in the next column.
  mutating func next(as form: Field.Form) throws -> FieldValue {
    switch form {
    case .key, .reference, .text, .choice, .symbol: .text(try next(String.self))
    case .whole: .whole(try next(Int.self))
    case .day, .lastDay: .day(try optionalDay())
    case .month, .endMonth: .month(try next(String.self).map { try Month(iso: $0) })
    case .flag: .flag(try flag())
    case .words, .references: .list(try list())
    }
  }

  private mutating func list() throws -> [String] {
    let text = try text()
    // Most lists are empty, and reading JSON is dear.
    return text == "[]" ? [] : try value(fromJSON: text)
  }
}
