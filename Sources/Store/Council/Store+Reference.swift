package import Basics
package import Capabilities
package import Council
import GRDB

extension Store {
  /// The release of the reference register in the database; nil before the first fill.
  ///
  /// - Throws: `StoreFault`.
  package func referenceRelease(as viewer: Viewer) throws -> Int? {
    try read(as: viewer) { try Store.referenceRelease($0) }
  }

  /// Fills a database that has no reference register yet.
  ///
  /// - Throws: `StoreRefusal.referenceAlreadyLoaded`, `.missing` for a row that speaks of one that
  ///   is not in the register, `.lawBroken`; `StoreFault`.
  @discardableResult
  package func loadReference(
    _ facts: CouncilRegister, _ capabilities: CapabilityRegister = CapabilityRegister(),
    release: Int, as viewer: Viewer, at moment: Moment
  ) throws -> ReferenceUpdate {
    let facts = facts.facts + capabilities.storedFacts
    return try write(as: viewer, at: moment) { change in
      if let have = try Store.referenceRelease(change.db) {
        throw StoreRefusal.referenceAlreadyLoaded(release: have)
      }
      return try Store.take(facts, release: release, before: nil, change)
    }
  }

  /// Brings a newer release of the reference register into the database, or says what it would do.
  ///
  /// Rows that the desk changed, removed or imported are kept, and listed beside the new value.
  /// Rows that are gone from the newer release are taken out, except those that the desk edited or
  /// that something kept speaks of. The same release a second time changes nothing.
  ///
  /// - Throws: `StoreRefusal.olderRelease`, `.isExercise`, and as `loadReference`; `StoreFault`.
  package func updateReference(
    _ facts: CouncilRegister, _ capabilities: CapabilityRegister = CapabilityRegister(),
    release: Int, dryRun: Bool, as viewer: Viewer, at moment: Moment
  ) throws -> ReferenceUpdate {
    let facts = facts.facts + capabilities.storedFacts
    return try write(as: viewer, at: moment) { change in
      let have = try Store.referenceRelease(change.db)
      if let have, release < have {
        throw StoreRefusal.olderRelease(given: release, have: have)
      }
      return try change.tried(dryRun) {
        try Store.take(facts, release: release, before: have, change)
      }
    }
  }

  /// The rows that stand against the reference register: edited, removed or imported by the desk.
  ///
  /// In the order of kinds and ids; `history` has both values.
  ///
  /// - Throws: `StoreFault`.
  package func editedRows(as viewer: Viewer) throws -> [ReferenceUpdate.Key] {
    try read(as: viewer) { db in
      try FactKind.allCases.flatMap { kind in
        try ReferenceRow.ids(db, kind: kind).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
          .map { ReferenceUpdate.Key(kind: kind, id: $0) }
      }
    }
  }

  private static func referenceRelease(_ db: Database) throws -> Int? {
    try Int.fetchOne(db, sql: "SELECT max(release) FROM referenceRelease")
  }

  private static func take(
    _ facts: [Fact], release: Int, before: Int?, _ change: Change
  ) throws -> ReferenceUpdate {
    try change.requireNoExercise()
    let sequence = try change.nextSequence()
    var intake = FactIntake(change, origin: .reference, release: release, sequence: sequence)
    try intake.take(facts)
    let update = ReferenceUpdate(
      release: release, added: intake.added, replaced: intake.replaced,
      unchanged: intake.unchanged, removedInNewer: intake.removed, keptEdited: intake.kept)
    guard before != release || !update.changesNothing else { return update }

    try change.journal(
      before == nil ? .load : .update, kind: Kind.referenceRelease, subject: "\(release)",
      before: try before.map { try jsonText(["release": $0]) },
      after: try jsonText(JournaledUpdate(update)))
    try change.db.execute(
      sql: """
        INSERT INTO referenceRelease (release, sequence) VALUES (?, ?)
        ON CONFLICT (release) DO UPDATE SET sequence = excluded.sequence
        """, arguments: [release, sequence])
    return update
  }
}

extension ReferenceUpdate {
  /// Whether the database already holds just this.
  package var changesNothing: Bool {
    added.isEmpty && replaced.isEmpty && removedInNewer.isEmpty
  }
}

/// What the journal keeps of an update: how many rows, and which were replaced, removed or kept.
private struct JournaledUpdate: Codable {
  let release: Int
  let added: Int
  let unchanged: Int
  let replaced: [String]
  let removed: [String]
  let kept: [String]

  init(_ update: ReferenceUpdate) {
    release = update.release
    added = update.added.count
    unchanged = update.unchanged
    replaced = update.replaced.map { "\($0.kind.rawValue) \($0.id)" }
    removed = update.removedInNewer.map { "\($0.kind.rawValue) \($0.id)" }
    kept = update.keptEdited.map { "\($0.key.kind.rawValue) \($0.key.id)" }
  }
}
