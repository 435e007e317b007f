import Basics
import Capabilities
import Council
import Testing

@testable import Forces

@Suite struct `What tours draw on` {
  @Test func `is a share of a large mission for one State, less what it has there already`() throws
  {
    var sample = try FactSample()
    try sample.require("L1", 30)
    try sample.pledge("P1", quantity: 8, strength: 960)
    try sample.deploy("D1", 3, of: "ALFA", from: "2029-01-01", until: "2030-03-31", strength: 330)
    let task = sample.task()
    #expect(task.budgets.map(\.subject) == [.share("UNA", "ALFA")])
    // A quarter of 3,000 people.
    #expect(task.budgets[0].capacity == [420, 420, 420] + [Double](repeating: 750, count: 9))
    #expect(task.supplies[0].ways[0].draws == [TaskDraw(budget: 0, amount: 120)])
  }

  @Test func `is not asked where all that the State offers would not use it up`() throws {
    for (people, isAsked) in [(110, true), (105, false)] {
      var sample = try FactSample()
      try sample.require("L1", 30)
      try sample.pledge("P1", quantity: 3, strength: 3 * people)
      try sample.pledge("P2", level: .level1, strength: people)
      try sample.deploy("D1", 3, of: "ALFA", strength: 330)
      #expect(sample.task().budgets.isEmpty != isAsked)
    }
  }

  @Test func `is asked of no small mission`() throws {
    var sample = try FactSample()
    try sample.require("L1", 19)
    try sample.pledge()
    let task = sample.task()
    #expect(task.budgets == [])
    #expect(task.supplies[0].ways[0].draws == [])
  }

  @Test func `always leaves a State room for one unit of the largest line`() throws {
    var sample = try FactSample()
    try sample.require("L1", 2, strength: 1_000)
    try sample.pledge("P1", strength: 1_000)
    try sample.pledge("P2", strength: 1_000)
    #expect(sample.task().budgets[0].capacity == [Double](repeating: 1_000, count: 12))
  }

  @Test func `is a mission's money, less what stands costs`() throws {
    var sample = try FactSample()
    try sample.require("L1", 3, monthlyCost: 100)
    try sample.pledge()
    try sample.deploy("D1", until: "2030-02-28")
    sample.register.contracts = [
      try Contract(
        id: "C1", mission: "UNA", unitType: "AVN", quantity: 1, from: day("2030-01-01"),
        until: after("2030-03-31"), monthlyCost: 50, provenance: known)
    ]
    sample.register.missionBudgets = [
      try MissionBudget(
        id: "B1", mission: "UNA", from: month("2029-01"), until: month("2030-05"),
        monthlyCash: 220, provenance: known)
    ]
    let task = sample.task()
    #expect(task.budgets.map(\.subject) == [.cash("UNA")])
    #expect(task.budgets[0].capacity.prefix(5) == [70, 70, 170, 220, .infinity])
    #expect(task.supplies[0].ways[0].draws == [TaskDraw(budget: 0, amount: 100)])
    #expect(sample.task(options(ForceOptions(countsCash: false))).budgets == [])
  }

  @Test func `is lift, less the moves that are certain`() throws {
    var sample = try FactSample()
    try sample.require("L1", 5)
    try sample.deploy(
      "D1", from: "2029-01-01", until: "2030-05-31", strength: 200)
    try sample.deploy("D2", state: .planned, from: "2030-02-10", strength: 300)
    try sample.deploy("D3", rotation: day("2030-04-20"))
    sample.register.liftCapacities = [
      try LiftCapacity(
        id: "X1", from: month("2030-01"), until: month("2030-11"), people: 1_000,
        provenance: known),
      try LiftCapacity(
        id: "X2", from: month("2030-03"), until: month("2030-04"), people: 50,
        provenance: known),
    ]
    let lift = sample.task().lift.map { ($0 * ForceTask.peopleALift).rounded() }
    #expect(
      lift == [1000, 700, 1050, 800, 1000, 800, 1000, 1000, 1000, 1000, .infinity, .infinity])
    let free = sample.task(options(ForceOptions(countsLift: false)))
    #expect(free.lift == [Double](repeating: .infinity, count: 12))
    #expect(free.lines[0].lift == 0)
  }
}

@Suite struct `The parts of a unit` {
  @Test func `go with it, in use from arrival until they are home`() throws {
    var sample = try FactSample()
    try sample.require(tags: ["NVG"])
    try sample.pledge("P1", .people)
    try sample.pledge("P2", .equipment, of: "BRAVO", level: .none, tags: ["NVG"], dwell: 1)
    let task = sample.task()
    #expect(
      task.parts == [TaskPart(pledge: "P2", contributor: "BRAVO", capacity: 1)])
    #expect(
      task.supplies.map { $0.ways.map(\.parts) }
        == [[[TaskPartUse(part: 0, before: 0, isThroughout: true, after: 1)]]])
  }

  @Test func `give a way each, those ready first before, four at most`() throws {
    var sample = try FactSample()
    try sample.require()
    try sample.pledge("P1", .people)
    for number in 2...7 {
      try sample.pledge(
        Identifier("P\(number)"), .equipment, of: "BRAVO", level: .none,
        from: day("2030-0\(9 - number)-01"))
    }
    let task = sample.task()
    #expect(
      task.supplies[0].ways.map { task.parts[$0.parts[0].part].pledge } == ["P7", "P6", "P5", "P4"])
    #expect(task.supplies[0].ways.map(\.ready.iso) == ["2030-04", "2030-04", "2030-04", "2030-05"])
  }

  @Test func `are trained in the months before arrival`() throws {
    var sample = try FactSample()
    try sample.require()
    try sample.pledge("P1", needsTraining: true)
    try sample.pledge(
      "P2", .training, of: "BRAVO", type: nil, level: .none, quantity: 2, from: day("2030-03-01"))
    let task = sample.task()
    #expect(task.parts == [TaskPart(pledge: "P2", contributor: "BRAVO", capacity: 2)])
    let way = task.supplies[0].ways[0]
    #expect(way.parts == [TaskPartUse(part: 0, before: 3, isThroughout: false, after: 0)])
    #expect(way.ready == month("2030-06"))
  }

  @Test func `of a joint pledge are its own, and no other's`() throws {
    var sample = try FactSample()
    try sample.require("L1", 2)
    try sample.pledge("P1", .people)
    try sample.pledge("P2", .equipment, of: "BRAVO", level: .none)
    try sample.pledge("P3", .equipment, of: "BRAVO", level: .none)
    try sample.pledge("P4", .people)
    try sample.join("J1", .equip, lead: "P1", parts: [("P3", .equipment, isMandatory: true)])
    let task = sample.task()
    let parts = task.supplies.map { $0.ways.map { task.parts[$0.parts[0].part].pledge } }
    #expect(parts == [["P3"], ["P2"]])
  }

  @Test func `that are not mandatory may come along, and bring their tags`() throws {
    var sample = try FactSample()
    try sample.require(tags: ["NVG"])
    try sample.pledge("P1")
    try sample.pledge("P2", .equipment, of: "BRAVO", level: .none, tags: ["NVG"])
    try sample.join("J1", .equip, lead: "P1", parts: [("P2", .equipment, isMandatory: false)])
    let task = sample.task()
    #expect(task.supplies.map { $0.ways.map(\.parts.count) } == [[1]])
  }

  @Test func `in a rotation are units of their own, each in its slot`() throws {
    var sample = try FactSample()
    try sample.require("L1", 2)
    try sample.pledge("P1")
    try sample.pledge("P2", of: "BRAVO")
    sample.register.jointPledges = [
      JointPledge(id: "J1", form: .rotation, lead: "P1", provenance: known)
    ]
    sample.register.jointParts = [
      try JointPart(
        id: "J1-P2", joint: "J1", pledge: "P2", role: .slot, from: day("2030-05-01"),
        until: after("2030-10-31"), provenance: known)
    ]
    let task = sample.task()
    #expect(task.supplies.map(\.supply) == [.pledge("P1"), .pledge("P2")])
    #expect(task.supplies.map { $0.ways.map(\.ready.iso) } == [["2030-04"], ["2030-05"]])
    #expect(task.supplies.map { $0.ways.map(\.until.iso) }.last == ["2030-11"])
  }
}
