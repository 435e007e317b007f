import Basics

extension Contributor: ContradictableEntry {}

extension LevelCeiling: ContradictableEntry {
  var subject: EntrySubject {
    EntrySubject(contributor.rawValue, at: from.map { .day($0) } ?? .none)
  }
}

/// No caveat is set aside for another: each limits by itself.
extension Caveat: ContradictableEntry {}

extension HostConsent: ContradictableEntry {
  /// A question and its answer may be of one day.
  var subject: EntrySubject {
    EntrySubject(
      contributor.rawValue, mission.rawValue, answer == .asked ? "asked" : nil, at: .day(day))
  }
}

extension SelectionBar: ContradictableEntry {
  var subject: EntrySubject {
    EntrySubject(
      contributor.rawValue, pledge?.rawValue, mission?.rawValue, ground.rawValue, at: .day(from))
  }
}

extension WithdrawalNotice: ContradictableEntry {
  var subject: EntrySubject {
    EntrySubject(
      contributor.rawValue, pledge?.rawValue, deployment?.rawValue, at: .day(announced))
  }
}

extension Clearance: ContradictableEntry {
  var subject: EntrySubject { EntrySubject(contributor.rawValue) }
}

extension Conference: ContradictableEntry {}

extension ConferenceTotal: ContradictableEntry {
  var subject: EntrySubject {
    EntrySubject(conference?.rawValue ?? "", unitType?.rawValue, words)
  }
}
