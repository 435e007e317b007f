import Basics
import Capabilities
import Council
import GRDB
import Testing

@testable import Store

@Suite struct `An entry of the register of capabilities` {
  @Test(arguments: CapabilityKind.allCases)
  func `comes out as it went in, whatever it holds`(kind: CapabilityKind) throws {
    let store = try Store.inMemory()
    let (council, parents) = try CapabilityRegister.parents()
    var random = RandomFacts(kind.rawValue.utf8.reduce(0) { $0 &* 31 &+ Int($1) })
    for release in 1...2 {
      // The second release writes over the first: lists and all.
      var register = parents
      for number in 0..<15 {
        register.add(try random.entry(kind, id: "\(number) é'\n").fact)
      }
      _ = try store.updateReference(
        council, register, release: release, dryRun: false, as: .desk, at: noon)
      let stored = try store.capabilities(as: .desk)
      #expect(Set(stored.facts) == Set(register.facts))
      for entry in register.entries(of: kind) {
        let row = try #require(try store.row(FactKind(kind), entry.key, as: .desk))
        #expect(row.fact == .capability(entry.fact))
        #expect(row.fact.provenance == entry.provenance && row.release == release)
      }
    }
    #expect(try store.verify(as: .desk).isSound)
  }

  @Test(arguments: CapabilityKind.allCases)
  func `survives the journal's JSON`(kind: CapabilityKind) throws {
    var random = RandomFacts(kind.rawValue.utf8.reduce(7) { $0 &* 31 &+ Int($1) })
    for _ in 0..<40 {
      let fact = Fact.capability(try random.entry(kind, id: random.text() + "x").fact)
      let text = try json(fact.stored)
      #expect(try FactKind(kind).stored.fact(fromJSON: text) == fact)
      #expect(try json(FactKind(kind).stored.fact(fromJSON: text).stored) == text)
    }
  }

  private func json(_ stored: some StoredFact) throws -> String { try jsonText(stored) }

  @Test func `is in the journal by the names of its fields, an end as its last day`() throws {
    let text = try json(Fact.capability(.pledge(try pledge())).stored)
    #expect(
      text == """
        {"confidence":"seen","contributor":"CYP","from":"2018-04-01","id":"P1",\
        "isSustained":false,"marking":"confidential","missions":["UNFICYP"],"nature":"unit",\
        "needsTraining":false,"note":"","partners":"","quantity":1,"registration":"submitted",\
        "restates":"","source":"note verbale","tags":["NIGHT"],"unitType":"AVN_MUHU",\
        "until":"2019-06-30","words":""}
        """)
  }

  @Test func `of an earlier version, without a field that came later, is still read`() throws {
    let text =
      #"{"id":"E1","pledge":"P1","nature":"note verbale","day":"2018-02-01","#
      + #""outcome":"met","source":"the note","confidence":"seen","gone":7}"#
    #expect(
      try FactKind.evidence.stored.fact(fromJSON: text) == .capability(.evidence(try evidence())))
  }

  @Test func `that ends on the last day there is can be put back`() throws {
    let store = try equippedStore()
    let endless = try pledge(until: "9999-12-31")
    try store.put(.capability(.pledge(endless)), as: .desk, at: noon)
    try store.remove(.levelNotice, "N1", as: .desk, at: noon)
    try store.remove(.evidence, "E1", as: .desk, at: noon)
    try store.remove(.pledge, "P1", as: .desk, at: noon)
    try store.undoLastChange(as: .desk, at: noon)
    #expect(try store.capabilities(as: .desk).pledges == [endless])
  }

  @Test func `survives closing the file`() throws {
    let folder = try Folder()
    let (council, parents) = try CapabilityRegister.parents()
    let store = try Store.open(path: folder.database)
    try store.loadReference(council, parents, release: 1, as: .desk, at: noon)
    try store.close()
    let again = try Store.open(path: folder.database, mode: .existing)
    #expect(try again.capabilities(as: .desk) == parents)
    #expect(try again.register(as: .desk) == council)
    try again.close()
  }

  @Test func `has a table for its kind, and a kind for its table`() {
    #expect(FactKind.allCases.compactMap(\.capability).count == CapabilityKind.allCases.count)
    for kind in CapabilityKind.allCases {
      #expect(FactKind(kind).capability == kind)
    }
    #expect(FactKind.pledge.capability == .pledges && FactKind.state.capability == nil)
  }
}
