import Basics
import Council
import GRDB
import Testing

@testable import Store

@Suite struct `An import` {
  private func file(_ name: String = "dir-2018.html") -> ImportedFile {
    ImportedFile(name: name, bytes: Array("<table>é</table>".utf8))
  }

  @Test func `is one row of the journal with the file kept`() throws {
    let store = try filledStore()
    let facts = try (0..<40).map {
      Fact.councilMeeting(try meeting("S/PV.\(8000 + $0)", on: "2018-03-05"))
    }
    let outcome = try store.importFacts(
      facts, from: file(), refused: 2, as: .desk, at: later(1))
    #expect(outcome.added == 40 && outcome.changed == 0 && outcome.refused == 2)

    let entries = try store.journal(as: .desk)
    #expect(entries.count == 2)
    #expect(entries[0].action == .bulk && entries[0].subject == outcome.sha256)
    #expect(
      entries[0].after
        == #"{"added":40,"changed":0,"file":"dir-2018.html","kept":0,"refused":2,"#
        + #""sha256":"\#(outcome.sha256)","unchanged":0}"#)
    #expect(try store.importedFile(sha256: outcome.sha256, as: .desk) == file())
    #expect(try store.importedFile(sha256: "0", as: .desk) == nil)
    #expect(try store.row(.councilMeeting, "S/PV.8001", as: .desk)?.origin == .imported)
    let history = try store.history(of: .councilMeeting, "S/PV.8001", as: .desk)
    #expect(history?.changes.map(\.action) == [.bulk])
    #expect(try store.verify(as: .desk).isSound)
  }

  @Test func `of the same file again changes nothing`() throws {
    let store = try filledStore()
    let facts = [Fact.councilMeeting(try meeting("S/PV.8320", on: "2018-07-24"))]
    try store.importFacts(facts, from: file(), as: .desk, at: noon)
    let again = try store.importFacts(facts, from: file("other name"), as: .desk, at: noon)
    #expect(again.added == 0 && again.changed == 0 && again.unchanged == 1)
  }

  @Test func `replaces imported and reference rows, and keeps the desk's`() throws {
    let store = try filledStore()
    try store.importFacts(
      [
        .councilMeeting(try meeting("a", on: "2018-07-24")),
        .councilMeeting(try meeting("b", on: "2018-07-24")),
      ], from: file(), as: .desk, at: noon)
    try store.put(
      .councilMeeting(try meeting("b", on: "2018-07-25")), as: .desk, at: noon)
    try store.put(.stepRecord(try step(note: "mine")), as: .desk, at: noon)
    let outcome = try store.importFacts(
      [
        .councilMeeting(try meeting("a", on: "2018-07-26", missions: [])),
        .councilMeeting(try meeting("b", on: "2018-07-26")),
        .stepRecord(try step(note: "theirs")), .mandatePeriod(try mandate(note: "file")),
      ], from: file(), as: .desk, at: noon)
    #expect(outcome.changed == 2)
    #expect(outcome.kept.map(\.key.id) == ["b", try step().id.rawValue])
    #expect(outcome.kept.compactMap(\.ours?.id).count == 2)
    let register = try store.register(as: .desk)
    #expect(register.meetings.map(\.day) == [try day("2018-07-26"), try day("2018-07-25")])
    #expect(register.steps.map(\.note) == ["mine"])
    #expect(register.mandates.map(\.note) == ["file"])
    #expect(
      try store.history(of: .mandatePeriod, "UNFICYP-2398", as: .desk)?.reference
        == .mandatePeriod(try mandate()))
  }

  @Test func `can be tried first`() throws {
    let store = try filledStore()
    let facts = [Fact.councilMeeting(try meeting("a", on: "2018-07-24"))]
    let before = try store.register(as: .desk)
    let tried = try store.importFacts(
      facts, from: file(), refused: 1, dryRun: true, as: .desk, at: noon)
    #expect(tried.added == 1)
    #expect(try store.register(as: .desk) == before)
    #expect(try store.importedFile(sha256: tried.sha256, as: .desk) == nil)
    #expect(try store.importFacts(facts, from: file(), refused: 1, as: .desk, at: noon) == tried)
  }

  @Test func `with one row that breaks a law writes nothing`() throws {
    let store = try filledStore()
    let before = try store.register(as: .desk)
    #expect(
      refusal {
        try store.importFacts(
          [
            .councilMeeting(try meeting("a", on: "2018-07-24")),
            .councilMeeting(try meeting("b", on: "2018-07-24", missions: ["UNOMIG"])),
          ], from: file(), as: .desk, at: noon)
      } == .missing(kind: "meetingMission", id: "b", parent: "mission", parentID: "UNOMIG"))
    #expect(try store.register(as: .desk) == before)
    #expect(try store.verify(as: .desk).isSound)
  }

  @Test func `whose kept file was changed is found out`() throws {
    let store = try filledStore()
    let outcome = try store.importFacts([], from: file(), as: .desk, at: noon)
    try store.writer.write {
      try $0.execute(sql: "UPDATE importFile SET gzip = zeroblob(10)")
    }
    #expect(
      try store.verify(as: .desk).problems
        == [.changedFile(name: "dir-2018.html", sha256: outcome.sha256)])
    #expect(
      throws: StoreFault.self
    ) {
      try store.importedFile(sha256: outcome.sha256, as: .desk)
    }
  }
}

@Suite struct `Lists of meetings and decisions` {
  @Test func `are by mission and by day`() throws {
    let store = try filledStore()
    try store.put(.mission(mission("UNOMIG", hosts: [])), as: .desk, at: noon)
    let facts = try [
      meeting("c", on: "2018-01-10"), meeting("b", on: "2018-02-10", missions: ["UNOMIG"]),
      meeting("a", on: "2018-03-10", missions: ["UNOMIG", "UNFICYP"]),
      meeting("d", on: "2018-03-10", missions: []),
    ].map(Fact.councilMeeting)
    let decision = CouncilDecision(
      id: "x", symbol: try symbol("S/RES/2398 (2018)"), adopted: try day("2018-01-30"),
      title: "", text: "", mandateChange: .renewal, missions: ["UNFICYP"],
      provenance: provenance())
    try store.importFacts(
      facts + [.councilDecision(decision)], from: ImportedFile(name: "f", bytes: []),
      as: .desk, at: noon)

    let march = try Month(iso: "2018-03").days
    #expect(try store.meetings(as: .desk).map(\.id) == ["c", "b", "a", "d"])
    #expect(try store.meetings(of: "UNFICYP", as: .desk).map(\.id) == ["c", "a"])
    #expect(try store.meetings(of: "UNOMIG", in: march, as: .desk).map(\.id) == ["a"])
    #expect(try store.meetings(in: march, as: .desk).map(\.id) == ["a", "d"])
    #expect(try store.meetings(of: "UNOMIG", in: march, as: .desk)[0].missions.count == 2)
    #expect(try store.decisions(of: "UNFICYP", as: .desk) == [decision])
    #expect(try store.decisions(of: "UNOMIG", as: .desk) == [])
    #expect(try store.decisions(in: march, as: .desk) == [])
    #expect(try store.mission("UNOMIG", as: .desk)?.id == "UNOMIG")
    #expect(try store.mission("ONUB", as: .desk) == nil)
  }
}
