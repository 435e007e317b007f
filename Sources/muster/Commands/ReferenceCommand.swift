import ArgumentParser
import Basics
import Council
import ReferenceRegister
import Store

/// The reference register that ships with the program.
struct ReferenceCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reference",
    abstract: "Show the reference register, or bring a newer release into the database.",
    subcommands: [ReferenceShow.self, ReferenceUpdateCommand.self],
    defaultSubcommand: ReferenceShow.self)
}

/// What the database holds of the reference register.
struct ReferenceShow: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Say which release the database holds, and which rows the desk edited.")

  @OptionGroup var database: DatabaseOptions

  /// Prints releases and edited rows.
  ///
  /// - Throws: `StoreFault`.
  func run() async throws {
    let store = try database.open()
    let have = try store.referenceRelease(as: .desk)
    try Console.result("in the database  release \(have.map { "\($0)" } ?? "none")")
    try Console.result("in this program  release \(ReferenceRegister.release)")
    let edited = try store.editedRows(as: .desk)
    try Console.result("rows edited      \(edited.count)")
    for key in edited { try Console.result("  \(key.kind.rawValue) \(key.id)") }
    let choices = try store.register(as: .desk).asUsed(choices: try store.choices(as: .desk)).1
    try Console.result("contradictions   \(choices.count)")
    for choice in choices {
      try Console.result(
        "  \(choice.kind) \(choice.subject): \(choice.used) used (\(choice.why.rawValue)), \(choice.setAside.joined(separator: ", ")) set aside"
      )
    }
  }
}

/// Brings a newer release into a living database.
struct ReferenceUpdateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "update",
    abstract: "Bring this program's release of the reference register into the database.",
    discussion: """
      Rows that the desk did not touch are replaced; rows it edited are kept and listed beside the \
      new value. Exits with 2 where such rows were kept.
      """)

  @OptionGroup var database: DatabaseOptions

  @Flag(name: .customLong("dry-run"), help: "Say what would change, and change nothing.")
  var isDryRun = false

  /// Updates and prints what changed.
  ///
  /// - Throws: `ExitCode(2)` where edited rows were kept; `StoreRefusal`, `StoreFault`.
  func run() async throws {
    let store = try database.openExisting()
    let reference = try ReferenceRegister.facts()
    let update = try store.updateReference(
      reference.council, reference.capabilities, release: ReferenceRegister.release,
      dryRun: isDryRun, as: .desk, at: Clock.now())
    try Console.result(
      "release \(update.release): \(update.added.count) added, \(update.replaced.count) replaced, \(update.removedInNewer.count) removed, \(update.unchanged) unchanged, \(update.keptEdited.count) kept as the desk has them"
    )
    for (word, keys) in [
      ("added", update.added), ("replaced", update.replaced), ("removed", update.removedInNewer),
    ] {
      for key in keys { try Console.result("\(word)  \(key.kind.rawValue) \(key.id)") }
    }
    for kept in update.keptEdited {
      try Console.result("kept  \(kept.key.kind.rawValue) \(kept.key.id)")
      let ours = kept.ours.map(FactCells.init) ?? FactCells()
      let theirs = kept.theirs.map(FactCells.init) ?? FactCells()
      for line in ours.differences(from: theirs) { try Console.result("  \(line)") }
    }
    if isDryRun { Console.notice("Nothing was changed: this was a dry run.") }
    guard update.keptEdited.isEmpty else { throw ExitCode(2) }
  }
}
