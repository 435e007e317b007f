import Basics
import Council

/// The Council's side of Muster in English, by topic in the files beside this one.
enum EnglishCouncil {
  /// "1 day", "2 days".
  static func counted(_ count: Int, _ one: String, _ many: String) -> String {
    "\(count) \(abs(count) == 1 ? one : many)"
  }

  /// "a", "a and b", "a, b and c".
  static func list(_ parts: [String]) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + " and " + last
  }
}

extension EnglishCouncil {
  static func date(_ day: Day) -> String { "\(weekday(day.weekday)) \(plainDate(day))" }

  static func plainDate(_ day: Day) -> String { "\(day.dayOfMonth) \(month(day.month))" }

  static func month(_ month: Month) -> String { "\(monthName(month.number)) \(month.year)" }

  static func monthName(_ number: Int) -> String {
    let names = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    return names.indices.contains(number - 1) ? names[number - 1] : "\(number)"
  }

  static func weekday(_ weekday: Weekday) -> String {
    switch weekday {
    case .monday: "Monday"
    case .tuesday: "Tuesday"
    case .wednesday: "Wednesday"
    case .thursday: "Thursday"
    case .friday: "Friday"
    case .saturday: "Saturday"
    case .sunday: "Sunday"
    }
  }

  static func shortWeekday(_ day: Weekday) -> String { String(weekday(day).prefix(3)) }

  static func days(_ count: Int) -> String { counted(count, "day", "days") }

  static func workingDays(_ count: Int) -> String {
    counted(count, "working day", "working days")
  }

  static func registerEnds(_ day: Day) -> String {
    "register ends \(date(day)); later decision not recorded"
  }
}
