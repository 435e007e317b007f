import Basics

/// An entry of which two rows may say different things.
protocol ContradictableEntry: CapabilityEntry {
  /// What it speaks of.
  var subject: EntrySubject { get }
  /// Entries of one subject, divided into those of which only one can hold.
  static func apart(_ entries: [Self], counts: UnitCounts) -> [[Self]]
}

extension ContradictableEntry {
  /// Its key alone: no other entry speaks of it.
  var subject: EntrySubject { EntrySubject(key) }

  /// All of a subject contradict each other.
  static func apart(_ entries: [Self], counts: UnitCounts) -> [[Self]] { [entries] }

  /// What it says of its subject, apart from its key, its note and where it was read.
  var says: [FieldValue] {
    zip(Self.fields, values).filter { $0.0.name != .id && $0.0.name != .note }.map(\.1)
  }

  /// Whether another entry was read elsewhere, or became known on another day: two rows of one
  /// source, known since one day, speak of two things.
  func isToldApart(from other: Self) -> Bool {
    provenance.source != other.provenance.source
      || provenance.knownSince != other.provenance.knownSince
  }

  /// Rows of one source and day of knowledge stand beside each other; the first such row of each
  /// source speaks of one thing, the second of another, and so on, in order of keys.
  static func columns(_ entries: [Self]) -> [[Self]] {
    var columns: [[Self]] = []
    for entry in entries.sorted(by: { Identifier<Self>($0.key) < Identifier<Self>($1.key) }) {
      let free = columns.firstIndex { $0.allSatisfy { $0.isToldApart(from: entry) } }
      if let free {
        columns[free].append(entry)
      } else {
        columns.append([entry])
      }
    }
    return columns
  }
}
