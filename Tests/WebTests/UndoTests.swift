import Basics
import Council
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Store
import Testing
import Web

@Suite struct `Undo on the journal's page` {
  private static let step = "UNFICYP/S/RES/2453 (2019)/contributorMeeting"

  @Test func `takes back the last change, and says so`() async throws {
    let sample = try SiteSample()
    try await sample.visit { client in
      let recorded = try await client.send(
        "/missions/UNFICYP/steps", ["item": Self.step, "planned": "2019-07-15"])
      #expect(recorded.status == .seeOther)
      let page = try await client.get("/journal")
      #expect(page.shows("Undo the last change"))
      let last = try #require(try sample.store.lastChange(as: .desk))
      let undone = try await client.send("/journal/undo", ["sequence": "\(last.sequence)"])
      #expect(undone.status == .seeOther)
      #expect(undone.location == "/journal?done=undone")
      #expect(try sample.store.row(.stepRecord, Self.step, as: .desk) == nil)
      let after = try await client.get("/journal?done=undone")
      #expect(after.shows("The last change was taken back."))
      #expect(!after.shows("Undo the last change"))
    }
  }

  @Test func `refuses to take back a load, in plain words`() async throws {
    let sample = try SiteSample()
    try await sample.visit { client in
      let refused = try await client.post("/journal/undo")
      #expect(refused.status == .unprocessableContent)
      #expect(refused.shows("which are not taken back"))
      let french = try await client.post("/journal/undo?lang=fr")
      #expect(french.shows("qui ne s’annulent pas"))
    }
  }

  @Test func `takes back nothing where another change came since`() async throws {
    let sample = try SiteSample()
    try await sample.visit { client in
      for day in ["2019-07-15", "2019-07-16"] {
        _ = try await client.send(
          "/missions/UNFICYP/steps", ["item": Self.step, "planned": day])
      }
      let last = try #require(try sample.store.lastChange(as: .desk))
      let late = try await client.send("/journal/undo", ["sequence": "\(last.sequence - 1)"])
      #expect(late.status == .conflict)
      #expect(late.shows("Something changed since you opened this page."))
      #expect(try sample.store.lastChange(as: .desk) == last)
    }
  }
}

@Suite struct `Two who change one thing` {
  private static let step = "UNFICYP/S/RES/2453 (2019)/contributorMeeting"

  @Test func `the later sees both versions, and nothing of it is written`() async throws {
    let sample = try SiteSample()
    try await sample.visit { client in
      let seen = try #require(try sample.store.head(as: .desk)).sequence
      let page = try await client.get("/missions/UNFICYP")
      #expect(page.shows("name=\"seen\" value=\"\(seen)\""))
      func send(_ day: String) async throws -> TestResponse {
        try await client.send(
          "/missions/UNFICYP/steps",
          ["item": Self.step, "planned": day, "seen": "\(seen)"])
      }
      #expect(try await send("2019-07-15").status == .seeOther)
      let second = try await send("2019-07-16")
      #expect(second.status == .conflict)
      #expect(second.shows("2019-07-15"))
      #expect(second.shows("2019-07-16"))
      let row = try #require(try sample.store.row(.stepRecord, Self.step, as: .desk))
      guard case .stepRecord(let record) = row.fact else { return }
      #expect(record.planned?.iso == "2019-07-15")
      // Sent twice by mistake, the same is no conflict.
      #expect(try await send("2019-07-15").status == .seeOther)
    }
  }

  @Test func `who has seen the change may change it again`() async throws {
    let sample = try SiteSample()
    try await sample.visit { client in
      for day in ["2019-07-15", "2019-07-16"] {
        let seen = try #require(try sample.store.head(as: .desk)).sequence
        let sent = try await client.send(
          "/missions/UNFICYP/steps",
          ["item": Self.step, "planned": day, "seen": "\(seen)"])
        #expect(sent.status == .seeOther)
      }
    }
  }
}
