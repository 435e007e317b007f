package import Basics

extension SitePhrases {
  /// Reads a day as people type it; nil where it is none.
  ///
  /// `2019-07-12`, `12 July 2019`, `12 juil. 2019`, `July 12, 2019`, `Friday 12 July 2019`,
  /// `1er mars 2018` and `12.7.2019` are all read, in either language whatever the page's own.
  /// Numbers alone are read day first, as both languages of the site write them.
  package static func day(typed text: String) -> Day? {
    if let day = try? Day(iso: text) { return day }
    let words = words(in: text)
    let months = words.compactMap { monthNumber($0) }
    let numbers = words.compactMap { number($0) }
    let others = words.filter { monthNumber($0) == nil && number($0) == nil }
    guard others.allSatisfy(isFiller) else { return nil }

    switch (months.count, numbers.count) {
    case (1, 2):
      return day(numbers[0], of: months[0], in: numbers[1])
    case (0, 3) where numbers[0] > 31:
      return day(numbers[2], of: numbers[1], in: numbers[0])
    case (0, 3):
      return day(numbers[0], of: numbers[1], in: numbers[2])
    default:
      return nil
    }
  }

  /// Reads a month as people type it; nil where it is none.
  ///
  /// `2018-03`, `March 2018`, `mars 2018` and `3/2018` are all read.
  package static func month(typed text: String) -> Month? {
    if let month = try? Month(iso: text) { return month }
    let words = words(in: text)
    let months = words.compactMap { monthNumber($0) }
    let numbers = words.compactMap { number($0) }
    guard months.count + numbers.count == words.count else { return nil }

    switch (months.count, numbers.count) {
    case (1, 1): return try? Month(year: numbers[0], month: months[0])
    case (0, 2) where numbers[0] > 31: return try? Month(year: numbers[0], month: numbers[1])
    case (0, 2): return try? Month(year: numbers[1], month: numbers[0])
    default: return nil
    }
  }

  private static func day(_ number: Int, of month: Int, in year: Int) -> Day? {
    guard year >= 1900 else { return nil }
    return try? Day(year: year, month: month, day: number)
  }

  /// The stretches of letters and digits, in small letters.
  private static func words(in text: String) -> [String] {
    guard text.utf8.count <= 64 else { return [] }
    return text.lowercased().unicodeScalars
      .split { !($0.properties.isAlphabetic || $0.properties.numericType != nil) }
      .map { String($0) }
  }

  private static func number(_ word: String) -> Int? {
    var digits = Substring(word)
    for ending in ["er", "st", "nd", "rd", "th"] where digits.hasSuffix(ending) {
      digits = digits.dropLast(ending.count)
    }
    guard digits.utf8.count <= 4, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    return Int(digits)
  }

  /// The month that a word begins to name with three letters or more; "jui" names none.
  private static func monthNumber(_ word: String) -> Int? {
    guard word.count >= 3 else { return nil }
    var found: Set<Int> = []
    for language in Language.allCases {
      for (index, name) in monthNames(language).enumerated()
      where name.lowercased().hasPrefix(word) {
        found.insert(index + 1)
      }
    }
    return found.count == 1 ? found.first : word == "sept" ? 9 : nil
  }

  private static func isFiller(_ word: String) -> Bool {
    if ["le", "the", "of", "de"].contains(word) { return true }
    return Language.allCases.contains { language in
      weekdayNames(language).contains { $0.lowercased().hasPrefix(word) } && word.count >= 3
    }
  }
}
