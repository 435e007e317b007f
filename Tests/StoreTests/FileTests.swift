import Basics
import Council
import Foundation
import GRDB
import Testing

@testable import Store

@Suite struct `Opening a file` {
  @Test func `makes one where asked, as a file of ours`() throws {
    let folder = try Folder()
    #expect(
      fault { try Store.open(path: folder.database, mode: .existing) }
        == .noSuchFile(folder.database))
    #expect(folder.names == [])
    let store = try Store.open(path: folder.database)
    #expect(store.opening == .created)
    try store.loadReference(try smallRegister(), release: 1, as: .desk, at: noon)
    try store.close()

    let header = Array(try Data(contentsOf: URL(fileURLWithPath: folder.database)).prefix(100))
    #expect(Array(header[68..<72]) == Array("Mstr".utf8))
    #expect(folder.names == ["muster.sqlite"])
    #expect(try Store.open(path: folder.database, mode: .existing).opening == .asItWas)
  }

  @Test func `takes an empty file for a new one`() throws {
    let folder = try Folder()
    #expect(FileManager.default.createFile(atPath: folder.database, contents: Data()))
    #expect(try Store.open(path: folder.database).opening == .created)
  }

  @Test func `keeps what a power cut would take, and foreign keys`() throws {
    let folder = try Folder()
    let store = try Store.open(path: folder.database)
    let said = try store.writer.writeWithoutTransaction { db in
      try ["synchronous", "foreign_keys", "busy_timeout"].map {
        try Int.fetchOne(db, sql: "PRAGMA \($0)")
      } + [try String.fetchOne(db, sql: "PRAGMA journal_mode") == "wal" ? 1 : 0]
    }
    #expect(said == [2, 1, 5000, 1])
  }

  @Test func `names a folder that is not there, and a path that is a folder`() throws {
    let folder = try Folder()
    let path = folder.file("none/muster.sqlite")
    #expect(fault { try Store.open(path: path) } == .noSuchFolder(path))
    #expect(fault { try Store.open(path: folder.path) } == .isFolder(folder.path))
    #expect(folder.names == [])
  }

  @Test func `leaves what is no database as it is`() throws {
    let folder = try Folder()
    let text = Data("mission,decision\nUNFICYP,S/RES/2398 (2018)\n".utf8)
    let long = Data(repeating: 0x41, count: 20_000)
    for bytes in [text, long, Data("SQLite".utf8)] {
      try bytes.write(to: URL(fileURLWithPath: folder.database))
      #expect(fault { try Store.open(path: folder.database) } == .notADatabase(folder.database))
      #expect(try Data(contentsOf: URL(fileURLWithPath: folder.database)) == bytes)
      #expect(folder.names == ["muster.sqlite"])
    }
  }

  @Test func `leaves another program's database as it is`() throws {
    let folder = try Folder()
    try DatabaseQueue(path: folder.database).write {
      try $0.execute(sql: "CREATE TABLE bookmark (id INTEGER)")
    }
    let bytes = try Data(contentsOf: URL(fileURLWithPath: folder.database))
    #expect(fault { try Store.open(path: folder.database) } == .notMuster(folder.database))
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.database)) == bytes)
    #expect(folder.names == ["muster.sqlite"])
  }

  @Test func `leaves a newer program's database as it is`() throws {
    let folder = try Folder()
    let store = try Store.open(path: folder.database)
    try store.writer.write { try $0.execute(sql: "PRAGMA user_version = 99") }
    try store.close()
    #expect(
      fault { try Store.open(path: folder.database) }
        == .newerSchema(folder.database, found: 99, known: 3))
    #expect(folder.names == ["muster.sqlite"])
  }

  @Test func `says that a torn database is damaged`() throws {
    let folder = try Folder()
    try bigDatabase(folder)
    let url = URL(fileURLWithPath: folder.database)
    let bytes = try Data(contentsOf: url)

    try bytes.prefix(bytes.count / 2).write(to: url)
    #expect(isDamaged(fault { try useAll(folder.database) }))

    var scratched = bytes
    for index in 4096..<bytes.count { scratched[index] = 0x5A }
    try scratched.write(to: url)
    #expect(isDamaged(fault { try useAll(folder.database) }))
  }

  @Test func `never fails otherwise than with a fault, whatever bytes are scratched`() throws {
    let folder = try Folder()
    try bigDatabase(folder)
    let url = URL(fileURLWithPath: folder.database)
    let bytes = try Data(contentsOf: url)
    var random = Seeded(11)
    for _ in 0..<60 {
      var scratched = bytes
      for _ in 0..<Int.random(in: 1...400, using: &random) {
        scratched[Int.random(in: 0..<bytes.count, using: &random)] =
          UInt8.random(in: 0...255, using: &random)
      }
      try scratched.write(to: url)
      for ending in ["-wal", "-shm"] {
        try? FileManager.default.removeItem(atPath: folder.database + ending)
      }
      do {
        let verification = try useAll(folder.database)
        #expect(verification != nil)
      } catch {
        #expect(error is StoreFault, "\(error)")
      }
    }
  }

  @Test func `names a folder that cannot be written`() throws {
    // The superuser may write anywhere, but for where nobody may.
    let folder = try Folder()
    let path = geteuid() == 0 ? "/proc/self/muster.sqlite" : folder.database
    chmod(folder.path, 0o555)
    defer { chmod(folder.path, 0o755) }
    let found = fault { try Store.open(path: path) }
    #expect(found == .readOnly(path) || found == .failed(path, "it cannot be opened"))
    #expect(found?.description.contains(path) == true)
  }

  private func isDamaged(_ fault: StoreFault?) -> Bool {
    if case .damaged = fault { true } else { false }
  }

  private func bigDatabase(_ folder: Folder) throws {
    let store = try Store.open(path: folder.database)
    try store.loadReference(try smallRegister(), release: 1, as: .desk, at: noon)
    try store.importFacts(
      try (0..<400).map { .councilMeeting(try meeting("m\($0)", on: "2018-03-05")) },
      from: ImportedFile(name: "f", bytes: [1, 2, 3]), as: .desk, at: noon)
    try store.checkpoint()
    try store.close()
  }

  @discardableResult
  private func useAll(_ path: String) throws -> Verification? {
    let store = try Store.open(path: path, mode: .existing)
    defer { try? store.close() }
    _ = try store.register(as: .desk)
    _ = try store.journal(as: .desk)
    let verification = try store.verify(as: .desk)
    if let problem = verification.problems.first {
      throw StoreFault.damaged(path, "\(problem)")
    }
    return verification
  }
}

@Suite struct `A disk without room` {
  @Test func `changes nothing and says so`() throws {
    let folder = try Folder()
    let store = try Store.open(path: folder.database)
    try store.loadReference(try smallRegister(), release: 1, as: .desk, at: noon)
    let before = try store.register(as: .desk)
    let pages = try store.writer.writeWithoutTransaction { db in
      let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
      try db.execute(sql: "PRAGMA max_page_count = \(pages + 2)")
      return pages
    }
    #expect(pages > 0)
    let many = try (0..<2000).map {
      Fact.councilMeeting(try meeting("m\($0)", on: "2018-03-05"))
    }
    let found = fault {
      try store.importFacts(
        many, from: ImportedFile(name: "f", bytes: []), as: .desk, at: noon)
    }
    #expect(found == .diskFull(folder.database))
    #expect(try store.register(as: .desk) == before)
    #expect(try store.verify(as: .desk).isSound)
  }
}

@Suite struct `Two programs on one file` {
  @Test func `see each other's changes`() throws {
    let folder = try Folder()
    let server = try Store.open(path: folder.database)
    try server.loadReference(try smallRegister(), release: 1, as: .desk, at: noon)
    let terminal = try Store.open(path: folder.database)
    #expect(try terminal.register(as: .desk) == server.register(as: .desk))

    for number in 0..<5 {
      try server.put(.stepRecord(try step(note: "s\(number)")), as: .desk, at: noon)
      #expect(try terminal.register(as: .desk).steps.map(\.note) == ["s\(number)"])
      try terminal.put(.stepRecord(try step(note: "t\(number)")), as: .desk, at: noon)
      #expect(try server.register(as: .desk).steps.map(\.note) == ["t\(number)"])
    }
    #expect(try server.registerVersion(as: .desk) == 11)
    #expect(try server.verify(as: .desk).isSound)
  }

  @Test func `write at once without losing a row`() async throws {
    let folder = try Folder()
    let first = try Store.open(path: folder.database)
    let second = try Store.open(path: folder.database)
    await withTaskGroup(of: Bool.self) { group in
      for (name, store) in [("a", first), ("b", second)] {
        group.addTask {
          (0..<40).allSatisfy { number in
            (try? store.set("\(number)", for: "\(name)\(number)", as: .desk, at: noon)) != nil
          }
        }
      }
      for await done in group { #expect(done) }
    }
    #expect(try first.settings(as: .desk).count == 80)
    let verification = try second.verify(as: .desk)
    #expect(verification.isSound && verification.rows == 80)
  }

  @Test func `open and make one file at once`() async throws {
    let folder = try Folder()
    let path = folder.database
    let opened = await withTaskGroup(of: StoreFault?.self) { group in
      for _ in 0..<4 {
        group.addTask { fault { try Store.open(path: path).settings(as: .desk) } }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(opened == [nil, nil, nil, nil])
    #expect(try Store.open(path: path).verify(as: .desk).isSound)
  }

  @Test func `wait for each other's transaction, and at last say that it is in use`() throws {
    let folder = try Folder()
    let store = try Store.open(path: folder.database)
    let other = try DatabaseQueue(path: folder.database)
    try other.writeWithoutTransaction { db in
      try db.execute(sql: "BEGIN IMMEDIATE")
      let found = fault { try store.set("1", for: "a", as: .desk, at: noon) }
      #expect(found == .inUse(folder.database))
      #expect(try store.settings(as: .desk) == [:])
      try db.execute(sql: "ROLLBACK")
    }
    try store.set("1", for: "a", as: .desk, at: noon)
  }
}

@Suite struct `What a fault says` {
  @Test func `names the file and the next step`() {
    let path = "/srv/muster.sqlite"
    let faults: [StoreFault] = [
      .noSuchFolder(path), .noSuchFile(path), .isFolder(path), .notADatabase(path),
      .notMuster(path), .damaged(path, "page 3"), .newerSchema(path, found: 3, known: 3),
      .readOnly(path), .diskFull(path), .inUse(path), .alreadyThere(path), .failed(path, "EIO"),
    ]
    for fault in faults {
      #expect(fault.description.contains("'\(path)'"))
      #expect(fault.description.contains("Maybe"))
      #expect(fault.description.hasSuffix("."))
    }
  }
}
