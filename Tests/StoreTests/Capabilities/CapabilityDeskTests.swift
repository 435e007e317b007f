import Basics
import Capabilities
import Council
import GRDB
import Testing

@testable import Store

@Suite struct `An entry at the desk` {
  @Test func `is edited, its history told, and the edit taken back`() throws {
    let store = try equippedStore()
    let ours = try pledge(note: "ours")
    let row = try store.put(.capability(.pledge(ours)), as: .desk, at: later(1))
    #expect(row.origin == .reference && row.isEdited && row.version == 2)
    let history = try #require(try store.history(of: .pledge, "P1", as: .desk))
    #expect(history.reference == .capability(.pledge(try pledge())))
    #expect(history.changes.map(\.action) == [.put, .load])
    #expect(
      try store.editedRows(as: .desk) == [ReferenceUpdate.Key(kind: .pledge, id: "P1")])

    try store.undoLastChange(as: .desk, at: later(2))
    #expect(try store.capabilities(as: .desk) == smallCapabilities())
    #expect(try store.row(.pledge, "P1", as: .desk)?.isEdited == false)
    #expect(try store.editedRows(as: .desk).isEmpty)
    #expect(try store.verify(as: .desk).isSound)
  }

  @Test func `is not written over by one who read an older version`() throws {
    let store = try equippedStore()
    let read = try #require(try store.versions(of: .pledge, as: .desk)["P1"])
    try store.put(
      .capability(.pledge(try pledge(note: "theirs"))), expecting: .version(read), as: .desk,
      at: noon)
    let conflict = StoreRefusal.conflict(kind: "pledge", id: "P1")
    #expect(
      refusal {
        try store.put(
          .capability(.pledge(try pledge(note: "mine"))), expecting: .version(read), as: .desk,
          at: noon)
      } == conflict)
    #expect(
      refusal {
        try store.remove(.pledge, "P1", expecting: .version(read), as: .desk, at: noon)
      } == conflict)
  }

  @Test func `is taken out only once nothing leans on it, and put back by undoing`() throws {
    let store = try equippedStore()
    #expect(
      refusal { try store.remove(.pledge, "P1", as: .desk, at: noon) }
        == .leanedOn(kind: "pledge", id: "P1", by: "levelNotice"))
    for (kind, id) in [(FactKind.levelNotice, "N1"), (.evidence, "E1"), (.pledge, "P1")] {
      try store.remove(kind, id, as: .desk, at: noon)
    }
    #expect(try store.capabilities(as: .desk).pledges.isEmpty)
    for _ in 0..<3 { try store.undoLastChange(as: .desk, at: noon) }
    #expect(try store.capabilities(as: .desk) == smallCapabilities())
    #expect(
      refusal { try store.undoLastChange(as: .desk, at: noon) }
        == .notUndoable(sequence: 1, action: .load))
  }

  @Test func `may be chosen among entries that contradict each other`() throws {
    let store = try equippedStore()
    let other = try RequirementLine(
      id: "L1b", mission: "UNFICYP", unitType: "AVN_MUHU", quantity: 2,
      from: Month(iso: "2018-04"), until: Month(iso: "2019-04"), provenance: provenance("a letter"))
    try store.put(.capability(.requirementLine(other)), as: .desk, at: noon)
    try store.choose(
      DeskChoice(kind: "requirements", used: "L1b"), over: ["L1"], as: .desk, at: noon)
    #expect(
      try store.choices(as: .desk) == [DeskChoice(kind: "requirements", used: "L1b")])
    try store.undoLastChange(as: .desk, at: noon)
    #expect(try store.choices(as: .desk).isEmpty)
  }
}

@Suite struct `Entries from a file` {
  @Test func `come in under one row of the journal, and again change nothing`() throws {
    let store = try equippedStore()
    let facts = try (2..<30).map { Fact.capability(.evidence(try evidence("E\($0)"))) }
    let file = ImportedFile(name: "evidence.csv", bytes: Array("id,pledge".utf8))
    let first = try store.importFacts(facts, from: file, refused: 1, as: .desk, at: noon)
    #expect(first.added == 28 && first.refused == 1)
    #expect(try store.journal(as: .desk).map(\.action) == [.bulk, .load])
    #expect(try store.importedFile(sha256: first.sha256, as: .desk) == file)
    #expect(try store.row(.evidence, "E7", as: .desk)?.origin == .imported)
    let again = try store.importFacts(facts, from: file, as: .desk, at: noon)
    #expect(again.unchanged == 28 && again.added == 0 && again.changed == 0)
  }

  @Test func `replace what the desk left alone`() throws {
    let store = try equippedStore()
    try store.put(.capability(.pledge(try pledge(note: "ours"))), as: .desk, at: noon)
    let outcome = try store.importFacts(
      [
        .capability(.pledge(try pledge(note: "theirs"))),
        .capability(.requirementLine(try line(quantity: 4))),
      ], from: ImportedFile(name: "f", bytes: [1]), as: .desk, at: noon)
    #expect(outcome.changed == 1 && outcome.kept.map(\.key.id) == ["P1"])
    let register = try store.capabilities(as: .desk)
    #expect(register.pledges.map(\.note) == ["ours"])
    #expect(register.requirements.map(\.quantity) == [4])
  }
}

@Suite struct `A newer release with entries` {
  @Test func `replaces, adds and takes out, and keeps what the desk edited`() throws {
    let store = try equippedStore()
    let ours = try line(note: "ours")
    try store.put(.capability(.requirementLine(ours)), as: .desk, at: noon)
    var newer = try smallCapabilities()
    newer.pledges = [try pledge(note: "newer"), try pledge("P2")]
    newer.requirements = [try line(quantity: 9)]
    newer.evidence = []
    let tried = try store.updateReference(
      try smallRegister(), newer, release: 2, dryRun: true, as: .desk, at: noon)
    let done = try store.updateReference(
      try smallRegister(), newer, release: 2, dryRun: false, as: .desk, at: noon)
    #expect(tried == done)
    #expect(done.replaced.map(\.id) == ["P1"] && done.added.map(\.id) == ["P2"])
    #expect(done.removedInNewer.map(\.id) == ["E1"])
    #expect(done.keptEdited.map(\.ours) == [.capability(.requirementLine(ours))])
    let register = try store.capabilities(as: .desk)
    #expect(register.requirements == [ours] && register.evidence.isEmpty)
    #expect(register.pledges == newer.pledges)
    #expect(try store.verify(as: .desk).isSound)
  }
}

@Suite struct `Both registers as read last` {
  @Test func `are given again until the journal goes on`() throws {
    let store = try equippedStore()
    let register = try store.capabilities(as: .desk)
    #expect(try store.register(as: .desk) == smallRegister())
    // Behind the journal's back, so that only a fresh read would see it.
    try store.writer.write { try $0.execute(sql: "UPDATE pledge SET note = 'x'") }
    #expect(try store.capabilities(as: .desk) == register)
    try store.set("1", for: "a", as: .desk, at: noon)
    #expect(try store.register(as: .desk) == smallRegister())
    #expect(try store.capabilities(as: .desk).pledges.map(\.note) == ["x"])
  }

  @Test func `are never those of a change that failed`() throws {
    let store = try equippedStore()
    _ = refusal {
      try store.importFacts(
        [.capability(.evidence(try evidence("E3", on: "2018-03-03")))],
        from: ImportedFile(name: "f", bytes: [1]), as: .desk, at: noon)
    }
    #expect(try store.capabilities(as: .desk) == smallCapabilities())
  }

  @Test func `are seen by another program after each change`() throws {
    let folder = try Folder()
    let server = try Store.open(path: folder.database)
    try server.loadReference(
      try smallRegister(), try smallCapabilities(), release: 1, as: .desk, at: noon)
    let terminal = try Store.open(path: folder.database)
    for number in 0..<5 {
      try server.put(.capability(.pledge(try pledge(note: "s\(number)"))), as: .desk, at: noon)
      #expect(try terminal.capabilities(as: .desk).pledges.map(\.note) == ["s\(number)"])
      try terminal.put(.capability(.pledge(try pledge(note: "t\(number)"))), as: .desk, at: noon)
      #expect(try server.capabilities(as: .desk).pledges.map(\.note) == ["t\(number)"])
    }
    #expect(try server.verify(as: .desk).isSound)
  }

  @Test func `lose no entry when two programs write at once`() async throws {
    let folder = try Folder()
    let first = try Store.open(path: folder.database)
    try first.loadReference(
      try smallRegister(), try smallCapabilities(), release: 1, as: .desk, at: noon)
    let second = try Store.open(path: folder.database)
    await withTaskGroup(of: Bool.self) { group in
      for (name, store) in [("a", first), ("b", second)] {
        group.addTask {
          (0..<20).allSatisfy { number in
            (try? store.put(
              .capability(.evidence(try evidence("\(name)\(number)"))), as: .desk, at: noon))
              != nil
          }
        }
      }
      for await done in group { #expect(done) }
    }
    #expect(try second.capabilities(as: .desk).evidence.count == 41)
    #expect(try first.verify(as: .desk).isSound)
  }
}
