package import Basics

extension SitePhrases {
  /// "12 July 2019", "12 juillet 2019".
  package func date(_ day: Day) -> String {
    switch language {
    case .english: englishDate(day)
    case .french: frenchDate(day)
    }
  }

  /// The month shortened: `12 Jul 2019`.
  package func shortDate(_ day: Day) -> String {
    "\(number(of: day)) \(shortMonth(day.month)) \(day.year)"
  }

  /// "12 July", "12 juillet".
  package func dayAndMonth(_ day: Day) -> String {
    let names = SitePhrases.monthNames(language)
    return "\(number(of: day)) \(names[day.month.number - 1])"
  }

  /// The month shortened, no year: `12 Jul`.
  package func shortDayAndMonth(_ day: Day) -> String {
    "\(number(of: day)) \(shortMonth(day.month))"
  }

  /// "Friday 12 July 2019", "vendredi 12 juillet 2019".
  package func fullDate(_ day: Day) -> String {
    "\(weekday(day.weekday)) \(date(day))"
  }

  /// "Friday", "vendredi".
  package func weekday(_ weekday: Weekday) -> String {
    SitePhrases.weekdayNames(language)[weekday.rawValue - 1]
  }

  /// "Fri", "ven.".
  package func shortWeekday(_ weekday: Weekday) -> String {
    SitePhrases.shortWeekdayNames(language)[weekday.rawValue - 1]
  }

  /// "March 2018", "mars 2018".
  package func month(_ month: Month) -> String {
    "\(SitePhrases.monthNames(language)[month.number - 1]) \(month.year)"
  }

  /// "Mar", "mars".
  package func shortMonth(_ month: Month) -> String {
    SitePhrases.shortMonthNames(language)[month.number - 1]
  }

  /// "12"; in French "1er" for the first.
  package func number(of day: Day) -> String {
    language == .french && day.dayOfMonth == 1 ? "1er" : "\(day.dayOfMonth)"
  }
}

/// "12 July 2019".
func englishDate(_ day: Day) -> String { EnglishCouncil.plainDate(day) }

/// "12 juillet 2019", "1er juillet 2019".
func frenchDate(_ day: Day) -> String { FrenchCouncil.plainDate(day) }
