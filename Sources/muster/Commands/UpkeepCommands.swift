import ArgumentParser
import Basics
import Store

/// Copies the database while others use it.
struct BackupCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Copy the database into a new file, while it is in use or not.")

  @Argument(help: ArgumentHelp("The new file.", valueName: "file"))
  var file: String

  @OptionGroup var database: DatabaseOptions

  /// Makes the copy.
  ///
  /// - Throws: `StoreFault`, rather than replace a file.
  func run() async throws {
    let store = try database.openExisting()
    try await Progress.shown("copying '\(database.path)'") { _ in
      try store.backup(to: file, as: .desk)
    }
    try Console.result("Copied '\(database.path)' to '\(file)'.")
  }
}

/// Puts a backup in the place of the database.
struct RestoreCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Put a backup in the place of the database; the old one is kept beside it.")

  @Argument(help: ArgumentHelp("The backup.", valueName: "file"))
  var file: String

  @OptionGroup var database: DatabaseOptions

  /// Restores.
  ///
  /// - Throws: `StoreFault` for a damaged file; the old database then stays.
  func run() async throws {
    let old = try await Progress.shown("restoring '\(database.path)'") { _ in
      try Store.restore(from: file, to: database.path, as: .desk, at: Clock.now())
    }
    try Console.result("Restored '\(database.path)' from '\(file)'.")
    if let old { Console.notice("The database that stood there is kept as '\(old)'.") }
  }
}

/// Looks through the database.
struct VerifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check the database, what its rows lean on, and the chain of its journal.",
    discussion: """
      Prints the head of the chain: compared with one noted before, it shows that no row of the \
      journal was changed, taken out or put in since. Exits with 1 where something is wrong.
      """)

  @OptionGroup var database: DatabaseOptions

  /// Checks and prints what is wrong.
  ///
  /// - Throws: `ExitCode(1)` where something is; `StoreFault`.
  func run() async throws {
    let verification = try await Progress.shown("checking '\(database.path)'") { _ in
      try Store.verify(path: database.path, as: .desk)
    }
    for problem in verification.problems { try Console.result(problem.english) }
    try Console.result("journal  \(verification.rows) rows")
    try Console.result("head     \(verification.head ?? "none")")
    guard verification.isSound else {
      Console.notice(
        "'\(database.path)' is not sound. Restore a backup: muster restore FILE.")
      throw ExitCode.failure
    }
    try Console.result("sound")
  }
}

extension Verification.Problem {
  /// The problem in one line.
  fileprivate var english: String {
    switch self {
    case .damage(let words): "damaged: \(words)"
    case .missing(let table, let parent): "a row of \(table) leans on a \(parent) that is not there"
    case .brokenChain(let sequence):
      "the journal is broken at row \(sequence): rows are gone, added or out of order"
    case .changedEntry(let sequence): "row \(sequence) of the journal was changed"
    case .changedFile(let name, let sha256): "the kept file '\(name)' (\(sha256)) was changed"
    }
  }
}
