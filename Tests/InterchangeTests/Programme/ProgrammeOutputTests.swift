import Basics
import Council
import Interchange
import Snapshots
import Testing

@Suite struct `A programme as others read it` {
  @Test func `JSON has the fields that were promised, in one order`() throws {
    let json = ProgrammeJSON.json(of: try sampleProgramme())
    expectSnapshot(json.pretty, named: "programme.json")
    #expect(try JSON(Array(json.pretty.utf8)) == json)
    for name in [
      "window", "asOf", "status", "objective", "bound", "score", "items", "unplaced", "findings",
      "checked",
    ] {
      #expect(json[name] != nil, "\(name)")
    }
  }

  @Test func `CSV has a row for each item`() throws {
    let bytes = ProgrammeCSV.bytes(of: try sampleProgramme())
    expectSnapshot(String(decoding: bytes, as: UTF8.self), named: "programme.csv")
    let rows = records(String(decoding: bytes, as: UTF8.self))
    #expect(rows.count == 8)
    #expect(Set(rows.map(\.fields.count)) == [15])
  }

  @Test(arguments: [60, 100])
  func `text fits the terminal`(width: Int) throws {
    let text = ProgrammeText.text(of: try sampleProgramme(), from: sampleRegister, width: width)
    expectSnapshot(text, named: "programme-\(width).txt")
    for line in text.split(separator: "\n") { #expect(line.count <= width) }
  }

  @Test func `no finding names a State, and breach is said of hard rules alone`() throws {
    let text = ProgrammeJSON.json(of: try sampleProgramme()).compact
    #expect(!text.contains("reach:"))
    #expect(text.contains("Guideline not met: "))
  }

  @Test func `an empty programme says so`() throws {
    let march = try Month(iso: "2018-03")
    let programme = Programme(
      window: march..<march.advanced(by: 2), asOf: try Day(iso: "2018-02-01"), status: .infeasible,
      objective: 0, bound: 0, score: [], items: [], unplaced: [], findings: [], choices: [],
      checked: false, boundBy: .highs)
    let text = ProgrammeText.text(of: programme, from: CouncilRegister(), width: 80)
    #expect(text.contains("March 2018 to April 2018"))
    #expect(text.contains("Peacekeeping items only."))
    #expect(text.contains("Nothing stands in this month."))
    #expect(text.contains("Findings: none."))
    #expect(text.contains("Not confirmed by the independent check."))
    #expect(ProgrammeJSON.json(of: programme)["items"] == .array([]))
  }
}
