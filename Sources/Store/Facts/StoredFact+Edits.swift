import GRDB

/// A fact as the journal keeps it: enough to put it back as it was.
struct JournaledFact<Kept: StoredFact>: Codable, Hashable {
  let fact: Kept
  let origin: Origin
  let release: Int?
  let isEdited: Bool
  let arrival: Int

  init(_ kept: KeptFact<Kept>) {
    fact = kept.fact
    origin = kept.keeping.origin
    release = kept.keeping.release
    isEdited = kept.keeping.isEdited
    arrival = kept.keeping.arrival
  }
}

extension StoredFact {
  /// Writes the fact on the desk's behalf.
  func put(expecting expected: Expected, _ change: Change) throws -> FactRow {
    let old = try Self.fetchOne(change.db, id: key)
    try Self.require(expected, of: key, found: old?.keeping.version)
    if let old, old.fact == self { return FactRow(old) }
    try fact.requireNoExercise(in: change)
    try change.requireLawful(fact)

    let next = try change.nextSequence()
    let keeping = Keeping(
      origin: old?.keeping.origin ?? .desk, release: old?.keeping.release,
      isEdited: old.map { $0.keeping.origin != .desk } ?? false,
      arrival: old?.keeping.arrival ?? next, version: next)
    try old?.keepReference(change.db)
    try write(over: old != nil, keeping, change.db)
    try Self.journal(.put, id: key, old: old, new: KeptFact(fact: self, keeping: keeping), change)
    try change.requireParents(of: Self.self)
    return FactRow(KeptFact(fact: self, keeping: keeping))
  }

  /// Takes a row away on the desk's behalf.
  static func remove(id: String, expecting expected: Expected, _ change: Change) throws {
    let found = try fetchOne(change.db, id: id)
    try require(expected, of: id, found: found?.keeping.version)
    guard let old = found else { throw StoreRefusal.notThere(kind: table, id: id) }
    try old.keepReference(change.db)
    try delete(change.db, id: id)
    try journal(.remove, id: id, old: old, new: nil, change)
    try change.requireNoOrphans(of: table, id: id)
  }

  private static func require(_ expected: Expected, of id: String, found: Int?) throws {
    guard expected.allows(found) else { throw StoreRefusal.conflict(kind: table, id: id) }
  }

  func write(over exists: Bool, _ keeping: Keeping, _ db: Database) throws {
    if exists {
      try update(db, keeping)
    } else {
      try insert(db, keeping)
    }
  }

  /// Puts back what stood before a journal entry; refused where the row has changed since.
  static func undo(_ entry: JournalEntry, _ change: Change) throws {
    let old = try fetchOne(change.db, id: entry.subject)
    let oldText = try old.map { try jsonText(JournaledFact($0)) }
    guard oldText == entry.after else {
      throw StoreRefusal.conflict(kind: table, id: entry.subject)
    }
    var new: KeptFact<Self>?
    if let before = entry.before {
      let journaled: JournaledFact<Self> = try value(fromJSON: before)
      let kept = KeptFact(
        fact: journaled.fact,
        keeping: Keeping(
          origin: journaled.origin, release: journaled.release, isEdited: journaled.isEdited,
          arrival: journaled.arrival, version: try change.nextSequence()))
      try kept.fact.write(over: old != nil, kept.keeping, change.db)
      if kept.keeping.origin == .reference, !kept.keeping.isEdited {
        try ReferenceRow.delete(change.db, kind: factKind, id: entry.subject)
      }
      new = kept
    } else {
      try delete(change.db, id: entry.subject)
    }
    try journal(.undo, id: entry.subject, old: old, new: new, change, undoes: entry.sequence)
    try change.requireParents(of: Self.self)
    try change.requireNoOrphans(of: table, id: entry.subject)
  }

  private static func journal(
    _ action: JournalEntry.Action, id: String, old: KeptFact<Self>?, new: KeptFact<Self>?,
    _ change: Change, undoes: Int? = nil
  ) throws {
    try change.journal(
      action, kind: table, subject: id, before: try old.map { try jsonText(JournaledFact($0)) },
      after: try new.map { try jsonText(JournaledFact($0)) }, undoes: undoes)
  }
}

extension KeptFact {
  /// Whether the row is as the reference register gave it.
  var isReferences: Bool { keeping.origin == .reference && !keeping.isEdited }

  /// Notes what the reference register says before its row is changed.
  func keepReference(_ db: Database) throws {
    guard isReferences, let release = keeping.release else { return }
    try ReferenceRow.put(db, fact, release: release)
  }
}
