package import Basics

extension CouncilRegister {
  /// Whether a letter of the Secretary-General stands for the report that an item is.
  ///
  /// It does where it is recorded so, or where nothing is recorded, no day is due and the mission is
  /// one of `habit`, for which that is usual.
  package func isLetter(
    _ item: ProgrammeItem,
    habit: Set<Identifier<Mission>> = PlanningOptions().letterMissions
  ) -> Bool {
    guard item.step == .report, item.kind == .cycle else { return false }
    if let record = steps.first(where: { $0.id == item.id }) { return record.isLetter }
    return item.due == nil && item.mission.map { habit.contains($0) } == true
  }
}
