import Basics

extension CouncilRegister {
  /// Whether the dates of a draft leave room for the guideline, by the register's holidays.
  ///
  /// The calendar reaches 400 days past either date, whichever comes first.
  package func feasibility(of draft: CycleDraft) -> Feasibility {
    let first = min(draft.report, draft.expiry).advanced(by: -400)
    let last = max(draft.report, draft.expiry).advanced(by: 400)
    let calendar = WorkingCalendar(holidays: holidays, covering: first..<last)
    return Feasibility(of: draft) { calendar.isWorkingDay($0) }
  }
}
