import Basics

/// An entry of which two rows may say different things.
protocol ContradictableEntry: CapabilityEntry {
  /// What it speaks of.
  var subject: EntrySubject { get }
  /// Entries of one subject, by their places, those to be used first coming first, divided into
  /// those of which only some can hold.
  static func apart(
    _ ranked: [Int], of entries: [Self], counts: UnitCounts
  ) -> [Contradiction]
}

/// Entries of which only some can hold, by their places in a list.
struct Contradiction {
  /// Those that hold, the one to be used first coming first.
  var used: [Int]
  var setAside: [Int] = []
}

extension ContradictableEntry {
  /// Its key alone: no other entry speaks of it.
  var subject: EntrySubject { EntrySubject(key) }

  /// Of a subject only one can hold.
  static func apart(
    _ ranked: [Int], of entries: [Self], counts: UnitCounts
  ) -> [Contradiction] {
    [Contradiction(used: Array(ranked.prefix(1)), setAside: Array(ranked.dropFirst()))]
  }

  /// Rows of one source, known since one day, stand beside each other: those of the source that
  /// comes first hold, and nothing of another's.
  static func bySource(_ ranked: [Int], of entries: [Self]) -> [Contradiction] {
    var contradiction = Contradiction(used: Array(ranked.prefix(1)))
    for place in ranked.dropFirst() {
      if entries[place].isToldApart(from: entries[ranked[0]]) {
        contradiction.setAside.append(place)
      } else {
        contradiction.used.append(place)
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
