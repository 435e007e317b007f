import ArgumentParser
import Basics
import Capabilities
import Forces

/// Draws the gap board of an exercise several times, then makes the task of its plan.
struct MeasureGaps: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gaps",
    abstract: "Draw the gap board of an exercise, and make the task of its force plan.",
    discussion: """
      Prints how large the register is, how many cells the board has, and the median of the seconds. \
      Fails where a board differs from the one before, or the task from the board.
      """)

  @Option(help: "The size of the exercise; 1 is the United Nations of today.")
  var scale = 10.0

  @Option(help: "The seed from which it is drawn.")
  var seed = 1

  @Option(help: "How many months the board has, from the exercise's first.")
  var months = 36

  @Option(help: "How often the board is drawn.")
  var times = 9

  func validate() throws {
    guard (1...60).contains(months) else {
      throw ValidationError("'--months' must be 1 to 60, and is \(months).")
    }
    guard times > 0 else { throw ValidationError("'--times' must be positive, and is \(times).") }
  }

  func run() throws {
    let exercise = try Exercise(scale: scale, seed: seed, unitTypes: Self.taxonomy)
    let first = exercise.months.lowerBound
    let window = first..<first.advanced(by: months)
    let clock = ContinuousClock()
    let register = exercise.capabilities
    print(
      "required \(register.requirements.reduce(0) { $0 + $1.quantity })",
      "lines \(register.requirements.count) pledges \(register.pledges.count)",
      "deployments \(register.deployments.count) evidence \(register.evidence.count)")

    let start = clock.now
    let facts = ForceFacts(
      council: exercise.council, capabilities: register, asOf: exercise.asOf)
    print("facts seconds \((clock.now - start).seconds)")

    var boards: [GapBoard] = []
    let durations = (0..<times).map { _ in
      clock.measure { boards = boards.suffix(1) + [GapBoard(facts, months: window)] }
    }.sorted()
    guard let board = boards.last, boards.allSatisfy({ $0 == board }) else {
      throw ValidationError("The same board was drawn in two ways.")
    }
    let gap = board.cells.reduce(0) { $0 + $1.gap }
    print(
      "board cells \(board.cells.count) gap \(gap) seconds \(durations[times / 2].seconds)")

    var task: ForceTask?
    let making = clock.measure { task = ForceTask(facts, months: window) }
    guard let task else { return }
    let ways = task.supplies.reduce(0) { $0 + $1.ways.count }
    print(
      "task units \(task.supplies.count) ways \(ways) rejections \(task.rejections.count)",
      "seconds \(making.seconds)")
    guard task.lines.reduce(0, { $0 + $1.need.reduce(0, +) }) == gap else {
      throw ValidationError("The task needs other than what the board lacks.")
    }
  }

  /// The types of unit that an exercise draws, each with its people.
  private static let taxonomy = [
    ("INF_BN", 850), ("INF_COY_IND", 175), ("QRF_COY", 180), ("SF_COY", 120),
    ("ENG_CONST_COY", 200), ("ENG_MULTI_UNIT", 270), ("EOD_COY", 120), ("MED_L2", 65),
    ("MED_L2P", 80), ("AVN_MUHU", 120), ("AVN_ATTACK", 120), ("AVN_ARMED", 120),
    ("AVN_FW_TAC", 70), ("SIGNAL_COY", 150), ("TPT_COY_HVY", 180), ("COMBAT_CONVOY_COY", 200),
    ("MP_COY", 90), ("UAS_TACT", 60), ("FPU", 160), ("RIVERINE_UNIT", 120),
  ].compactMap { code, people in
    try? UnitType(
      id: Identifier(code), english: code, component: .military, strengthLeast: people * 3 / 4,
      strengthUsual: people, strengthMost: people * 5 / 4, needsHandover: code == "INF_BN",
      provenance: Provenance(
        source: "exercise", confidence: .unverified, validFrom: nil, knownSince: nil))
  }
}
