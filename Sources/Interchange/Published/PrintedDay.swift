import Basics

/// Days as published tables print them.
enum PrintedDay {
  /// Reads `23 December`, `December 23` or `9 Dec. 2001`; the year of the table where none stands.
  static func day(in text: String, year: Int?) -> Day? {
    let words = Words.raw(text)
    guard (2...3).contains(words.count) else { return nil }
    guard let place = words.prefix(2).firstIndex(where: { month($0) != nil }),
      let month = month(words[place]), let day = Int(words[1 - place]), words[1 - place].count <= 2
    else { return nil }
    var year = year
    if words.count == 3 {
      guard words[2].count == 4, let printed = Int(words[2]), year == nil || year == printed else {
        return nil
      }
      year = printed
    }
    guard let year else { return nil }
    return try? Day(year: year, month: month, day: day)
  }

  /// The first `D Month YYYY` in a longer text.
  static func firstDay(in text: String) -> Day? {
    let words = Words.raw(text)
    for index in words.indices.dropLast(2) {
      if let day = day(in: words[index...(index + 2)].joined(separator: " "), year: nil) {
        return day
      }
    }
    return nil
  }

  private static func month(_ word: String) -> Int? {
    guard word.count >= 3 else { return nil }
    return names.firstIndex { $0.hasPrefix(word) || (word == "sept" && $0 == "september") }
      .map { $0 + 1 }
  }

  private static let names = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
}
