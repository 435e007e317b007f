import Basics
import Council
import Store
import Testing

@Suite struct `A saved programme` {
  @Test func `comes back as it was saved, under its name and number`() throws {
    let store = try filledStore()
    let march = try programme([
      item("b", on: "2018-03-20"), item("a", on: "2018-03-19", session: nil, mission: nil),
      item("c", on: "2018-04-03", known: .notHeld, isPinned: true),
    ])
    let saved = try store.save(march, name: "March", as: .desk, at: later(1))
    #expect(saved.number == 1 && saved.published == nil && saved.saved == later(1))
    #expect(saved.items == march.items && saved.score == march.score)
    #expect(try store.programmeVersion(1, as: .desk) == saved)
    #expect(try store.programmeVersion(named: "March", as: .desk) == saved)
    #expect(try store.lastVersion(as: .desk) == saved)
    #expect(try store.programmeVersion(2, as: .desk) == nil)
    #expect(try store.programmeVersion(named: "April", as: .desk) == nil)
    #expect(try store.programmeVersions(as: .desk).map(\.items.isEmpty) == [true])
    #expect(try store.feedItems(as: .desk) == [])
    #expect(try store.publishedDays(as: .desk) == [:])
  }

  @Test func `of a name used twice is the later`() throws {
    let store = try filledStore()
    try store.save(try programme([]), name: "March", as: .desk, at: noon)
    try store.save(try programme([]), name: "March", as: .desk, at: later(1))
    #expect(try store.programmeVersion(named: "March", as: .desk)?.number == 2)
  }

  @Test func `needs a name that can be kept`() throws {
    let store = try filledStore()
    #expect(
      refusal { try store.save(try programme([]), name: "", as: .desk, at: noon) }
        == .lawBroken(kind: "programmeVersion", id: "1", law: "versionHasName"))
    #expect(
      refusal { try store.save(try programme([]), name: "a\0", as: .desk, at: noon) }
        == .unstorableText(kind: "programmeVersion", id: "1"))
  }

  @Test func `is found by the months it shares with a window`() throws {
    let store = try filledStore()
    for (from, until) in [("2018-01", "2018-03"), ("2018-03", "2018-04"), ("2018-05", "2018-06")] {
      try store.save(
        try programme([], from: from, until: until), name: from, as: .desk, at: noon)
    }
    try store.publish(1, as: .desk, at: later(1))
    let window = try Month(iso: "2018-02")..<Month(iso: "2018-05")
    #expect(try store.latestProgrammeVersion(touching: window, as: .desk)?.number == 2)
    #expect(
      try store.latestProgrammeVersion(touching: window, publishedOnly: true, as: .desk)?.number
        == 1)
    let later = try Month(iso: "2018-06")..<Month(iso: "2018-09")
    #expect(try store.latestProgrammeVersion(touching: later, as: .desk) == nil)
  }
}

@Suite struct `Publishing a version` {
  @Test func `fills the feeds and raises SEQUENCE of what is shown otherwise`() throws {
    let store = try filledStore()
    try store.save(
      try programme([
        item("a", on: "2018-03-19"), item("b", on: "2018-03-20"), item("c", on: "2018-03-21"),
        item("d", on: "2018-03-22", mission: nil),
      ]), name: "March", publish: true, as: .desk, at: later(1))
    try store.save(
      try programme([
        item("a", on: "2018-03-19", isPinned: true), item("b", on: "2018-03-26"),
        item("d", on: "2018-03-22", session: .afternoon, mission: nil),
        item("e", on: "2018-03-23"),
      ]), name: "March", as: .desk, at: later(2))
    let second = try store.publish(2, as: .desk, at: later(3))
    #expect(second.added == ["e"])
    #expect(second.changed == ["b", "d"])
    #expect(second.cancelled == ["c"])
    #expect(second.version.published == later(3))

    let feed = try store.feedItems(as: .desk)
    #expect(feed.map(\.item.id) == ["a", "b", "c", "d", "e"])
    #expect(feed.map(\.sequence) == [0, 1, 1, 1, 0])
    #expect(feed.map(\.isCancelled) == [false, false, true, false, false])
    #expect(feed.map(\.changed) == [later(1), later(3), later(3), later(3), later(3)])
    #expect(feed.map(\.created) == [later(1), later(1), later(1), later(1), later(3)])
    #expect(feed[2].item.day == (try day("2018-03-21")))
    #expect(try store.feedItems(of: "UNFICYP", as: .desk).map(\.item.id) == ["a", "b", "c", "e"])
    #expect(
      try store.publishedDays(as: .desk) == [
        "a": day("2018-03-19"), "b": day("2018-03-26"), "d": day("2018-03-22"),
        "e": day("2018-03-23"),
      ])
  }

  @Test func `restores what was cancelled`() throws {
    let store = try filledStore()
    let full = try programme([item("a", on: "2018-03-19")])
    for (at, programme) in [full, try programme([]), full].enumerated() {
      try store.save(programme, name: "v", publish: true, as: .desk, at: later(at))
    }
    let feed = try store.feedItems(as: .desk)
    #expect(feed.map(\.sequence) == [2])
    #expect(feed.map(\.isCancelled) == [false])
  }

  @Test func `a second time without a change leaves the feeds alone`() throws {
    let store = try filledStore()
    try store.save(
      try programme([item("a", on: "2018-03-19")]), name: "v", publish: true, as: .desk, at: noon)
    let feed = try store.feedItems(as: .desk)
    let again = try store.publish(1, as: .desk, at: later(1))
    #expect(again.added.isEmpty && again.changed.isEmpty && again.cancelled.isEmpty)
    #expect(try store.feedItems(as: .desk) == feed)
  }

  @Test func `decides the window alone, and follows an item that left it`() throws {
    let store = try filledStore()
    try store.save(
      try programme([item("a", on: "2018-03-29"), item("april", on: "2018-04-10")]),
      name: "March", publish: true, as: .desk, at: noon)
    #expect(try store.feedItems(as: .desk).map(\.item.id) == ["a"])
    try store.save(
      try programme([item("april", on: "2018-04-11")], from: "2018-04", until: "2018-05"),
      name: "April", publish: true, as: .desk, at: later(1))
    let moved = try store.save(
      try programme([item("a", on: "2018-04-03")]), name: "March", publish: true, as: .desk,
      at: later(2))
    #expect(moved.number == 3)
    let feed = try store.feedItems(as: .desk)
    #expect(feed.map(\.item.id) == ["a", "april"])
    #expect(feed.map(\.isCancelled) == [false, false])
    #expect(feed.map(\.sequence) == [1, 0])
    #expect(feed.map(\.item.day) == [try day("2018-04-03"), try day("2018-04-11")])
  }

  @Test func `that is not there is refused`() throws {
    #expect(refusal { try filledStore().publish(4, as: .desk, at: noon) } == .noSuchVersion(4))
  }

  @Test func `cannot be taken back, and is journaled`() throws {
    let store = try filledStore()
    try store.save(
      try programme([item("a", on: "2018-03-29")]), name: "v", publish: true, as: .desk,
      at: later(1))
    let entries = try store.journal(as: .desk)
    #expect(entries.map(\.action) == [.publish, .save, .load])
    #expect(
      entries[0].after
        == #"{"added":["a"],"cancelled":[],"changed":[],"published":1520000001}"#)
    #expect(
      refusal { try store.undoLastChange(as: .desk, at: noon) }
        == .notUndoable(sequence: 3, action: .publish))
    #expect(try store.verify(as: .desk).isSound)
  }
}
