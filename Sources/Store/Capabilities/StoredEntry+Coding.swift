import Basics
import Capabilities

/// In the journal an entry is an object of its fields by their names, days and months as text and an
/// end of days as its last day.
///
/// A field that a later version adds is absent from what an earlier one wrote, and then holds
/// nothing.
extension StoredEntry {
  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: FieldKey.self)
    for (field, value) in zip(Entry.allFields, entry.allValues) {
      let key = FieldKey(field.name)
      switch value {
      case .none: continue
      case .text(let text): try container.encode(text, forKey: key)
      case .whole(let number): try container.encode(number, forKey: key)
      case .day(let day):
        try container.encode(field.form == .lastDay ? day.advanced(by: -1) : day, forKey: key)
      case .month(let month): try container.encode(month, forKey: key)
      case .flag(let flag): try container.encode(flag, forKey: key)
      case .list(let list): try container.encode(list, forKey: key)
      }
    }
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: FieldKey.self)
    let values = try Entry.allFields.map { field in
      try container.value(of: field.form, forKey: FieldKey(field.name))
    }
    var reader = FieldReader(values, of: Entry.self)
    entry = try Entry(&reader)
  }
}

private struct FieldKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }

  init(_ name: FieldName) {
    stringValue = name.rawValue
  }

  init?(stringValue: String) {
    self.stringValue = stringValue
  }

  init?(intValue: Int) { nil }
}

extension KeyedDecodingContainer where Key == FieldKey {
  fileprivate func value(of form: Field.Form, forKey key: FieldKey) throws -> FieldValue {
    switch form {
    case .key, .reference, .text, .choice, .symbol:
      .text(try decodeIfPresent(String.self, forKey: key))
    case .whole: .whole(try decodeIfPresent(Int.self, forKey: key))
    case .day: .day(try decodeIfPresent(Day.self, forKey: key))
    case .lastDay: .day(try decodeIfPresent(Day.self, forKey: key)?.advanced(by: 1))
    case .month, .endMonth: .month(try decodeIfPresent(Month.self, forKey: key))
    case .flag: try decodeIfPresent(Bool.self, forKey: key).map { .flag($0) } ?? .none
    case .words, .references:
      try decodeIfPresent([String].self, forKey: key).map { .list($0) } ?? .none
    }
  }
}
