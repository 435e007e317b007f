import Basics
import Council

/// Chooses among entries that speak of the same subject, and notes what it chose.
struct EntryChooser {
  private let desk: [String: Set<String>]
  private let counts: UnitCounts
  private(set) var made: [FactChoice] = []

  init(choices: [DeskChoice], in register: CapabilityRegister) {
    desk = Dictionary(grouping: choices, by: \.kind).mapValues { Set($0.map(\.used)) }
    counts = UnitCounts(register)
  }

  /// One entry a subject, in the order in which subjects come first.
  ///
  /// Most registers hold no two entries on one subject: they are read once and given back as they
  /// are.
  mutating func used<Entry: ContradictableEntry>(_ entries: [Entry]) -> [Entry] {
    guard entries.count > 1 else { return entries }
    var first: [EntrySubject: Int] = [:]
    first.reserveCapacity(entries.count)
    var others: [Int: [Int]] = [:]
    for place in entries.indices {
      let subject = entries[place].subject
      guard let before = first.updateValue(place, forKey: subject) else { continue }
      first[subject] = before
      others[before, default: []].append(place)
    }
    guard !others.isEmpty else { return entries }

    var places = Set(entries.indices)
    for (before, more) in others.sorted(by: { $0.key < $1.key }) {
      places.subtract([before] + more)
      places.formUnion(used(among: [before] + more, of: entries))
    }
    return places.sorted().map { entries[$0] }
  }

  /// The places of those that hold among entries of one subject.
  private mutating func used<Entry: ContradictableEntry>(
    among places: [Int], of entries: [Entry]
  ) -> [Int] {
    let chosen = desk[Entry.kind.rawValue] ?? []
    let ranked = places.sorted { left, right in
      let (left, right) = (entries[left], entries[right])
      let (isLeft, isRight) = (chosen.contains(left.key), chosen.contains(right.key))
      if isLeft != isRight { return isLeft }
      return left.isSurer(than: right)
    }
    return Entry.apart(ranked, of: entries, counts: counts).flatMap { contradiction in
      note(contradiction, of: entries, chosen)
      return contradiction.used
    }
  }

  /// Writes down what was chosen, unless all say the same.
  private mutating func note<Entry: ContradictableEntry>(
    _ contradiction: Contradiction, of entries: [Entry], _ chosen: Set<String>
  ) {
    let said = Set(contradiction.used.map { entries[$0].says })
    let others = contradiction.setAside.filter { !said.contains(entries[$0].says) }
    guard let first = contradiction.used.first, let second = others.first else { return }

    let (best, next) = (entries[first], entries[second])
    let why: FactChoice.Why
    if chosen.contains(best.key) {
      why = .deskChoice
    } else if best.provenance.confidence != next.provenance.confidence {
      why = .higherConfidence
    } else if best.known != next.known {
      why = .laterKnownSince
    } else {
      why = .lowerID
    }
    made.append(
      FactChoice(
        kind: Entry.kind.rawValue, subject: best.subject.text, used: best.key,
        setAside: others.map { Identifier<FactChoice>(entries[$0].key) }.sorted()
          .map(\.rawValue), why: why))
  }
}

extension CapabilityEntry {
  /// Whether it is used before another where the desk chose neither: the higher confidence, else
  /// the later known-since, else the lower key.
  func isSurer(than other: Self) -> Bool {
    if provenance.confidence != other.provenance.confidence {
      return provenance.confidence > other.provenance.confidence
    }
    if known != other.known { return known > other.known }
    return Identifier<FactChoice>(key) < Identifier<FactChoice>(other.key)
  }

  /// The day number since when it is known; the least there is where that is not said.
  fileprivate var known: Int { provenance.knownSince?.number ?? .min }
}
