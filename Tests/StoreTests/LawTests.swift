import Basics
import Council
import GRDB
import Testing

@testable import Store

@Suite struct `The laws of the tables` {
  @Test func `a step is held or not held, never both`() throws {
    let store = try filledStore()
    #expect(
      refusal {
        try store.put(
          .stepRecord(try step(actual: "2018-07-18", notHeld: true)), as: .desk, at: noon)
      }
        == .lawBroken(
          kind: "stepRecord", id: "UNFICYP/S/RES/2398 (2018)/contributorMeeting",
          law: "heldOrNotHeld"))
    try store.put(.stepRecord(try step(actual: "2018-07-18")), as: .desk, at: noon)
    try store.put(.stepRecord(try step(notHeld: true)), as: .desk, at: noon)
  }

  @Test func `a fact speaks only of what is there`() throws {
    let store = try filledStore()
    let stray = try mandate("x", mission: "UNOMIG")
    #expect(
      refusal { try store.put(.mandatePeriod(stray), as: .desk, at: noon) }
        == .missing(
          kind: "mandatePeriod", id: "x", parent: "mission", parentID: "UNOMIG"))
    #expect(
      refusal { try store.put(.mission(mission("UNOMIG", hosts: ["GEO"])), as: .desk, at: noon) }
        == .missing(kind: "missionHost", id: "UNOMIG", parent: "state", parentID: "GEO"))

    var georgia = state("GEO")
    georgia = State(
      code: georgia.code, m49: "268", english: "Georgia", french: "Géorgie",
      provenance: georgia.provenance)
    try store.put(.state(georgia), as: .desk, at: noon)
    try store.put(.mission(mission("UNOMIG", hosts: ["GEO"])), as: .desk, at: noon)
    try store.put(.mandatePeriod(stray), as: .desk, at: noon)
    #expect(try store.verify(as: .desk).isSound)
  }

  @Test func `what is spoken of stays`() throws {
    let store = try filledStore()
    #expect(
      refusal { try store.remove(.mission, "UNFICYP", as: .desk, at: noon) }
        == .leanedOn(kind: "mission", id: "UNFICYP", by: "mandatePeriod"))
    #expect(
      refusal { try store.remove(.state, "CYP", as: .desk, at: noon) }
        == .leanedOn(kind: "state", id: "CYP", by: "missionHost"))
    try store.remove(.mandatePeriod, "UNFICYP-2398", as: .desk, at: noon)
    try store.remove(.mission, "UNFICYP", as: .desk, at: noon)
    #expect(try store.register(as: .desk).missions.isEmpty)
  }

  @Test func `a code has three capitals, an open paper no day, an end comes after its start`()
    throws
  {
    let store = try filledStore()
    #expect(
      refusal { try store.put(.state(state("cy")), as: .desk, at: noon) }
        == .lawBroken(kind: "state", id: "cy", law: "codeIsAlpha3"))
    let open = PaperRecord(item: "a", paper: .summary, state: .open, on: Day(3))
    #expect(
      refusal { try store.put(.paperRecord(open), as: .desk, at: noon) }
        == .lawBroken(kind: "paperRecord", id: "a#D4", law: "openHasNoDay"))
    let penholder = Penholder(
      id: "p", mission: "UNFICYP", states: [], from: Day(5), until: Day(5),
      provenance: provenance())
    #expect(
      refusal { try store.put(.penholder(penholder), as: .desk, at: noon) }
        == .lawBroken(kind: "penholder", id: "p", law: "endsAfterItStarts"))
  }

  @Test(arguments: [
    "UPDATE mandatePeriod SET endDay = startDay",
    "UPDATE mandatePeriod SET troops = -1",
    "UPDATE mandatePeriod SET change = 'prolonged'",
    "UPDATE mandatePeriod SET confidence = 'sure'",
    "UPDATE mandatePeriod SET origin = 'desk'",
    "UPDATE mandatePeriod SET release = NULL",
    "UPDATE mandatePeriod SET isEdited = 2",
    "UPDATE mandatePeriod SET mission = 'UNKNOWN'",
    "UPDATE mandatePeriod SET version = 99",
    "UPDATE mandatePeriod SET adoptedDay = 'soon'",
    "UPDATE mission SET kind = 'war'",
    "UPDATE state SET m49 = '1'",
    "DELETE FROM mission",
  ])
  func `hold against any program`(sql: String) throws {
    let store = try filledStore()
    #expect(throws: DatabaseError.self) { try store.writer.write { try $0.execute(sql: sql) } }
    #expect(try store.verify(as: .desk).isSound)
  }

  @Test func `every table is strict`() throws {
    let store = try filledStore()
    let loose = try store.writer.read { db in
      try String.fetchAll(
        db, sql: "SELECT name FROM pragma_table_list WHERE strict = 0 AND name NOT LIKE 'sqlite_%'")
    }
    #expect(loose == [])
  }
}

@Suite struct `What a refusal says` {
  @Test func `names the thing in words, and the next step`() {
    let refusals: [StoreRefusal] = [
      .conflict(kind: "mandatePeriod", id: "x"), .notThere(kind: "mandatePeriod", id: "x"),
      .missing(kind: "mandatePeriod", id: "x", parent: "mission", parentID: "UNOMIG"),
      .lawBroken(kind: "mandatePeriod", id: "x", law: "endsAfterItStarts"),
      .leanedOn(kind: "mandatePeriod", id: "x", by: "stepRecord"),
      .unstorableText(kind: "mandatePeriod", id: "x"),
    ]
    for refusal in refusals {
      #expect(refusal.description.hasPrefix("The mandate period 'x'") || refusal == refusals[1])
      #expect(refusal.description.contains("Maybe"))
    }
    #expect(refusals[3].description.contains("'ends after it starts'"))
    #expect(
      StoreRefusal.olderRelease(given: 2, have: 3).description.contains("release 3"))
    #expect(StoreRefusal.noSuchVersion(7).description.contains("version 7"))
  }
}
