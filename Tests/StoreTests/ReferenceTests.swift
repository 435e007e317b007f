import Basics
import Council
import GRDB
import Testing

@testable import Store

@Suite struct `A newer release of the reference register` {
  private let update: (Store, CouncilRegister, Int, Bool) throws -> ReferenceUpdate = {
    try $0.updateReference($1, release: $2, dryRun: $3, as: .desk, at: later(9))
  }

  @Test func `replaces what the desk left alone, and adds what is new`() throws {
    let store = try filledStore()
    let newer = try smallRegister(mandates: [
      mandate(end: "2018-08-02"), mandate("UNFICYP-2430", adopted: "2018-07-26", end: "2019-02-01"),
    ])
    let done = try update(store, newer, 2, false)
    #expect(done.added.map(\.id) == ["UNFICYP-2430"])
    #expect(done.replaced.map(\.id) == ["UNFICYP-2398"])
    #expect(done.unchanged == 2)
    #expect(done.keptEdited.isEmpty && done.removedInNewer.isEmpty)
    #expect(try store.register(as: .desk) == newer)
    #expect(try store.referenceRelease(as: .desk) == 2)
    let row = try #require(try store.row(.mandatePeriod, "UNFICYP-2398", as: .desk))
    #expect(row.origin == .reference && row.release == 2 && !row.isEdited)
    #expect(row.arrival == 1 && row.version == 2)
    #expect(try store.row(.mission, "UNFICYP", as: .desk)?.release == 2)
    #expect(try store.journal(as: .desk).map(\.action) == [.update, .load])
    #expect(try store.verify(as: .desk).isSound)
  }

  @Test func `keeps what the desk edited, and lists it beside the new value`() throws {
    let store = try filledStore()
    let ours = try mandate(note: "ours")
    try store.put(.mandatePeriod(ours), as: .desk, at: noon)
    let theirs = try mandate(note: "theirs")
    let done = try update(store, try smallRegister(mandates: [theirs]), 2, false)
    #expect(
      done.keptEdited == [
        ReferenceUpdate.Kept(
          key: ReferenceUpdate.Key(kind: .mandatePeriod, id: "UNFICYP-2398"),
          ours: .mandatePeriod(ours), theirs: .mandatePeriod(theirs))
      ])
    #expect(try store.register(as: .desk).mandates == [ours])

    let history = try #require(try store.history(of: .mandatePeriod, "UNFICYP-2398", as: .desk))
    #expect(history.row?.isEdited == true)
    #expect(history.reference == .mandatePeriod(theirs))
    #expect(history.referenceRelease == 2)
    #expect(history.changes.map(\.action) == [.put, .load])
  }

  @Test func `shows the older value beside an edit before any update`() throws {
    let store = try filledStore()
    try store.put(.mandatePeriod(try mandate(note: "ours")), as: .desk, at: noon)
    let history = try store.history(of: .mandatePeriod, "UNFICYP-2398", as: .desk)
    #expect(history?.reference == .mandatePeriod(try mandate()))
    #expect(history?.referenceRelease == 1)
    let key = ReferenceUpdate.Key(kind: .mandatePeriod, id: "UNFICYP-2398")
    #expect(try store.editedRows(as: .desk) == [key])
    try store.remove(.mandatePeriod, key.id, as: .desk, at: noon)
    #expect(try store.editedRows(as: .desk) == [key])
    #expect(try filledStore().editedRows(as: .desk) == [])
  }

  @Test func `that says what the desk says makes the row the register's again`() throws {
    let store = try filledStore()
    let ours = try mandate(note: "ours")
    try store.put(.mandatePeriod(ours), as: .desk, at: noon)
    let done = try update(store, try smallRegister(mandates: [ours]), 2, false)
    #expect(done.keptEdited.isEmpty)
    let row = try #require(try store.row(.mandatePeriod, "UNFICYP-2398", as: .desk))
    #expect(!row.isEdited && row.release == 2)
    #expect(try store.history(of: .mandatePeriod, "UNFICYP-2398", as: .desk)?.reference == nil)
  }

  @Test func `does not bring back what the desk removed`() throws {
    let store = try filledStore()
    try store.remove(.mandatePeriod, "UNFICYP-2398", as: .desk, at: noon)
    let done = try update(store, try smallRegister(), 2, false)
    #expect(done.keptEdited.map(\.ours) == [nil])
    #expect(done.keptEdited.map(\.theirs) == [.mandatePeriod(try mandate())])
    #expect(try store.register(as: .desk).mandates.isEmpty)
  }

  @Test func `takes out what it no longer has, but for what the desk leans on or edited`() throws {
    let store = try Store.inMemory()
    var register = try smallRegister()
    register.missions += [mission("UNOMIG", hosts: []), mission("ONUB", hosts: [])]
    register.mandates.append(try mandate("UNFICYP-2430"))
    register.mandates.append(try mandate("ONUB-1545", mission: "ONUB"))
    try store.loadReference(register, release: 1, as: .desk, at: noon)
    try store.put(.mandatePeriod(try mandate("UNFICYP-2430", note: "o")), as: .desk, at: noon)
    try store.put(.mandatePeriod(try mandate("mine", mission: "UNOMIG")), as: .desk, at: noon)

    let done = try update(store, try smallRegister(), 2, false)
    #expect(Set(done.removedInNewer.map(\.id)) == ["ONUB", "ONUB-1545"])
    #expect(Set(done.keptEdited.map(\.key.id)) == ["UNFICYP-2430", "UNOMIG"])
    #expect(done.keptEdited.allSatisfy { $0.theirs == nil && $0.ours != nil })
    let left = try store.register(as: .desk)
    #expect(left.missions.map(\.id) == ["UNFICYP", "UNOMIG"])
    #expect(Set(left.mandates.map(\.id)) == ["UNFICYP-2398", "UNFICYP-2430", "mine"])
    #expect(try store.row(.mandatePeriod, "UNFICYP-2430", as: .desk)?.origin == .desk)
    #expect(try store.verify(as: .desk).isSound)
  }

  @Test func `can be tried first, and then nothing changes`() throws {
    let store = try filledStore()
    try store.put(.mandatePeriod(try mandate(note: "ours")), as: .desk, at: noon)
    let head = try store.head(as: .desk)
    let newer = try smallRegister(mandates: [mandate(note: "theirs"), mandate("new")])
    let tried = try update(store, newer, 2, true)
    #expect(try store.head(as: .desk) == head)
    #expect(try store.referenceRelease(as: .desk) == 1)
    #expect(try store.register(as: .desk).mandates.count == 1)
    #expect(try store.verify(as: .desk).isSound)
    #expect(try update(store, newer, 2, false) == tried)
  }

  @Test func `a second time changes nothing`() throws {
    let store = try filledStore()
    let newer = try smallRegister(mandates: [mandate(note: "theirs")])
    _ = try update(store, newer, 2, false)
    let head = try store.head(as: .desk)
    let again = try update(store, newer, 2, false)
    #expect(again.changesNothing && again.unchanged == 3)
    #expect(try store.head(as: .desk) == head)
  }

  @Test func `is refused where it is older, or a first fill the second`() throws {
    let store = try filledStore()
    _ = try update(store, try smallRegister(), 3, false)
    #expect(
      refusal { try update(store, try smallRegister(), 2, false) }
        == .olderRelease(given: 2, have: 3))
    #expect(
      refusal {
        try store.loadReference(try smallRegister(), release: 4, as: .desk, at: noon)
      } == .referenceAlreadyLoaded(release: 3))
  }

  @Test func `that speaks of what it does not have is refused whole`() throws {
    let store = try Store.inMemory()
    var torn = try smallRegister()
    torn.states = []
    #expect(
      refusal { try store.loadReference(torn, release: 1, as: .desk, at: noon) }
        == .missing(kind: "missionHost", id: "UNFICYP", parent: "state", parentID: "CYP"))
    #expect(try store.register(as: .desk) == CouncilRegister())
    #expect(try store.head(as: .desk) == nil)
  }

  @Test func `keeps two rows that contradict each other`() throws {
    let store = try Store.inMemory()
    let both = try smallRegister(mandates: [mandate("a"), mandate("b", end: "2018-08-15")])
    try store.loadReference(both, release: 1, as: .desk, at: noon)
    #expect(try store.mandates(of: "UNFICYP", as: .desk).map(\.id) == ["a", "b"])
  }
}
