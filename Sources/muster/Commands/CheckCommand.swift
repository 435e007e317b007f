import ArgumentParser
import Basics
import Council
import Interchange
import Phrases
import Store

/// What departs from which rule.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Say what departs from which rule, with its source and the smallest mend.",
    discussion: """
      Looks at the cycles of all mandates that end within 400 days, or in the years given, with \
      what was known on --as-of: impossible dates, steps planned or held too close to each other, \
      meetings not planned in time, papers due, rollovers. Nothing is said of a past step that is \
      not recorded. Below stand the meetings that triggers propose, which are no findings. Exits \
      with 2 where there are findings.
      """)

  @Option(help: ArgumentHelp("One mission alone.", valueName: "acronym"))
  var mission: String?

  @Option(help: ArgumentHelp("Mandates that end from this year on.", valueName: "year"))
  var from: Int?

  @Option(help: ArgumentHelp("Mandates that end until this year.", valueName: "year"))
  var to: Int?

  @OptionGroup(title: "What only you know") var plan: PlanOptions
  @OptionGroup var clock: ClockOptions
  @OptionGroup var database: DatabaseOptions

  @Option(help: "How findings are written: text or json.")
  var format = AnswerFormat.text

  /// Refuses years that are none.
  ///
  /// - Throws: `ValidationError`.
  func validate() throws {
    for (option, year) in [("--from", from), ("--to", to)] {
      if let year { try PlanOptions.check(option, year, in: 1946...9990) }
    }
    if let from, let to, from > to {
      throw ValidationError("'--from' \(from) comes after '--to' \(to).")
    }
  }

  /// Prints the findings.
  ///
  /// - Throws: `ExitCode(2)` with findings; `CommandFailure`, `StoreFault`.
  func run() async throws {
    let store = try database.open()
    let register = try store.register(as: .desk)
    let today = try clock.today()
    let mission = try mission.map { try register.mission(named: $0) }
    let (ends, choices) = (try days(today), try store.choices(as: .desk))
    let findings = register.findings(
      on: today, of: ends, mission: mission?.id, options: plan.options, choices: choices)
    let proposals = register.proposals(
      on: today, of: ends, mission: mission?.id, options: plan.options, choices: choices)
    switch format {
    case .text:
      try Console.result(
        FindingsText.text(of: findings, proposing: proposals, width: Console.width))
    case .json:
      try Console.result(FindingsJSON.json(of: findings, proposing: proposals).pretty)
    }
    guard findings.isEmpty else { throw ExitCode(2) }
  }

  private func days(_ today: Day) throws -> Range<Day>? {
    guard from != nil || to != nil else { return nil }
    let first = from ?? min(today.year, to ?? today.year)
    let last = to ?? max(today.year + 1, first)
    let january = try Month(year: first, month: 1)
    let december = try Month(year: last, month: 12)
    return january.firstDay..<december.days.upperBound
  }
}

extension CouncilRegister {
  /// The mission of an acronym, whatever the case of its letters.
  ///
  /// - Throws: `CommandFailure` naming those nearest to it.
  func mission(named text: String) throws -> Mission {
    if let mission = mission(typed: text) { return mission }
    let name = text.uppercased()
    let near = missions.map(\.id.rawValue).filter { $0.hasPrefix(name.prefix(3)) }.sorted()
    throw CommandFailure(
      "The register knows no mission '\(text)'.",
      advice: near.isEmpty
        ? "List them: muster mandates" : "Maybe one of: \(near.joined(separator: ", "))")
  }
}
