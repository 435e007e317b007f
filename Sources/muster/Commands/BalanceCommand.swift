import ArgumentParser
import Basics
import Council
import Interchange
import Phrases
import Store

/// The load of a year with each end that a mandate under negotiation might have.
struct BalanceCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "balance",
    abstract:
      "Compare a year's load by month for each expiry a mandate under negotiation might have.",
    discussion: """
      A candidate is a last day in force, with the report's day where it is being negotiated: \
      2019-12-15, or 2019-12-15/2019-11-01. Every item stands on its habitual day.
      """)

  @Argument(help: ArgumentHelp("The mission whose mandate is negotiated.", valueName: "mission"))
  var mission: String

  @Option(
    name: .customLong("expiry"),
    help: ArgumentHelp(
      "A candidate; may be given again. Without one, the ends of the six months from 9 to 14 months on.",
      valueName: "day[/report]"),
    transform: RenewalTerms.init(argument:))
  var candidates: [RenewalTerms] = []

  @Option(help: ArgumentHelp("The year to compare.", valueName: "year"))
  var year: Int?

  @OptionGroup var clock: ClockOptions
  @OptionGroup var database: DatabaseOptions

  @Option(help: "How it is written: text or json.")
  var format = AnswerFormat.text

  /// Prints the comparison.
  ///
  /// - Throws: `CommandFailure` for terms that cannot be; `StoreFault`.
  func run() async throws {
    let store = try database.open()
    let register = try store.register(as: .desk)
    let today = try clock.today()
    let id = try register.mission(named: mission).id
    let terms = candidates.isEmpty ? register.usualTerms(of: id, asOf: today) : candidates
    let year = year ?? terms.first?.expiry.year ?? today.year
    let balance = try balance(
      of: id, terms, in: year, register, today, choices: try store.choices(as: .desk))
    switch format {
    case .text: try Console.result(text(of: balance))
    case .json: try Console.result(json(of: balance).pretty)
    }
  }

  private func balance(
    of mission: Identifier<Mission>, _ terms: [RenewalTerms], in year: Int,
    _ register: CouncilRegister, _ today: Day, choices: [DeskChoice]
  ) throws(CommandFailure) -> LoadBalance {
    do throws(InvalidLoadBalance) {
      return try register.loadBalance(
        for: mission, candidates: terms, in: year, asOf: today, choices: choices)
    } catch {
      throw CommandFailure(error.english)
    }
  }

  private func text(of balance: LoadBalance) -> String {
    let phrases = CouncilPhrases.english
    var table = TextTable(
      ["expiry", "report"] + (1...12).map { String(phrases.monthName($0).prefix(3)) } + ["peak"])
    for candidate in balance.candidates {
      table.add(
        [candidate.terms.expiry.iso, candidate.terms.report?.iso ?? "as now"]
          + candidate.months.map { "\($0.sessions)" } + ["\(candidate.peak)"])
    }
    return "\(balance.mission), sessions of the Council in \(balance.year) with each expiry\n"
      + table.text(width: Console.width)
  }

  private func json(of balance: LoadBalance) -> JSON {
    [
      "mission": .string(balance.mission.rawValue), "year": .int(balance.year),
      "candidates": .array(
        balance.candidates.map { candidate in
          [
            "expiry": .string(candidate.terms.expiry.iso),
            "report": .optional(candidate.terms.report?.iso), "peak": .int(candidate.peak),
            "months": .array(
              candidate.months.map { month in
                [
                  "month": .string(month.month.iso), "sessions": .int(month.sessions),
                  "votes": .int(month.votes),
                  "contributorMeetings": .int(month.contributorMeetings),
                  "reports": .int(month.reports), "businessDays": .int(month.businessDays),
                ]
              }),
          ]
        }),
    ]
  }
}

extension RenewalTerms {
  /// Reads `DAY` or `DAY/REPORT`.
  ///
  /// - Throws: `ValidationError` naming the value and the form that is read.
  fileprivate init(argument: String) throws {
    let parts = argument.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count <= 2 else {
      throw ValidationError("'\(argument)' is no candidate. Write DAY or DAY/REPORT.")
    }
    self.init(
      expiry: try Day.argument(String(parts[0])),
      report: try parts.dropFirst().first.map { try Day.argument(String($0)) })
  }
}

extension InvalidLoadBalance {
  /// What is wrong with the terms, and what to try next.
  fileprivate var english: String {
    switch self {
    case .noSuchYear(let year): "There is no year \(year)."
    case .nothingToRenew(let mission):
      "The register knows no mandate of \(mission) that must be decided upon again."
    case .noCandidates: "There is no candidate. Give one: --expiry DAY."
    case .endsTooSoon(let expiry, let inForceUntil):
      "The mandate in force runs until \(inForceUntil.iso), and the candidate \(expiry.iso) ends sooner. Give a later day."
    case .reportTooLate(let report, let expiry):
      "The report of \(report.iso) would come after the mandate has ended on \(expiry.iso). Give an earlier one."
    }
  }
}
