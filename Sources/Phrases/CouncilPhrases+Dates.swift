package import Basics

extension CouncilPhrases {
  /// "Monday 12 March 2018", "lundi 12 mars 2018".
  package func date(_ day: Day) -> String { say(day, EnglishCouncil.date, FrenchCouncil.date) }

  /// "12 March 2018", "12 mars 2018".
  package func plainDate(_ day: Day) -> String {
    say(day, EnglishCouncil.plainDate, FrenchCouncil.plainDate)
  }

  /// "March 2018", "mars 2018".
  package func month(_ month: Month) -> String {
    say(month, EnglishCouncil.month, FrenchCouncil.month)
  }

  /// "March", "mars"; `number` counts 1…12.
  package func monthName(_ number: Int) -> String {
    say(number, EnglishCouncil.monthName, FrenchCouncil.monthName)
  }

  /// "Monday", "lundi".
  package func weekday(_ weekday: Weekday) -> String {
    say(weekday, EnglishCouncil.weekday, FrenchCouncil.weekday)
  }

  /// "Mon", "lun.".
  package func shortWeekday(_ weekday: Weekday) -> String {
    say(weekday, EnglishCouncil.shortWeekday, FrenchCouncil.shortWeekday)
  }

  /// "1 day", "8 days".
  package func days(_ count: Int) -> String { say(count, EnglishCouncil.days, FrenchCouncil.days) }

  /// "1 working day", "4 working days".
  package func workingDays(_ count: Int) -> String {
    say(count, EnglishCouncil.workingDays, FrenchCouncil.workingDays)
  }

  /// "register ends Saturday 31 March 2018; later decision not recorded".
  package func registerEnds(_ day: Day) -> String {
    say(day, EnglishCouncil.registerEnds, FrenchCouncil.registerEnds)
  }
}
