import Basics
import Capabilities
import Council
import Testing

@testable import Forces

@Suite struct `The lines of a task` {
  @Test(arguments: [
    (priority: 1, isCritical: false, weight: 1.6), (2, false, 1), (3, false, 0.6),
    (4, false, 0.36), (2, true, 2), (1, true, 3.2),
  ])
  func `weigh by priority, and twice where a gap is critical`(
    priority: Int, isCritical: Bool, weight: Double
  ) throws {
    var sample = try FactSample()
    try sample.require(priority: priority, isCritical: isCritical)
    let line = try #require(sample.task().lines.first)
    #expect(abs(line.weight - weight) < 1e-12)
    #expect(line.isCritical == isCritical)
  }

  @Test func `take the priority of the task they serve where they have none`() throws {
    var sample = try FactSample()
    sample.tasks = [
      MandatedTask(
        id: "T1", mission: "UNA", decision: try DocumentSymbol("S/RES/1 (2029)"), code: "protect",
        text: "protect", priority: 1, benchmarks: [], provenance: known)
    ]
    try sample.require("L1", task: "T1")
    try sample.require("L2", task: "T1", priority: 3)
    try sample.require("L3")
    #expect(sample.task().lines.map(\.weight) == [1.6, 0.6, 1])
  }

  @Test func `are worth a little less in each month after the first that is open`() throws {
    var sample = try FactSample()
    try sample.require()
    try sample.deploy(until: "2030-03-31")
    let line = try #require(sample.task().lines.first)
    #expect(line.values.prefix(4) == [1, 1, 1, 1])
    #expect(abs(line.values[5] - 0.99) < 1e-12)
    #expect(line.need == [0, 0, 0] + [Int](repeating: 1, count: 9))
  }

  @Test func `lose no more by lateness than a tenth`() throws {
    var sample = try FactSample()
    try sample.require(until: "2035-01")
    let line = try #require(sample.task(months("2030-01", "2034-01")).lines.first)
    #expect(line.values.min() == 0.9)
  }

  @Test func `are cut to the months of the plan, and require nothing outside their own`() throws {
    var sample = try FactSample()
    try sample.require("L1", 2, from: "2030-03", until: "2030-05")
    try sample.require("L2", from: "2029-01", until: "2030-01")
    try sample.require("L3", from: "2031-01", until: "2031-02")
    let task = sample.task()
    #expect(task.lines.map(\.id) == ["L1"])
    #expect(task.lines[0].months == months("2030-03", "2030-05"))
    #expect(task.lines[0].required == [0, 0, 2, 2, 0, 0, 0, 0, 0, 0, 0, 0])
  }

  @Test func `can be chosen, while what stands on the others still counts`() throws {
    var sample = try FactSample()
    try sample.require("L1")
    try sample.require("L2")
    try sample.deploy(line: "L1")
    let task = sample.task(options(ForceOptions(lines: ["L2"])))
    #expect(task.lines.map(\.id) == ["L2"])
    #expect(task.lines[0].need == [Int](repeating: 1, count: 12))
    #expect(task.committed == [])
  }

  @Test func `take the type's strength unless they have one, and its lift`() throws {
    var sample = try FactSample()
    try sample.require("L1", type: "AVN")
    try sample.require("L2", strength: 500)
    let task = sample.task()
    #expect(task.lines.map(\.strength) == [50, 500])
    #expect(task.lines.map(\.lift) == [0.01, 0.1])
    #expect(task.lines.map(\.hasHandover) == [true, false])
  }

  @Test func `are none where nothing is required`() throws {
    let sample = try FactSample()
    #expect(sample.task().lines == [])
    #expect(sample.task().supplies == [])
    #expect(sample.facts.requirementMonths == nil)
  }

  @Test func `know the last month in which anything is required`() throws {
    var sample = try FactSample()
    try sample.require("L1", from: "2029-05", until: "2030-02")
    try sample.require("L2", from: "2029-07", until: "2031-02")
    #expect(sample.facts.requirementMonths == months("2029-05", "2031-02"))
  }

  @Test func `ask for their tags, their language and what height and threat ask for`() throws {
    var sample = try FactSample()
    try sample.require(
      type: "TPT_COY", tags: ["NVG", "ECM"], threat: .explosiveDevices, altitude: 2_000,
      language: "FRENCH")
    let tags = try #require(sample.task().lines.first).tags
    #expect(tags == ["ECM", "FRENCH", "HIGH_ALTITUDE", "MRAP", "NVG"])
  }
}

/// The year 2030 with other options.
func options(_ options: ForceOptions) -> (months: Range<Month>, options: ForceOptions) {
  (months("2030-01", "2031-01"), options)
}

extension FactSample {
  /// The task of the year 2030 with other options.
  func task(_ terms: (months: Range<Month>, options: ForceOptions)) -> ForceTask {
    task(terms.months, terms.options)
  }
}
