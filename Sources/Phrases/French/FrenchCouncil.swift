import Basics
import Council

/// The Council's side of Muster in French, by topic in the files beside this one.
enum FrenchCouncil {
  /// The space that keeps a sign with the word before it.
  static let joined = "\u{A0}"

  /// "0 jour", "1 jour", "2 jours": the plural begins at two.
  static func counted(_ count: Int, _ one: String, _ many: String) -> String {
    "\(count)\(joined)\(abs(count) < 2 ? one : many)"
  }

  /// "a", "a et b", "a, b et c".
  static func list(_ parts: [String]) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + " et " + last
  }
}

extension FrenchCouncil {
  static func date(_ day: Day) -> String { "\(weekday(day.weekday)) \(plainDate(day))" }

  static func plainDate(_ day: Day) -> String {
    let number = day.dayOfMonth == 1 ? "1er" : "\(day.dayOfMonth)"
    return "\(number) \(month(day.month))"
  }

  static func month(_ month: Month) -> String { "\(monthName(month.number)) \(month.year)" }

  static func monthName(_ number: Int) -> String {
    let names = [
      "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
      "octobre", "novembre", "décembre",
    ]
    return names.indices.contains(number - 1) ? names[number - 1] : "\(number)"
  }

  static func weekday(_ weekday: Weekday) -> String {
    switch weekday {
    case .monday: "lundi"
    case .tuesday: "mardi"
    case .wednesday: "mercredi"
    case .thursday: "jeudi"
    case .friday: "vendredi"
    case .saturday: "samedi"
    case .sunday: "dimanche"
    }
  }

  static func shortWeekday(_ day: Weekday) -> String { String(weekday(day).prefix(3)) + "." }

  static func days(_ count: Int) -> String { counted(count, "jour", "jours") }

  static func workingDays(_ count: Int) -> String {
    counted(count, "jour ouvré", "jours ouvrés")
  }

  static func registerEnds(_ day: Day) -> String {
    "le registre s’arrête le \(date(day))\(joined); décision ultérieure non consignée"
  }
}
