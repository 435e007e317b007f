import Basics
import Council
import Store
import Testing

@Suite struct `A fact put into the store` {
  @Test(arguments: FactKind.council)
  func `comes out as it went in`(kind: FactKind) throws {
    let store = try filledStore()
    try store.put(.state(state("AAA")), as: .desk, at: noon)
    var random = RandomFacts(kind.hashless)
    for number in 0..<60 {
      let fact = try random.fact(kind, id: "\(number) \(random.text())")
      let put = try store.put(fact, as: .desk, at: noon)
      let row = try #require(try store.row(kind, fact.id, as: .desk))
      #expect(row.fact == fact)
      #expect(row.fact.provenance == fact.provenance)
      #expect(row == put)
      #expect(try store.register(as: .desk).facts.contains(fact))
    }
    #expect(try store.verify(as: .desk).isSound)
  }

  @Test(arguments: FactKind.council)
  func `can be replaced by another of its id, lists and all`(kind: FactKind) throws {
    let store = try filledStore()
    try store.put(.state(state("AAA")), as: .desk, at: noon)
    var random = RandomFacts(100 + kind.hashless)
    // A State or a paper has its id from its values, and then two rows stand side by side.
    for _ in 0..<20 {
      let first = try random.fact(kind, id: "same")
      let second = try random.fact(kind, id: "same")
      try store.put(first, as: .desk, at: noon)
      try store.put(second, as: .desk, at: noon)
      #expect(try store.row(kind, second.id, as: .desk)?.fact == second)
    }
  }

  @Test func `survives closing the file`() throws {
    let folder = try Folder()
    var random = RandomFacts(7)
    let store = try Store.open(path: folder.database)
    try store.loadReference(try smallRegister(), release: 1, as: .desk, at: noon)
    try store.put(.state(state("AAA")), as: .desk, at: noon)
    for kind in FactKind.council {
      try store.put(try random.fact(kind, id: "x"), as: .desk, at: noon)
    }
    let register = try store.register(as: .desk)
    try store.close()

    let again = try Store.open(path: folder.database, mode: .existing)
    #expect(try again.register(as: .desk) == register)
    #expect(again.opening == .asItWas)
    #expect(register.facts.count == FactKind.council.count + 4)
    try again.close()
  }

  @Test func `that is there as given is not written again`() throws {
    let store = try filledStore()
    let row = try store.put(.stepRecord(try step()), as: .desk, at: noon)
    #expect(try store.put(.stepRecord(try step()), as: .desk, at: later(5)) == row)
    #expect(try store.head(as: .desk)?.sequence == row.version)
  }

  @Test func `with a text that cannot be kept is refused`() throws {
    let store = try filledStore()
    let before = try store.register(as: .desk)
    #expect(
      refusal { try store.put(.stepRecord(try step(note: "a\0b")), as: .desk, at: noon) }
        == .unstorableText(
          kind: "stepRecord", id: "UNFICYP/S/RES/2398 (2018)/contributorMeeting"))
    #expect(try store.register(as: .desk) == before)
  }
}

extension FactKind {
  /// Those of the Council's register.
  static var council: [FactKind] { allCases.filter { $0.capability == nil } }

  /// A number that is the same in every run, unlike a hash.
  var hashless: Int { FactKind.allCases.firstIndex(of: self) ?? 0 }
}
