import Basics
import Capabilities
import Council
import Interchange
import Testing

@Suite struct `Tables of capabilities` {
  @Test func `have a column for each field, and a header may leave out what may be empty`() {
    for kind in CapabilityKind.allCases {
      let columns = RegisterKind.capability(kind).columns
      #expect(columns.map(\.name) == kind.entries.allFields.map(\.name.rawValue))
      #expect(columns.allSatisfy { !$0.about.isEmpty && $0.hxl.hasPrefix("#") })
      #expect(Set(columns.map(\.hxl)).count == columns.count)
    }
    let result = read(
      .pledges,
      """
      id,contributor,nature,registration,source,confidence,until,tags,strength
      P1,XAA,unit,acknowledged,x,seen,2019-06-30,NIGHT_FLY; C_UAS,120
      """)
    #expect(result.issues == [])
    let pledge = result.capabilities.pledges.first
    #expect(pledge?.until?.iso == "2019-07-01")
    #expect(pledge?.tags == ["NIGHT_FLY", "C_UAS"])
    #expect(pledge?.marking == .confidential)
    #expect(pledge?.strength == 120)
  }

  @Test func `report every bad cell with row, column, value and reason`() {
    let result = read(
      .pledges,
      """
      id,contributor,nature,registration,source,confidence,from,until,strength,isSustained,colour
      P1,,tank,acknowledged,x,seen,2019-02-30,,-4,maybe,red
      P2,XAA,unit,acknowledged,x,seen,2019-07-01,2019-06-30,,yes,
      P3,XAA,unit
      P4,XAA,unit,acknowledged,,sure,,,,,
      P5,XAA,unit,acknowledged,x,seen,,,1200000000000,no,
      P6,XAA,unit,acknowledged,x,seen,,,12,no,
      P6,XAA,unit,acknowledged,x,seen,,,12,no,
      """)
    #expect(result.rows == 7)
    #expect(result.capabilities.pledges.map(\.id) == ["P6"])
    let found = result.issues.map { "\($0.row) \($0.column ?? "-") \($0.value)" }
    #expect(
      found
        == [
          "1 colour ", "2 contributor ", "2 nature tank", "2 strength -4", "2 from 2019-02-30",
          "2 isSustained maybe", "3 until 2019-06-30", "4 - ", "5 source ", "5 confidence sure",
          "6 strength 1200000000000", "8 id P6",
        ].sortedLike(found))
    #expect(result.refusals.count == result.issues.count - 1)
    let strength = result.issues.first { $0.value == "-4" }
    #expect(
      strength?.description
        == "row 2, column 'strength', '-4': is no whole number from 0 to 1000000.")
  }

  @Test func `refuse a mission that nobody knows`() {
    let text = """
      id,mission,contributor,answer,day,source,confidence
      C1,UNMIL,XAA,given,2019-01-01,x,seen
      C2,NOWHERE,XAA,given,2019-01-01,x,seen
      """
    let result = RegisterCSV.read(
      Array(text.utf8), as: .capability(.consents), knowing: ["UNMIL"])
    #expect(result.refusals.map { "\($0.row) \($0.value)" } == ["3 NOWHERE"])
    #expect(result.capabilities.consents.map(\.id) == ["C1"])
  }

  @Test func `undo what defused a formula, and keep an apostrophe that was there`() throws {
    let bytes = RegisterCSV.write(.capability(.pledges), of: CouncilRegister(), sampleCapabilities)
    let result = RegisterCSV.read(bytes, as: .capability(.pledges))
    #expect(result.capabilities.pledges == sampleCapabilities.pledges)
    #expect(!String(decoding: bytes, as: UTF8.self).contains(",=SUM"))
  }

  @Test func `say with row and next step what cannot stand beside the register`() throws {
    let today = try Day(iso: "2019-05-01")
    let register = CapabilityRegister(contributors: [
      Contributor(
        id: "XAA", nature: .organisation, english: "A", french: "A", standing: .current,
        provenance: seen)
    ])
    let text = """
      id,contributor,nature,registration,restates,source,confidence
      P1,XAA,unit,acknowledged,,x,seen
      P2,XAB,unit,acknowledged,,x,seen
      P3,XAA,unit,acknowledged,P2,x,seen
      P4,XAA,unit,acknowledged,P4,x,seen
      """
    let result = try ImportFile.read(
      Array(text.utf8), as: .capability(.pledges), in: CouncilRegister(), beside: register,
      on: today)
    #expect(result.capabilities.pledges.map(\.id) == ["P1"])
    #expect(Set(result.refusals.map(\.row)) == [3, 4, 5])
    #expect(result.refusals.map(\.column) == ["contributor", "restates", "restates"])
    #expect(
      result.refusals.first?.description
        == "row 3, column 'contributor', 'XAB': is not among the contributors of the register. "
        + "Maybe it is one of ‘XAA’.")
    // Without a day nothing is held against the register.
    let plain = try ImportFile.read(
      Array(text.utf8), as: .capability(.pledges), in: CouncilRegister())
    #expect(plain.capabilities.pledges.count == 4)
  }

  private let seen = Provenance(
    source: "test", confidence: .seen, validFrom: nil, knownSince: nil)

  private func read(_ kind: CapabilityKind, _ text: String) -> RegisterImport {
    RegisterCSV.read(Array(text.utf8), as: .capability(kind))
  }
}

extension [String] {
  /// The same texts in the order of others, so that only the set of them is compared.
  fileprivate func sortedLike(_ others: [String]) -> [String] {
    sorted() == others.sorted() ? others : self
  }
}
