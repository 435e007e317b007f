import Basics
import Council
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Store
import Testing
import Web

@Suite struct `What is recorded of a mission` {
  static let meeting = "UNFICYP/S/RES/2453 (2019)/contributorMeeting"

  @Test func `a step keeps its planned day once it was held`() async throws {
    let sample = try SiteSample()
    try await sample.visit { client in
      let planned = try await client.send(
        "/missions/UNFICYP/steps", ["item": Self.meeting, "planned": "2019-06-03"])
      #expect(planned.location == "/missions/UNFICYP?done=recorded")
      let held = try await client.send(
        "/missions/UNFICYP/steps", ["item": Self.meeting, "actual": "3 June 2019", "note": "held"])
      #expect(held.status == .seeOther)
      let record = try #require(
        try sample.store.register(as: .desk).steps.first { $0.id == Identifier(Self.meeting) })
      #expect(record.planned == Day(18050) && record.actual == Day(18050))
      #expect(record.note == "held" && !record.notHeld)
      let page = try await client.get("/missions/UNFICYP")
      #expect(page.status == .ok)
    }
  }

  @Test func `a step can be recorded as not held`() async throws {
    let sample = try SiteSample()
    try await sample.visit { client in
      let response = try await client.send(
        "/missions/UNFICYP/steps",
        ["item": Self.meeting, "planned": "2019-05-31", "notHeld": "yes"])
      #expect(response.status == .seeOther)
      let record = try #require(
        try sample.store.register(as: .desk).steps.first { $0.id == Identifier(Self.meeting) })
      #expect(record.notHeld && record.actual == nil)
    }
  }

  @Test(arguments: [
    ("steps", "item", ["planned": "2019-06-03"]),
    ("steps", "item", ["item": "MINUSMA/S/RES/2423 (2018)/report", "planned": "2019-06-03"]),
    ("steps", "item", ["item": "nonsense", "planned": "2019-06-03"]),
    ("steps", "planned", ["item": `What is recorded of a mission`.meeting]),
    ("steps", "planned", ["item": `What is recorded of a mission`.meeting, "planned": "soon"]),
    ("steps", "actual", ["item": `What is recorded of a mission`.meeting, "actual": "2019-06-04"]),
    (
      "steps", "actual",
      ["item": `What is recorded of a mission`.meeting, "actual": "2019-06-03", "notHeld": "yes"]
    ),
    ("rollover", "decision", ["adopted": "2019-06-03", "expiry": "2019-08-31"]),
    (
      "rollover", "decision",
      ["decision": "resolution", "adopted": "2019-06-03", "expiry": "2019-08-31"]
    ),
    ("rollover", "adopted", ["decision": "S/RES/2999(2019)", "expiry": "2019-08-31"]),
    (
      "rollover", "adopted",
      ["decision": "S/RES/2999(2019)", "adopted": "2019-06-04", "expiry": "2019-08-31"]
    ),
    (
      "rollover", "expiry",
      ["decision": "S/RES/2999(2019)", "adopted": "2019-06-03", "expiry": "2019-07-31"]
    ),
    (
      "rollover", "expiry",
      ["decision": "S/RES/2999(2019)", "adopted": "2019-06-03", "expiry": "9999-12-31"]
    ),
    ("triggers", "trigger", ["fired": "2019-06-03"]),
    ("triggers", "trigger", ["trigger": "T99", "fired": "2019-06-03"]),
    ("triggers", "fired", ["trigger": "T2"]),
    ("triggers", "fired", ["trigger": "T2", "fired": "2019-06-04"]),
    ("papers", "state", ["item": `What is recorded of a mission`.meeting, "paper": "D1"]),
    ("papers", "item", ["item": "nonsense", "paper": "D1", "state": "sent"]),
  ])
  func `is refused at the field that is wrong, with what was typed`(
    form: String, field: String, fields: [String: String]
  ) async throws {
    let sample = try SiteSample()
    let before = try sample.store.head(as: .desk)
    try await sample.visit { client in
      let response = try await client.send("/missions/UNFICYP/\(form)", fields)
      #expect(response.status == .unprocessableContent)
      #expect(response.shows("href=\"#field-\(field)\""), "\(field)")
      for name in ["planned", "actual", "decision", "adopted", "expiry", "fired"] {
        if let typed = fields[name] { #expect(response.shows("value=\"\(typed)\"")) }
      }
      #expect(try sample.store.head(as: .desk) == before)
    }
  }

  @Test func `a rollover in one action moves the end and starts the clock of the renewal anew`()
    async throws
  {
    let sample = try SiteSample()
    try await sample.visit { client in
      let response = try await client.send(
        "/missions/UNFICYP/rollover",
        ["decision": "S/RES/2999 (2019)", "adopted": "3 June 2019", "expiry": "30 September 2019"])
      #expect(response.location == "/missions/UNFICYP?done=rolledOver")
      let period = try #require(
        try sample.store.register(as: .desk).mandates.first {
          $0.decision.text == "S/RES/2999 (2019)"
        })
      #expect(period.change == .rollover)
      #expect(period.start == (try Day(iso: "2019-08-01")))
      #expect(period.expiry == (try Day(iso: "2019-09-30")))
      #expect(period.troops != nil)

      // The steps of the real renewal now stand before the new end.
      let json = try await client.get("/programme/2019-09/programme.json")
      for step in ["contributorMeeting", "consultations", "adoption"] {
        #expect(json.shows("UNFICYP/S/RES/2999 (2019)/\(step)"), "\(step)")
      }
      let page = try await client.get("/missions/UNFICYP")
      #expect(page.shows("S/RES/2999 (2019)"))
    }
  }

  @Test func `a trigger proposes a meeting, on its mission's page and on today's`() async throws {
    let sample = try SiteSample()
    try await sample.visit { client in
      let response = try await client.send(
        "/missions/UNFICYP/triggers",
        ["trigger": "T2", "fired": "2019-06-03", "note": "new tasks in the draft"])
      #expect(response.location == "/missions/UNFICYP?done=recorded")
      let trigger = try #require(try sample.store.register(as: .desk).triggers.first)
      #expect(trigger.trigger.rawValue == "T2" && trigger.answer == .proposed)
      for uri in ["/", "/missions/UNFICYP", "/sources/triggers"] {
        #expect(try await client.get(uri).text.contains("T2"), "\(uri)")
      }
    }
  }

  @Test func `papers go from open to sent`() async throws {
    let sample = try SiteSample()
    try await sample.visit { client in
      let states = PaperRecord.State.allCases.filter { $0 != .open }
      let state = try #require(states.first)
      let response = try await client.send(
        "/missions/UNFICYP/papers",
        ["item": Self.meeting, "paper": "D1", "state": state.rawValue])
      #expect(response.location == "/missions/UNFICYP?done=recorded")
      let record = try #require(try sample.store.register(as: .desk).papers.first)
      #expect(record.state == state && record.on == Day(18050))
      #expect(try await client.get("/sources/papers").status == .ok)
    }
  }
}
