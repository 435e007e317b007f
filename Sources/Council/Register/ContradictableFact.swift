import Basics

/// A fact of which two rows may say different things.
protocol ContradictableFact {
  /// The id of the row.
  var key: String { get }
  /// What it speaks of: two facts on one subject contradict each other or say the same.
  var subject: String { get }
  /// What it says of it, apart from where it was read.
  var says: [String] { get }
  var provenance: Provenance { get }
  /// Facts with one subject, divided into those that cannot both hold.
  static func apart(_ facts: [Self]) -> [[Self]]
}

extension ContradictableFact {
  static func apart(_ facts: [Self]) -> [[Self]] { [facts] }
}

extension MandatePeriod: ContradictableFact {
  var key: String { id.rawValue }
  var subject: String { "\(mission) \(decision)" }
  var says: [String] {
    [
      adopted.iso, start.iso, end?.iso ?? "", change.rawValue, troops.map(String.init) ?? "",
      police.map(String.init) ?? "", otherCeiling, reportRule.text,
    ]
  }

  /// A decision may give two periods one after the other, or move a ceiling besides: only periods
  /// of one sort that overlap contradict each other.
  static func apart(_ facts: [MandatePeriod]) -> [[MandatePeriod]] {
    var groups: [[MandatePeriod]] = []
    var end: Day?
    let sorted = facts.sorted {
      ($0.change.setsMandate ? 0 : 1, $0.start, $0.id) < (
        $1.change.setsMandate ? 0 : 1, $1.start, $1.id
      )
    }
    for fact in sorted {
      if let last = groups.last?.last, last.change.setsMandate == fact.change.setsMandate,
        end.map({ fact.start < $0 }) ?? true
      {
        groups[groups.count - 1].append(fact)
        end = end.flatMap { end in fact.end.map { max(end, $0) } }
      } else {
        groups.append([fact])
        end = fact.end
      }
    }
    return groups
  }
}

extension Mission: ContradictableFact {
  var key: String { id.rawValue }
  var subject: String { id.rawValue }
  var says: [String] {
    [
      english, french, kind.rawValue, seat, hosts.map(\.rawValue).joined(separator: " "),
      began?.iso ?? "", ended?.iso ?? "",
    ]
  }
}

extension MandatedTask: ContradictableFact {
  var key: String { id.rawValue }
  var subject: String { "\(mission) \(decision) \(code)" }
  var says: [String] { [text, priority.map(String.init) ?? ""] + benchmarks }
}

extension Holiday: ContradictableFact {
  var key: String { id.rawValue }
  var subject: String { day.iso }
  var says: [String] { [name, kind.rawValue] }
}

extension Presidency: ContradictableFact {
  var key: String { id.rawValue }
  var subject: String { month.iso }
  var says: [String] { [state.rawValue] }
}

extension Membership: ContradictableFact {
  var key: String { id.rawValue }
  var subject: String { "\(year) \(state)" }
  var says: [String] { [seat.rawValue] }
}

extension Penholder: ContradictableFact {
  var key: String { id.rawValue }
  var subject: String { "\(mission) \(from?.iso ?? "")…\(until?.iso ?? "")" }
  var says: [String] { states.map(\.rawValue) }
}

extension OtherItem: ContradictableFact {
  var key: String { id.rawValue }
  var subject: String { id.rawValue }
  var says: [String] {
    [
      english, french, kind.rawValue, recurrence.text, String(tolerance), room.rawValue,
      from?.iso ?? "", until?.iso ?? "",
    ]
  }
}

extension StepRecord: ContradictableFact {
  var key: String { id.rawValue }
  var subject: String { id.rawValue }
  var says: [String] {
    [planned?.iso ?? "", actual?.iso ?? "", String(notHeld), String(isLetter)]
  }
}
