import Basics
import Capabilities
import Council
import Testing

@testable import Forces

@Suite struct `What a plan fills of a mandated task` {
  private func sample() throws -> FactSample {
    var sample = try FactSample()
    try sample.require("L1", 2, from: "2030-03", task: "T1")
    try sample.require("L2", mission: "UNB", task: "T2")
    try sample.require("L3")
    try sample.deploy("D1", to: "UNA", line: "L1", until: "2030-06-30")
    try sample.pledge("P1", missions: ["UNB"])
    return sample
  }

  @Test func `is counted in unit-months, of lines that name one`() throws {
    let task = try sample().task()
    let tour = PlannedTour(
      line: "L2", mission: "UNB", unitType: "INF", supply: .pledge("P1"), contributor: "ALFA",
      months: months("2030-02", "2030-08"))
    #expect(
      task.cover(by: task.committed + [tour]) == [
        TaskCover(task: "T1", mission: "UNA", required: 20, filled: 4),
        TaskCover(task: "T2", mission: "UNB", required: 12, filled: 6),
      ])
  }

  @Test func `falls where what is in place ends`() throws {
    var sample = try sample()
    let before = sample.task()
    #expect(before.cover(by: before.committed).map(\.filled) == [4, 0])
    try sample.withdraw(effective: "2030-05-01")
    let after = sample.task()
    #expect(after.cover(by: after.committed).map(\.filled) == [2, 0])
  }
}

@Suite struct `Facts that contradict each other` {
  /// Two rows of one deployment, the second known later and ending sooner.
  private func sample(_ from: String, _ until: String, _ sooner: String) throws -> FactSample {
    var sample = try FactSample()
    try sample.require()
    try sample.pledge("P1", of: "BRAVO", quantity: 1)
    for (id, last, known) in [("A", until, "2029-01-01"), ("B", sooner, "2029-02-01")] {
      sample.register.deployments.append(
        try Deployment(
          id: Identifier(id), mission: "UNA", contributor: "BRAVO", pledge: "P1", unitType: "INF",
          quantity: 1,
          state: .inMission, from: day(from), until: after(last),
          provenance: Provenance(
            source: id, confidence: .seen, validFrom: nil, knownSince: day(known))))
    }
    return sample
  }

  @Test func `are both kept, and the plan says which it used`() throws {
    let sample = try sample("2028-01-01", "2030-06-30", "2029-06-30")
    #expect(sample.facts.capabilities.deployments.map(\.id) == ["B"])
    #expect(sample.register.deployments.map(\.id) == ["A", "B"])
    #expect(sample.task().choices.map(\.used) == ["B"])
    #expect(sample.task().choices.map(\.setAside) == [["A"]])
  }

  @Test func `are not spoken of by a plan of months in which neither has a day`() throws {
    let sample = try sample("2028-01-01", "2029-06-30", "2029-05-31")
    #expect(sample.facts.choices.map(\.used) == ["B"])
    #expect(sample.task().choices == [])
    #expect(sample.task(months("2029-06", "2029-12")).choices.map(\.used) == ["B"])
  }
}
