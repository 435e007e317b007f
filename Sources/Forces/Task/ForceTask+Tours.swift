extension ForceTask {
  /// The tours of an answer in names, in order of line, start and supply; what is committed is not
  /// among them.
  package func tours(of answer: ForceAnswer) -> [PlannedTour] { tours(of: answer.tours) }

  /// Tours in names, in order of line, start and supply.
  package func tours(of tours: [ForceProblem.Tour]) -> [PlannedTour] {
    let index = WayIndex(self)
    return tours.compactMap(index.planned).sorted()
  }
}

extension PlannedTour: Comparable {
  /// By line, then by start, then by supply.
  package static func < (left: Self, right: Self) -> Bool {
    if left.line != right.line { return left.line < right.line }
    if left.months.lowerBound != right.months.lowerBound {
      return left.months.lowerBound < right.months.lowerBound
    }
    if left.supply != right.supply { return left.supply < right.supply }
    return (left.unit, left.months.upperBound) < (right.unit, right.months.upperBound)
  }
}
