package import Basics
package import Capabilities
import Foundation
import GRDB
import Gzip
import Sodium

extension Store {
  /// Brings published contributions into the database, or says what it would do.
  ///
  /// The months of the file replace those that are there; months that it does not have stay. The
  /// import is one row of the journal, and the file is kept, compressed. A file that changes nothing
  /// writes nothing. `refused` is how many rows of the file its reader refused.
  ///
  /// - Throws: `StoreRefusal` (then nothing was written), `StoreFault`.
  @discardableResult
  package func importContributions(
    _ rows: [UniformedContribution], from file: ImportedFile, refused: Int = 0,
    dryRun: Bool = false, as viewer: Viewer, at moment: Moment
  ) throws -> ContributionImport {
    // Before the transaction: others should not wait for it.
    let sha256 = SHA256Digest(of: file.bytes).hex
    let isKept = try dryRun || importedFile(sha256: sha256, as: viewer) != nil
    let packed = isKept ? [] : try gzip(file.bytes)
    let months = rows.byMonth
    return try write(as: viewer, at: moment) { change in
      try change.requireNoExercise()
      return try change.tried(dryRun) {
        let next = try change.nextSequence()
        var intake = ContributionIntake(change.db, file: sha256, sequence: next)
        for month in months { try intake.take(month) }
        let outcome = ContributionImport(
          added: intake.added, replaced: intake.replaced, unchanged: intake.unchanged,
          rows: intake.rows, refused: refused, sha256: sha256)
        guard !outcome.changesNothing else { return outcome }
        let sequence = try change.journal(
          .bulk, kind: Kind.contribution, subject: sha256, before: nil,
          after: try jsonText(JournaledImport(file: file.name, outcome: outcome)))
        try change.keep(file, packed: packed, sha256: sha256, sequence: sequence)
        return outcome
      }
    }
  }
}

/// What the journal keeps of an import.
private struct JournaledImport: Codable {
  let file: String
  let sha256: String
  let added: [Month]
  let replaced: [Month]
  let unchanged: Int
  let rows: Int
  let refused: Int

  init(file: String, outcome: ContributionImport) {
    self.file = file
    sha256 = outcome.sha256
    added = outcome.added
    replaced = outcome.replaced
    unchanged = outcome.unchanged
    rows = outcome.rows
    refused = outcome.refused
  }
}
