package import Basics

extension CouncilRegister {
  /// The day on which a programme for `month` is made unless told otherwise: the first working day
  /// of the month before, or today where that is earlier.
  package func planningDay(for month: Month, today: Day) -> Day {
    let before = month.advanced(by: -1)
    let calendar = WorkingCalendar(
      holidays: holidays, covering: before.firstDay.advanced(by: -14)..<month.days.upperBound)
    return min(today, calendar.workingDay(onOrAfter: before.firstDay))
  }
}
