import Basics
import Capabilities
import Council
import GRDB
import Testing

@testable import Store

@Suite struct `An entry that the register forbids` {
  @Test func `is refused at its field, with the reason, and nothing is written`() throws {
    let store = try equippedStore()
    let head = try store.head(as: .desk)
    let strange = try line(type: "AVN_MUHX")
    #expect(
      refusal { try store.put(.capability(.requirementLine(strange)), as: .desk, at: noon) }
        == .refusedEntries([
          EntryRefusal(
            kind: .requirements, key: "L1", field: .unitType, value: "AVN_MUHX",
            reason: .unknown(.entry(.unitTypes), nearest: ["AVN_MUHU"]))
        ]))
    #expect(try store.head(as: .desk) == head)
    #expect(try store.capabilities(as: .desk) == smallCapabilities())

    try store.put(.capability(.requirementLine(try line(quantity: 3))), as: .desk, at: noon)
    #expect(try store.capabilities(as: .desk).requirements.map(\.quantity) == [3])
  }

  @Test func `may be dated today and not tomorrow`() throws {
    let store = try equippedStore()
    // Noon is on 2 March 2018 in universal time, and so in New York.
    try store.put(.capability(.evidence(try evidence(on: "2018-03-02"))), as: .desk, at: noon)
    let tomorrow = try evidence(on: "2018-03-03")
    let refused = refusal {
      try store.put(.capability(.evidence(tomorrow)), as: .desk, at: noon)
    }
    guard case .refusedEntries(let refusals) = refused else {
      Issue.record("evidence of tomorrow was taken")
      return
    }
    #expect(refusals.map(\.field) == [.day])
    #expect(refusals.map(\.reason) == [.afterToday(try day("2018-03-02"))])
  }

  @Test func `is refused in an import, which then brings nothing`() throws {
    let store = try equippedStore()
    let before = try store.capabilities(as: .desk)
    let file = ImportedFile(name: "evidence.csv", bytes: [1])
    let refused = refusal {
      try store.importFacts(
        [
          .capability(.evidence(try evidence("E2"))),
          .capability(.evidence(try evidence("E3", on: "2018-03-03"))),
        ], from: file, as: .desk, at: noon)
    }
    guard case .refusedEntries(let refusals) = refused else {
      Issue.record("evidence of tomorrow was imported")
      return
    }
    #expect(refusals.map(\.key) == ["E3"])
    #expect(try store.capabilities(as: .desk) == before)
    #expect(try store.verify(as: .desk).isSound)
  }

  @Test func `is not refused in an import for what the desk's own row keeps out`() throws {
    let store = try equippedStore()
    try store.put(.capability(.evidence(try evidence(note: "ours"))), as: .desk, at: noon)
    let outcome = try store.importFacts(
      [.capability(.evidence(try evidence(on: "2018-03-03")))],
      from: ImportedFile(name: "evidence.csv", bytes: [1]), as: .desk, at: noon)
    #expect(outcome.kept.map(\.key.id) == ["E1"])
    #expect(try store.capabilities(as: .desk).evidence.map(\.note) == ["ours"])
  }

  @Test func `may come with what it leans on in one file`() throws {
    let store = try filledStore()
    let small = try smallCapabilities()
    let facts: [Fact] = [
      .mission(mission("UNOMIG", hosts: [])),
      .capability(.requirementLine(try line("L2", mission: "UNOMIG"))),
    ]
    let outcome = try store.importFacts(
      small.storedFacts.reversed() + facts, from: ImportedFile(name: "all", bytes: [1]),
      as: .desk, at: noon)
    #expect(outcome.added == 8)
    #expect(try store.capabilities(as: .desk).requirements.map(\.id) == ["L1", "L2"])
    #expect(try store.verify(as: .desk).isSound)
  }

  @Test func `by its own values is refused before it spoils the table`() throws {
    let store = try equippedStore()
    #expect(
      refusal {
        try store.put(.capability(.pledge(try pledge(source: ""))), as: .desk, at: noon)
      }
        == .invalidEntry(kind: "pledge", id: "P1", InvalidEntry(.source, "", .notA(.text))))
    #expect(
      refusal {
        try store.put(
          .capability(.requirementLine(try line(quantity: 1001))), as: .desk, at: noon)
      }
        == .invalidEntry(
          kind: "requirementLine", id: "L1",
          InvalidEntry(.quantity, "1001", .notA(.whole(1...1000)))))
    #expect(
      refusal {
        try store.put(.capability(.pledge(try pledge(note: "a\0b"))), as: .desk, at: noon)
      } == .unstorableText(kind: "pledge", id: "P1"))
    #expect(try store.capabilities(as: .desk) == smallCapabilities())
  }
}

@Suite struct `What a list of an entry names` {
  @Test func `must be there`() throws {
    let store = try equippedStore()
    let stray = Fact.capability(.pledge(try pledge(missions: ["UNFICYP", "UNOMIG"])))
    let refused = refusal { try store.put(stray, as: .desk, at: noon) }
    guard case .refusedEntries(let refusals) = refused else {
      Issue.record("a pledge for an unknown mission was taken")
      return
    }
    #expect(refusals.map(\.field) == [.missions] && refusals.map(\.value) == ["UNOMIG"])
    // The reference register passes by the register's laws, and not by this.
    var small = try smallCapabilities()
    small.pledges = [try pledge(missions: ["UNOMIG"])]
    #expect(
      refusal {
        try store.updateReference(
          try smallRegister(), small, release: 2, dryRun: false, as: .desk, at: noon)
      } == .missing(kind: "pledge", id: "P1", parent: "mission", parentID: "UNOMIG"))
    #expect(try store.capabilities(as: .desk) == smallCapabilities())
  }

  @Test func `stays while it is named`() throws {
    let store = try equippedStore()
    try store.put(.mission(mission("UNOMIG", hosts: [])), as: .desk, at: noon)
    try store.put(
      .capability(.pledge(try pledge(missions: ["UNFICYP", "UNOMIG"]))), as: .desk, at: noon)
    #expect(
      refusal { try store.remove(.mission, "UNOMIG", as: .desk, at: noon) }
        == .leanedOn(kind: "mission", id: "UNOMIG", by: "pledge"))
    try store.put(.capability(.pledge(try pledge())), as: .desk, at: noon)
    try store.remove(.mission, "UNOMIG", as: .desk, at: noon)
    #expect(try store.verify(as: .desk).isSound)
  }

  @Test func `stays in a newer release that no longer has it, while the desk's names it`() throws {
    let store = try Store.inMemory()
    var register = try smallRegister()
    register.missions.append(mission("UNOMIG", hosts: []))
    try store.loadReference(
      register, try smallCapabilities(), release: 1, as: .desk, at: noon)
    let ours = try pledge("P2", missions: ["UNOMIG"])
    try store.put(.capability(.pledge(ours)), as: .desk, at: noon)
    let update = try store.updateReference(
      try smallRegister(), try smallCapabilities(), release: 2, dryRun: false, as: .desk, at: noon)
    #expect(update.removedInNewer.isEmpty && update.keptEdited.map(\.key.id) == ["UNOMIG"])
    #expect(try store.verify(as: .desk).isSound)
  }

  @Test func `is looked for when the database is verified`() throws {
    let store = try equippedStore()
    try store.writer.write { try $0.execute(sql: "UPDATE pledge SET missions = '[\"UNOMIG\"]'") }
    #expect(
      try store.verify(as: .desk).problems == [.missing(table: "pledge", parent: "mission")])
  }
}

@Suite struct `What a refusal of an entry says` {
  @Test func `names the entry and the field; the reason is a value for others to say`() throws {
    let refusal = EntryRefusal(
      kind: .levelNotices, key: "N1", field: .day, value: "2019-08-02",
      reason: .afterToday(try day("2019-08-01")))
    let said = StoreRefusal.refusedEntries([refusal, refusal]).description
    #expect(said.hasPrefix("The level notice 'N1' cannot be kept"))
    #expect(said.hasSuffix("Maybe mend its field 'day'."))
    #expect(
      StoreRefusal.invalidEntry(
        kind: "levelNotice", id: "N1", InvalidEntry(.level, "L9", .notA(.choice(["L1", "L2"])))
      ).description
        == "The level notice 'N1' cannot be kept. Maybe mend its field 'level'.")
  }
}
