package import Basics
import Council
import GRDB

extension Store {
  /// The desk's last change that was not taken back yet: what `undoLastChange` would take back.
  ///
  /// Saving a version of the programme changes nothing else, and is passed over.
  ///
  /// - Throws: `StoreFault`.
  package func lastChange(as viewer: Viewer) throws -> JournalEntry? {
    try read(as: viewer) { try Store.lastChange($0) }
  }

  /// Takes back the desk's last change; the taking back is a row of the journal itself.
  ///
  /// Called again, it takes back the change before.
  ///
  /// - Returns: the entry taken back.
  /// - Throws: `StoreRefusal.nothingToUndo`; `.notUndoable` for an import, an update of the reference
  ///   register and a publication; `.conflict` where it changed since; `StoreFault`.
  @discardableResult
  package func undoLastChange(as viewer: Viewer, at moment: Moment) throws -> JournalEntry {
    try write(as: viewer, at: moment) { change in
      guard let entry = try Store.lastChange(change.db) else { throw StoreRefusal.nothingToUndo }
      guard entry.action == .put || entry.action == .remove else {
        throw StoreRefusal.notUndoable(sequence: entry.sequence, action: entry.action)
      }
      if let kind = FactKind(rawValue: entry.kind) {
        try kind.stored.undo(entry, change)
      } else if let table = SideTable(rawValue: entry.kind) {
        try table.undo(entry, change)
      } else if entry.kind == Kind.forcePlan {
        try change.undoForcePlan(entry)
      } else {
        throw StoreRefusal.notUndoable(sequence: entry.sequence, action: entry.action)
      }
      return entry
    }
  }

  private static func lastChange(_ db: Database) throws -> JournalEntry? {
    try JournalEntry.fetch(
      db,
      """
      WHERE action NOT IN ('undo', 'save')
        AND sequence NOT IN (SELECT undoes FROM journal WHERE undoes IS NOT NULL)
      ORDER BY sequence DESC LIMIT 1
      """
    ).first
  }
}
