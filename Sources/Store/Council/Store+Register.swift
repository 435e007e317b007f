package import Basics
package import Council
import GRDB

extension Store {
  /// Every fact that the database holds, each kind in the order of its ids.
  ///
  /// Contradicting facts stand side by side. The last answer is kept and given again until the
  /// journal goes on.
  ///
  /// - Throws: `StoreFault`.
  package func register(as viewer: Viewer) throws -> CouncilRegister {
    try read(as: viewer) { try cache.register($0) }
  }
}

extension Store {
  /// A number that rises with every change of the database, by whichever program; 0 for an empty one.
  ///
  /// - Throws: `StoreFault`.
  package func registerVersion(as viewer: Viewer) throws -> Int {
    try read(as: viewer) { try Int.fetchOne($0, sql: "SELECT max(sequence) FROM journal") ?? 0 }
  }
}

extension CouncilRegister {
  init(_ db: Database) throws {
    func all<Kept: StoredFact>(_ type: Kept.Type = Kept.self) throws -> [Kept] {
      try Kept.fetch(db).map(\.fact)
    }
    self.init(
      missions: try all(), mandates: try all(), tasks: try all(), holidays: try all(),
      presidencies: try all(), members: try all(), penholders: try all(), states: try all(),
      otherItems: try all(), meetings: try all(), decisions: try all(), steps: try all(),
      papers: try all(), triggers: try all())
  }
}
