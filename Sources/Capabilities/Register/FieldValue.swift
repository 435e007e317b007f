package import Basics

/// What a field holds, whichever entry it belongs to.
package enum FieldValue: Hashable, Sendable {
  /// Nothing.
  case none
  case text(String)
  case whole(Int)
  case day(Day)
  case month(Month)
  case flag(Bool)
  case list([String])
}

extension FieldValue {
  /// A text, or nothing.
  package static func text(_ text: String?) -> FieldValue { text.map { .text($0) } ?? .none }

  /// A key, or nothing.
  package static func text(_ id: Identifier<some Any>?) -> FieldValue { .text(id?.rawValue) }

  /// A number, or nothing.
  package static func whole(_ number: Int?) -> FieldValue { number.map { .whole($0) } ?? .none }

  /// A day, or nothing.
  package static func day(_ day: Day?) -> FieldValue { day.map { .day($0) } ?? .none }

  /// A month, or nothing.
  package static func month(_ month: Month?) -> FieldValue { month.map { .month($0) } ?? .none }
}
