import Basics
import Capabilities
import Council
import Testing

@testable import Forces

@Suite struct `A task made of facts drawn by chance` {
  private static let seeds: Range<UInt64> = 0..<40

  @Test(arguments: seeds)
  func `accounts for every unit-month required: standing or still needed`(seed: UInt64) throws {
    let task = try FactSample.random(seed).task()
    for line in task.lines {
      for (offset, month) in task.months.enumerated() {
        let there = task.committed.count { $0.line == line.id && $0.months.contains(month) }
        #expect(line.required[offset] == line.need[offset] + there)
        #expect(line.need[offset] >= 0)
      }
    }
  }

  @Test(arguments: seeds)
  func `has no unit in two places`(seed: UInt64) throws {
    let task = try FactSample.random(seed).task()
    for (index, tour) in task.committed.enumerated() {
      for other in task.committed[..<index]
      where tour.supply == other.supply && tour.unit == other.unit {
        #expect(!tour.months.overlaps(other.months))
      }
    }
  }

  @Test(arguments: seeds)
  func `offers no unit while it stands somewhere`(seed: UInt64) throws {
    let sample = try FactSample.random(seed)
    let facts = sample.facts
    let forces = StandingForces(ForceBook(facts))
    for supply in sample.task().supplies {
      guard case .pledge(let pledge) = supply.supply,
        let taken = forces.taken[pledge], taken.indices.contains(supply.unit - 1)
      else { continue }
      for tour in taken[supply.unit - 1] {
        for way in supply.ways {
          let days = way.ready.firstDay..<way.until.firstDay
          #expect(!days.overlaps(tour))
        }
      }
    }
  }

  @Test(arguments: seeds)
  func `makes numbers that make sense`(seed: UInt64) throws {
    let task = try FactSample.random(seed).task()
    let problem = try ForceProblem(task)
    #expect(problem.options.count == task.supplies.reduce(0) { $0 + $1.ways.count })
    for (place, option) in problem.options.enumerated() {
      let line = problem.lines[option.line]
      let isPossible = line.months.contains { problem.lengths(of: place, from: $0) != nil }
      #expect(isPossible)
    }
  }

  @Test(arguments: seeds)
  func `says of every unit of a type that is needed that it may go, or why not`(seed: UInt64) throws
  {
    let sample = try FactSample.random(seed)
    let task = sample.task()
    let ways = Set(
      task.supplies.flatMap { supply in
        supply.ways.map { Pair(line: task.lines[$0.line].id, supply: supply.supply) }
      })
    let rejections = task.rejections.map { Pair(line: $0.line, supply: $0.supply) }
    #expect(Set(rejections).count == rejections.count)
    #expect(ways.isDisjoint(with: rejections))
    #expect(!task.rejections.contains { $0.fails.isEmpty })
    for line in task.lines where line.need.contains(where: { $0 > 0 }) {
      for pledge in sample.register.pledges
      where [.unit, .people].contains(pledge.nature)
        && (pledge.unitType == line.unitType
          || (pledge.unitType == "INF" && line.unitType == "AVN"))
      {
        let pair = Pair(line: line.id, supply: .pledge(pledge.id))
        #expect(ways.contains(pair) != rejections.contains(pair))
      }
    }
  }

  @Test(arguments: seeds)
  func `needs what the board shows as a gap`(seed: UInt64) throws {
    let sample = try FactSample.random(seed)
    let task = sample.task()
    for cell in sample.board().cells {
      let offset = task.months.lowerBound.distance(to: cell.month)
      let lines = task.lines.filter {
        $0.mission == cell.mission && $0.unitType == cell.capability
      }
      #expect(lines.reduce(0) { $0 + $1.need[offset] } == cell.gap)
      #expect(lines.reduce(0) { $0 + $1.required[offset] } == cell.required)
      #expect(cell.required == cell.covered + cell.gap)
      #expect((cell.since == nil) == (cell.gap == 0))
    }
  }

  @Test(arguments: seeds)
  func `does not hang on the order of the facts, nor on what is known later`(seed: UInt64) throws {
    let sample = try FactSample.random(seed)
    var other = sample
    other.register.requirements.reverse()
    other.register.pledges.reverse()
    other.register.deployments.reverse()
    other.register.levelNotices.reverse()
    let later = Provenance(
      source: "sample", confidence: .seen, validFrom: nil, knownSince: day("2030-01-02"))
    other.register.pledges.append(
      try Pledge(
        id: "P99", contributor: "ALFA", nature: .unit, unitType: "INF",
        registration: .acknowledged, provenance: later))
    other.register.requirements.append(
      try RequirementLine(
        id: "L99", mission: "UNA", unitType: "INF", quantity: 1, from: month("2029-01"),
        until: month("2032-01"), provenance: later))
    let isSame = (other.task() == sample.task(), other.board() == sample.board())
    #expect(isSame == (true, true))
  }
}

private struct Pair: Hashable {
  let line: Identifier<RequirementLine>
  let supply: Supply
}
