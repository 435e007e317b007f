import GRDB

/// Facts of one kind coming in together, from the reference register or from a file, and what
/// became of each.
struct FactIntake {
  let change: Change
  let origin: Origin
  /// The release of the reference register; nil for a file.
  let release: Int?
  /// The journal row under which they come in.
  let sequence: Int

  /// What the database is marked as; nil for one of real registers.
  private let mark: ExerciseMark?

  private(set) var added: [ReferenceUpdate.Key] = []
  private(set) var replaced: [ReferenceUpdate.Key] = []
  private(set) var unchanged = 0
  private(set) var removed: [ReferenceUpdate.Key] = []
  private(set) var kept: [ReferenceUpdate.Kept] = []
  private var removedFacts: [ReferenceUpdate.Key: FactRow] = [:]

  init(
    _ change: Change, origin: Origin, release: Int?, sequence: Int, mark: ExerciseMark? = nil
  ) {
    self.mark = mark
    self.change = change
    self.origin = origin
    self.release = release
    self.sequence = sequence
  }

  mutating func take(_ facts: [Fact]) throws {
    let before = release == nil ? try change.registers(for: facts) : nil
    let byKind = Dictionary(grouping: facts, by: \.kind)
    for kind in FactKind.allCases {
      try take(byKind[kind] ?? [], kind.stored)
    }
    if release != nil { try restoreLeanedOn() }
    if let before {
      let written = Set(added + replaced)
      try change.requireLawful(facts.filter { written.contains($0.recordKey) }, beside: before)
    }
    try change.requireAllParents()
  }

  private mutating func take<Kept: StoredFact>(_ facts: [Fact], _ type: Kept.Type) throws {
    guard !facts.isEmpty || release != nil else { return }
    var old = Dictionary(
      try Kept.fetch(change.db).map { ($0.fact.key, $0) }, uniquingKeysWith: { first, _ in first })
    let known = try ReferenceRow.ids(change.db, kind: Kept.factKind)
    var seen: Set<String> = []
    for case let fact as Kept in facts.map(\.stored) {
      seen.insert(fact.key)
      old[fact.key] =
        if release == nil {
          try importOne(fact, over: old[fact.key])
        } else {
          try updateOne(fact, over: old[fact.key], wasRemoved: known.contains(fact.key))
        }
    }
    guard release != nil else { return }
    for row in old.values.sorted(by: { $0.fact.key < $1.fact.key })
    where row.keeping.origin == .reference && !seen.contains(row.fact.key) {
      try drop(row)
    }
    for id in known.subtracting(seen) {
      try ReferenceRow.delete(change.db, kind: Kept.factKind, id: id)
    }
  }

  private func key(_ fact: some StoredFact) -> ReferenceUpdate.Key { fact.fact.recordKey }

  private var fresh: Keeping {
    Keeping(
      origin: origin, release: release, isEdited: false, arrival: sequence, version: sequence)
  }

  private mutating func add<Kept: StoredFact>(_ fact: Kept) throws -> KeptFact<Kept> {
    try fact.fact.requireBelonging(to: mark)
    try fact.insert(change.db, fresh)
    added.append(key(fact))
    return KeptFact(fact: fact, keeping: fresh)
  }

  private mutating func importOne<Kept: StoredFact>(
    _ fact: Kept, over old: KeptFact<Kept>?
  ) throws -> KeptFact<Kept> {
    guard let old else { return try add(fact) }
    guard old.fact != fact else {
      unchanged += 1
      return old
    }
    guard old.keeping.origin != .desk, !old.keeping.isEdited else {
      kept.append(ReferenceUpdate.Kept(key: key(fact), ours: old.fact.fact, theirs: fact.fact))
      return old
    }
    try fact.fact.requireBelonging(to: mark)
    try old.keepReference(change.db)
    try fact.update(change.db, fresh)
    // One that came twice was added a moment ago.
    if old.keeping.arrival != sequence { replaced.append(key(fact)) }
    return KeptFact(fact: fact, keeping: fresh)
  }

  private mutating func updateOne<Kept: StoredFact>(
    _ fact: Kept, over old: KeptFact<Kept>?, wasRemoved: Bool
  ) throws -> KeptFact<Kept>? {
    guard let release else { return old }
    guard let old else {
      guard wasRemoved else { return try add(fact) }
      try ReferenceRow.put(change.db, fact, release: release)
      kept.append(ReferenceUpdate.Kept(key: key(fact), ours: nil, theirs: fact.fact))
      return nil
    }
    var keeping = old.keeping
    if old.fact == fact {
      // What the desk wrote is what the register now says: nothing is left to keep apart.
      keeping.origin = .reference
      keeping.release = release
      keeping.isEdited = false
      if keeping != old.keeping {
        try fact.update(change.db, keeping)
        try ReferenceRow.delete(change.db, kind: Kept.factKind, id: fact.key)
      }
      unchanged += 1
      return KeptFact(fact: fact, keeping: keeping)
    }
    if old.isReferences {
      keeping.release = release
      keeping.version = sequence
      try fact.update(change.db, keeping)
      replaced.append(key(fact))
      return KeptFact(fact: fact, keeping: keeping)
    }
    try ReferenceRow.put(change.db, fact, release: release)
    kept.append(ReferenceUpdate.Kept(key: key(fact), ours: old.fact.fact, theirs: fact.fact))
    return old
  }

  /// Takes out a row that the newer release no longer has, or leaves it to the desk that edited it.
  private mutating func drop<Kept: StoredFact>(_ row: KeptFact<Kept>) throws {
    let key = key(row.fact)
    if row.keeping.isEdited {
      var keeping = row.keeping
      (keeping.origin, keeping.release, keeping.isEdited) = (.desk, nil, false)
      try row.fact.update(change.db, keeping)
      try ReferenceRow.delete(change.db, kind: Kept.factKind, id: key.id)
      kept.append(ReferenceUpdate.Kept(key: key, ours: row.fact.fact, theirs: nil))
    } else {
      try Kept.delete(change.db, id: key.id)
      removed.append(key)
      removedFacts[key] = FactRow(row)
    }
  }

  /// Puts back what was taken out while something of the desk's still speaks of it.
  private mutating func restoreLeanedOn() throws {
    while true {
      let needed = Set(
        try change.orphans().compactMap { orphan in
          FactKind(rawValue: orphan.parent).map {
            ReferenceUpdate.Key(kind: $0, id: orphan.parentKey)
          }
        }
      ).filter { removedFacts[$0] != nil }
      guard !needed.isEmpty else { return }
      for key in needed {
        guard let row = removedFacts.removeValue(forKey: key) else { continue }
        try row.fact.stored.insert(change.db, row.keeping)
        removed.removeAll { $0 == key }
        kept.append(ReferenceUpdate.Kept(key: key, ours: row.fact, theirs: nil))
      }
    }
  }
}

extension FactRow {
  var keeping: Keeping {
    Keeping(
      origin: origin, release: release, isEdited: isEdited, arrival: arrival, version: version)
  }
}
