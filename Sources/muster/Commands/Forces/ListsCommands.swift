import ArgumentParser
import Basics
import Capabilities
import Council
import Forces
import Interchange

/// Requirement lines.
struct RequirementsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "requirements",
    abstract: "List the requirement lines of missions, with the ids that other commands use.")

  @Option(help: ArgumentHelp("One mission alone.", valueName: "acronym")) var mission: String?
  @Option(help: ArgumentHelp("One type of unit alone.", valueName: "code")) var type: String?
  @OptionGroup var clock: ClockOptions
  @OptionGroup var database: DatabaseOptions

  @Option(help: "How they are written: text, json or csv.")
  var format = TableFormat.text

  /// Prints the lines, in order of mission and month.
  ///
  /// - Throws: `CommandFailure`, `StoreFault`.
  func run() async throws {
    let reading = try ForceReading(database, clock)
    let only = try mission.map { try reading.facts.council.mission(named: $0).id }
    let type = try type.map {
      try reading.entry($0, among: reading.facts.capabilities.unitTypes, what: "type of unit").id
    }
    let lines = reading.facts.capabilities.requirements
      .filter { (only == nil || $0.mission == only) && (type == nil || $0.unitType == type) }
      .sorted { ($0.mission, $0.from.ordinal, $0.id) < ($1.mission, $1.from.ordinal, $1.id) }
    let mark = reading.mark(Marking.highest(lines.map(\.marking)))
    switch format {
    case .text:
      try Console.result(
        RequirementsText.text(
          of: lines, names: reading.names, width: Console.width,
          mark: mark))
    case .json:
      try Console.result(
        EntriesJSON.marked(
          EntriesJSON.json(of: lines), of: .requirements, mark: mark
        ).pretty)
    case .csv:
      try Console.result(
        RegisterCSV.write(
          .capability(.requirements), of: reading.facts.council,
          CapabilityRegister(requirements: lines)))
    }
  }
}

/// Pledges.
struct PledgesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pledges",
    abstract: "List pledges with their registration and notified level.",
    discussion: """
      In order of their ids: the list ranks nobody. The level is the one that the Secretariat \
      notified; 'muster ladder' says what the evidence meets.
      """)

  @Option(help: ArgumentHelp("One contributor alone.", valueName: "key")) var contributor: String?
  @Option(help: ArgumentHelp("One type of unit alone.", valueName: "code")) var type: String?
  @Option(name: .customLong("level"), help: "This notified level or higher: L1, L2, L3 or RDL.")
  var level: ReadinessLevel?
  @OptionGroup var clock: ClockOptions
  @OptionGroup var database: DatabaseOptions

  @Option(help: "How they are written: text, json or csv.")
  var format = TableFormat.text

  /// Prints the pledges.
  ///
  /// - Throws: `CommandFailure`, `StoreFault`.
  func run() async throws {
    let reading = try ForceReading(database, clock)
    let capabilities = reading.facts.capabilities
    let levels = LadderBook(capabilities, on: reading.facts.asOf)
    let contributor = try contributor.map {
      try reading.entry($0, among: capabilities.contributors, what: "contributor").id
    }
    let type = try type.map {
      try reading.entry($0, among: capabilities.unitTypes, what: "type of unit").id
    }
    let pledges = capabilities.pledges.filter { pledge in
      (contributor == nil || pledge.contributor == contributor)
        && (type == nil || pledge.unitType == type)
        && (level.map { levels.notified(pledge.id).level >= $0 } ?? true)
    }.sorted { $0.id < $1.id }
    let mark = reading.mark(
      Marking.highest(
        [.confidential] + pledges.map { levels.marking(of: $0.id, withEvidence: false) }))
    switch format {
    case .text:
      try Console.result(
        PledgesText.text(
          of: pledges, levels: levels, names: reading.names, width: Console.width,
          mark: mark))
    case .json:
      try Console.result(
        EntriesJSON.marked(
          PledgesJSON.json(of: pledges, levels: levels), of: .pledges,
          mark: mark
        ).pretty)
    case .csv:
      try Console.result(
        RegisterCSV.write(
          .capability(.pledges), of: reading.facts.council,
          CapabilityRegister(pledges: pledges)))
    }
  }
}

/// The readiness ladder of a pledge.
struct LadderCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ladder",
    abstract: "Say where a pledge stands: notified level, evidence, and what the next level needs.",
    discussion: """
      The notified level is the Secretariat's, and the only one used in plans. The criteria met are \
      computed beside it from dated evidence; where the two differ, that is a question to the \
      Secretariat and changes nothing. Exits with 2 where a review or a confirmation is due.
      """)

  @Argument(help: ArgumentHelp("The pledge.", valueName: "pledge")) var pledge: String
  @OptionGroup var clock: ClockOptions
  @OptionGroup var database: DatabaseOptions

  @Option(help: "How it is written: text or json.")
  var format = AnswerFormat.text

  /// Prints the ladder.
  ///
  /// - Throws: `ExitCode(2)` where something is due; `CommandFailure`, `StoreFault`.
  func run() async throws {
    let reading = try ForceReading(database, clock)
    let pledge = try reading.entry(
      pledge, among: reading.facts.capabilities.pledges, what: "pledge")
    let book = LadderBook(reading.facts.capabilities, on: reading.facts.asOf)
    guard let ladder = book.ladder(of: pledge.id) else {
      throw CommandFailure("'\(pledge.id)' was not known on \(reading.facts.asOf.iso).")
    }
    let mark = reading.mark(max(.confidential, book.marking(of: pledge.id)))
    switch format {
    case .text: try Console.result(LadderText.text(of: ladder, width: Console.width, mark: mark))
    case .json: try Console.result(LadderJSON.json(of: ladder, mark: mark).pretty)
    }
    guard !ladder.isReviewDue else { throw ExitCode(2) }
  }
}

/// What was pledged at a conference.
struct ConferenceCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "conference",
    abstract: "Say what was pledged at a conference and what became of it, in totals.",
    discussion: """
      Without CONFERENCE the conferences are listed. Totals name no State, and types with fewer than \
      five pledges share a row; a pledge that was said again counts once, where it was first made.
      """)

  @Argument(help: ArgumentHelp("The conference.", valueName: "conference")) var conference: String?
  @OptionGroup var clock: ClockOptions
  @OptionGroup var database: DatabaseOptions

  @Option(help: "How it is written: text or json.")
  var format = AnswerFormat.text

  /// Prints the board, or the list.
  ///
  /// - Throws: `CommandFailure`, `StoreFault`.
  func run() async throws {
    let reading = try ForceReading(database, clock)
    let capabilities = reading.facts.capabilities
    guard let conference else { return try list(capabilities.conferences, reading) }
    let found = try reading.entry(
      conference, among: capabilities.conferences, what: "conference")
    guard let board = capabilities.conferenceBoard(of: found.id, on: reading.facts.asOf) else {
      throw CommandFailure("'\(found.id)' was not known on \(reading.facts.asOf.iso).")
    }
    let mark = reading.mark(board.marking)
    switch format {
    case .text:
      try Console.result(
        ConferenceText.text(of: board, names: reading.names, width: Console.width, mark: mark))
    case .json: try Console.result(ConferenceJSON.json(of: board, mark: mark).pretty)
    }
  }

  private func list(_ conferences: [Conference], _ reading: ForceReading) throws {
    guard !conferences.isEmpty else {
      Console.notice(
        "The register holds no conference. Import some: muster import conferences FILE")
      return
    }
    var table = TextTable(["CONFERENCE", "DAY", "NAME"])
    for one in conferences.sorted(by: { ($0.day, $0.id) < ($1.day, $1.id) }) {
      table.add([one.id.rawValue, one.day.iso, one.english])
    }
    let mark = reading.mark(Marking.highest(conferences.map(\.marking)))
    try Console.result(table.text(width: Console.width) + "\n" + mark.line + "\n")
  }
}
