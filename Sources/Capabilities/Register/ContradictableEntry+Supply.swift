import Basics

/// Two reports of one pledge are told by `restates`, not by contradiction.
extension Pledge: ContradictableEntry {}

extension LevelNotice: ContradictableEntry {
  var subject: EntrySubject { EntrySubject(pledge.rawValue, at: .day(day)) }
}

extension Evidence: ContradictableEntry {
  var subject: EntrySubject { EntrySubject(pledge.rawValue, nature.rawValue, at: .day(day)) }
}

extension LeadTime: ContradictableEntry {
  var subject: EntrySubject { EntrySubject(step.rawValue) }
}

extension JointPledge: ContradictableEntry {}

extension JointPart: ContradictableEntry {
  var subject: EntrySubject {
    EntrySubject(
      joint.rawValue, pledge.rawValue, role.rawValue, at: from.map { .day($0) } ?? .none)
  }
}

extension Partnership: ContradictableEntry {}

extension StandbyScheme: ContradictableEntry {}

extension Selection: ContradictableEntry {
  var subject: EntrySubject { EntrySubject(line.rawValue, pledge.rawValue, at: .day(day)) }
}

extension Contract: ContradictableEntry {
  var subject: EntrySubject {
    EntrySubject(
      mission.rawValue, unitType.rawValue, tags.joined(separator: " "), at: .day(from))
  }

  /// A mission may have several contracts alike from one source.
  static func apart(
    _ ranked: [Int], of entries: [Self], counts: UnitCounts
  ) -> [Contradiction] {
    bySource(ranked, of: entries)
  }
}

extension Transfer: ContradictableEntry {
  var subject: EntrySubject {
    EntrySubject(
      fromMission.rawValue, toMission.rawValue, unitType.rawValue, at: .day(from))
  }

  /// A mission may lend several times alike, as one source has it.
  static func apart(
    _ ranked: [Int], of entries: [Self], counts: UnitCounts
  ) -> [Contradiction] {
    bySource(ranked, of: entries)
  }
}

extension RotationScheme: ContradictableEntry {}

extension SchemePartner: ContradictableEntry {
  var subject: EntrySubject {
    EntrySubject(
      scheme.rawValue, contributor?.rawValue, pledge?.rawValue, contract?.rawValue,
      at: from.map { .day($0) } ?? .none)
  }
}
