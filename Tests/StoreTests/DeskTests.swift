import Basics
import Council
import Store
import Testing

@Suite struct `Two writers of one row` {
  @Test func `find out that the other was faster`() throws {
    let store = try filledStore()
    let mine = try store.put(.stepRecord(try step()), expecting: .absent, as: .desk, at: noon)
    let conflict = StoreRefusal.conflict(kind: "stepRecord", id: mine.fact.id)
    #expect(
      refusal {
        try store.put(.stepRecord(try step(note: "x")), expecting: .absent, as: .desk, at: noon)
      } == conflict)

    try store.put(
      .stepRecord(try step(note: "theirs")), expecting: .version(mine.version), as: .desk,
      at: noon)
    #expect(
      refusal {
        try store.put(
          .stepRecord(try step(note: "mine")), expecting: .version(mine.version), as: .desk,
          at: noon)
      } == conflict)
    #expect(
      refusal {
        try store.remove(
          .stepRecord, mine.fact.id, expecting: .version(mine.version), as: .desk, at: noon)
      } == conflict)
    #expect(
      refusal {
        try store.put(
          .triggerRecord(
            TriggerRecord(
              id: "t", trigger: .renewal, mission: "UNFICYP", fired: Day(1), note: "",
              answer: .held, provenance: provenance())), expecting: .version(1), as: .desk, at: noon
        )
      } == .conflict(kind: "triggerRecord", id: "t"))

    let version = try #require(try store.versions(of: .stepRecord, as: .desk)[mine.fact.id])
    try store.put(
      .stepRecord(try step(note: "mine")), expecting: .version(version), as: .desk, at: noon)
  }

  @Test func `are not fooled by a row taken out and put back`() throws {
    let store = try filledStore()
    let old = try store.put(.stepRecord(try step()), as: .desk, at: noon)
    try store.remove(.stepRecord, old.fact.id, as: .desk, at: noon)
    try store.put(.stepRecord(try step()), as: .desk, at: noon)
    #expect(
      refusal {
        try store.remove(
          .stepRecord, old.fact.id, expecting: .version(old.version), as: .desk, at: noon)
      } == .conflict(kind: "stepRecord", id: old.fact.id))
  }

  @Test func `cannot take out what is not there`() throws {
    #expect(
      refusal { try filledStore().remove(.holiday, "h", as: .desk, at: noon) }
        == .notThere(kind: "holiday", id: "h"))
  }
}

@Suite struct `Taking back the desk's last change` {
  @Test func `goes back step by step to the register as it came`() throws {
    let store = try filledStore()
    let start = try store.register(as: .desk)
    let rows = try start.facts.map { try store.row($0.kind, $0.id, as: .desk)?.isEdited }
    try store.put(.mandatePeriod(try mandate(end: "2018-09-01")), as: .desk, at: noon)
    try store.put(.stepRecord(try step()), as: .desk, at: noon)
    try store.put(.stepRecord(try step(note: "y")), as: .desk, at: noon)
    try store.set("7", for: "negotiationDays", as: .desk, at: noon)
    try store.set(pin: "a", on: Day(17_600), as: .desk, at: noon)
    try store.set(pin: "a", on: Day(17_601), as: .desk, at: noon)
    try store.choose(
      DeskChoice(kind: "mandates", used: "UNFICYP-2398"), over: [], as: .desk, at: noon)
    try store.remove(.stepRecord, try step().id.rawValue, as: .desk, at: noon)

    var taken: [Int] = []
    for _ in 0..<8 { taken.append(try store.undoLastChange(as: .desk, at: later(1)).sequence) }
    #expect(taken == [9, 8, 7, 6, 5, 4, 3, 2])
    #expect(try store.register(as: .desk) == start)
    #expect(try start.facts.map { try store.row($0.kind, $0.id, as: .desk)?.isEdited } == rows)
    #expect(try store.settings(as: .desk) == [:])
    #expect(try store.pins(as: .desk) == [:])
    #expect(try store.choices(as: .desk) == [])
    #expect(try store.history(of: .mandatePeriod, "UNFICYP-2398", as: .desk)?.reference == nil)
    #expect(
      refusal { try store.undoLastChange(as: .desk, at: noon) }
        == .notUndoable(sequence: 1, action: .load))
    #expect(try store.verify(as: .desk).isSound)
  }

  @Test func `halfway gives the value between`() throws {
    let store = try filledStore()
    try store.set(pin: "a", on: Day(17_600), as: .desk, at: noon)
    try store.set(pin: "a", on: Day(17_601), as: .desk, at: noon)
    #expect(try store.lastChange(as: .desk)?.sequence == 3)
    try store.undoLastChange(as: .desk, at: noon)
    #expect(try store.pins(as: .desk) == ["a": Day(17_600)])
    #expect(try store.lastChange(as: .desk)?.sequence == 2)
  }

  @Test func `is refused where there is none`() throws {
    let store = try Store.inMemory()
    #expect(refusal { try store.undoLastChange(as: .desk, at: noon) } == .nothingToUndo)
    #expect(try store.lastChange(as: .desk) == nil)
  }

  @Test func `is refused after an import`() throws {
    let store = try filledStore()
    try store.set("7", for: "negotiationDays", as: .desk, at: noon)
    try store.importFacts(
      [.councilMeeting(try meeting("S/PV.8320", on: "2018-07-24"))],
      from: ImportedFile(name: "2018.html", bytes: [1]), as: .desk, at: noon)
    #expect(
      refusal { try store.undoLastChange(as: .desk, at: noon) }
        == .notUndoable(sequence: 3, action: .bulk))
  }

  @Test func `passes over a saved version`() throws {
    let store = try filledStore()
    try store.set("7", for: "negotiationDays", as: .desk, at: noon)
    try store.save(try programme([]), name: "March", as: .desk, at: noon)
    try store.undoLastChange(as: .desk, at: noon)
    #expect(try store.settings(as: .desk) == [:])
    #expect(try store.programmeVersions(as: .desk).count == 1)
  }
}

@Suite struct `What the desk set` {
  @Test func `is given back, and taken back to the default`() throws {
    let store = try Store.inMemory()
    try store.set("é'\"\n", for: "note", as: .desk, at: noon)
    #expect(try store.settings(as: .desk) == ["note": "é'\"\n"])
    try store.set(nil, for: "note", as: .desk, at: noon)
    try store.set(nil, for: "note", as: .desk, at: noon)
    #expect(try store.settings(as: .desk) == [:])
    #expect(try store.journal(as: .desk).map(\.action) == [.remove, .put])
    #expect(
      refusal { try store.set("a\0", for: "note", as: .desk, at: noon) }
        == .unstorableText(kind: "setting", id: "note"))
  }

  @Test func `a choice takes the place of an earlier one among the same facts`() throws {
    let store = try Store.inMemory()
    try store.choose(DeskChoice(kind: "mandates", used: "a"), over: ["b"], as: .desk, at: noon)
    try store.choose(DeskChoice(kind: "mandates", used: "c"), over: ["d"], as: .desk, at: noon)
    try store.choose(DeskChoice(kind: "mandates", used: "b"), over: ["a"], as: .desk, at: noon)
    #expect(try store.choices(as: .desk).map(\.used) == ["b", "c"])
    try store.drop(DeskChoice(kind: "mandates", used: "c"), as: .desk, at: noon)
    #expect(try store.choices(as: .desk).map(\.used) == ["b"])
  }
}
