import Basics

extension UnitType: ContradictableEntry {}

extension Substitution: ContradictableEntry {
  var subject: EntrySubject { EntrySubject(wanted.rawValue, given.rawValue) }
}

extension PublishedNeed: ContradictableEntry {}

extension RequirementLine: ContradictableEntry {
  var subject: EntrySubject {
    EntrySubject(
      mission.rawValue, unitType.rawValue, task?.rawValue, need?.rawValue,
      (tags + [language, threat?.rawValue ?? "", altitude.map(String.init) ?? ""])
        .filter { !$0.isEmpty }.joined(separator: " "),
      at: .month(from))
  }

  /// A mission may have several lines alike from one source.
  static func apart(
    _ ranked: [Int], of entries: [Self], counts: UnitCounts
  ) -> [Contradiction] {
    bySource(ranked, of: entries)
  }
}

extension ParallelForce: ContradictableEntry {
  var subject: EntrySubject {
    EntrySubject(mission.rawValue, name, at: from.map { .day($0) } ?? .none)
  }
}

extension CeilingStep: ContradictableEntry {
  var subject: EntrySubject { EntrySubject(mission.rawValue, at: .month(from)) }
}

extension MissionBudget: ContradictableEntry {
  var subject: EntrySubject { EntrySubject(mission.rawValue, at: .month(from)) }
}

extension LiftCapacity: ContradictableEntry {
  var subject: EntrySubject { EntrySubject("", at: .month(from)) }
}

extension ScenarioChange: ContradictableEntry {}
