package import Basics
import GRDB

extension Store {
  /// The rows that the desk changed, removed or imported, and of which the reference register says
  /// otherwise, in the order of kinds and ids.
  ///
  /// - Throws: `StoreFault`.
  package func editedRows(as viewer: Viewer) throws -> [ReferenceUpdate.Key] {
    try read(as: viewer) { db in
      try readRows(db, "SELECT kind, id FROM referenceRow ORDER BY kind, id") {
        ReferenceUpdate.Key(kind: try $0.word(), id: try $0.text())
      }
    }
  }
}
