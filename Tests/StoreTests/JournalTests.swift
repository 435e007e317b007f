import Basics
import Council
import Foundation
import GRDB
import Sodium
import Testing

@testable import Store

@Suite struct `The journal` {
  @Test func `has one row a change, with what stood before and after`() throws {
    let store = try filledStore()
    let row = try store.put(.stepRecord(try step()), as: .desk, at: later(1))
    try store.put(
      .stepRecord(try step(actual: "2018-07-19")), expecting: .version(row.version), as: .desk,
      at: later(2))
    try store.remove(.stepRecord, row.fact.id, as: .desk, at: later(3))

    let entries = try store.journal(as: .desk)
    #expect(entries.map(\.sequence) == [4, 3, 2, 1])
    #expect(entries.map(\.action) == [.remove, .put, .put, .load])
    #expect(entries.map(\.at) == [later(3), later(2), later(1), noon])
    #expect(entries.map(\.who) == ["desk", "desk", "desk", "desk"])
    #expect(entries[2].before == nil)
    #expect(entries[1].before == entries[2].after)
    #expect(entries[1].after?.contains(#""actual":"2018-07-19""#) == true)
    #expect(entries[0].after == nil)
    #expect(entries[0].before == entries[1].after)
    #expect(try store.journal(limit: 2, before: 4, as: .desk).map(\.sequence) == [3, 2])
    #expect(try store.people(as: .desk) == [Person(id: "desk", name: "The desk")])
  }

  @Test func `hashes a row as documented`() throws {
    let store = try filledStore()
    try store.set("5", for: "negotiationDays", as: .desk, at: later(1))
    let entries = try store.journal(as: .desk)

    func part(_ bytes: [UInt8]) -> [UInt8] { length(bytes.count) + bytes }
    func length(_ count: Int) -> [UInt8] {
      withUnsafeBytes(of: UInt64(count).bigEndian, Array.init)
    }
    let absent = [UInt8](repeating: 0xFF, count: 8)
    let previous = try #require(bytes(hex: entries[1].hash))
    var expected = previous + part(Array("muster journal 1".utf8))
    expected += part(length(2)) + part(length(later(1).seconds)) + part(Array("desk".utf8))
    expected += part(Array("put".utf8)) + part(Array("setting".utf8))
    expected += part(Array("negotiationDays".utf8)) + absent + part(Array("\"5\"".utf8)) + absent
    #expect(SHA256Digest(of: expected).hex == entries[0].hash)
    #expect(try store.verify(as: .desk).head == entries[0].hash)
  }

  @Test(arguments: [
    "UPDATE journal SET after = '{}' WHERE sequence = 2", "DELETE FROM journal",
    "DELETE FROM journal WHERE sequence = 3",
    """
    INSERT INTO journal SELECT 9, at, who, action, kind, subject, before, after, undoes,
      zeroblob(32), randomblob(32) FROM journal WHERE sequence = 2
    """,
  ])
  func `is only added to`(sql: String) throws {
    let store = try threeChanges()
    #expect(throws: DatabaseError.self) { try store.writer.write { try $0.execute(sql: sql) } }
    #expect(try store.verify(as: .desk).isSound)
  }

  @Test(arguments: [
    ("UPDATE journal SET at = at + 1 WHERE sequence = 2", [2]),
    ("UPDATE journal SET action = 'remove' WHERE sequence = 3", [3]),
    ("UPDATE journal SET kind = 'pin' WHERE sequence = 1", [1]),
    ("UPDATE journal SET subject = subject || ' ' WHERE sequence = 2", [2]),
    ("UPDATE journal SET before = after, after = before WHERE sequence = 3", [3]),
    ("UPDATE journal SET after = NULL WHERE sequence = 2", [2]),
    ("UPDATE journal SET before = '' WHERE sequence = 2", [2]),
    ("INSERT INTO person VALUES ('x', 'X'); UPDATE journal SET who = 'x' WHERE sequence = 3", [3]),
    ("UPDATE journal SET hash = randomblob(32) WHERE sequence = 2", [2, 3]),
    ("UPDATE journal SET previousHash = randomblob(32) WHERE sequence = 3", [3]),
    ("DELETE FROM journal WHERE sequence = 2", [3]),
    ("UPDATE journal SET sequence = 9 WHERE sequence = 3", [9]),
    (
      """
      UPDATE journal SET sequence = 7 WHERE sequence = 2;
      UPDATE journal SET sequence = 2 WHERE sequence = 3;
      UPDATE journal SET sequence = 3 WHERE sequence = 7
      """, [2, 3]
    ),
  ])
  func `shows what was changed behind its back`(sql: String, rows: [Int]) throws {
    let store = try threeChanges()
    try tamper(store, sql)
    let problems = try store.verify(as: .desk).problems
    let named = problems.compactMap { problem -> Int? in
      switch problem {
      case .brokenChain(let sequence), .changedEntry(let sequence): sequence
      case .damage, .missing, .changedFile: nil
      }
    }
    #expect(Set(named).isSuperset(of: rows))
  }

  @Test func `shows a forged row even where its own hash was made anew`() throws {
    let store = try threeChanges()
    let second = try #require(try store.journal(as: .desk).first { $0.sequence == 2 })
    let first = try #require(try store.journal(as: .desk).last)
    let forged = JournalBytes(
      sequence: 2, at: second.at.seconds, who: "desk", action: "put", kind: "setting",
      subject: second.subject, before: nil, after: "\"forged\"", undoes: nil)
    let hash = forged.hash(after: try #require(bytes(hex: first.hash)))
    try tamper(
      store,
      """
      UPDATE journal SET after = '"forged"', hash = x'\(hexadecimal(hash))' WHERE sequence = 2
      """)
    #expect(try store.verify(as: .desk).problems == [.brokenChain(sequence: 3)])
  }

  @Test func `shows that its end was cut off where rows still name it`() throws {
    let store = try filledStore()
    try store.put(.stepRecord(try step()), as: .desk, at: noon)
    try tamper(store, "DELETE FROM journal WHERE sequence = 2")
    #expect(
      try store.verify(as: .desk).problems.contains(
        .missing(table: "stepRecord", parent: "journal")))
  }

  @Test func `forgets a person without a break`() throws {
    let store = try threeChanges()
    let head = try store.verify(as: .desk).head
    try store.writer.write { try $0.execute(sql: "UPDATE person SET name = NULL") }
    let verification = try store.verify(as: .desk)
    #expect(verification.isSound)
    #expect(verification.head == head)
    #expect(verification.rows == 3)
  }

  @Test func `of an empty database is sound and has no head`() throws {
    let verification = try Store.inMemory().verify(as: .desk)
    #expect(verification == Verification(rows: 0, head: nil, problems: []))
  }

  private func threeChanges() throws -> Store {
    let store = try Store.inMemory()
    try store.set("1", for: "a", as: .desk, at: noon)
    try store.set("2", for: "b", as: .desk, at: later(1))
    try store.set("3", for: "a", as: .desk, at: later(2))
    return store
  }

  /// Does what only someone with the file in an editor could do.
  private func tamper(_ store: Store, _ sql: String) throws {
    try store.writer.writeWithoutTransaction { db in
      try db.execute(
        sql: """
          PRAGMA foreign_keys = OFF;
          DROP TRIGGER journalIsNeverChanged; DROP TRIGGER journalIsNeverCut;
          DROP TRIGGER journalGoesOn;
          """)
      try db.execute(sql: sql)
    }
  }

  private func bytes(hex: String) -> [UInt8]? {
    let digits = Array(hex.utf8).compactMap { Character(UnicodeScalar($0)).hexDigitValue }
    guard digits.count == hex.utf8.count, digits.count % 2 == 0 else { return nil }
    return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] * 16 + digits[$0 + 1]) }
  }
}
