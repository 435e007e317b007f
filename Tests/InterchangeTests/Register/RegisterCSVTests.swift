import Basics
import Council
import Interchange
import Testing

@Suite struct `Register tables` {
  @Test func `a mandate's last day in force is written and its stretch is half-open`() throws {
    let result = read(
      .mandates,
      """
      id,mission,decision,adopted,start,end,change,troops,reportRule,source,confidence
      m1,UNFICYP,s/res/2483(2019),2019-07-25,2019-08-01,2020-01-31,renewal,860,on 2020-01-10,x,seen
      """)
    #expect(result.issues == [])
    let mandate = try #require(result.facts.mandates.first)
    #expect(mandate.decision.text == "S/RES/2483 (2019)")
    #expect(mandate.end?.iso == "2020-02-01")
    #expect(mandate.troops == 860)
    #expect(mandate.reportRule.text == "on 2020-01-10")
    let text = String(decoding: RegisterCSV.write(.mandates, of: result.facts), as: UTF8.self)
    #expect(
      text.contains(",2019-08-01,2020-01-31,renewal,860,,,unverified,on 2020-01-10,,x,seen,,"))
  }

  @Test func `every bad cell is reported with row, column, value and reason`() {
    let result = read(
      .mandates,
      """
      id,mission,decision,adopted,end,change,troops,reportRule,source,confidence
      m1,UNMIL,S/RES/1,2018-02-30,,renewals,-4,now and then,,sure
      m2,UNMIL,S/RES/2333 (2016),2016-12-23,2016-12-01,final,,,x,seen
      m3,UNMIL
      m4,UNMIL,S/RES/2333 (2016),2016-12-23,2018-03-30,final,+5,,x,seen
      """)
    #expect(result.rows == 4)
    #expect(result.facts.mandates == [])
    let found = result.issues.map { "\($0.row) \($0.column ?? "-") \($0.value)" }
    #expect(
      found == [
        "2 adopted 2018-02-30", "2 change renewals", "2 troops -4", "2 reportRule now and then",
        "2 source ", "2 confidence sure", "3 end 2016-12-01", "4 - ", "5 troops +5",
      ])
    #expect(result.issues[7].reason == .ragged(expected: 10, found: 2))
    #expect(
      result.issues[0].description
        == "row 2, column 'adopted', '2018-02-30': is no day written YYYY-MM-DD.")
  }

  @Test func `good rows are read beside bad ones`() {
    let result = read(
      .presidencies,
      "id,month,state,source,confidence\na,2018-03,NLD,x,seen\nb,2018-13,PER,x,seen\nc,2018-05,POL,x,seen"
    )
    #expect(result.facts.presidencies.map(\.id) == ["a", "c"])
    #expect(result.refusals.map(\.row) == [3])
  }

  @Test func `a header that lacks a column, repeats one or has a stranger is told`() {
    let result = read(.presidencies, "id,Month,month,colour,source,confidence\na,2018-03,,,x,seen")
    #expect(result.issues.map(\.reason) == [.repeatedColumn, .unknownColumn, .missingColumn])
    #expect(result.issues.map(\.column) == ["month", "colour", "state"])
    #expect(result.facts.presidencies == [])
    let tolerant = read(
      .presidencies, "ID,month,state,SOURCE,confidence,colour\na,2018-03,NLD,x,seen,blue")
    #expect(tolerant.facts.presidencies.count == 1)
    #expect(tolerant.refusals == [])
    #expect(read(.states, "").issues.map(\.reason) == [.noHeader])
  }

  @Test func `a second row with the same id is refused`() {
    let result = read(
      .presidencies, "id,month,state,source,confidence\na,2018-03,NLD,x,seen\na,2018-04,PER,x,seen")
    #expect(result.issues.map(\.reason) == [.repeatedID(firstRow: 2)])
    #expect(result.facts.presidencies.count == 1)
  }

  @Test(arguments: RegisterKind.allCases)
  func `an HXL row is written on request and passed over in reading`(kind: RegisterKind) {
    let bytes = written(kind, hxl: true)
    let lines = records(String(decoding: bytes, as: UTF8.self))
    #expect(lines[1].fields.filter { !$0.hasPrefix("#") } == [])
    #expect(Set(lines[1].fields).count == lines[1].fields.count)
    let result = RegisterCSV.read(bytes, as: kind)
    #expect(result.refusals == [])
    #expect(result.rows == lines.count - 2)
  }

  @Test(arguments: RegisterKind.allCases)
  func `what is written is read back as it was`(kind: RegisterKind) {
    let bytes = written(kind)
    let result = RegisterCSV.read(bytes, as: kind)
    #expect(result.refusals == [])
    #expect(result.rows > 0)
    #expect(
      RegisterCSV.write(
        kind, of: result.facts, result.capabilities, contributions: result.contributions) == bytes)
    #expect(only(kind, of: result.facts) == only(kind, of: sampleRegister))
    if case .capability(let kind) = kind {
      #expect(result.capabilities == only(kind, of: sampleCapabilities))
    }
    #expect(result.contributions == (kind == .contributions ? sampleContributions : []))
  }

  @Test(arguments: RegisterKind.allCases)
  func `no damaged table stops the reader`(kind: RegisterKind) {
    var random = Seeded(seed: Draws.seed(3))
    let bytes = written(kind)
    for _ in 0..<Draws.count(400) {
      let result = RegisterCSV.read(random.damaged(bytes), as: kind)
      for issue in result.issues { #expect(!issue.description.isEmpty) }
    }
  }

  @Test func `the help names every kind with its columns`() {
    for kind in RegisterKind.allCases {
      #expect(RegisterKind.help.contains(kind.rawValue))
      #expect(Set(kind.columns.map(\.name)).count == kind.columns.count)
      for cells in kindRows(kind) { #expect(cells == kind.columns.count) }
    }
  }

  private func kindRows(_ kind: RegisterKind) -> [Int] {
    records(String(decoding: written(kind), as: UTF8.self)).map(\.fields.count)
  }

  private func written(_ kind: RegisterKind, hxl: Bool = false) -> [UInt8] {
    RegisterCSV.write(
      kind, of: sampleRegister, sampleCapabilities, contributions: sampleContributions, hxl: hxl)
  }

  private func read(_ kind: RegisterKind, _ text: String) -> RegisterImport {
    RegisterCSV.read(Array(text.utf8), as: kind)
  }
}
