import Basics
import Council
import Interchange
import Phrases
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

  @Test func `text says where the register ends`() throws {
    let text = ProgrammeText.text(of: try sampleProgramme(), from: sampleRegister, width: 100)
    let ends = try #require(sampleRegister.registerEnds(asOf: Day(iso: "2018-02-01")))
    #expect(
      text.contains(
        "Register ends \(CouncilPhrases.english.date(ends)); later decision not recorded."))
    #expect(
      !ProgrammeText.text(of: try sampleProgramme(), from: CouncilRegister(), width: 100)
        .contains("Register ends"))
  }

  @Test func `a letter that stands for the report is called one`() throws {
    let programme = try sampleProgramme()
    let report = try #require(programme.items.first { $0.step == .report })
    let record = StepRecord(
      id: report.id, mission: report.mission, decision: report.decision, step: .report,
      planned: nil, actual: report.day, notHeld: false, isLetter: true, note: "",
      provenance: Provenance(
        source: "test", confidence: .seen, validFrom: nil, knownSince: nil))
    let register = CouncilRegister(steps: [record])
    let text = ProgrammeText.text(of: programme, from: register, width: 100)
    #expect(text.contains("UNMIL: letter of the Secretary-General"))
    func letters(_ register: CouncilRegister) -> [JSON?] {
      guard case .array(let items) = ProgrammeJSON.json(of: programme, from: register)["items"]
      else { return [] }
      return items.filter { $0["step"] == .string("report") }.map { $0["letter"] }
    }
    #expect(letters(register) == [.bool(true)])
    #expect(letters(CouncilRegister()) == [.bool(false)])
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
