import Basics
import Capabilities
import Council
import Testing

@testable import Forces

@Suite struct `What stands already` {
  @Test func `fills its line in the months in which it is there throughout`() throws {
    var sample = try FactSample()
    try sample.require()
    try sample.deploy(from: "2030-02-01", until: "2030-05-31")
    try sample.deploy("D2", from: "2030-07-02", until: "2030-10-30")
    let task = sample.task()
    #expect(
      task.committed.map(\.months) == [months("2030-02", "2030-06"), months("2030-08", "2030-10")])
    #expect(!task.committed.contains { !$0.isCommitted })
    #expect(task.lines[0].need == [1, 0, 0, 0, 0, 1, 1, 0, 0, 1, 1, 1])
  }

  @Test func `fills a month in which units relieve one another, and not one with a day between`()
    throws
  {
    var sample = try FactSample()
    try sample.require()
    try sample.deploy(line: "L1", until: "2030-08-15")
    try sample.deploy("D2", line: "L1", from: "2030-08-10")
    let task = sample.task()
    #expect(task.lines[0].need == [Int](repeating: 0, count: 12))
    #expect(
      task.committed.map(\.months) == [months("2030-01", "2030-08"), months("2030-08", "2031-01")])
    #expect(sample.board(months("2030-08", "2030-09")).cells.map(\.gap) == [0])
    var open = try FactSample()
    try open.require()
    try open.deploy(line: "L1", until: "2030-08-08")
    try open.deploy("D2", line: "L1", from: "2030-08-10")
    #expect(open.task().lines[0].need == [0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0])
  }

  @Test func `relieves by anyone who could fill the line, and each fills one line alone`() throws {
    var sample = try FactSample()
    try sample.require("L1")
    try sample.require("L2", tags: ["NVG"])
    try sample.deploy(until: "2030-08-15")
    try sample.deploy("D2", from: "2030-08-16")
    let need = sample.task().lines.map { $0.need[7] }
    #expect(need == [0, 1])
    // Two of a quantity of two, of which one is relieved.
    var pair = try FactSample()
    try pair.require("L1", 2)
    try pair.deploy("D0")
    try pair.deploy("D1", until: "2030-08-15")
    try pair.deploy("D2", from: "2030-08-16")
    #expect(pair.task().lines[0].need == [Int](repeating: 0, count: 12))
    try pair.deploy("D3", from: "2030-08-16")
    #expect(pair.task().lines[0].need == [Int](repeating: 0, count: 12))
  }

  @Test func `stays through the plan where nobody says until when`() throws {
    var sample = try FactSample()
    try sample.require()
    try sample.deploy()
    #expect(sample.task().committed.map(\.months) == [months("2030-01", "2031-01")])
  }

  @Test func `is assumed there for twelve months where its end is not on record`() throws {
    var sample = try FactSample()
    try sample.require()
    try sample.deploy(from: "2029-04-01", isEndUnknown: true)
    #expect(sample.task().committed.map(\.months) == [months("2030-01", "2030-04")])
  }

  @Test func `is not taken away by a notice that took effect before it came`() throws {
    for (from, stays) in [("2030-03-15", false), ("2030-04-01", true)] {
      var sample = try FactSample()
      try sample.require()
      try sample.deploy(state: .planned, from: from)
      try sample.withdraw(effective: "2030-04-01")
      let there = sample.task().committed.map(\.months)
      #expect(there == (stays ? [months("2030-04", "2031-01")] : []))
    }
  }

  @Test func `ends by the notice of its contributor`() throws {
    for notice in [
      { (sample: inout FactSample) in try sample.withdraw(effective: "2030-04-01") },
      { try $0.withdraw(pledge: "P1", effective: "2030-04-01") },
      { try $0.withdraw(deployment: "D1", effective: "2030-04-01") },
    ] {
      var sample = try FactSample()
      try sample.require()
      try sample.pledge(of: "BRAVO", level: .none)
      try sample.deploy(pledge: "P1")
      try notice(&sample)
      #expect(sample.task().committed.map(\.months) == [months("2030-01", "2030-04")])
    }
    var innocent = try FactSample()
    try innocent.require()
    try innocent.deploy()
    try innocent.withdraw("ALFA", effective: "2030-04-01")
    try innocent.withdraw(deployment: "D9", effective: "2030-04-01")
    #expect(innocent.task().committed.map(\.months) == [months("2030-01", "2031-01")])
  }

  @Test func `of several in a pledge goes alone by a notice on its deployment`() throws {
    var sample = try FactSample()
    try sample.require("L1", 3)
    try sample.pledge(quantity: 3, dwell: 0)
    try sample.deploy(of: "ALFA", pledge: "P1")
    try sample.withdraw("ALFA", deployment: "D1", effective: "2030-03-01")
    let task = sample.task()
    #expect(task.committed.map(\.months) == [months("2030-01", "2030-03")])
    #expect(task.supplies.map(\.unit) == [2, 3])
    // A notice on the pledge ends them all.
    try sample.withdraw("ALFA", pledge: "P1", effective: "2030-03-01")
    #expect(sample.task().supplies == [])
  }

  @Test func `is not there once it has returned, nor before the day of the facts while planned`()
    throws
  {
    var sample = try FactSample()
    try sample.require("L1", 2)
    try sample.deploy("D1", state: .returned)
    try sample.deploy("D2", state: .planned, from: "2029-06-01", until: "2030-03-31")
    #expect(sample.task().committed.map(\.supply) == [.deployment("D2")])
    let board = sample.board(months("2029-06", "2030-03"))
    #expect(board.cells.map(\.covered) == [1, 1, 1, 1, 1, 1, 1, 1, 1])
  }

  @Test func `never fills a line beyond its quantity`() throws {
    var sample = try FactSample()
    try sample.require("L1", 2)
    try sample.deploy("D1", 3)
    let task = sample.task()
    #expect(task.committed.map(\.unit) == [1, 2])
    #expect(task.lines[0].need == [Int](repeating: 0, count: 12))
  }

  @Test func `fills the line that is named for it, others the heaviest whose tags it has`() throws {
    var sample = try FactSample()
    try sample.require("L1", priority: 3)
    try sample.require("L2", priority: 1, tags: ["NVG"])
    try sample.require("L3", priority: 2)
    try sample.deploy("D1", line: "L1")
    try sample.deploy("D2")
    try sample.deploy("D3", tags: ["NVG"])
    let committed = sample.task().committed
    #expect(committed.map(\.line) == ["L1", "L2", "L3"])
    #expect(committed.map(\.supply) == [.deployment("D1"), .deployment("D3"), .deployment("D2")])
  }

  @Test func `stands in for another type only where the table allows it`() throws {
    var sample = try FactSample()
    try sample.require(type: "AVN")
    try sample.deploy(type: "INF")
    #expect(sample.task().committed == [])
    sample.register.substitutions = [
      Substitution(id: "S", wanted: "AVN", given: "INF", price: 20, provenance: known)
    ]
    #expect(sample.task().committed.map(\.unitType) == ["INF"])
  }

  @Test func `goes on to another line of its kind when its own ends`() throws {
    var sample = try FactSample()
    try sample.require("L1", until: "2030-04")
    try sample.require("L2", from: "2030-04")
    try sample.deploy(line: "L1")
    let committed = sample.task().committed
    #expect(committed.map(\.line) == ["L1", "L2"])
    #expect(
      committed.map(\.months) == [months("2030-01", "2030-04"), months("2030-04", "2031-01")])
  }

  @Test func `may be contracted, within its days and tags`() throws {
    var sample = try FactSample()
    try sample.require("L1", type: "AVN")
    try sample.require("L2", type: "AVN", tags: ["NIGHT_FLY"])
    sample.register.contracts = [
      try Contract(
        id: "C1", mission: "UNA", unitType: "AVN", quantity: 2, from: day("2029-01-01"),
        until: after("2030-06-30"), provenance: known)
    ]
    let committed = sample.task().committed
    #expect(committed.map(\.line) == ["L1"])
    #expect(committed.map(\.months) == [months("2030-01", "2030-07")])
    #expect(committed.map(\.contributor) == [nil])
  }

  @Test func `covers the borrower and uncovers the lender`() throws {
    var sample = try FactSample()
    try sample.require("L1", 2)
    try sample.require("L2", mission: "UNB")
    try sample.deploy("D1", 2)
    sample.register.transfers = [
      try Transfer(
        id: "T1", fromMission: "UNA", toMission: "UNB", unitType: "INF", quantity: 1,
        from: day("2030-03-10"), until: after("2030-06-30"), provenance: known)
    ]
    let task = sample.task()
    #expect(task.lines[0].need == [0, 0, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0])
    #expect(task.lines[1].need == [1, 1, 1, 0, 0, 0, 1, 1, 1, 1, 1, 1])
    let lent = try #require(task.committed.first { $0.line == "L2" })
    #expect(lent.supply == .transfer("T1"))
    #expect(lent.contributor == "BRAVO")
  }
}

@Suite struct `One real unit` {
  @Test func `counts once as a pledge, its selection and its deployment`() throws {
    var sample = try FactSample()
    try sample.require("L1", 3)
    try sample.pledge(of: "BRAVO")
    #expect(sample.task().supplies.map(\.supply) == [.pledge("P1")])

    try sample.select(from: "2030-01")
    let selected = sample.task()
    #expect(selected.committed.map(\.supply) == [.pledge("P1")])
    #expect(selected.committed.map(\.months) == [months("2030-01", "2031-01")])
    #expect(selected.supplies == [])

    try sample.deploy(pledge: "P1", state: .planned, from: "2030-02-01")
    let planned = sample.task()
    #expect(planned.committed.map(\.supply) == [.deployment("D1")])
    #expect(planned.committed.map(\.months) == [months("2030-02", "2031-01")])
    #expect(planned.supplies == [])
  }

  @Test func `is offered again once it is home and has rested, and says so while it is away`()
    throws
  {
    var sample = try FactSample()
    try sample.require("L1", 2)
    try sample.pledge(of: "BRAVO", dwell: 3)
    try sample.deploy(pledge: "P1", until: "2030-02-28")
    let way = try #require(sample.task().supplies.first?.ways.first)
    #expect(way.ready == month("2030-06"))
    #expect(way.until == month("2031-01"))

    sample.register.deployments = []
    try sample.deploy(pledge: "P1")
    let task = sample.task()
    #expect(task.supplies == [])
    #expect(
      task.rejections.map(\.fails) == [
        [
          Failure(
            rule: .dwell, short: .inUse("L1", until: month("2031-01")), mend: .release(from: "L1"))
        ]
      ])
  }

  @Test func `of several alike in a pledge is planned by itself`() throws {
    var sample = try FactSample()
    try sample.require("L1", 3)
    try sample.pledge(of: "BRAVO", quantity: 3)
    try sample.deploy(pledge: "P1")
    let supplies = sample.task().supplies
    #expect(supplies.map(\.unit) == [2, 3])
  }

  @Test func `said again is not another`() throws {
    var sample = try FactSample()
    try sample.require("L1", 3)
    try sample.pledge("P1")
    try sample.pledge("P2", restates: "P1")
    #expect(sample.task().supplies.count == 1)
    #expect(Set(sample.board().cells.map(\.pledged)) == [1])
  }

  @Test func `said again counts by the one that was notified, or that stands`() throws {
    var sample = try FactSample()
    try sample.require("L1", 3)
    try sample.pledge("P1", level: .none)
    try sample.pledge("P2", level: .level2, restates: "P1")
    #expect(sample.task().supplies.map(\.supply) == [.pledge("P2")])
    #expect(Set(sample.board().cells.map(\.pledgedBelowLevel)) == [0])

    var taken = try FactSample()
    try taken.require("L1", 3)
    try taken.pledge("P1", registration: .withdrawn)
    try taken.pledge("P2", level: .level2, restates: "P1")
    #expect(taken.task().supplies.map(\.supply) == [.pledge("P2")])
  }

  @Test func `said again is taken wherever one of its pledges stands`() throws {
    for (pledge, isFree) in [("P2", false), ("P3", true)] as [(Identifier<Pledge>, Bool)] {
      var sample = try FactSample()
      try sample.require("L1", 3)
      try sample.pledge("P1", of: "BRAVO")
      try sample.pledge("P2", of: "BRAVO", restates: "P1")
      try sample.pledge("P3", of: "BRAVO", level: .none)
      try sample.deploy(pledge: pledge)
      #expect(sample.task().supplies.map(\.supply) == (isFree ? [.pledge("P1")] : []))
      #expect(Set(sample.board().cells.map(\.pledged)) == [isFree ? 1 : 0])
    }
  }

  @Test func `that is a function of another's is no unit beside it`() throws {
    var sample = try FactSample()
    try sample.require("L1", 3)
    try sample.pledge("P1")
    try sample.pledge("P2", functionOf: "P1")
    #expect(sample.task().supplies.map(\.supply) == [.pledge("P1")])
  }

  @Test func `pledged after a notice of all of its contributor's units is not withdrawn by it`()
    throws
  {
    for (announced, isThere) in [("2029-06-01", false), ("2029-06-02", true)] {
      var sample = try FactSample()
      try sample.require()
      try sample.pledge(announced: day(announced))
      try sample.withdraw("ALFA", effective: "2030-02-01")
      #expect(sample.task().supplies.isEmpty != isThere)
    }
  }

  @Test func `bound to a joint pledge is free again once the lead does not stand`() throws {
    for registration in [Registration.acknowledged, .withdrawn] {
      var sample = try FactSample()
      try sample.require("L1", 3)
      try sample.pledge("P1", registration: registration)
      try sample.pledge("P2", of: "BRAVO")
      try sample.join("J1", .embed, lead: "P1", parts: [("P2", .subUnit, isMandatory: true)])
      let supplies = sample.task().supplies.map(\.supply)
      #expect(supplies == [.pledge(registration == .withdrawn ? "P2" : "P1")])
    }
  }

  @Test func `selected without months comes when it can, and stays as it usually does`() throws {
    var sample = try FactSample()
    try sample.require("L1", 2)
    try sample.pledge("P1", level: .rapid, longest: 8)
    try sample.select(on: "2030-01-01")
    #expect(sample.task().committed.map(\.months) == [months("2030-04", "2030-12")])
  }
}
