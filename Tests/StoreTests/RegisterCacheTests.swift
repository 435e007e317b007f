import Basics
import Council
import GRDB
import Testing

@testable import Store

@Suite struct `The register as read last` {
  @Test func `is given again until the journal goes on`() throws {
    let store = try filledStore()
    let register = try store.register(as: .desk)
    // Behind the journal's back, so that only a fresh read would see it.
    try store.writer.write { try $0.execute(sql: "UPDATE mission SET seat = 'Larnaca'") }
    #expect(try store.register(as: .desk) == register)
    try store.set("1", for: "a", as: .desk, at: noon)
    #expect(try store.register(as: .desk).missions.map(\.seat) == ["Larnaca"])
  }

  @Test func `is in the order of ids, whatever came first`() throws {
    let store = try filledStore()
    for id in ["b", "a", "é", "Z", "c"] {
      try store.put(.mandatePeriod(try mandate(id)), as: .desk, at: noon)
    }
    #expect(
      try store.register(as: .desk).mandates.map(\.id)
        == ["UNFICYP-2398", "Z", "a", "b", "c", "é"])
  }

  @Test func `has its facts listed kind by kind`() throws {
    let store = try filledStore()
    try store.put(.stepRecord(try step()), as: .desk, at: noon)
    let facts = try store.register(as: .desk).facts
    #expect(facts.map(\.kind) == [.state, .mission, .mandatePeriod, .stepRecord])
    #expect(facts.map(\.id)[..<3] == ["CYP", "UNFICYP", "UNFICYP-2398"])
    #expect(try store.registerVersion(as: .desk) == 2)
    #expect(try Store.inMemory().registerVersion(as: .desk) == 0)
  }
}
