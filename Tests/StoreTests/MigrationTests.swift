import Basics
import Capabilities
import Council
import Foundation
import GRDB
import Testing

@testable import Store

@Suite struct `An older database` {
  @Test func `is copied beside itself and brought up to date`() throws {
    let folder = try Folder()
    try writeOldFile(to: folder.database)
    let copy = folder.file("muster.before-v1.sqlite")

    let store = try Store.open(path: folder.database, mode: .existing)
    #expect(store.opening == .migrated(from: 1, backup: copy))
    let register = try store.register(as: .desk)
    #expect(register.mandates == [try mandate(note: "the desk's")])
    #expect(register.missions == [mission()] && register.states == [state()])
    #expect(try store.settings(as: .desk) == ["negotiationDays": "7"])
    #expect(
      try store.history(of: .mandatePeriod, "UNFICYP-2398", as: .desk)?.reference
        == .mandatePeriod(try mandate()))
    let verification = try store.verify(as: .desk)
    #expect(verification.isSound && verification.rows == 3)
    #expect(
      verification.head == "5c7b6517ce5288f146b9ddc2d52320d0054fd0fa3b6beb5f95235267d1a0fc77")

    try store.save(
      try programme([item("a", on: "2018-03-19")]), name: "v", publish: true, as: .desk, at: noon)
    try store.undoLastChangeBeforePublication()
    try store.close()
    #expect(folder.names == ["muster.before-v1.sqlite", "muster.sqlite"])
    #expect(try Store.open(path: folder.database).opening == .asItWas)

    let old = try DatabaseQueue(path: copy)
    #expect(try old.read { try Int.fetchOne($0, sql: "PRAGMA user_version") } == 1)
  }

  @Test func `of the second version keeps its programme and gets the tables of forces`() throws {
    let folder = try Folder()
    try writeSecondFile(to: folder.database)
    let copy = folder.file("muster.before-v2.sqlite")

    let store = try Store.open(path: folder.database, mode: .existing)
    #expect(store.opening == .migrated(from: 2, backup: copy))
    let version = try #require(try store.programmeVersion(named: "March", as: .desk))
    #expect(version.items.map(\.id) == ["a"])
    #expect(try store.pins(as: .desk) == ["a": day("2018-03-19")])
    #expect(try store.register(as: .desk).mandates == [try mandate(note: "the desk's")])
    #expect(try store.capabilities(as: .desk) == CapabilityRegister())
    let verification = try store.verify(as: .desk)
    #expect(verification.isSound && verification.rows == 4)

    let update = try store.updateReference(
      try smallRegister(), try smallCapabilities(), release: 2, dryRun: false, as: .desk, at: noon)
    #expect(try update.added.count == smallCapabilities().facts.count)
    #expect(try store.capabilities(as: .desk) == smallCapabilities())
    try store.close()
    #expect(try Store.verify(path: copy, as: .desk).isSound)
  }

  @Test func `does not take the place of an older copy`() throws {
    let folder = try Folder()
    for expected in ["muster.before-v1.sqlite", "muster.before-v1-2.sqlite"] {
      try? FileManager.default.removeItem(atPath: folder.database)
      try writeOldFile(to: folder.database)
      let store = try Store.open(path: folder.database)
      #expect(store.opening == .migrated(from: 1, backup: folder.file(expected)))
      try store.close()
    }
  }

  @Test func `whose migration fails stays as it was`() throws {
    let folder = try Folder()
    try writeOldFile(to: folder.database)
    let failing = Migration(number: 2) { db in
      try db.execute(sql: "CREATE TABLE half (id INTEGER) STRICT; INSERT INTO nothing VALUES (1)")
    }
    #expect(throws: StoreFault.self) {
      try Store.open(
        path: folder.database, mode: .existing, migrations: [.register, failing])
    }
    let queue = try DatabaseQueue(path: folder.database)
    let (version, tables) = try queue.read { db in
      (
        try Int.fetchOne(db, sql: "PRAGMA user_version"),
        try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema WHERE name = 'half'")
      )
    }
    #expect(version == 1 && tables == 0)
  }

  @Test func `can be verified and restored as it is`() throws {
    let folder = try Folder()
    try writeOldFile(to: folder.file("old.sqlite"))
    #expect(try Store.verify(path: folder.file("old.sqlite"), as: .desk).isSound)
    try Store.restore(
      from: folder.file("old.sqlite"), to: folder.database, as: .desk, at: noon)
    #expect(folder.names == ["muster.sqlite", "old.sqlite"])
    #expect(
      try Store.open(path: folder.database).opening
        == .migrated(from: 1, backup: folder.file("muster.before-v1.sqlite")))
  }

  @Test func `has the tables of a new one`() throws {
    let folder = try Folder()
    try writeOldFile(to: folder.database)
    let migrated = try Store.open(path: folder.database)
    let fresh = try Store.inMemory()
    #expect(try schema(migrated) == schema(fresh))

    try writeSecondFile(to: folder.file("second.sqlite"))
    #expect(try schema(Store.open(path: folder.file("second.sqlite"))) == schema(fresh))
  }

  @Test func `is known by numbers from 1 without a hole`() {
    #expect(Migration.all.map(\.number) == Array(1...Migration.all.count))
  }

  private func schema(_ store: Store) throws -> [String] {
    try store.writer.read { db in
      try String.fetchAll(
        db, sql: "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name")
    }
  }
}

extension Store {
  fileprivate func undoLastChangeBeforePublication() throws {
    #expect(
      refusal { try undoLastChange(as: .desk, at: noon) }
        == .notUndoable(sequence: 5, action: .publish))
  }
}
