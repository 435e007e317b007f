import Basics

/// An entry of which two rows may say different things.
protocol ContradictableEntry: CapabilityEntry {
  /// What it speaks of.
  var subject: EntrySubject { get }
  /// Entries of one subject, those to be used first coming first, divided into those of which only
  /// some can hold.
  static func apart(_ ranked: [Self], counts: UnitCounts) -> [Contradiction<Self>]
}

/// Entries of which only some can hold.
struct Contradiction<Entry> {
  /// Those that hold, the one to be used first coming first.
  var used: [Entry]
  var setAside: [Entry] = []
}

extension ContradictableEntry {
  /// Its key alone: no other entry speaks of it.
  var subject: EntrySubject { EntrySubject(key) }

  /// Of a subject only one can hold.
  static func apart(_ ranked: [Self], counts: UnitCounts) -> [Contradiction<Self>] {
    [Contradiction(used: Array(ranked.prefix(1)), setAside: Array(ranked.dropFirst()))]
  }

  /// Rows of one source, known since one day, stand beside each other: those of the source that
  /// comes first hold, and nothing of another's.
  static func bySource(_ ranked: [Self]) -> [Contradiction<Self>] {
    var contradiction = Contradiction(used: Array(ranked.prefix(1)))
    for entry in ranked.dropFirst() {
      if entry.isToldApart(from: contradiction.used[0]) {
        contradiction.setAside.append(entry)
      } else {
        contradiction.used.append(entry)
      }
    }
    return [contradiction]
  }

  /// What it says of its subject, apart from its key, its note and where it was read.
  var says: [FieldValue] {
    zip(Self.fields, values).filter { $0.0.name != .id && $0.0.name != .note }.map(\.1)
  }

  /// Whether another entry was read elsewhere, or became known on another day.
  func isToldApart(from other: Self) -> Bool {
    provenance.source != other.provenance.source
      || provenance.knownSince != other.provenance.knownSince
  }
}
