import Basics
import Council
import Foundation
import GRDB
import Testing

@testable import Store

@Suite struct `A backup` {
  @Test func `is one file with everything, made while others write`() throws {
    let folder = try Folder()
    let store = try filled(folder.database)
    let other = try Store.open(path: folder.database)
    let backup = folder.file("backup.sqlite")
    try store.backup(to: backup, as: .desk)
    try other.set("later", for: "x", as: .desk, at: noon)

    #expect(!folder.names.contains { $0.hasPrefix("backup") && $0 != "backup.sqlite" })
    let verification = try Store.verify(path: backup, as: .desk)
    #expect(verification.isSound && verification.rows == 2)
    let copy = try Store.open(path: backup, mode: .existing)
    #expect(try copy.register(as: .desk) == store.register(as: .desk))
    #expect(try copy.settings(as: .desk) == [:])
  }

  @Test func `of a database in memory can be made too`() throws {
    let folder = try Folder()
    let store = try filledStore()
    try store.backup(to: folder.database, as: .desk)
    #expect(
      try Store.open(path: folder.database).register(as: .desk) == store.register(as: .desk))
  }

  @Test func `replaces nothing`() throws {
    let folder = try Folder()
    let store = try filled(folder.database)
    let backup = folder.file("b.sqlite")
    try Data("mine".utf8).write(to: URL(fileURLWithPath: backup))
    #expect(fault { try store.backup(to: backup, as: .desk) } == .alreadyThere(backup))
    #expect(try Data(contentsOf: URL(fileURLWithPath: backup)) == Data("mine".utf8))
    #expect(
      fault { try store.backup(to: folder.database, as: .desk) }
        == .alreadyThere(folder.database))
    let none = folder.file("none/b.sqlite")
    #expect(fault { try store.backup(to: none, as: .desk) } == .noSuchFolder(none))
  }
}

@Suite struct `Restoring a backup` {
  @Test func `puts it in place and keeps the old database beside`() throws {
    let folder = try Folder()
    let backup = folder.file("b.sqlite")
    let store = try filled(folder.database)
    try store.backup(to: backup, as: .desk)
    try store.set("later", for: "x", as: .desk, at: noon)
    try store.close()

    let old = try Store.restore(from: backup, to: folder.database, as: .desk, at: noon)
    #expect(old == folder.file("muster.before-restore-20180302T141320Z.sqlite"))
    #expect(
      folder.names
        == ["b.sqlite", "muster.before-restore-20180302T141320Z.sqlite", "muster.sqlite"])
    #expect(try Store.open(path: folder.database).settings(as: .desk) == [:])
    #expect(
      try Store.open(path: #require(old)).settings(as: .desk) == ["x": "later"])
  }

  @Test func `makes a database where there was none, and numbers what it keeps`() throws {
    let folder = try Folder()
    let backup = folder.file("b.sqlite")
    try filledStore().backup(to: backup, as: .desk)
    #expect(
      try Store.restore(from: backup, to: folder.database, as: .desk, at: noon) == nil)
    let first = try Store.restore(from: backup, to: folder.database, as: .desk, at: noon)
    let second = try Store.restore(from: backup, to: folder.database, as: .desk, at: noon)
    #expect(second == first.map { $0.replacing("Z.sqlite", with: "Z-2.sqlite") })
  }

  @Test func `names a folder that is not there, and a path that is a folder`() throws {
    let folder = try Folder()
    let backup = folder.file("b.sqlite")
    try filledStore().backup(to: backup, as: .desk)
    let none = folder.file("none/muster.sqlite")
    #expect(
      fault { try Store.restore(from: backup, to: none, as: .desk, at: noon) }
        == .noSuchFolder(none))
    #expect(
      fault { try Store.restore(from: backup, to: folder.path, as: .desk, at: noon) }
        == .isFolder(folder.path))
    #expect(folder.names == ["b.sqlite"])
  }

  @Test func `is refused while another program has the database open`() throws {
    let folder = try Folder()
    let backup = folder.file("b.sqlite")
    let store = try filled(folder.database)
    try store.backup(to: backup, as: .desk)
    try store.set("later", for: "x", as: .desk, at: noon)
    #expect(
      fault { try Store.restore(from: backup, to: folder.database, as: .desk, at: noon) }
        == .inUse(folder.database))
    #expect(
      folder.names.filter { !$0.hasSuffix("-wal") && !$0.hasSuffix("-shm") }
        == ["b.sqlite", "muster.sqlite"])
    #expect(try store.settings(as: .desk) == ["x": "later"])
  }

  @Test func `takes the place of a database too damaged to open`() throws {
    let folder = try Folder()
    let backup = folder.file("b.sqlite")
    try filledStore().backup(to: backup, as: .desk)
    let junk = Data(repeating: 0x5A, count: 9000)
    try junk.write(to: URL(fileURLWithPath: folder.database))
    try junk.write(to: URL(fileURLWithPath: folder.database + "-wal"))
    let old = try #require(
      try Store.restore(from: backup, to: folder.database, as: .desk, at: noon))
    #expect(try Data(contentsOf: URL(fileURLWithPath: old)) == junk)
    #expect(try Store.open(path: folder.database).verify(as: .desk).isSound)
  }

  @Test func `refuses what is no sound backup, and leaves the database alone`() throws {
    let folder = try Folder()
    let store = try filled(folder.database)
    let backup = folder.file("b.sqlite")
    try store.backup(to: backup, as: .desk)
    try store.close()
    let url = URL(fileURLWithPath: backup)
    let bytes = try Data(contentsOf: url)
    func refused() -> StoreFault? {
      fault { try Store.restore(from: backup, to: folder.database, as: .desk, at: noon) }
    }

    try bytes.prefix(bytes.count - 5000).write(to: url)
    if case .damaged(backup, _) = refused() {} else { Issue.record("a torn backup passed") }

    try Data("junk".utf8).write(to: url)
    #expect(refused() == .notADatabase(backup))

    try Data().write(to: url)
    #expect(refused() == .notMuster(backup))

    try FileManager.default.removeItem(at: url)
    #expect(refused() == .noSuchFile(backup))

    try bytes.write(to: url)
    try DatabaseQueue(path: backup).write { try $0.execute(sql: "PRAGMA user_version = 50") }
    #expect(refused() == .newerSchema(backup, found: 50, known: 3))

    try bytes.write(to: url)
    try DatabaseQueue(path: backup).write {
      try $0.execute(
        sql: "DROP TRIGGER journalIsNeverChanged; UPDATE journal SET at = at + 1 WHERE sequence = 1"
      )
    }
    if case .damaged(backup, _) = refused() {} else { Issue.record("a forged backup passed") }

    try bytes.write(to: url)
    try DatabaseQueue(path: backup).write { try $0.execute(sql: "PRAGMA application_id = 7") }
    #expect(refused() == .notMuster(backup))

    #expect(folder.names == ["b.sqlite", "muster.sqlite"])
    #expect(try Store.open(path: folder.database).verify(as: .desk).rows == 2)
  }
}

private func filled(_ path: String) throws -> Store {
  let store = try Store.open(path: path)
  try store.loadReference(try smallRegister(), release: 1, as: .desk, at: noon)
  try store.put(.stepRecord(try step()), as: .desk, at: noon)
  return store
}
