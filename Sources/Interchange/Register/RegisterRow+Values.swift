import Basics
import Council

extension RegisterRow {
  mutating func word(_ column: String) -> String? {
    needed(column, .empty) { $0 }
  }

  mutating func id<Kind>(_ column: String, of _: Kind.Type = Kind.self) -> Identifier<Kind>? {
    word(column).map { Identifier($0) }
  }

  func list(_ column: String) -> [String] {
    text(column).split(separator: ";").map { RegisterRow.trimmed(String($0)) }
      .filter { !$0.isEmpty }
  }

  func ids<Kind>(_ column: String, of _: Kind.Type = Kind.self) -> [Identifier<Kind>] {
    list(column).map { Identifier($0) }
  }

  /// A mission that is known; nil and an issue where the cell is empty or names another.
  mutating func mission(_ column: String) -> Identifier<Mission>? {
    needed(column, .unknownMission, known)
  }

  /// A mission that is known; nil without an issue where the cell is empty.
  mutating func optionalMission(_ column: String) -> Identifier<Mission>? {
    optional(column, .unknownMission, known)
  }

  mutating func missionList(_ column: String) -> [Identifier<Mission>] {
    list(column).compactMap { text in
      if let mission = known(text) { return mission }
      refuse(column, text, .unknownMission)
      return nil
    }
  }

  private var known: (String) -> Identifier<Mission>? {
    { [missions] text in
      let mission = Identifier<Mission>(text)
      return missions?.contains(mission) == false ? nil : mission
    }
  }

  mutating func neededDay(_ column: String) -> Day? {
    needed(column, .notADay) { try? Day(iso: $0) }
  }

  mutating func day(_ column: String) -> Day? {
    optional(column, .notADay) { try? Day(iso: $0) }
  }

  /// The day after the last day that the cell gives.
  mutating func dayAfter(_ column: String) -> Day? {
    day(column)?.advanced(by: 1)
  }

  mutating func count(_ column: String, in range: ClosedRange<Int> = 0...10_000_000) -> Int? {
    optional(column, .notANumber) { RegisterRow.number($0, in: range) }
  }

  mutating func neededCount(_ column: String, in range: ClosedRange<Int>) -> Int? {
    needed(column, .notANumber) { RegisterRow.number($0, in: range) }
  }

  mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ column: String, of _: Choice.Type = Choice.self
  ) -> Choice? {
    needed(column, .notOneOf(Choice.allCases.map(\.rawValue))) { Choice(rawValue: $0) }
  }

  mutating func optionalChoice<Choice: RawRepresentable<String> & CaseIterable>(
    _ column: String, of _: Choice.Type = Choice.self
  ) -> Choice? {
    optional(column, .notOneOf(Choice.allCases.map(\.rawValue))) { Choice(rawValue: $0) }
  }

  /// `yes` or `no`; empty is no.
  mutating func flag(_ column: String) -> Bool {
    optional(column, .notOneOf(["yes", "no"])) { ["yes": true, "no": false][$0] } ?? false
  }

  mutating func symbol(_ column: String) -> DocumentSymbol? {
    needed(column, .notASymbol) { try? DocumentSymbol($0) }
  }

  mutating func symbols(_ column: String) -> [DocumentSymbol] {
    list(column).compactMap { text in
      if let symbol = try? DocumentSymbol(text) { return symbol }
      refuse(column, text, .notASymbol)
      return nil
    }
  }

  mutating func provenance() -> Provenance? {
    let source = word("source")
    let confidence = choice("confidence", of: Confidence.self)
    let validFrom = day("validFrom")
    let knownSince = day("knownSince")
    guard let source, let confidence else { return nil }
    return Provenance(
      source: source, confidence: confidence, validFrom: validFrom, knownSince: knownSince)
  }

  /// Refuses a stretch whose end (half-open) does not follow its start.
  mutating func refuseBackwards(_ start: Day?, _ end: Day?, column: String) {
    if let start, let end, end <= start { refuse(column, text(column), .endsBeforeItStarts) }
  }

  private static func number(_ text: String, in range: ClosedRange<Int>) -> Int? {
    guard let first = text.utf8.first, first != UInt8(ascii: "+"), let number = Int(text),
      range.contains(number)
    else { return nil }
    return number
  }
}
