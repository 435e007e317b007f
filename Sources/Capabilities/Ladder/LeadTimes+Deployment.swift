extension LeadTimes {
  /// Days that a unit at the rapid deployment level takes from the request (R-PCRS-6).
  package static let rapidDays = 60

  /// Days from the request to the arrival of the main body, for a unit at a level that may be selected.
  ///
  /// Request, evaluation and selection, then what `daysFromSelection` counts; at the rapid deployment
  /// level the days that its contributor committed itself to.
  package func daysFromRequest(at level: ReadinessLevel) -> Int {
    guard level < .rapid else { return LeadTimes.rapidDays }
    return self[.request].days + self[.evaluation].days + self[.selection].days
      + daysFromSelection
  }

  /// Days from selection to the arrival of the main body: reconnaissance, memorandum and training side
  /// by side, then the pre-deployment visit, lift and the advance party (force-rules 3.1).
  package var daysFromSelection: Int {
    max(self[.reconnaissance].days, self[.memorandum].days, self[.training].days)
      + self[.predeploymentVisit].days + self[.lift].days + self[.advanceParty].days
  }
}
