import ArgumentParser
import Basics
import Council
import Interchange
import Markup
import Pages
import Phrases
import Store

/// The programme of work of a month, or of several.
struct ProgrammeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "programme",
    abstract:
      "Lay out the programme of work of a month, proved best, with what departs from which rule.",
    discussion: """
      Plans with what was known on --as-of, which is the first working day of the month before \
      MONTH unless that lies ahead, and then today. Nothing is changed without --save or --publish; \
      items already published are moved only where that buys something. Exits with 2 where \
      something departs from a rule.
      """)

  @Argument(
    help: ArgumentHelp(
      "The month, as in 2018-03; 'latest' for the latest for which every mandate is known.",
      valueName: "month"))
  var month = "latest"

  @Option(help: "How many months to lay out.")
  var months = 1

  @OptionGroup(title: "What only you know") var plan: PlanOptions
  @OptionGroup var clock: ClockOptions
  @OptionGroup var database: DatabaseOptions

  @Option(help: ArgumentHelp("Keep the programme under a name.", valueName: "name"))
  var save: String?

  @Flag(help: "Keep the programme and publish it: feeds follow it, and later plans keep to it.")
  var publish = false

  @Option(help: "How the programme is written: text, json, csv, ics or html.")
  var format = ProgrammeFormat.text

  /// Refuses what cannot be a window.
  ///
  /// - Throws: `ValidationError` naming the option and its value.
  func validate() throws {
    if month != "latest" { _ = try Month.argument(month) }
    try PlanOptions.check("--months", months, in: 1...36)
    if let save, save.isEmpty { throw ValidationError("'--save' needs a name.") }
  }

  /// Plans, prints, and keeps the plan where that is asked.
  ///
  /// - Throws: `ExitCode(2)` with findings; `CommandFailure`, `StoreFault`.
  func run() async throws {
    let store = try database.open()
    let register = try store.register(as: .desk)
    let today = try clock.today()
    let first = try firstMonth(in: register, today: today)
    let asOf = clock.asOf ?? register.planningDay(for: first, today: today)
    let window = first..<first.advanced(by: months)
    let published = try store.publishedDays(as: .desk)
    let choices = try store.choices(as: .desk)
    let pins = try store.pins(as: .desk)

    let programme = try await Progress.shown("planning \(window.lowerBound.iso)") { progress in
      try planned(window, from: register, asOf: asOf, pins, published, choices, progress)
    }
    if publish || save != nil {
      let version = try store.save(
        programme, name: save ?? "Programme of \(first.iso)", publish: publish, as: .desk,
        at: Clock.now())
      Console.notice(
        "\(publish ? "Published" : "Saved") as version \(version.number), '\(version.name)'.")
    }
    try write(programme, from: register, asOf: asOf, store: store)
    guard programme.findings.isEmpty, programme.unplaced.isEmpty else { throw ExitCode(2) }
  }

  private func firstMonth(in register: CouncilRegister, today: Day) throws -> Month {
    guard month == "latest" else { return try Month.argument(month) }
    guard let latest = register.latestKnownMonth(asOf: today) else {
      throw CommandFailure(
        "The register holds no mandate that is known on \(today.iso).",
        advice: "Name a month, or import mandates: muster import mandates FILE.")
    }
    return latest
  }

  private func planned(
    _ window: Range<Month>, from register: CouncilRegister, asOf: Day,
    _ pins: [Identifier<ProgrammeItem>: Day], _ published: [Identifier<ProgrammeItem>: Day],
    _ choices: [DeskChoice],
    _ progress: Progress
  ) throws -> Programme {
    do throws(InvalidWindow) {
      let options = try plan.options.keeping(
        pins, for: window, from: register, asOf: asOf, choices: choices)
      let kept = options.pins.filter { plan.options.pins[$0.key] == nil }
      if !kept.isEmpty {
        let list = kept.map { "\($0.key)=\($0.value)" }.sorted().joined(separator: ", ")
        Console.notice("Kept as pinned on the site: \(list). A --pin moves one.")
      }
      return try ProgrammePlanner.wired.programme(
        for: window, from: register, asOf: asOf, options: options, published: published,
        choices: choices, isCancelled: { progress.isCancelled },
        progress: { progress.tell($0) })
    } catch {
      throw CommandFailure(error.english)
    }
  }

  private func write(
    _ programme: Programme, from register: CouncilRegister, asOf: Day, store: Store
  ) throws {
    switch format {
    case .text:
      try Console.result(
        ProgrammeText.text(of: programme, from: register, width: Console.width))
    case .json: try Console.result(ProgrammeJSON.json(of: programme, from: register).pretty)
    case .csv: try Console.result(ProgrammeCSV.bytes(of: programme))
    case .ics:
      try Console.result(
        ICalendar.bytes(
          of: try feed(of: programme, register, store),
          stamp: Moment(seconds: asOf.number * 86_400)))
    case .html:
      try Console.result(
        MonthPage(
          frame: PageFrame(
            language: .english, languageIsChosen: false, path: ["programme"], today: asOf,
            facts: PageFacts(register)),
          month: programme.window.lowerBound, programme: programme
        ).html.render())
    }
  }
}

extension ProgrammeCommand {
  /// The programme as a calendar; what was published keeps its sequence.
  private func feed(
    of programme: Programme, _ register: CouncilRegister, _ store: Store
  ) throws -> CalendarFeed {
    let published = Dictionary(
      try store.feedItems(as: .desk).map { ($0.item.id, $0) },
      uniquingKeysWith: { first, _ in first })
    return CalendarFeed(
      name: CouncilPhrases.english.calendarName(of: nil),
      items: programme.items.map { item in
        FeedItemState(
          item: item, sequence: published[item.id]?.sequence ?? 0, isCancelled: false,
          changed: published[item.id]?.changed)
      },
      register: register, phrases: .english)
  }
}

extension InvalidWindow {
  /// What is wrong with the window, and what to try next.
  var english: String {
    switch self {
    case .empty: "The window holds no month. Ask for one month or more."
    case .tooLong(let months, let most):
      "The window holds \(months) months, and a programme at most \(most). Ask for fewer."
    case .beforeRegister(let begins):
      "The register of mandates begins in \(begins.iso). Ask for that month or a later one."
    case .tooFarAhead(let last):
      "So far ahead nothing can be said: the register reaches to \(last.iso). Ask for an earlier month."
    }
  }
}
