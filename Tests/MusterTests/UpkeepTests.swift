import Foundation
import Testing

@Suite struct `Backups` {
  @Test func `bring back what stood when they were made, and keep what they replace`()
    async throws
  {
    let scratch = try await Scratch.withRegister()
    try await scratch.muster("backup", "copy.sqlite").done()
    let head = try await scratch.muster("verify").done().out
    try await scratch.muster("programme", "2019-07", "--save", "later").done([2])
    #expect(try await scratch.muster("verify").done().out != head)

    let run = try await scratch.muster("restore", "copy.sqlite").done()
    #expect(run.out.contains("Restored 'muster.sqlite' from 'copy.sqlite'."))
    #expect(run.notices.contains("is kept as"))
    #expect(try await scratch.muster("verify").done().out == head)
    let kept = try scratch.names().filter {
      $0.hasSuffix(".sqlite") && !["muster.sqlite", "copy.sqlite"].contains($0)
    }
    #expect(kept.count == 1, "\(kept)")
    let name = try #require(kept.first)
    #expect(try await scratch.muster("verify", "--database", name).done().out != head)
  }

  @Test func `never replace a file`() async throws {
    let scratch = try await Scratch.withRegister()
    try scratch.write("mine", to: "copy.sqlite")
    try await scratch.muster("backup", "copy.sqlite")
      .refused(1, saying: "'copy.sqlite' is there already")
    #expect(try scratch.bytes("copy.sqlite") == Data("mine".utf8))
    try await scratch.muster("backup", "none/copy.sqlite").refused(1, saying: "none/copy.sqlite")
  }

  @Test func `that are damaged are refused, and the old database stays`() async throws {
    let scratch = try await Scratch.withRegister()
    try await scratch.muster("backup", "copy.sqlite").done()
    var bytes = try scratch.bytes("copy.sqlite")
    for index in stride(from: 40_000, to: bytes.count, by: 997) { bytes[index] ^= 0x5A }
    try bytes.write(to: scratch.folder.appendingPathComponent("bad.sqlite"))
    try scratch.write("no database", to: "text.sqlite")
    try bytes.prefix(bytes.count / 2).write(
      to: scratch.folder.appendingPathComponent("half.sqlite"))
    // It can be read, and its journal does not hold together.
    try await scratch.muster("backup", "tampered.sqlite").done()
    try await scratch.sql("tampered.sqlite", "DROP TRIGGER journalIsNeverChanged")
    try await scratch.sql("tampered.sqlite", "UPDATE journal SET at = at + 60")
    let before = try await scratch.muster("verify").done().out
    for file in ["bad.sqlite", "text.sqlite", "half.sqlite", "none.sqlite", "tampered.sqlite"] {
      try await scratch.muster("restore", file).refused(1, saying: "'\(file)'")
      #expect(try await scratch.muster("verify").done().out == before, "\(file)")
    }
    let verified = try await scratch.muster("verify", "--database", "bad.sqlite")
    #expect(verified.code == 1)
  }

  @Test func `of a journal that was tampered with are found out`() async throws {
    let scratch = try await Scratch.withRegister()
    try await scratch.muster("programme", "2019-07", "--save", "draft").done([2])
    try await scratch.sql("muster.sqlite", "DROP TRIGGER journalIsNeverChanged")
    try await scratch.sql(
      "muster.sqlite", "UPDATE journal SET at = at + 60 WHERE sequence = 1")
    let run = try await scratch.muster("verify")
    #expect(run.code == 1)
    #expect(run.out.contains("row 1 of the journal was changed"), "\(run.out)")
    #expect(run.notices.contains("muster restore"))
    #expect(!run.out.contains("sound"))
  }
}
