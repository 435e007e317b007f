import Basics
import Council
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Store
import Testing

@testable import Web

@Suite struct `Feeds` {
  static let consultations = "UNFICYP/S/RES/2453 (2019)/consultations"

  @Test func `raise the sequence of what moved, keep what was cancelled, and leave the rest`()
    async throws
  {
    let sample = try SiteSample()
    try await sample.visit { client in
      _ = try await client.send("/programme/2019-07/save", ["publish": "yes"])
      let first = try await client.get("/feeds/UNFICYP.ics")
      #expect(first.headers[.contentType] == "text/calendar; charset=utf-8")
      let before = EventLines(first.text)
      let uid = try #require(
        before.sequences.keys.first { $0.contains("consultations") && $0.contains("2453") })

      let day = try #require(before.days[uid]) == "20190717" ? "2019-07-18" : "2019-07-17"
      _ = try await client.send(
        "/programme/2019-07/pin", ["item": Self.consultations, "day": day])
      let unpublished = try await client.get("/feeds/UNFICYP.ics")
      #expect(unpublished.text == first.text)

      _ = try await client.send("/programme/2019-07/save", ["publish": "yes"])
      let after = EventLines(try await client.get("/feeds/UNFICYP.ics").text)
      #expect(after.days[uid] == day.filter { $0 != "-" })
      #expect(after.sequences[uid] == (before.sequences[uid] ?? 0) + 1)
      for (other, sequence) in after.sequences
      where after.days[other] == before.days[other] {
        #expect(sequence == before.sequences[other], "\(other)")
      }

      // A rollover takes the rest of the cycle away: it is shown as cancelled.
      _ = try await client.send(
        "/missions/UNFICYP/steps",
        [
          "item": "UNFICYP/S/RES/2453 (2019)/contributorMeeting", "planned": "2019-07-08",
          "notHeld": "yes",
        ])
      _ = try await client.send("/programme/2019-07/save", ["publish": "yes"])
      let third = EventLines(try await client.get("/feeds/UNFICYP.ics").text)
      #expect(Set(after.sequences.keys).isSubset(of: third.sequences.keys))
    }
  }

  @Test func `are sent again only when they changed`() async throws {
    let sample = try SiteSample()
    try await sample.visit { client in
      let first = try await client.get("/feeds/all.ics")
      let tag = try #require(first.headers[.eTag])
      for known in [tag, "W/\(tag)", "\"other\", \(tag)", "*"] {
        let same = try await client.get("/feeds/all.ics", [.ifNoneMatch: known])
        #expect(same.status == .notModified, "\(known)")
        #expect(same.body.readableBytes == 0)
        #expect(same.headers[.eTag] == tag)
      }
      let other = try await client.get("/feeds/all.ics", [.ifNoneMatch: "\"other\""])
      #expect(other.status == .ok)
      _ = try await client.send("/programme/2019-07/save", ["publish": "yes"])
      let changed = try await client.get("/feeds/all.ics", [.ifNoneMatch: tag])
      #expect(changed.status == .ok)
    }
  }

  @Test func `speak the language that the address names`() async throws {
    let sample = try SiteSample()
    try await sample.visit { client in
      _ = try await client.send("/programme/2019-07/save", ["publish": "yes"])
      let english = try await client.get("/feeds/UNFICYP.ics?lang=en")
      let french = try await client.get("/feeds/UNFICYP.ics?lang=fr")
      #expect(EventLines(english.text).sequences == EventLines(french.text).sequences)
      #expect(english.text != french.text)
    }
  }
}

/// What matters of the events of a calendar, by UID.
struct EventLines {
  var sequences: [String: Int] = [:]
  var days: [String: String] = [:]

  init(_ calendar: String) {
    let unfolded = calendar.replacing("\r\n ", with: "")
    for event in unfolded.split(separator: "BEGIN:VEVENT\r\n").dropFirst() {
      let lines = event.split(separator: "\r\n")
      guard let uid = lines.first(where: { $0.hasPrefix("UID:") }) else { continue }
      let key = String(uid.dropFirst(4))
      sequences[key] = lines.first { $0.hasPrefix("SEQUENCE:") }.flatMap { Int($0.dropFirst(9)) }
      days[key] = lines.first { $0.hasPrefix("DTSTART") }
        .flatMap { $0.split(separator: ":").last.map { String($0.prefix(8)) } }
    }
  }
}
