import Basics
import Capabilities
import Council
import Interchange
import Testing

@Suite struct `Monthly contributions as published` {
  @Test func `are read as printed, quoted or not`() throws {
    let result = read(
      """
      2019-09-30,UNMIL,XAA,Country A,Troops,90,10,100,report.pdf
      2019-09-30,UNMIL,XBB,"Country, B",Experts on Mission,3,0,3,"report ""two"".pdf"

      2019-09-30, UNMIL ,XAA,,Staff Officer, 5,2 ,7,report.pdf
      2019-10-31,,XAA,Country A,Troops,,,101,
      """)
    #expect(result.refusals == [])
    #expect(result.rows == 4)
    let september = try Month(iso: "2019-09")
    #expect(
      result.contributions == [
        row(september, "UNMIL", "XAA", .troops, 90, 10, 100, "report.pdf"),
        row(september, "UNMIL", "XBB", .experts, 3, 0, 3, "report \"two\".pdf"),
        row(september, "UNMIL", "XAA", .staffOfficers, 5, 2, 7, "report.pdf"),
        row(september.advanced(by: 1), nil, "XAA", .troops, nil, nil, 101, ""),
      ])
  }

  @Test func `report every bad cell with its row, column and reason`() {
    let result = read(
      """
      2019-09-31,UNMIL,XAA,A,Troops,90,10,100,x
      2019-09-30,UNMIL,xaa,A,Soldiers,-1,10,,x
      2019-09-30,UNMIL,XAA,A,Troops,90,10,100
      2019-09-30,UNMIL,XAA,A,Troops,90,10,100,x
      2019-09-30,UNMIL,XAA,A,Troops,1,1,2,x
      2019-09-30,UNMIL,XBB,A,Troops,99999999,10,12,x
      "2019-09-30,UNMIL
      ,,,,,,,,
      """)
    let found = result.issues.map { "\($0.row) \($0.column ?? "-") \($0.value)" }
    #expect(
      found == [
        "2 date 2019-09-31", "3 country_iso3 xaa", "3 personnel_type Soldiers", "3 male -1",
        "3 total ", "4 - ", "6 - ", "7 male 99999999", "8 date ", "9 date ", "9 country_iso3 ",
        "9 personnel_type ", "9 total ",
      ])
    #expect(result.issues[6].reason == .repeatedID(firstRow: 5))
    #expect(result.contributions.count == 1)
    #expect(result.rows == 8)
    #expect(result.refusals.count == result.issues.count)
  }

  @Test func `keep what does not add up, and a mission that nobody knows, and say so`() {
    let text = """
      2019-09-30,UNMIL,XAA,A,Troops,90,10,99,x
      2019-09-30,UNKNOWN,XAA,A,Troops,90,10,100,x
      2019-09-30,UNKNOWN,XBB,A,Troops,90,10,100,x
      """
    let result = RegisterCSV.read(
      Array((header + text).utf8), as: .contributions, knowing: ["UNMIL"])
    #expect(result.contributions.count == 3)
    #expect(result.refusals == [])
    #expect(result.issues.map(\.reason) == [.doesNotAddUp(to: 100), .missionNotInRegister])
    #expect(read(text).issues.map(\.reason) == [.doesNotAddUp(to: 100)])
  }

  @Test func `say what the months lack, and fill nothing in`() throws {
    let result = read(
      """
      2019-08-31,UNMIL,XAA,A,Troops,100,0,100,x
      2019-09-30,UNMIL,XBB,A,Troops,1,0,1,x
      2019-10-31,UNMIL,XAA,A,Troops,100,0,100,x
      2019-10-31,UNMIL,XCC,A,Troops,10,200,210,x
      2019-12-31,,XAA,A,Troops,,,100,x
      """)
    #expect(result.refusals == [])
    #expect(result.contributions.count == 5)
    let notices = result.issues.map { "\($0.row) \($0.value): \($0.reason.english)" }
    #expect(
      notices == [
        "4 2019-10: more women than men are printed. Maybe the two columns were swapped there.",
        "6 2019-11: the dataset has no row of this month.",
        "6 2019-12: the month was published without a split by mission.",
        "6 2019-12: the month was published without a split by sex.",
        "3 XAA in UNMIL, Troops: no row in 2019-09, 100 people the month before. Maybe the row "
          + "was left out.",
      ])
    // One person less, and the absence is nothing to wonder at.
    let fewer = read(
      """
      2019-08-31,UNMIL,XAA,A,Troops,99,0,99,x
      2019-09-30,UNMIL,XBB,A,Troops,1,0,1,x
      2019-10-31,UNMIL,XAA,A,Troops,100,0,100,x
      """)
    #expect(fewer.issues == [])
  }

  @Test func `come with their columns in any order, and need some of them`() {
    let some = RegisterCSV.read(
      Array("TOTAL,mission,date,country_iso3,personnel_type\n5,UNMIL,2019-09-30,XAA,Troops".utf8),
      as: .contributions)
    #expect(some.contributions.map(\.total) == [5])
    let none = RegisterCSV.read(Array("date,mission\n".utf8), as: .contributions)
    #expect(none.issues.map(\.column) == ["country_iso3", "personnel_type", "total"])
    #expect(
      RegisterCSV.read([], as: .contributions).issues.map(\.reason) == [.noHeader])
  }

  @Test func `whatever bytes they hold, are read to the end`() {
    var random = Seeded(seed: Draws.seed(11))
    let bytes = Array(
      (header + "2019-09-30,UNMIL,XAA,\"A, B\",Troops,90,10,100,x\r\n2019-10-31,,XAA,,Troops,,,1,\n")
        .utf8)
    for _ in 0..<Draws.count(2000) {
      let result = RegisterCSV.read(random.damaged(bytes), as: .contributions)
      for issue in result.issues { #expect(!issue.description.isEmpty) }
      #expect(result.contributions.count <= 3)
    }
  }

  private let header =
    "date,mission,country_iso3,country,personnel_type,male,female,total,source_pdf\n"

  private func read(_ rows: String) -> RegisterImport {
    RegisterCSV.read(Array((header + rows).utf8), as: .contributions)
  }

  private func row(
    _ month: Month, _ mission: Identifier<Mission>?, _ contributor: Identifier<Contributor>,
    _ personnel: PersonnelType, _ male: Int?, _ female: Int?, _ total: Int, _ source: String
  ) -> UniformedContribution {
    UniformedContribution(
      month: month, mission: mission, contributor: contributor, personnel: personnel, male: male,
      female: female, total: total, source: source)
  }
}
