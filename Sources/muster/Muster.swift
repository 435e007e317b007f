import ArgumentParser
import Store

/// The program: without arguments it prints the map of its commands.
@main
struct Muster: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "muster",
    abstract:
      "Plans and keeps track of cooperation between the Security Council, the Secretariat and the countries that contribute troops and police.",
    discussion: """
      Everything rests on a register of facts in one SQLite file, made from the reference register \
      when it is not there. Results go to standard output and notices to standard error. \
      Exit codes: 0 done, 1 failed, 2 done with findings, 64 wrong use.
      """,
    version: "0.1.0",
    groupedSubcommands: [
      CommandGroup(
        name: "Programme of work:",
        subcommands: [
          ProgrammeCommand.self, CheckCommand.self, FeasibleCommand.self, ScorecardCommand.self,
          BalanceCommand.self, RulesCommand.self,
        ]),
      CommandGroup(
        name: "Forces:",
        subcommands: [
          GapsCommand.self, PlanCommand.self, WhyCommand.self, AsksCommand.self,
          RequirementsCommand.self, PledgesCommand.self, LadderCommand.self,
          ConferenceCommand.self, RotationCommand.self, VisitsCommand.self,
          DrawdownCommand.self, ScenarioCommand.self, StudyCommand.self, ExerciseCommand.self,
        ]),
      CommandGroup(
        name: "Register:",
        subcommands: [
          MandatesCommand.self, ReferenceCommand.self, ImportCommand.self, ExportCommand.self,
        ]),
      CommandGroup(
        name: "Installation:",
        subcommands: [
          ServeCommand.self, BackupCommand.self, RestoreCommand.self, VerifyCommand.self,
        ]),
    ])

  @Flag(name: .customLong("licences"), help: "Print the licences of what this program is made of.")
  var showsLicences = false

  /// Runs the command that the arguments name, and says what went wrong in words.
  static func main() async {
    do {
      let command = try parseAsRoot()
      if var waiting = command as? any AsyncParsableCommand {
        try await waiting.run()
      } else {
        var direct = command
        try direct.run()
      }
    } catch let refusal as StoreRefusal {
      exit(withError: refusal.failure ?? refusal)
    } catch {
      exit(withError: error)
    }
  }

  /// Prints the licences, or the map of commands.
  ///
  /// - Throws: `CleanExit` with the map.
  func run() throws {
    guard showsLicences else { throw CleanExit.helpRequest(self) }
    try Console.result(String(describing: Notice.text))
  }
}
