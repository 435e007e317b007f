package import Basics

/// Takes the values of an entry's fields one after another.
///
/// The values must fit the forms of `fields`, as `Field.value(of:)` makes them; a value that does not
/// is refused as such.
package struct FieldReader {
  private let fields: [Field]
  private let values: [FieldValue]
  private let kind: CapabilityKind
  private var index = 0

  /// Values in the order of `fields`; a missing one counts as nothing.
  package init(_ values: [FieldValue], of type: any CapabilityEntry.Type) {
    self.values = values
    fields = type.allFields
    kind = type.kind
  }

  private mutating func next<Value>(_ read: (FieldValue) -> Value?) throws(InvalidEntry) -> Value? {
    defer { index += 1 }
    guard fields.indices.contains(index), values.indices.contains(index) else { return nil }
    let value = values[index]
    guard value != .none else { return nil }
    guard let read = read(value) else {
      throw InvalidEntry(
        fields[index].name, fields[index].text(of: value), .notA(fields[index].form))
    }
    return read
  }

  private mutating func required<Value>(
    _ read: (FieldValue) -> Value?
  ) throws(InvalidEntry) -> Value {
    let name = fields.indices.contains(index) ? fields[index].name : .id
    guard let value = try next(read) else { throw InvalidEntry(name, "", .empty) }
    return value
  }
}

extension FieldReader {
  /// A key, which must be there.
  package mutating func id<Kind>(_: Kind.Type = Kind.self) throws(InvalidEntry) -> Identifier<Kind>
  {
    Identifier(try required(\.word))
  }

  /// A key, or nil.
  package mutating func optionalID<Kind>(
    _: Kind.Type = Kind.self
  ) throws(InvalidEntry) -> Identifier<Kind>? {
    try next(\.word).map { Identifier($0) }
  }

  /// A text; empty where there is none, unless the field must hold something.
  package mutating func text() throws(InvalidEntry) -> String {
    guard fields.indices.contains(index), fields[index].isNeeded else {
      return try next(\.anyText) ?? ""
    }
    return try required(\.word)
  }

  /// A number, which must be there and in range.
  package mutating func whole() throws(InvalidEntry) -> Int {
    let field = fields[min(index, fields.count - 1)]
    return try required { field.number($0) }
  }

  /// A number in range, or nil.
  package mutating func optionalWhole() throws(InvalidEntry) -> Int? {
    let field = fields[min(index, fields.count - 1)]
    return try next { field.number($0) }
  }

  /// A day, which must be there.
  package mutating func day() throws(InvalidEntry) -> Day { try required(\.dayHeld) }

  /// A day, or nil.
  package mutating func optionalDay() throws(InvalidEntry) -> Day? { try next(\.dayHeld) }

  /// A month, which must be there.
  package mutating func month() throws(InvalidEntry) -> Month { try required(\.monthHeld) }

  /// A month, or nil.
  package mutating func optionalMonth() throws(InvalidEntry) -> Month? { try next(\.monthHeld) }

  /// Yes or no; no where nothing is said.
  package mutating func flag() throws(InvalidEntry) -> Bool { try next(\.flagHeld) ?? false }

  /// One of the words, which must be there.
  package mutating func choice<Choice: RawRepresentable<String>>() throws(InvalidEntry) -> Choice {
    try required { $0.word.flatMap(Choice.init(rawValue:)) }
  }

  /// One of the words, or nil.
  package mutating func optionalChoice<Choice: RawRepresentable<String>>() throws(InvalidEntry)
    -> Choice?
  {
    try next { $0.word.flatMap(Choice.init(rawValue:)) }
  }

  /// A list of words; empty where there is none.
  package mutating func words() throws(InvalidEntry) -> [String] { try next(\.listHeld) ?? [] }

  /// A list of keys; empty where there is none.
  package mutating func ids<Kind>(_: Kind.Type = Kind.self) throws(InvalidEntry) -> [Identifier<
    Kind
  >] {
    try words().map { Identifier($0) }
  }

  /// A document symbol, or nil.
  package mutating func optionalSymbol() throws(InvalidEntry) -> DocumentSymbol? {
    try next { $0.word.flatMap { try? DocumentSymbol($0) } }
  }

  /// How far the row may travel; what is usual for its kind where nothing is said.
  package mutating func marking() throws(InvalidEntry) -> Marking {
    try optionalChoice() ?? kind.marking
  }

  /// Where the row comes from.
  package mutating func provenance() throws(InvalidEntry) -> Provenance {
    Provenance(
      source: try text(), confidence: try choice(), validFrom: try optionalDay(),
      knownSince: try optionalDay())
  }
}

extension FieldValue {
  fileprivate var word: String? {
    if case .text(let text) = self, !text.isEmpty { text } else { nil }
  }

  fileprivate var anyText: String? {
    if case .text(let text) = self { text } else { nil }
  }

  fileprivate var dayHeld: Day? {
    if case .day(let day) = self { day } else { nil }
  }

  fileprivate var monthHeld: Month? {
    if case .month(let month) = self { month } else { nil }
  }

  fileprivate var flagHeld: Bool? {
    if case .flag(let flag) = self { flag } else { nil }
  }

  fileprivate var listHeld: [String]? {
    if case .list(let list) = self { list } else { nil }
  }
}

extension Field {
  fileprivate func number(_ value: FieldValue) -> Int? {
    guard case .whole(let number) = value, case .whole(let range) = form, range.contains(number)
    else { return nil }
    return number
  }
}
