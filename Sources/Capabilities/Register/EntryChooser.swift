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
    for (index, entry) in entries.enumerated() {
      let before = first[entry.subject]
      if let before {
        others[before, default: []].append(index)
      } else {
        first[entry.subject] = index
      }
    }
    guard !others.isEmpty else { return entries }

    let later = Set(others.values.joined())
    return entries.indices.flatMap { index -> [Entry] in
      if let more = others[index] {
        return used(among: [entries[index]] + more.map { entries[$0] })
      }
      return later.contains(index) ? [] : [entries[index]]
    }
  }

  private mutating func used<Entry: ContradictableEntry>(among entries: [Entry]) -> [Entry] {
    let chosen = desk[Entry.kind.rawValue] ?? []
    let ranked = entries.sorted { left, right in
      let (isLeft, isRight) = (chosen.contains(left.key), chosen.contains(right.key))
      if isLeft != isRight { return isLeft }
      return left.isSurer(than: right)
    }
    var used: Set<Entry> = []
    for contradiction in Entry.apart(ranked, counts: counts) {
      note(contradiction, chosen)
      used.formUnion(contradiction.used)
    }
    return entries.filter { used.remove($0) != nil }
  }

  /// Writes down what was chosen, unless all say the same.
  private mutating func note<Entry: ContradictableEntry>(
    _ contradiction: Contradiction<Entry>, _ chosen: Set<String>
  ) {
    let said = Set(contradiction.used.map(\.says))
    let others = contradiction.setAside.filter { !said.contains($0.says) }
    guard let best = contradiction.used.first, let next = others.first else { return }

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
        setAside: others.map { Identifier<Entry>($0.key) }.sorted().map(\.rawValue), why: why))
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
    return Identifier<Self>(key) < Identifier<Self>(other.key)
  }

  /// The day number since when it is known; the least there is where that is not said.
  fileprivate var known: Int { provenance.knownSince?.number ?? .min }
}
