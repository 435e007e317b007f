import Foundation
import Testing

@Suite struct `Forces at the terminal` {
  @Test(arguments: [
    (
      asOf: "2019-05-01", transport: ["2019-08", "2019-09", "2019-10"],
      medevac: ["2019-08", "2019-09", "2019-10"]
    ),
    (
      asOf: "2019-06-15", transport: ["2019-08", "2019-09", "2019-10"],
      medevac: ["2019-09", "2019-10"]
    ),
  ])
  func `show the gaps of Mali as they were known`(
    asOf: String, transport: [String], medevac: [String]
  ) async throws {
    let scratch = try await Scratch.withRegister()
    let run = try await scratch.muster("gaps", "--as-of", asOf, "--format", "json")
    #expect(run.code == 2)
    let board = try JSONDecoder().decode(GapAnswer.self, from: run.bytes)
    #expect(board.asOf == asOf)
    #expect(board.open("AVN_HUHU") == transport)
    #expect(board.open("AVN_MUHU") == medevac)
  }

  @Test(
    arguments: [
      ("mali-airlift-2016", "2016-07-01", 0, nil),
      ("mali-helicopters-transport", "2019-05-01", 76, 5),
      ("mali-helicopters-medevac", "2019-05-01", 76, 5),
      ("mali-helicopters-medevac", "2019-06-15", 45, 3),
    ] as [(String, String, Int, Int?)])
  func `plan rotation schemes with the smallest remedy of a gap`(
    scheme: String, asOf: String, days: Int, halfMonths: Int?
  ) async throws {
    let scratch = try await Scratch.withRegister()
    let run = try await scratch.muster(
      "rotation", scheme, "--as-of", asOf, "--format", "json")
    #expect(run.code == (days == 0 ? 0 : 2))
    let plan = try JSONDecoder().decode(RotationAnswer.self, from: run.bytes)
    #expect(plan.gapDays.day == days)
    #expect(plan.remedy?.halfMonths == halfMonths)
  }

  @Test func `say why a month is open, and name those nearest to a line mistyped`() async throws {
    let scratch = try await Scratch.withRegister()
    let run = try await scratch.muster(
      "why", "mali-medevac", "--month", "2019-09", "--as-of", "2019-05-01", "--iterations", "5")
    #expect(run.code == 2)
    #expect(run.out.contains("R-FG-1"))
    let wrong = try await scratch.muster("why", "mali-medevak", "--as-of", "2019-05-01")
    #expect(wrong.code == 1)
    #expect(wrong.notices.contains("mali-medevac"))
  }

  @Test func `draw an exercise once, say so everywhere, and plan it checked`() async throws {
    let scratch = try Scratch()
    let first = try await scratch.muster(
      "exercise", "--scale", "0.1", "--seed", "3", "--database", "ex.sqlite")
    #expect(first.code == 0)
    let again = try await scratch.muster("exercise", "--database", "ex.sqlite")
    #expect(again.code == 1)
    #expect(try await scratch.muster("exercise").code == 64)
    let gaps = try await scratch.muster("gaps", "--database", "ex.sqlite")
    #expect(gaps.out.contains("Exercise, seed 3"))
    let plan = try await scratch.muster(
      "plan", "--database", "ex.sqlite", "--iterations", "30", "--format", "json", "--asks", "0")
    let answer = try JSONDecoder().decode(PlanAnswer.self, from: plan.bytes)
    #expect(answer.checked)
    #expect(answer.objective <= answer.bound + 1e-6)
    let refused = try await scratch.muster("reference", "update", "--database", "ex.sqlite")
    #expect(refused.code == 1)
  }

  @Test func `merge the shards of a study into what one program finds`() async throws {
    let scratch = try Scratch()
    _ = try await scratch.muster("exercise", "--scale", "0.05", "--database", "ex.sqlite")
    func runs(_ shard: String) async throws -> Data {
      try await scratch.muster(
        "study", "--runs", "4", "--iterations", "5", "--asks", "0", "--months", "6", "--shard",
        shard, "--database", "ex.sqlite"
      ).bytes
    }
    try await runs("1/1").write(to: scratch.folder.appendingPathComponent("whole"))
    try await runs("2/2").write(to: scratch.folder.appendingPathComponent("second"))
    let part = try await scratch.muster("study", "merge", "second", "--database", "ex.sqlite")
    #expect(part.code == 2)
    try await runs("1/2").write(to: scratch.folder.appendingPathComponent("first"))
    let shards = try await scratch.muster(
      "study", "merge", "second", "first", "--database", "ex.sqlite")
    let whole = try await scratch.muster("study", "merge", "whole", "--database", "ex.sqlite")
    #expect(shards.code == 0)
    #expect(shards.out == whole.out)
    #expect(!whole.out.isEmpty)
  }

  @Test func `write a scenario that can be made, and refuse another`() async throws {
    let scratch = try await Scratch.withRegister()
    let good = try await scratch.muster(
      "scenario", "add", "loss", "contributor withdraws", "ROU", "--from", "2019-12", "--as-of",
      "2019-05-01")
    #expect(good.code == 0)
    let bad = try await scratch.muster(
      "scenario", "add", "loss", "ready sooner", "nobody-1", "--number", "2")
    #expect(bad.code == 1)
    #expect(bad.notices.contains("nobody-1"))
    let list = try await scratch.muster("scenario", "--as-of", "2019-05-01").done()
    #expect(list.out.contains("contributor withdraws"))
  }

  @Test func `export a workbook, and never over a file that is there`() async throws {
    let scratch = try await Scratch.withRegister()
    try await scratch.muster("export", "all", "--output", "all.xlsx").done()
    #expect(try scratch.bytes("all.xlsx").starts(with: [0x50, 0x4B]))
    let again = try await scratch.muster("export", "pledges", "--output", "all.xlsx")
    #expect(again.code == 1)
    #expect(again.notices.contains("is there already"))
  }
}

/// `gaps --format json` as a reader takes it.
private struct GapAnswer: Decodable {
  var asOf: String
  var cells: [Cell]

  struct Cell: Decodable {
    var capability: String
    var mission: String
    var month: String
    var required: Int
    var covered: Int
    var gap: Int
    var since: String?
  }

  /// The months in which a capability is open.
  func open(_ capability: String) -> [String] {
    cells.filter { $0.capability == capability && $0.gap > 0 }.map(\.month)
  }
}

/// `rotation --format json` as a reader takes it.
private struct RotationAnswer: Decodable {
  var gapDays: GapDays
  var remedy: Remedy?

  struct GapDays: Decodable {
    var day: Int
    var night: Int
  }

  struct Remedy: Decodable {
    var halfMonths: Int
  }
}

/// `plan --format json` as a reader takes it.
private struct PlanAnswer: Decodable {
  var objective: Double
  var bound: Double
  var checked: Bool
}
