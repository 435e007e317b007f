import Basics
import Capabilities
import Council
import Gzip
import Interchange
import Testing

@Suite(.enabled(if: publishedData != nil, "MUSTER_DATA names no folder of published data."))
struct `Published data` {
  @Test(arguments: [(2009, 214, 16), (2010, 226, 19), (2011, 251, 12), (2012, 214, 14)])
  func `every meeting of a yearly table is read and every meeting with contributors tied`(
    year: Int, meetings: Int, withContributors: Int
  ) throws {
    let result = try meetingsOf(year)
    #expect(result.refusals == [])
    #expect(result.facts.meetings.count == meetings)
    #expect(result.facts.meetings.filter { $0.day.year != year } == [])
    let meetings = result.facts.meetings.filter { $0.format == .contributors }
    #expect(meetings.count == withContributors)
    #expect(meetings.filter { $0.missions.count != 1 || !$0.isClosed } == [])
  }

  @Test func `known meetings with contributors bear their mission`() throws {
    let meetings = try (2009...2012).flatMap { try meetingsOf($0).facts.meetings }
    let missions = Dictionary(uniqueKeysWithValues: meetings.map { ($0.id.rawValue, $0.missions) })
    #expect(missions["S/PV.6237"] == ["MONUC"])
    #expect(missions["S/PV.6797"] == ["UNMISS"])
    #expect(missions["S/PV.6803"] == ["UNSMIS"])
    #expect(missions["S/PV.6821"] == ["UNSMIS"])
    #expect(missions["S/PV.6514"] == ["UNMIS"])
    #expect(missions["S/PV.6443"] == ["MINURCAT"])
  }

  @Test func `dataset and tables agree on the day of every decision they share`() throws {
    let decisions = try dataset().facts.decisions
    let adopted = Dictionary(uniqueKeysWithValues: decisions.map { ($0.symbol, $0) })
    var shared = 0
    var different: [String] = []
    for meeting in try (2009...2012).flatMap({ try meetingsOf($0).facts.meetings }) {
      for symbol in meeting.decisions {
        guard let decision = adopted[symbol] else { continue }
        shared += 1
        if decision.adopted != meeting.day { different.append(symbol.text) }
      }
    }
    #expect(shared == 336)
    // The dataset prints 8 December for a statement of the 11th.
    #expect(different.count == 1)
  }

  @Test func `the dataset is read whole, and every change of a mandate is tied or listed`() throws {
    let result = try dataset()
    #expect(result.refusals == [])
    #expect(result.facts.decisions.count == 1550)
    let statement = result.facts.decisions.first { $0.symbol.text == "S/PRST/2001/18" }
    #expect(statement?.adopted.iso == "2001-07-17")

    let changes = result.facts.decisions.filter { $0.mandateChange != nil }
    let notTied = changes.filter(\.missions.isEmpty).count
    let listed = result.issues.filter { $0.reason == .notTied(candidates: []) }.count
    #expect(notTied == listed)
    let known = Dictionary(uniqueKeysWithValues: changes.map { ($0.symbol.text, $0) })
    #expect(known["S/RES/1885 (2009)"]?.missions == ["UNMIL"])
    #expect(known["S/RES/1885 (2009)"]?.mandateChange == .renewal)
    #expect(known["S/RES/1996 (2011)"]?.mandateChange == .creation)
    #expect(known["S/RES/1997 (2011)"]?.mandateChange == .withdrawal)
    #expect(known["S/RES/2059 (2012)"]?.mandateChange == .final)
    #expect(known["S/RES/1967 (2011)"]?.mandateChange == .ceiling)
    #expect(known["S/RES/1928 (2010)"]?.missions == [])
    #expect(known["S/RES/1890 (2009)"] == nil)
  }

  @Test func `every row of the monthly contributions is read, and what they lack is said`() throws {
    let result = try ImportFile.read(
      published("uniformed_contributions_2015_2025.csv.gz"), as: .contributions, in: reference)
    #expect(result.rows == 104_636)
    #expect(result.contributions.count == 104_636)
    #expect(result.refusals == [])
    #expect(result.contributions.reduce(0) { $0 + $1.total } == 10_209_809)
    func months(_ reason: ImportIssue.Reason) -> [String] {
      result.issues.filter { $0.reason == reason }.map(\.value)
    }
    #expect(
      months(.monthNotPublished) == ["2015-03", "2016-03", "2017-03", "2020-06", "2022-07"])
    let unsplit = try Month(iso: "2018-03")...Month(iso: "2019-08")
    #expect(months(.noSplitByMission) == unsplit.map(\.iso) + ["2023-09"])
    #expect(months(.noSplitBySex) == ["2023-09"])
    #expect(months(.sexesLookSwapped) == ["2020-08"])
    let october = try Month(iso: "2021-10")
    let absent = result.issues.filter {
      if case .absentForAMonth = $0.reason { true } else { false }
    }
    #expect(absent.count == 6)
    #expect(
      absent.last.map { "\($0.value) \($0.reason == .absentForAMonth(october, before: 1425))" }
        == "TCD in MINUSMA, Troops true")
  }

  @Test func `every operation of the published list is read`() throws {
    let result = try ImportFile.read(
      published("missions_psdata.csv"), as: .missions, in: CouncilRegister())
    #expect(result.rows == 81)
    #expect(result.facts.missions.count == 81)
    #expect(result.refusals == [])
    let register = try ImportFile.read(
      published("missions_psdata.csv"), as: .missions, in: reference)
    #expect(register.refusals == [])
    let known = Set(reference.missions.map(\.id))
    #expect(register.facts.missions.allSatisfy { !known.contains($0.id) })
    #expect(
      register.issues.contains { $0.value == "MINUSMA, no day" && $0.column == "end_date" })
  }

  private func meetingsOf(_ year: Int) throws -> RegisterImport {
    try ImportFile.read(
      published("dhl_meetings/scact\(year)_table_en.html"), as: .councilMeetings, in: reference)
  }

  private func dataset() throws -> RegisterImport {
    try ImportFile.read(
      published("council_decisions_psdata_2001_2012.json.gz"), as: .councilDecisions, in: reference)
  }
}
