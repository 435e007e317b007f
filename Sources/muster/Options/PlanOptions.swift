import ArgumentParser
import Basics
import Council

/// What only the person at the desk knows, as options of a plan.
struct PlanOptions: ParsableArguments {
  @Flag(name: .customLong("loose"), help: "Read \"more than one week\" as seven days or more.")
  var isLoose = false

  @Option(
    name: .customLong("negotiation-days"),
    help: "Working days from consultations to the vote.")
  var negotiationDays = 5

  @Option(
    name: .customLong("pin"),
    help: ArgumentHelp("Hold an item on a day; may be given again.", valueName: "id=day"),
    transform: Pin.init(argument:))
  var pins: [Pin] = []

  @Option(
    name: .customLong("visit"),
    help: ArgumentHelp(
      "A visit of the Council, first and last day: no business is planned; may be given again.",
      valueName: "day..day"),
    transform: Stretch.init(argument:))
  var visits: [Stretch] = []

  @Option(
    name: .customLong("closed"),
    help: ArgumentHelp("A day without Council business; may be given again.", valueName: "day"),
    transform: Day.argument)
  var closedDays: [Day] = []

  @Option(name: .customLong("sessions"), help: "Sessions a room holds on one day.")
  var sessionsPerRoom = 2

  @Flag(
    name: .customLong("fridays"),
    help: "Plan Council business on Fridays as on any other day.")
  var usesFridays = false

  @Flag(
    name: .customLong("high-level-week"),
    help: "Plan business in the week of the General Assembly's general debate.")
  var usesHighLevelWeek = false

  @Flag(
    name: .customLong("military-briefings"),
    help: "Hold a politico-military briefing in every cycle.")
  var hasMilitaryBriefings = false

  @Option(
    name: .customLong("move-price"),
    help: "What moving a published item costs, in days of distance from a habitual day.")
  var movePrice = 10

  /// Refuses what is out of range.
  ///
  /// - Throws: `ValidationError` naming the option and its value.
  func validate() throws {
    try PlanOptions.check("--negotiation-days", negotiationDays, in: 0...250)
    try PlanOptions.check("--sessions", sessionsPerRoom, in: 1...8)
    try PlanOptions.check("--move-price", movePrice, in: 0...1000)
  }

  /// The options as the planner takes them.
  var options: PlanningOptions {
    PlanningOptions(
      strictWeek: !isLoose, negotiationDays: negotiationDays,
      pins: Dictionary(pins.map { ($0.item, $0.day) }) { _, last in last },
      visits: visits.map(\.days), closedDays: Set(closedDays),
      sessionsPerRoom: sessionsPerRoom, keepsFridaysFree: !usesFridays,
      keepsHighLevelWeek: !usesHighLevelWeek, politicoMilitaryBriefings: hasMilitaryBriefings,
      movePrice: movePrice)
  }

  static func check(_ option: String, _ value: Int, in range: ClosedRange<Int>) throws {
    guard range.contains(value) else {
      throw ValidationError(
        "'\(option)' takes \(range.lowerBound) to \(range.upperBound), and is \(value).")
    }
  }
}

/// An item and the day on which it must stand.
struct Pin: Sendable {
  let item: Identifier<ProgrammeItem>
  let day: Day

  /// Reads `ID=DAY`; the id may hold any sign.
  ///
  /// - Throws: `ValidationError` naming the value and the form that is read.
  init(argument: String) throws {
    guard let sign = argument.lastIndex(of: "="), sign > argument.startIndex else {
      throw ValidationError(
        "'\(argument)' is no pin. Write ID=DAY, as in 'UNFICYP/S/RES/2453 (2019)/consultations=2019-07-22'."
      )
    }
    item = Identifier(String(argument[..<sign]))
    day = try Day.argument(String(argument[argument.index(after: sign)...]))
  }
}

/// A first and a last day.
struct Stretch: Sendable {
  /// From the first day to the day after the last.
  let days: Range<Day>

  /// Reads `DAY..DAY`, or one day.
  ///
  /// - Throws: `ValidationError` naming the value and the form that is read.
  init(argument: String) throws {
    let parts = argument.split(separator: "..", omittingEmptySubsequences: false)
    guard parts.count <= 2, let first = parts.first, let last = parts.last else {
      throw ValidationError("'\(argument)' is no stretch of days. Write DAY..DAY.")
    }
    let start = try Day.argument(String(first))
    let end = try Day.argument(String(last))
    guard start <= end, start.distance(to: end) < 366 else {
      throw ValidationError("'\(argument)' must run forward, and for less than a year.")
    }
    days = start..<end.advanced(by: 1)
  }
}
