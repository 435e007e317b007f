import Basics
import Capabilities
import Council
import Testing

@testable import Store

@Suite struct `A database of an exercise` {
  @Test func `is a new file with the mark and the registers in it`() throws {
    let folder = try Folder()
    let store = try made(folder.database)
    #expect(try store.exercise(as: .desk) == mark())
    #expect(try store.register(as: .desk).missions.map(\.id) == ["UNXEX"])
    #expect(try store.capabilities(as: .desk).contributors.map(\.id) == ["XAA"])
    #expect(try store.row(.mission, "UNXEX", as: .desk)?.origin == .imported)
    let entries = try store.journal(as: .desk)
    #expect(entries.map(\.action) == [.load] && entries.map(\.kind) == ["exercise"])
    #expect(
      entries[0].after == #"{"asOf":"2026-03-02","rows":4,"scale":1,"seed":1}"#)
    #expect(try store.verify(as: .desk).isSound)
    try store.close()
    #expect(folder.names == ["muster.sqlite"])

    let again = try Store.open(path: folder.database, mode: .existing)
    #expect(try again.exercise(as: .desk) == mark())
    #expect(try Store.inMemory().exercise(as: .desk) == nil)
  }

  @Test func `takes the place of no file`() throws {
    let folder = try Folder()
    try made(folder.database).close()
    #expect(fault { try made(folder.database) } == .alreadyThere(folder.database))
    #expect(
      try Store.open(path: folder.database, mode: .existing).exercise(as: .desk) == mark())
    let path = folder.file("none/muster.sqlite")
    #expect(fault { try made(path) } == .noSuchFolder(path))
  }

  @Test func `leaves no file where its registers break a law`() throws {
    let folder = try Folder()
    var (council, capabilities) = try invented()
    capabilities.contributors = []
    capabilities.pledges = [try pledge(missions: [], source: "exercise, seed 1")]
    #expect(
      refusal {
        try Store.create(
          exercise: try mark(), council, capabilities, path: folder.database, as: .desk, at: noon)
      }
        == .refusedEntries([
          EntryRefusal(
            kind: .pledges, key: "P1", field: .contributor, value: "CYP",
            reason: .unknown(.entry(.contributors), nearest: []))
        ]))
    council.missions.append(mission("MINUSMA", hosts: []))
    #expect(
      refusal {
        try Store.create(
          exercise: try mark(), council, CapabilityRegister(), path: folder.database, as: .desk,
          at: noon)
      } == .isExercise(label: "Exercise, seed 1"))
    #expect(folder.names == [])
  }

  @Test func `takes nothing of real registers`() throws {
    let folder = try Folder()
    let store = try made(folder.database)
    let head = try store.head(as: .desk)
    let refused = StoreRefusal.isExercise(label: "Exercise, seed 1")
    let file = ImportedFile(name: "f", bytes: [1])
    #expect(
      refusal { try store.loadReference(try smallRegister(), release: 1, as: .desk, at: noon) }
        == refused)
    #expect(
      refusal {
        try store.updateReference(
          try smallRegister(), release: 1, dryRun: true, as: .desk, at: noon)
      } == refused)
    #expect(
      refusal { try store.importFacts([.mission(mission())], from: file, as: .desk, at: noon) }
        == refused)
    #expect(
      refusal {
        try store.importFacts(
          [.capability(.contributor(contributor()))], from: file, as: .desk, at: noon)
      } == refused)
    #expect(
      refusal { try store.importContributions([], from: file, as: .desk, at: noon) } == refused)
    #expect(try store.head(as: .desk) == head)
  }

  @Test func `takes more of an exercise, the taxonomy, and what the desk writes`() throws {
    let folder = try Folder()
    let store = try made(folder.database)
    let outcome = try store.importFacts(
      [
        .mission(inventedMission("UNXEY")), .capability(.unitType(try unitType("NEW"))),
        .mission(inventedMission("UNXEX")),
      ], from: ImportedFile(name: "f", bytes: [1]), as: .desk, at: noon)
    #expect(outcome.added == 2 && outcome.unchanged == 1)
    let written = try line(mission: "UNXEX")
    try store.put(.capability(.requirementLine(written)), as: .desk, at: noon)
    #expect(try store.capabilities(as: .desk).requirements == [written])
  }

  @Test func `takes its own day for today`() throws {
    let folder = try Folder()
    let store = try made(folder.database)
    func evidence(_ iso: String) throws -> Fact {
      .capability(
        .evidence(
          Evidence(
            id: "E1", pledge: "P1", nature: .noteVerbale, day: try day(iso), outcome: .met,
            provenance: provenance())))
    }
    let offer = try Pledge(
      id: "P1", contributor: "XAA", nature: .unit, registration: .draft, provenance: provenance())
    try store.put(.capability(.pledge(offer)), as: .desk, at: noon)
    try store.put(try evidence("2026-03-02"), as: .desk, at: noon)
    #expect(
      refusal { try store.put(try evidence("2026-03-03"), as: .desk, at: noon) }
        == .refusedEntries([
          EntryRefusal(
            kind: .evidence, key: "E1", field: .day, value: "2026-03-03",
            reason: .afterToday(try day("2026-03-02")))
        ]))
  }

  @Test func `stays marked`() throws {
    let folder = try Folder()
    let store = try made(folder.database)
    let law = StoreRefusal.lawBroken(
      kind: "setting", id: "exercise", law: "exerciseStaysMarked")
    #expect(refusal { try store.set(nil, for: "exercise", as: .desk, at: noon) } == law)
    #expect(refusal { try store.set("{}", for: "exercise", as: .desk, at: noon) } == law)
    #expect(
      refusal { try store.undoLastChange(as: .desk, at: noon) }
        == .notUndoable(sequence: 1, action: .load))
    try store.set("7", for: "negotiationDays", as: .desk, at: noon)
    try store.undoLastChange(as: .desk, at: noon)
    #expect(try store.exercise(as: .desk) == mark())

    try store.backup(to: folder.file("b.sqlite"), as: .desk)
    #expect(try Store.open(path: folder.file("b.sqlite")).exercise(as: .desk) == mark())
  }
}

@Suite struct `A database of real registers` {
  @Test func `takes nothing of an exercise, and cannot be made one`() throws {
    let store = try filledStore()
    let refused = StoreRefusal.isOfExercise(kind: "mission", id: "UNXEX")
    let invented = Fact.mission(inventedMission("UNXEX"))
    #expect(
      refusal {
        try store.importFacts(
          [invented], from: ImportedFile(name: "f", bytes: [1]), as: .desk, at: noon)
      } == refused)
    #expect(refusal { try store.put(invented, as: .desk, at: noon) } == refused)
    #expect(
      refusal { try store.set("{}", for: "exercise", as: .desk, at: noon) }
        == .lawBroken(kind: "setting", id: "exercise", law: "exerciseStaysMarked"))
    #expect(try store.register(as: .desk) == smallRegister())
  }
}

private func mark() throws -> ExerciseMark {
  ExerciseMark(label: "Exercise, seed 1", seed: 1, scale: 1, asOf: try day("2026-03-02"))
}

private let drawn = provenance("exercise, seed 1")

private func inventedMission(_ id: String) -> Mission {
  Mission(
    id: Identifier(id), english: "Exercise mission", french: "", kind: .peacekeeping, seat: "",
    hosts: [], began: nil, ended: nil, provenance: drawn)
}

private func invented() throws -> (CouncilRegister, CapabilityRegister) {
  (
    CouncilRegister(
      missions: [inventedMission("UNXEX")],
      states: [
        State(
          code: "XAA", m49: "999", english: "Examplia", french: "", provenance: drawn)
      ]),
    CapabilityRegister(
      unitTypes: [try unitType()],
      contributors: [
        Contributor(
          id: "XAA", nature: .state, standing: .current, provenance: drawn)
      ])
  )
}

@discardableResult
private func made(_ path: String) throws -> Store {
  let (council, capabilities) = try invented()
  return try Store.create(
    exercise: try mark(), council, capabilities, path: path, as: .desk, at: noon)
}
