import ArgumentParser
import Basics
import Council
import Interchange
import Phrases
import Store

/// The mandates of the register.
struct MandatesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mandates",
    abstract: "List the mandates in force, or the history of one mission's.",
    discussion: """
      Where the register ends for a mission, the list says so: a later decision is then not \
      recorded, and nothing is said of it.
      """)

  @Argument(help: ArgumentHelp("All mandates of one mission.", valueName: "mission"))
  var acronym: String?

  @Option(help: ArgumentHelp("The same, as other commands take it.", valueName: "mission"))
  var mission: String?

  @Option(
    help: ArgumentHelp(
      "Compare the tasks of a draft, imported under its symbol, with the mandate in force.",
      valueName: "symbol"),
    transform: DocumentSymbol.argument)
  var draft: DocumentSymbol?

  @OptionGroup var clock: ClockOptions
  @OptionGroup var database: DatabaseOptions

  @Option(help: "How the list is written: text, json or csv.")
  var format = TableFormat.text

  private var named: String? { mission ?? acronym }

  /// Refuses a draft of nobody's mandate.
  ///
  /// - Throws: `ValidationError`.
  func validate() throws {
    guard draft == nil || named != nil else {
      throw ValidationError("'--draft' needs the mission whose mandate it would change.")
    }
  }

  /// Prints the list, or the comparison.
  ///
  /// - Throws: `CommandFailure` for a mission nobody knows; `StoreFault`.
  func run() async throws {
    let store = try database.open()
    let today = try clock.today()
    let register = try store.register(as: .desk).known(on: today)
      .asUsed(choices: try store.choices(as: .desk)).0
    if let draft, let named {
      let id = try register.mission(named: named).id
      let comparison = DraftComparison(of: draft, for: id, in: register, on: today)
      guard let comparison else {
        throw CommandFailure(
          "The register holds no task of \(draft).",
          advice: "Import the draft's tasks under that symbol: muster import tasks FILE")
      }
      try Console.result(format == .json ? comparison.json.pretty : comparison.text)
      return
    }
    let shown: [MandatePeriod]
    if let named {
      let id = try register.mission(named: named).id
      shown = register.mandates.filter { $0.mission == id }
        .sorted { ($0.adopted, $0.id) < ($1.adopted, $1.id) }
    } else {
      shown = register.missions.map(\.id).sorted().compactMap {
        register.standing(of: $0, on: today)
      }
    }
    switch format {
    case .text: try Console.result(text(of: shown, in: register, today: today))
    case .json: try Console.result(MandatesJSON.json(of: shown).pretty)
    case .csv:
      try Console.result(RegisterCSV.write(.mandates, of: CouncilRegister(mandates: shown)))
    }
  }

  private func text(
    of periods: [MandatePeriod], in register: CouncilRegister, today: Day
  ) -> String {
    let phrases = CouncilPhrases.english
    var table = TextTable([
      "mission", "decision", "adopted", "last day", "change", "confidence", "note",
    ])
    for period in periods {
      var note = period.note
      if named == nil, let expiry = period.expiry, expiry < today {
        note = phrases.registerEnds(expiry)
      }
      table.add([
        period.mission.rawValue, period.decision.text, period.adopted.iso,
        period.expiry?.iso ?? "open", period.change.rawValue,
        period.provenance.confidence.rawValue, note,
      ])
    }
    return table.text(width: max(Console.width, 120))
  }
}

extension CouncilRegister {
  /// The mandate in force on a day, or the last known where the register ends before it.
  fileprivate func standing(of mission: Identifier<Mission>, on day: Day) -> MandatePeriod? {
    switch mandateStanding(of: mission, on: day) {
    case .inForce(let period), .registerEnds(_, let period): period
    case .notBegun, .ended: nil
    }
  }
}
