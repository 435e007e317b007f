import Basics
import Council
import Gzip
import Interchange
import ReferenceRegister
import Testing

@Suite struct `A file handed to import` {
  @Test func `is unpacked, and its form is told by its first byte`() throws {
    let csv = RegisterCSV.write(.councilMeetings, of: sampleRegister)
    let plain = try ImportFile.read(csv, as: .councilMeetings, in: sampleRegister)
    let packed = try ImportFile.read(try gzip(csv), as: .councilMeetings, in: sampleRegister)
    #expect(plain.facts.meetings == sampleRegister.meetings)
    #expect(packed.facts.meetings == sampleRegister.meetings)
    #expect(throws: InvalidImport.wrongForm(.missions, found: .html)) {
      try ImportFile.read(Array("\n <table>".utf8), as: .missions, in: sampleRegister)
    }
    #expect(throws: InvalidImport.wrongForm(.councilMeetings, found: .json)) {
      try ImportFile.read(Array("\u{FEFF}[]".utf8), as: .councilMeetings, in: sampleRegister)
    }
  }

  @Test func `that names a mission nobody knows has a bad row`() throws {
    var other = sampleRegister
    other.missions.removeAll { $0.id == "UNMIL" }
    for (kind, rows) in [(RegisterKind.tasks, [2, 3]), (.councilMeetings, [2]), (.missions, [])] {
      let bytes = RegisterCSV.write(kind, of: sampleRegister)
      let result = try ImportFile.read(bytes, as: kind, in: other)
      #expect(result.refusals.map(\.row) == rows)
      #expect(result.refusals.filter { $0.reason != .unknownMission || $0.value != "UNMIL" } == [])
      #expect(try ImportFile.read(bytes, as: kind, in: CouncilRegister()).issues == [])
    }
  }

  @Test func `that is damaged or a bomb is told in one sentence`() throws {
    let packed = try gzip(RegisterCSV.write(.missions, of: sampleRegister))
    let error = try #require(throws: InvalidImport.self) {
      try ImportFile.read(Array(packed.dropLast(9)), as: .missions, in: sampleRegister)
    }
    #expect(
      error.description
        == "The file cannot be unpacked: it breaks off. Maybe it was not copied whole.")
  }

  @Test func `the register that ships is read without a complaint`() throws {
    #expect(ReferenceRegister.files.count >= 8)
    for file in ReferenceRegister.files {
      let kind = try #require(RegisterKind(rawValue: ReferenceRegister.kind(of: file.name)))
      let bytes = file.text.withUTF8Buffer { Array($0) }
      let result = RegisterCSV.read(bytes, as: kind)
      #expect(result.issues == [], "\(file.name)")
      #expect(result.rows > 0, "\(file.name)")
      let again = RegisterCSV.read(
        RegisterCSV.write(kind, of: result.facts, result.capabilities), as: kind)
      #expect(again.facts == result.facts, "\(file.name)")
      #expect(again.capabilities == result.capabilities, "\(file.name)")
    }
  }
}
