import Basics
import Capabilities
import Council

@testable import Forces

/// A task drawn in a few strokes: months counted from January 2019, lines L0, L1, …, pledges P0, P1, …
/// of one unit each, everything in one mission.
struct TaskSketch {
  var horizon = 12
  var lines: [Line] = []
  var units: [Unit] = []
  var parts: [TaskPart] = []
  var budgets: [TaskBudget] = []
  var lift: [Double]?
  var committed: [PlannedTour] = []
  var rejections: [ForceTask.Rejection] = []
  var kept: [PlannedTour] = []
  var options = ForceOptions()

  struct Line {
    var months = 0..<12
    var need = 1
    var weight = 1.0
    /// What a month loses against the one before, in weighted unit-months.
    var falls = 0.0
    var lift = 0.0
    var hasHandover = false
    var isCritical = false
    var unitType: Identifier<UnitType> = "INF"
    var tags: [String] = []
    var monthlyCost = 0.0
  }

  struct Unit {
    var dwell = 2
    var shortest = 3
    var floor = 2
    var longest = 6
    var extensionMonths = 0
    var extensionPrice = 0.25
    var rotatesEvery: Int?
    var unitType: Identifier<UnitType> = "INF"
    var contributor: Identifier<Contributor>? = "ALPHA"
    var ways = [Way()]
  }

  struct Way {
    var line = 0
    var ready = 0
    var until = 12
    var loss = 0.0
    var quality = 0.0
    var parts: [TaskPartUse] = []
    var draws: [TaskDraw] = []
  }

  static let first: Month = {
    guard let month = try? Month(year: 2019, month: 1) else { preconditionFailure("no month") }
    return month
  }()

  static func month(_ offset: Int) -> Month { first.advanced(by: offset) }

  static func months(_ offsets: Range<Int>) -> Range<Month> {
    month(offsets.lowerBound)..<month(offsets.upperBound)
  }

  var task: ForceTask {
    ForceTask(
      asOf: Self.first.firstDay, months: Self.months(0..<horizon),
      lines: lines.enumerated().map { index, line in
        TaskLine(
          id: Identifier("L\(index)"), mission: "M", unitType: line.unitType,
          months: Self.months(line.months),
          required: (0..<horizon).map { line.months.contains($0) ? line.need : 0 },
          need: (0..<horizon).map { line.months.contains($0) ? line.need : 0 },
          values: (0..<horizon).map { line.weight - line.falls * Double($0) },
          weight: line.weight, isCritical: line.isCritical, strength: 100, lift: line.lift,
          hasHandover: line.hasHandover, tags: line.tags, monthlyCost: line.monthlyCost)
      },
      supplies: units.enumerated().map { index, unit in
        TaskSupply(
          supply: .pledge(Identifier("P\(index)")), contributor: unit.contributor,
          unitType: unit.unitType, dwell: unit.dwell, shortest: unit.shortest, floor: unit.floor,
          longest: unit.longest, extensionMonths: unit.extensionMonths,
          extensionPrice: unit.extensionPrice, rotatesEvery: unit.rotatesEvery,
          ways: unit.ways.map {
            TaskWay(
              line: $0.line, ready: Self.month($0.ready), until: Self.month($0.until),
              loss: $0.loss, quality: $0.quality, parts: $0.parts, draws: $0.draws)
          })
      },
      parts: parts, budgets: budgets, lift: lift ?? (0..<horizon).map { _ in .infinity },
      committed: committed, rejections: rejections, kept: kept, options: options, choices: [])
  }

  /// A tour of a unit on a line, as a plan would write it.
  func tour(
    _ unit: Int, _ line: Int, _ months: Range<Int>, parts: [Identifier<Pledge>] = []
  ) -> PlannedTour {
    let target = lines[line]
    return PlannedTour(
      line: Identifier("L\(line)"), mission: "M", unitType: units[unit].unitType,
      supply: .pledge(Identifier("P\(unit)")), contributor: units[unit].contributor, parts: parts,
      months: Self.months(months),
      arrivesEarly: target.hasHandover && months.lowerBound > target.months.lowerBound)
  }

  /// Prices of the task's shape, all nought.
  var noPrices: ForceCertificate {
    let months = [Double](repeating: 0, count: horizon)
    return ForceCertificate(
      line: lines.map { _ in months }, lift: months, budget: budgets.map { _ in months },
      part: parts.map { _ in months })
  }

  /// What the checker says of tours, of which the plan claims what is so.
  func check(_ tours: [PlannedTour]) -> ForceCheck {
    let checker = ForcePlanChecker(task: task)
    let first = checker.check(
      tours: tours, objective: 0, bound: .infinity, boundBy: .prices, certificate: noPrices)
    return checker.check(
      tours: tours, objective: first.objective, bound: .infinity, boundBy: .prices,
      certificate: noPrices)
  }
}
