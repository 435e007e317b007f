import Foundation
import Testing

@Suite struct `What only the person knows` {
  static let consultations = "UNFICYP/S/RES/2453 (2019)/consultations"

  @Test func `a pin keeps an item on its day`() async throws {
    let scratch = try await Scratch.withRegister()
    let free = try await scratch.programme("2019-07")
    #expect(free.days[Self.consultations] != nil)
    let day = free.days[Self.consultations] == "2019-07-17" ? "2019-07-18" : "2019-07-17"
    let held = try await scratch.programme("2019-07", ["--pin", "\(Self.consultations)=\(day)"])
    let item = try #require(held.items.first { $0.id == Self.consultations })
    #expect(item.day == day && item.pinned)
    #expect(held.items.filter(\.pinned).count == 1)
    #expect(held.status == "optimal" && held.checked && held.objective == held.bound)
    #expect(held.objective >= free.objective)
  }

  @Test func `a pin on a holiday or a Sunday leaves the item without a place, and says why`()
    async throws
  {
    let scratch = try await Scratch.withRegister()
    for day in ["2019-07-04", "2019-07-07"] {
      let answer = try await scratch.programme(
        "2019-07", ["--pin", "\(Self.consultations)=\(day)"])
      let unplaced = try #require(
        answer.unplaced.first { $0.id == Self.consultations }, "\(day)")
      #expect(!unplaced.reasons.isEmpty && unplaced.reasons.allSatisfy { !$0.isEmpty })
      #expect(answer.days[Self.consultations] == nil)
    }
  }

  @Test func `closed days and visits hold no business of the Council`() async throws {
    let scratch = try await Scratch.withRegister()
    let answer = try await scratch.programme(
      "2019-07", ["--closed", "2019-07-17", "--visit", "2019-07-22..2019-07-24"])
    let closed: Set = ["2019-07-17", "2019-07-22", "2019-07-23", "2019-07-24"]
    let held = answer.items.filter {
      closed.contains($0.day) && $0.kind != "closed" && !$0.fixed && $0.step != "report"
        && $0.kind != "periodic"
    }
    #expect(held.isEmpty, "\(held.map(\.id))")
    #expect(answer.items.contains { $0.kind == "closed" })
  }
}

@Suite struct `A plan that is kept` {
  @Test func `changes nothing unless it is saved or published`() async throws {
    let scratch = try await Scratch.withRegister()
    let before = try await scratch.muster("verify").done().out
    _ = try await scratch.programme("2019-07")
    #expect(try await scratch.muster("verify").done().out == before)

    let run = try await scratch.muster("programme", "2019-07", "--save", "draft").done([2])
    #expect(run.notices.contains("Saved as version 1, 'draft'."))
    #expect(try await scratch.muster("verify").done().out != before)
    // A saved plan is no published one: feeds and prices do not know it.
    #expect(try await scratch.programme("2019-07").items.allSatisfy { $0.was == nil })
  }

  @Test func `once published, is moved only where that buys something`() async throws {
    let scratch = try await Scratch.withRegister()
    let first = try await scratch.muster(
      "programme", "2019-07", "--publish", "--format", "json"
    ).done([2])
    #expect(first.notices.contains("Published as version 1"))
    let published: ProgrammeAnswer = try first.read()

    let again = try await scratch.programme("2019-07")
    let kept = again.items.filter { $0.was != nil }
    #expect(kept.count > 15)
    #expect(kept.allSatisfy { $0.was == $0.day && $0.day == published.days[$0.id] })
    // What lies in the month was published; the other steps of its cycles were not.
    #expect(kept.allSatisfy { $0.day.hasPrefix("2019-07") })

    let pinned = "UNFICYP/S/RES/2453 (2019)/consultations"
    let day = published.days[pinned] == "2019-07-17" ? "2019-07-18" : "2019-07-17"
    let moved = try await scratch.programme("2019-07", ["--pin", "\(pinned)=\(day)"])
    let others = moved.items.filter {
      $0.id != pinned && $0.was != nil && $0.was != $0.day
    }
    #expect(moved.items.first { $0.id == pinned }?.was == published.days[pinned])
    #expect(others.count <= 2, "\(others.map { ($0.id, $0.was, $0.day) })")
  }

  @Test(.enabled(if: PythonCalendar.isThere, "Debian's python3-icalendar is not installed."))
  func `reaches calendars, with a higher sequence for what moved`() async throws {
    let scratch = try await Scratch.withRegister()
    let pinned = "UNFICYP/S/RES/2453 (2019)/consultations"
    let first = try await scratch.muster(
      "programme", "2019-07", "--publish", "--format", "ics"
    ).done([2])
    let before = try await PythonCalendar.events(of: first.bytes, in: scratch)
    let uid = try #require(before.keys.first { $0.contains("UNFICYP") && $0.contains("consult") })
    let day = before[uid]?.day == "2019-07-17" ? "2019-07-18" : "2019-07-17"
    try await scratch.muster("programme", "2019-07", "--pin", "\(pinned)=\(day)", "--publish")
      .done([2])
    let second = try await scratch.muster(
      "programme", "2019-07", "--pin", "\(pinned)=\(day)", "--format", "ics"
    ).done([2])
    let after = try await PythonCalendar.events(of: second.bytes, in: scratch)
    let old = try #require(before[uid])
    let new = try #require(after[uid])
    #expect(new.day == day)
    #expect(new.sequence == old.sequence + 1)
    for (uid, event) in after where before[uid]?.day == event.day {
      #expect(event.sequence == before[uid]?.sequence, "\(uid)")
    }
  }
}
