import Basics
import Capabilities
import Council
import Testing

@testable import Forces

@Suite struct `The gap board` {
  @Test func `has a cell for each month in which something is required, in order`() throws {
    var sample = try FactSample()
    try sample.require("L1", from: "2030-11", until: "2031-01")
    try sample.require("L2", type: "AVN", mission: "UNB", from: "2030-12", until: "2031-02")
    try sample.require("L3", type: "AVN", from: "2030-12", until: "2031-02")
    let cells = sample.board().cells
    #expect(cells.map(\.capability) == ["AVN", "AVN", "INF", "INF"])
    #expect(cells.map(\.mission) == ["UNA", "UNB", "UNA", "UNA"])
    #expect(cells.map(\.month.iso) == ["2030-12", "2030-12", "2030-11", "2030-12"])
  }

  @Test func `counts a month as covered only where the unit is there throughout`() throws {
    var sample = try FactSample()
    try sample.require()
    try sample.deploy("D1", until: "2030-07-31")
    try sample.deploy("D2", state: .planned, from: "2030-10-15")
    #expect(sample.open("UNA") == ["2030-08", "2030-09", "2030-10"])
  }

  @Test func `sums the lines of one capability in one mission`() throws {
    var sample = try FactSample()
    try sample.require("L1", 3)
    try sample.require("L2", 2, isCritical: true)
    try sample.deploy("D1", 2, line: "L1")
    try sample.deploy("D2", 1, line: "L2")
    let cell = try #require(sample.board().cells.first)
    #expect((cell.required, cell.covered, cell.gap, cell.criticalGap) == (5, 3, 2, 1))
    #expect(cell.lines == ["L1", "L2"])
  }

  @Test func `knows since when a gap has been open without a break`() throws {
    var sample = try FactSample()
    try sample.require(from: "2025-01")
    try sample.deploy("D1", from: "2025-01-01", until: "2028-12-31")
    try sample.deploy("D2", from: "2029-04-01", until: "2029-06-30")
    #expect(Set(sample.board().cells.map { $0.since?.iso }) == ["2029-07"])

    try sample.deploy("D3", state: .planned, from: "2030-03-01", until: "2030-03-31")
    #expect(
      sample.board(months("2030-01", "2030-06")).cells.map { $0.since?.iso }
        == ["2029-07", "2029-07", nil, "2030-04", "2030-04"])
  }

  @Test
  func `takes the age of a gap from the line that has lacked longest, not from its neighbour`()
    throws
  {
    var sample = try FactSample()
    try sample.require("L1", until: "2030-03")
    try sample.require("L2")
    try sample.deploy("D1", line: "L2", until: "2030-02-28")
    let cells = sample.board(months("2030-01", "2030-05")).cells
    #expect(cells.map { $0.since?.iso } == ["2029-01", "2029-01", "2030-03", "2030-03"])
  }

  @Test func `looks back ten years and no further`() throws {
    var sample = try FactSample()
    try sample.require(from: "1990-01")
    #expect(Set(sample.board().cells.map { $0.since?.iso }) == ["2020-01"])
  }

  @Test func `shows pledges beside the gap, never as cover, those below the level apart`() throws {
    var sample = try FactSample()
    try sample.require("L1")
    try sample.require("L2", mission: "UNB")
    try sample.pledge("P1", level: .level2, quantity: 2, missions: ["UNA"])
    try sample.pledge("P2", level: .level1)
    try sample.pledge("P3", level: .rapid, from: day("2030-06-01"), until: after("2030-08-31"))
    try sample.pledge("P4", level: .rapid, registration: .withdrawn)
    try sample.pledge("P5", type: "AVN")
    let cells = sample.board().cells
    let una = cells.filter { $0.mission == "UNA" }
    #expect(una.map(\.covered) == [Int](repeating: 0, count: 12))
    #expect(una.map(\.pledged) == [2, 2, 2, 2, 2, 3, 3, 3, 2, 2, 2, 2])
    #expect(una.map(\.pledgedBelowLevel) == [Int](repeating: 1, count: 12))
    let unb = cells.filter { $0.mission == "UNB" }
    #expect(unb.map(\.pledged) == [0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 0, 0])
  }

  @Test func `shows no pledge whose unit is deployed`() throws {
    var sample = try FactSample()
    try sample.require("L1", 2)
    try sample.pledge(of: "BRAVO")
    try sample.deploy(pledge: "P1", until: "2030-03-31")
    #expect(sample.board().cells.map(\.pledged).prefix(4) == [0, 0, 0, 1])
  }

  @Test func `counts the tours of a plan, those already standing once`() throws {
    var sample = try FactSample()
    try sample.require("L1", 2)
    try sample.deploy()
    let tour = PlannedTour(
      line: "L1", mission: "UNA", unitType: "INF", supply: .pledge("P1"), contributor: "ALFA",
      months: months("2030-04", "2030-10"))
    let committed = sample.task().committed
    let cells = sample.board(tours: committed + [tour]).cells
    #expect(cells.map(\.covered) == [1, 1, 1, 2, 2, 2, 2, 2, 2, 1, 1, 1])
  }

  @Test func `is drawn of what was known on the day`() throws {
    var sample = try FactSample()
    try sample.require()
    let told = Provenance(
      source: "sample", confidence: .seen, validFrom: nil, knownSince: day("2030-06-14"))
    sample.register.deployments = [
      try Deployment(
        id: "D1", mission: "UNA", contributor: "ALFA", unitType: "INF", quantity: 1,
        state: .inMission, from: day("2029-01-01"), until: after("2030-07-31"),
        provenance: known),
      try Deployment(
        id: "D2", mission: "UNA", contributor: "ALFA", unitType: "INF", quantity: 1,
        state: .planned, from: day("2030-08-01"), until: after("2030-08-31"), provenance: told),
    ]
    sample.asOf = day("2030-06-13")
    #expect(sample.open("UNA") == ["2030-08", "2030-09", "2030-10", "2030-11", "2030-12"])
    sample.asOf = day("2030-06-14")
    #expect(sample.open("UNA") == ["2030-09", "2030-10", "2030-11", "2030-12"])
  }

  @Test func `of no months has no cells`() throws {
    var sample = try FactSample()
    try sample.require()
    #expect(sample.board(months("2030-01", "2030-01")).cells == [])
  }
}

@Suite struct `Mali in the summer of 2019` {
  @Test(arguments: [
    ("2019-05-01", ["2019-08", "2019-09", "2019-10"], ["2019-08", "2019-09", "2019-10"]),
    ("2019-06-15", ["2019-08", "2019-09", "2019-10"], ["2019-09", "2019-10"]),
  ])
  func `leaves transport and medical evacuation open until Romania operates`(
    asOf: String, transport: [String], medevac: [String]
  ) throws {
    var sample = try FactSample()
    sample.asOf = day(asOf)
    try sample.require("transport", type: "AVN", from: "2018-07", until: "2020-10")
    try sample.require(
      "medevac", type: "AVN", mission: "UNB", from: "2018-07", until: "2020-10",
      tags: ["MEDEVAC"])
    let (first, told) = ("2019-01-29", "2019-06-14")
    try sample.deploy("CAN-T", to: "UNA", line: "transport", "2018-08-01", "2019-07-31", first)
    try sample.deploy("CAN-M", to: "UNB", line: "medevac", "2018-08-01", "2019-07-31", first)
    try sample.deploy("CAN-M2", to: "UNB", line: "medevac", "2019-08-01", "2019-08-31", told)
    try sample.deploy("ROU-T", to: "UNA", line: "transport", "2019-10-15", "2020-10-14", first)
    try sample.deploy("ROU-M", to: "UNB", line: "medevac", "2019-10-15", "2020-10-14", first)
    let board = GapBoard(sample.facts, months: months("2019-07", "2019-12"))
    #expect(board.open("UNA") == transport)
    #expect(board.open("UNB") == medevac)
  }
}

extension GapBoard {
  /// Months with a gap in a mission.
  func open(_ mission: Identifier<Mission>) -> [String] {
    cells.filter { $0.mission == mission && $0.gap > 0 }.map(\.month.iso)
  }
}

extension FactSample {
  fileprivate func open(_ mission: Identifier<Mission>) -> [String] { board().open(mission) }

  /// Adds a deployment known since a day; `until` is its last day.
  fileprivate mutating func deploy(
    _ id: Identifier<Deployment>, to mission: Identifier<Mission>,
    line: Identifier<RequirementLine>, _ from: String, _ until: String, _ knownSince: String
  ) throws {
    register.deployments.append(
      try Deployment(
        id: id, mission: mission, line: line, contributor: "ALFA", unitType: "AVN", quantity: 1,
        state: .planned, from: day(from), until: after(until),
        provenance: Provenance(
          source: "sample", confidence: .seen, validFrom: nil, knownSince: day(knownSince))))
  }
}
