import Basics
import Pages
import Phrases

/// Reads fields as people type them, and keeps what is wrong with each.
struct FormReader {
  private let values: [String: String]
  /// What was wrong, in the order in which fields were read.
  private(set) var errors: [FormError] = []

  /// Reads from fields by name.
  init(_ values: [String: String]) {
    self.values = values
  }

  /// A text of at most `most` bytes; nil where nothing was typed.
  mutating func text(_ field: String, most: Int = 2000) -> String? {
    guard let text = values[field]?.trimmingSpaces, !text.isEmpty else { return nil }
    guard text.utf8.count <= most else {
      fail(field, .tooLong(most: most))
      return nil
    }
    return text
  }

  /// A text that must be there.
  mutating func required(_ field: String, most: Int = 2000) -> String? {
    let count = errors.count
    guard let text = text(field, most: most) else {
      if errors.count == count { fail(field, .missing) }
      return nil
    }
    return text
  }

  /// A day; nil where nothing was typed.
  mutating func day(_ field: String) -> Day? {
    guard let text = text(field, most: 64) else { return nil }
    guard let day = SitePhrases.day(typed: text) else {
      fail(field, .notADay(text))
      return nil
    }
    return day
  }

  /// A day that must be there.
  mutating func requiredDay(_ field: String) -> Day? {
    guard required(field, most: 64) != nil else { return nil }
    return day(field)
  }

  /// A month; nil where nothing was typed.
  mutating func month(_ field: String) -> Month? {
    guard let text = text(field, most: 64) else { return nil }
    guard let month = SitePhrases.month(typed: text) else {
      fail(field, .notAMonth(text))
      return nil
    }
    return month
  }

  /// A whole number within a range; nil where nothing was typed.
  mutating func number(_ field: String, in range: ClosedRange<Int>) -> Int? {
    guard let text = text(field, most: 20) else { return nil }
    guard let number = Int(text) else {
      fail(field, .notANumber(text))
      return nil
    }
    guard range.contains(number) else {
      fail(field, .outside(range, given: number))
      return nil
    }
    return number
  }

  /// One of a few words; nil where nothing was typed.
  mutating func word(_ field: String, of words: [String]) -> String? {
    guard let text = text(field, most: 200) else { return nil }
    guard words.contains(text) else {
      fail(field, .unknown(text))
      return nil
    }
    return text
  }

  /// A document symbol that must be there.
  mutating func symbol(_ field: String) -> DocumentSymbol? {
    guard let text = required(field, most: 100) else { return nil }
    do throws(InvalidDocumentSymbol) {
      return try DocumentSymbol(text)
    } catch {
      fail(field, .notASymbol(text))
      return nil
    }
  }

  /// Days and stretches `DAY..DAY` divided by `;` or lines, each at most a year long.
  mutating func stretches(_ field: String) -> [Range<Day>] {
    guard let text = text(field) else { return [] }
    var stretches: [Range<Day>] = []
    for part in text.split(whereSeparator: { $0 == ";" || $0.isNewline }).prefix(100) {
      let ends = part.split(separator: "..", omittingEmptySubsequences: false)
        .map { SitePhrases.day(typed: String($0).trimmingSpaces) }
      guard (1...2).contains(ends.count), let first = ends[0], let last = ends[ends.count - 1],
        first <= last, first.distance(to: last) < 366
      else {
        fail(field, .notADay(String(part).trimmingSpaces))
        continue
      }
      stretches.append(first..<last.advanced(by: 1))
    }
    return stretches
  }

  /// Days divided by `;` or lines, at most `most` of them.
  mutating func days(_ field: String, most: Int) -> [Day] {
    guard let text = text(field) else { return [] }
    let parts = text.split(whereSeparator: { $0 == ";" || $0.isNewline })
      .map { String($0).trimmingSpaces }.filter { !$0.isEmpty }
    guard parts.count <= most else {
      fail(field, .outside(1...most, given: parts.count))
      return []
    }
    return parts.compactMap { part in
      let day = SitePhrases.day(typed: part)
      if day == nil { fail(field, .notADay(part)) }
      return day
    }
  }

  /// Notes what is wrong with a field.
  mutating func fail(_ field: String, _ problem: FormError.Problem) {
    errors.append(FormError(field: field, problem: problem))
  }
}
