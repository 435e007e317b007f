import ArgumentParser
import Basics
import Forces
import Interchange

/// Many plans under what may go otherwise.
struct StudyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "study",
    abstract: "Plan many times under drawn delays, withdrawals and changes of mandate.",
    discussion: """
      Prints one line of JSON a run. A run needs nothing of any other: with --shard i/n a program \
      makes every nth run, and 'muster study merge' reads the lines of all shards, in whatever \
      order. The same seed gives the same runs wherever they are made.
      """,
    subcommands: [StudyRunCommand.self, StudyMergeCommand.self],
    defaultSubcommand: StudyRunCommand.self)
}

/// Makes the runs of a study.
struct StudyRunCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Make the runs of a study, or a shard of them.")

  @Option(help: "How many runs the whole study has.")
  var runs = 20

  @Option(help: "The seed of all draws.")
  var seed = 1

  @Option(
    help: ArgumentHelp("Make every nth run, from the ith.", valueName: "i/n"),
    transform: Shard.init(argument:))
  var shard = Shard.whole

  @Option(help: "Of a hundred pledges not yet deployed, how many are late.")
  var late = 30

  @Option(name: .customLong("late-months"), help: "By how many months at most they are late.")
  var lateMonths = 6

  @Option(help: "Of a hundred contributors, how many withdraw.")
  var withdrawals = 2

  @Option(help: "Of a hundred missions, how many see their mandate changed.")
  var mandates = 10

  @Option(help: "How many steps each plan is searched for.")
  var iterations = 100

  @Option(help: "How many asks each run works out; 0 is quickest.")
  var asks = 1

  @OptionGroup var months: MonthsOptions
  @OptionGroup(title: "What only you know") var plan: ForcePlanOptions
  @OptionGroup var clock: ClockOptions
  @OptionGroup var database: DatabaseOptions

  /// Refuses what is out of range.
  ///
  /// - Throws: `ValidationError` naming the option and its value.
  func validate() throws {
    try PlanOptions.check("--runs", runs, in: 1...1_000_000)
    try PlanOptions.check("--seed", seed, in: 0...Int.max)
    try PlanOptions.check("--late-months", lateMonths, in: 1...60)
    try PlanOptions.check("--iterations", iterations, in: 1...100_000)
    try PlanOptions.check("--asks", asks, in: 0...10)
    for (option, value) in [
      ("--late", late), ("--withdrawals", withdrawals), ("--mandates", mandates),
    ] {
      try PlanOptions.check(option, value, in: 0...100)
    }
  }

  /// Makes the runs, and prints each as it is done.
  ///
  /// - Throws: `ExitCode.failure` where it was cut short; `CommandFailure`, `StoreFault`.
  func run() async throws {
    let reading = try ForceReading(database, clock).under(plan.scenario)
    let window = months.window(asOf: reading.facts.asOf)
    let study = Study(
      reading.facts, months: window, options: plan.options(months: window.count),
      terms: StudyTerms(
        seed: UInt64(seed), latePledges: late, latestMonths: lateMonths,
        withdrawals: withdrawals, mandateChanges: mandates),
      engine: .wired, iterations: iterations, asks: asks)
    let numbers = shard.runs(of: runs)
    try await Interruption.heeded { interruption in
      for (done, number) in numbers.enumerated() {
        let run = try await made(number, of: study, interruption)
        // A run that was cut short is no run of the study.
        guard !interruption.isAsked else {
          Console.notice("Cut short after \(done) of \(numbers.count) runs.")
          throw ExitCode.failure
        }
        try Console.result(StudyRunJSON.json(of: run).compact)
      }
    }
  }

  private func made(
    _ number: Int, of study: Study, _ interruption: Interruption
  ) async throws -> StudyRun {
    do throws(StudyFault) {
      return try await study.run(number, isCancelled: { interruption.isAsked })
    } catch {
      throw CommandFailure("Run \(number) cannot be made: \(error)")
    }
  }
}

/// Merges the runs of a study.
struct StudyMergeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Say from the runs of a study how likely each requirement is filled, and what helps.")

  @Argument(help: ArgumentHelp("Files of runs, one line of JSON each.", valueName: "file"))
  var files: [String]

  @OptionGroup var clock: ClockOptions
  @OptionGroup var database: DatabaseOptions

  @Option(help: "How it is written: text or json.")
  var format = AnswerFormat.text

  /// Reads all lines and prints the report.
  ///
  /// - Throws: `ExitCode(2)` where runs are missing; `CommandFailure`, `StoreFault`.
  func run() async throws {
    var runs: [StudyRun] = []
    for file in files {
      let lines = try InputFile.bytes(at: file).split(separator: UInt8(ascii: "\n"))
      for (number, line) in lines.enumerated() {
        guard let run = StudyRunJSON.read(Array(line)) else {
          throw CommandFailure(
            "'\(file)', line \(number + 1) is no run of a study.",
            advice: "Maybe it was cut off; make that shard again.")
        }
        runs.append(run)
      }
    }
    let report = try report(of: runs)
    let reading = try ForceReading(database, clock)
    let mark = reading.mark(.confidential)
    switch format {
    case .text:
      try Console.result(
        StudyReportText.text(of: report, names: reading.names, width: Console.width, mark: mark))
    case .json: try Console.result(StudyReportJSON.json(of: report, mark: mark).pretty)
    }
    guard report.missing.isEmpty else { throw ExitCode(2) }
  }

  private func report(of runs: [StudyRun]) throws -> StudyReport {
    do throws(InvalidStudy) {
      return try StudyReport(merging: runs)
    } catch {
      switch error {
      case .noRuns: throw CommandFailure("The files hold no run.")
      case .otherStudy(let run):
        throw CommandFailure(
          "Run \(run) is of another study: another seed, day, window or setting.",
          advice: "Merge the files of one study alone.")
      case .runsDiffer(let run):
        throw CommandFailure(
          "Run \(run) is there twice, with different findings.",
          advice: "Maybe the register changed between them: make all shards again.")
      }
    }
  }
}

extension Shard {
  /// Reads an argument, and says what is wrong with it.
  ///
  /// - Throws: `ValidationError`.
  init(argument: String) throws {
    do throws(InvalidShard) {
      try self.init(argument)
    } catch {
      throw ValidationError("'\(argument)' is no shard. Write i/n, as in 3/64.")
    }
  }
}
