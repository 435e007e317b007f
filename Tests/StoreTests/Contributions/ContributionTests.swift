import Basics
import Capabilities
import Council
import GRDB
import Testing

@testable import Store

@Suite struct `Published contributions` {
  @Test func `come in as printed, under one row of the journal, with the file kept`() throws {
    let store = try filledStore()
    let outcome = try store.importContributions(
      twoMonths, from: file, refused: 3, as: .desk, at: later(1))
    #expect(try outcome.added == [month("2018-01"), month("2018-02")])
    #expect(outcome.rows == 5 && outcome.refused == 3 && outcome.replaced.isEmpty)
    #expect(try store.contributionRows(as: .desk) == twoMonths)
    #expect(
      try store.contributionRows(during: month("2018-02")..<month("2018-03"), as: .desk)
        == Array(twoMonths[4...]))
    #expect(try store.importedFile(sha256: outcome.sha256, as: .desk) == file)

    let entries = try store.journal(as: .desk)
    #expect(entries.map(\.action) == [.bulk, .load])
    #expect(entries[0].kind == "contribution" && entries[0].subject == outcome.sha256)
    #expect(
      entries[0].after
        == #"{"added":["2018-01","2018-02"],"file":"2018.csv","refused":3,"replaced":[],"#
        + #""rows":5,"sha256":"\#(outcome.sha256)","unchanged":0}"#)
    #expect(try store.verify(as: .desk).isSound)
    #expect(
      refusal { try store.undoLastChange(as: .desk, at: noon) }
        == .notUndoable(sequence: 2, action: .bulk))
  }

  @Test func `of the same file again change nothing, whatever their order`() throws {
    let store = try filledStore()
    try store.importContributions(twoMonths, from: file, as: .desk, at: noon)
    let head = try store.head(as: .desk)
    let again = try store.importContributions(
      twoMonths.reversed(), from: file, as: .desk, at: later(1))
    #expect(again.changesNothing && again.unchanged == 2 && again.rows == 0)
    #expect(try store.head(as: .desk) == head)
  }

  @Test func `of a newer file replace its months and leave the others`() throws {
    let store = try filledStore()
    try store.importContributions(twoMonths, from: file, as: .desk, at: noon)
    let corrected = try row("2018-01", "UNFICYP", "ARG", total: 99)
    let newer = ImportedFile(name: "corrected.csv", bytes: [2])
    let outcome = try store.importContributions(
      [corrected, twoMonths[4], try row("2018-03", "UNFICYP", "ARG", total: 1)], from: newer,
      as: .desk, at: noon)
    #expect(try outcome.added == [month("2018-03")] && outcome.replaced == [month("2018-01")])
    #expect(outcome.unchanged == 1 && outcome.rows == 2)
    #expect(
      try store.contributionRows(during: month("2018-01")..<month("2018-02"), as: .desk)
        == [corrected])
    let months = try store.contributionMonths(as: .desk)
    #expect(months.map(\.file) == ["corrected.csv", "2018.csv", "corrected.csv"])
    #expect(months.map(\.total) == [99, 40, 1])
    #expect(try store.verify(as: .desk).isSound)
  }

  @Test func `can be tried first`() throws {
    let store = try filledStore()
    let tried = try store.importContributions(
      twoMonths, from: file, dryRun: true, as: .desk, at: noon)
    #expect(try store.contributionRows(as: .desk).isEmpty)
    #expect(try store.contributionMonths(as: .desk).isEmpty)
    #expect(try store.importedFile(sha256: tried.sha256, as: .desk) == nil)
    #expect(try store.importContributions(twoMonths, from: file, as: .desk, at: noon) == tried)
  }

  @Test func `that speak of the unknown are kept, and said`() throws {
    let store = try equippedStore()
    try store.importContributions(
      twoMonths + [try row("2018-02", "UNXYZ", "XKX", total: 2)], from: file, as: .desk, at: noon)
    let strangers = try store.contributionStrangers(as: .desk)
    #expect(strangers.missions == ["MINUSMA", "UNXYZ"])
    #expect(strangers.contributors == ["ARG", "BGD", "XKX"])
  }

  @Test(arguments: [
    (try? row("2018-01", "M", "ARG", total: -1), "totalNotNegative"),
    (try? row("2018-01", "M", "ARG", male: 1, female: nil, total: 1), "bothSexesOrNeither"),
    (try? row("2018-01", "M", "ARG", male: -1, female: 2, total: 1), "maleNotNegative"),
    (try? row("2018-01", "M", "ARG", male: 2, female: -1, total: 1), "femaleNotNegative"),
    (try? row("2018-01", "M", "", total: 1), "contributorIsSaid"),
  ])
  func `that break a law bring nothing`(bad: UniformedContribution?, law: String) throws {
    let store = try filledStore()
    let bad = try #require(bad)
    #expect(
      refusal { try store.importContributions(twoMonths + [bad], from: file, as: .desk, at: noon) }
        == .lawBroken(kind: "contribution", id: bad.key, law: law))
    #expect(try store.contributionRows(as: .desk).isEmpty)
    #expect(try store.importedFile(sha256: "0", as: .desk) == nil)
  }

  @Test func `given twice, or with a text that cannot be kept, bring nothing`() throws {
    let store = try filledStore()
    let twice = try row("2018-01", "UNFICYP", "ARG", total: 7)
    #expect(
      refusal {
        try store.importContributions(twoMonths + [twice], from: file, as: .desk, at: noon)
      }
        == .lawBroken(
          kind: "contribution", id: "2018-01 UNFICYP ARG Troops", law: "isGivenOnce"))
    let torn = try row("2018-01", "A\0B", "ARG", total: 7)
    #expect(
      refusal { try store.importContributions([torn], from: file, as: .desk, at: noon) }
        == .unstorableText(kind: "contribution", id: torn.key))
    #expect(try store.contributionRows(as: .desk).isEmpty)
  }

  @Test func `go with a backup`() throws {
    let folder = try Folder()
    let store = try filledStore()
    try store.importContributions(twoMonths, from: file, as: .desk, at: noon)
    try store.backup(to: folder.file("b.sqlite"), as: .desk)
    try Store.restore(from: folder.file("b.sqlite"), to: folder.database, as: .desk, at: noon)
    #expect(
      try Store.open(path: folder.database).contributionRows(as: .desk) == twoMonths)
  }
}

@Suite struct `Contributions added up` {
  @Test func `are by what is asked, in order`() throws {
    let store = try filledStore()
    try store.importContributions(twoMonths, from: file, as: .desk, at: noon)
    let byMonth = try store.contributions(by: [.month], as: .desk)
    #expect(try byMonth.map(\.month) == [month("2018-01"), month("2018-02")])
    #expect(byMonth.map(\.total) == [1_020, 40])
    // One report gives a total alone: the sexes of that month are not known.
    #expect(byMonth.map(\.male) == [nil, 35] && byMonth.map(\.female) == [nil, 5])

    let byMission = try store.contributions(by: [.mission], as: .desk)
    #expect(byMission.map(\.mission) == [nil, "MINUSMA", "UNFICYP"])
    #expect(byMission.map(\.total) == [40, 10, 1_010])
    #expect(
      try store.contributions(of: "BGD", by: [.month, .mission], as: .desk).map(\.total)
        == [1_000, 40])
    #expect(
      try store.contributions(in: "UNFICYP", by: [.contributor, .personnel], as: .desk)
        .map {
          "\($0.contributor?.rawValue ?? "") \($0.personnel?.rawValue ?? "") \($0.total)"
        }
        == ["ARG Experts on Mission 3", "ARG Troops 7", "BGD Troops 1000"])
    #expect(
      try store.contributions(
        during: month("2018-01")..<month("2018-02"), by: [], as: .desk
      ).map(\.total) == [1_020])
  }

  @Test func `are none where there is nothing`() throws {
    let store = try filledStore()
    #expect(try store.contributions(by: [], as: .desk).isEmpty)
    #expect(try store.contributions(by: [.month], as: .desk).isEmpty)
    try store.importContributions(twoMonths, from: file, as: .desk, at: noon)
    #expect(try store.contributions(of: "CYP", by: [], as: .desk).isEmpty)
    // A hostile name is a value, and no part of the question.
    #expect(try store.contributions(of: "' OR 1=1 --", by: [], as: .desk).isEmpty)
  }

  @Test(arguments: 0..<6)
  func `agree with adding up the rows`(seed: Int) throws {
    var random = Seeded(seed)
    let rows = try randomRows(&random)
    let store = try filledStore()
    try store.importContributions(rows.shuffled(using: &random), from: file, as: .desk, at: noon)
    #expect(try store.contributionRows(as: .desk) == rows)
    for groups in subsets {
      let sums = try store.contributions(by: groups, as: .desk)
      var expected: [String: Int] = [:]
      for row in rows { expected[name(row, groups), default: 0] += row.total }
      #expect(Dictionary(uniqueKeysWithValues: sums.map { (name($0), $0.total) }) == expected)
    }
  }

  private var subsets: [Set<ContributionGroup>] {
    (0..<16).map { bits in
      Set(ContributionGroup.allCases.enumerated().filter { bits >> $0.offset & 1 == 1 }.map(\.1))
    }
  }

  private func name(_ row: UniformedContribution, _ groups: Set<ContributionGroup>) -> String {
    [
      groups.contains(.month) ? row.month.iso : "",
      groups.contains(.mission) ? row.mission?.rawValue ?? "" : "",
      groups.contains(.contributor) ? row.contributor.rawValue : "",
      groups.contains(.personnel) ? row.personnel.rawValue : "",
    ].joined(separator: "|")
  }

  private func name(_ sum: ContributionSum) -> String {
    [
      sum.month?.iso ?? "", sum.mission?.rawValue ?? "", sum.contributor?.rawValue ?? "",
      sum.personnel?.rawValue ?? "",
    ].joined(separator: "|")
  }

  /// Rows in the order in which the store gives them.
  private func randomRows(_ random: inout Seeded) throws -> [UniformedContribution] {
    var rows: [UniformedContribution] = []
    for number in 1...3 {
      for mission in ["", "MINUSMA", "UNFICYP", "é"] {
        for contributor in ["ARG", "BGD", "𝔛"] {
          for type in PersonnelType.allCases.sorted(by: { $0.rawValue < $1.rawValue })
          where Bool.random(using: &random) {
            let (male, female) = (Int.random(in: 0...900, using: &random), 3)
            rows.append(
              UniformedContribution(
                month: try Month(year: 2018, month: number),
                mission: mission.isEmpty ? nil : Identifier(mission),
                contributor: Identifier(contributor), personnel: type, male: male,
                female: female, total: male + female, source: "report \(number)"))
          }
        }
      }
    }
    return rows
  }
}

private func month(_ iso: String) throws -> Month { try Month(iso: iso) }

private func row(
  _ iso: String, _ mission: String?, _ contributor: String, _ type: PersonnelType = .troops,
  male: Int? = nil, female: Int? = nil, total: Int
) throws -> UniformedContribution {
  UniformedContribution(
    month: try Month(iso: iso), mission: mission.map { Identifier($0) },
    contributor: Identifier(contributor), personnel: type, male: male, female: female,
    total: total, source: "report of \(iso)")
}

private let file = ImportedFile(name: "2018.csv", bytes: Array("date,mission".utf8))

/// In the order in which the store gives them.
private let twoMonths: [UniformedContribution] = [
  try? row("2018-01", "MINUSMA", "ARG", male: 8, female: 2, total: 10),
  try? row("2018-01", "UNFICYP", "ARG", .experts, male: 3, female: 0, total: 3),
  try? row("2018-01", "UNFICYP", "ARG", male: 5, female: 2, total: 7),
  try? row("2018-01", "UNFICYP", "BGD", total: 1_000),
  try? row("2018-02", nil, "BGD", male: 35, female: 5, total: 40),
].compactMap(\.self)
