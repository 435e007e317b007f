import Basics

extension Field {
  /// How a value is written in a table: days as `YYYY-MM-DD`, months as `YYYY-MM`, lists with `; `.
  package func text(of value: FieldValue) -> String {
    switch (value, form) {
    case (.none, _): ""
    case (.text(let text), _): text
    case (.whole(let number), _): String(number)
    case (.day(let day), .lastDay): day.advanced(by: -1).iso
    case (.day(let day), _): day.iso
    case (.month(let month), _): month.iso
    case (.flag(let flag), _): flag ? "yes" : "no"
    case (.list(let list), _): list.joined(separator: "; ")
    }
  }

  /// Reads what was written in a table or a form; spaces around it do not count.
  ///
  /// - Throws: `InvalidEntry` naming this field where it is empty and must not be, or is none of what
  ///   the field may hold.
  package func value(of text: String) throws(InvalidEntry) -> FieldValue {
    let text = text.trimmed
    guard !text.isEmpty else {
      if isNeeded { throw InvalidEntry(name, "", .empty) }
      return .none
    }
    guard let value = read(text) else { throw InvalidEntry(name, text, .notA(form)) }
    return value
  }

  private func read(_ text: String) -> FieldValue? {
    switch form {
    case .key, .reference, .text: .text(text)
    case .symbol: (try? DocumentSymbol(text)).map { .text($0.text) }
    case .whole(let range): Field.number(text, in: range).map { .whole($0) }
    case .day: (try? Day(iso: text)).map { .day($0) }
    case .lastDay: (try? Day(iso: text)).map { .day($0.advanced(by: 1)) }
    case .month, .endMonth: (try? Month(iso: text)).map { .month($0) }
    case .flag: ["yes": true, "no": false][text].map { .flag($0) }
    case .choice(let words): words.contains(text) ? .text(text) : nil
    case .words, .references:
      .list(text.split(separator: ";").map { String($0).trimmed }.filter { !$0.isEmpty })
    }
  }

  private static func number(_ text: String, in range: ClosedRange<Int>) -> Int? {
    guard text.utf8.first != UInt8(ascii: "+"), let number = Int(text), range.contains(number)
    else { return nil }
    return number
  }
}

extension String {
  /// Without spaces, tabs and line ends at its ends.
  fileprivate var trimmed: String {
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.isBlank }),
      let last = scalars.lastIndex(where: { !$0.isBlank })
    else { return "" }
    return String(scalars[first...last])
  }
}

extension Unicode.Scalar {
  fileprivate var isBlank: Bool {
    self == " " || self == "\t" || self == "\n" || self == "\r"
  }
}
