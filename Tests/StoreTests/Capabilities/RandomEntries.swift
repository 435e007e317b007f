import Basics
import Capabilities
import Store

extension RandomFacts {
  /// An entry of a kind with values that no one would choose; `id` keeps it apart from others.
  ///
  /// It speaks of entries, a mission and a task called "parent", as `CapabilityRegister.parents` has
  /// them.
  mutating func entry(_ kind: CapabilityKind, id: String) throws -> any CapabilityEntry {
    try entry(of: kind.entries, id: id)
  }

  private mutating func entry<Entry: CapabilityEntry>(
    of type: Entry.Type, id: String
  ) throws -> Entry {
    // What ends before it starts is drawn again.
    for _ in 0..<100 {
      let values = try Entry.allFields.map { try value(of: $0, id: id) }
      var reader = FieldReader(values, of: Entry.self)
      if let entry = try? Entry(&reader) { return entry }
    }
    return try required(nil)
  }

  private mutating func value(of field: Field, id: String) throws -> FieldValue {
    guard field.isNeeded || flag() else { return .none }
    switch field.form {
    case .key: return .text(id)
    // A mission lends to another.
    case .reference: return .text(field.name == .toMission ? "UNFICYP" : "parent")
    case .references:
      return .list((0..<Int.random(in: 0...3, using: &numbers)).map { _ in "parent" })
    case .text: return .text("x" + text())
    case .whole(let range): return .whole(Int.random(in: range, using: &numbers))
    case .day, .lastDay: return .day(day())
    case .month, .endMonth: return .month(try calendarDay().month)
    case .flag: return .flag(flag())
    case .choice(let words): return .text(try required(words.randomElement(using: &numbers)))
    case .words: return .list((0..<Int.random(in: 0...3, using: &numbers)).map { _ in text() })
    case .symbol: return .text(try aSymbol().text)
    }
  }
}
