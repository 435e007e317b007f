package import Basics

/// On which days Headquarters works, and on which the Council may do business.
package struct WorkingCalendar: Hashable, Sendable {
  /// The days laid out; outside them every weekday that is no expected holiday is a working day.
  package let days: Range<Day>
  /// What closes a day, or burdens it, by its distance from the first.
  let marks: [Mark]
  /// The official and expected holidays among them, by day.
  let holidays: [Day: Holiday]

  /// What a day is to the calendar.
  enum Mark: UInt8, Hashable, Sendable {
    case open, floating, weekend, holiday, visit, desk, highLevelWeek
  }

  /// Why the Council does no business on a day.
  package enum Closure: Hashable, Sendable {
    case weekend
    case holiday(Holiday)
    case visit
    /// Closed by the desk.
    case desk
    /// The week of the General Assembly's general debate.
    case highLevelWeek
  }
}

extension WorkingCalendar {
  /// Lays out the days, from the register's holidays and, for years of which it has none, from
  /// their rules.
  package init(
    holidays register: [Holiday], covering days: Range<Day>, visits: [Range<Day>] = [],
    closedDays: Set<Day> = [], keepsHighLevelWeek: Bool = true
  ) {
    var closing: [Day: Holiday] = [:]
    var floating: Set<Day> = []
    var known: Set<Int> = []
    for holiday in register {
      known.insert(holiday.day.year)
      if holiday.kind == .floating {
        floating.insert(holiday.day)
      } else {
        closing[holiday.day] = closing[holiday.day] ?? holiday
      }
    }
    // An observed day may lie in the year before, so one year more is asked for.
    let years = days.isEmpty ? 0..<0 : days.lowerBound.year..<(days.upperBound.year + 2)
    for year in years where !known.contains(year) {
      for holiday in ExpectedHolidays.holidays(of: year) where closing[holiday.day] == nil {
        closing[holiday.day] = holiday
      }
    }
    let highLevelDays = keepsHighLevelWeek ? years.flatMap(HighLevelWeek.days(of:)) : []

    var marks = days.map { day in
      if day.isWeekend { return Mark.weekend }
      if closing[day] != nil { return .holiday }
      return floating.contains(day) ? .floating : .open
    }
    func close(_ day: Day, as mark: Mark) {
      guard days.contains(day) else { return }
      let index = days.lowerBound.distance(to: day)
      if marks[index] == .open || marks[index] == .floating { marks[index] = mark }
    }
    for day in highLevelDays { close(day, as: .highLevelWeek) }
    for visit in visits {
      for day in visit.clamped(to: days) { close(day, as: .visit) }
    }
    for day in closedDays.sorted() { close(day, as: .desk) }

    self.days = days
    self.marks = marks
    self.holidays = closing.filter { days.contains($0.key) }
  }

  private func mark(_ day: Day) -> Mark {
    if days.contains(day) { return marks[days.lowerBound.distance(to: day)] }
    if day.isWeekend { return .weekend }
    let isExpected = ExpectedHolidays.holidays(of: day.year).contains { $0.day == day }
    return isExpected ? .holiday : .open
  }

  /// Whether Headquarters works on a day.
  package func isWorkingDay(_ day: Day) -> Bool {
    let mark = mark(day)
    return mark != .weekend && mark != .holiday
  }

  /// Whether the Council may do business on a day.
  package func isBusinessDay(_ day: Day) -> Bool {
    let mark = mark(day)
    return mark == .open || mark == .floating
  }

  /// Whether a day is a floating holiday, better avoided (General Assembly resolution 69/250).
  package func isFloating(_ day: Day) -> Bool { mark(day) == .floating }

  /// Why the Council does no business on a day; nil where it may.
  package func closure(of day: Day) -> Closure? {
    switch mark(day) {
    case .open, .floating: nil
    case .weekend: .weekend
    case .holiday: holiday(on: day).map(Closure.holiday)
    case .visit: .visit
    case .desk: .desk
    case .highLevelWeek: .highLevelWeek
    }
  }

  /// The official or expected holiday on a day; nil where there is none.
  package func holiday(on day: Day) -> Holiday? {
    if days.contains(day) { return holidays[day] }
    return ExpectedHolidays.holidays(of: day.year).first { $0.day == day }
  }
}

extension WorkingCalendar {
  /// The last working day not after a day.
  package func workingDay(onOrBefore day: Day) -> Day {
    var day = day
    while !isWorkingDay(day) { day = day.advanced(by: -1) }
    return day
  }

  /// The first working day not before a day.
  package func workingDay(onOrAfter day: Day) -> Day {
    var day = day
    while !isWorkingDay(day) { day = day.advanced(by: 1) }
    return day
  }

  /// The working day `count` working days after a day, or before it where negative.
  ///
  /// For 0 it is the day itself, working or not.
  package func day(_ count: Int, workingDaysAfter day: Day) -> Day {
    var day = day
    for _ in 0..<abs(count) {
      let next = day.advanced(by: count.signum())
      day = count > 0 ? workingDay(onOrAfter: next) : workingDay(onOrBefore: next)
    }
    return day
  }

  /// How many working days come after `start`, up to and with `end`; 0 where `end` is not later.
  package func workingDays(after start: Day, through end: Day) -> Int {
    guard start < end else { return 0 }
    return (start.advanced(by: 1)...end).count { isWorkingDay($0) }
  }

  /// The last day not after a day on which the Council may do business, at most a year before.
  package func businessDay(onOrBefore day: Day) -> Day? {
    (0...366).lazy.map { day.advanced(by: -$0) }.first(where: isBusinessDay)
  }

  /// The first day not before a day on which the Council may do business, at most a year later.
  package func businessDay(onOrAfter day: Day) -> Day? {
    (0...366).lazy.map { day.advanced(by: $0) }.first(where: isBusinessDay)
  }
}
