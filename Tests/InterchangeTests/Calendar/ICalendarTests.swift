import Basics
import Interchange
import Snapshots
import Testing

@Suite struct `Calendar feeds` {
  @Test func `a feed reads as RFC 5545 and 7986 mean it`() throws {
    expectSnapshot(try text(sampleFeed()), named: "feed.ics")
  }

  @Test func `no line is over 75 octets and none is folded inside a character`() throws {
    var random = Seeded(seed: Draws.seed(11))
    let pieces = ["é", "—", "😀", "a", "\\", ";", ",", "\n", "\r\n", "\u{1}", " ", "\u{301}"]
    for _ in 0..<Draws.count(2_000) {
      let title = String(decoding: random.text(of: pieces, count: random.below(120)), as: UTF8.self)
      let entry = FeedEntry(
        id: title, title: title, when: .wholeDay(Day(17_600)), status: .tentative, sequence: 0)
      let bytes = ICalendar.bytes(
        of: CalendarFeed(name: title, entries: [entry]), stamp: Moment(seconds: 0))
      let lines = bytes.split(separator: 0x0A)
      for line in lines {
        #expect(line.count <= 76)
        #expect(line.last == 0x0D)
        #expect(String(validating: line, as: UTF8.self) != nil)
      }
      let unfolded = String(decoding: bytes, as: UTF8.self).unicodeScalars
        .split(separator: "\n").count
      #expect(unfolded == lines.count)
      #expect(summary(bytes) == ContentText.escaped(title))
    }
  }

  @Test func `a whole day ends before the next and a session has its hours in New York`() throws {
    let lines = try text(sampleFeed()).split(separator: "\r\n").map(String.init)
    #expect(lines.contains("DTSTART;VALUE=DATE:20180228"))
    #expect(lines.contains("DTEND;VALUE=DATE:20180301"))
    #expect(lines.contains("DTSTART;TZID=America/New_York:20180308T100000"))
    #expect(lines.contains("DTEND;TZID=America/New_York:20180308T130000"))
    #expect(lines.contains("DTSTART;TZID=America/New_York:20180315T150000"))
  }

  @Test func `two ids never share a UID, and an id keeps its own`() {
    #expect(
      ICalendar.uid(of: "UNFICYP/S/RES/2398 (2018)/report")
        == "UNFICYP%2FS%2FRES%2F2398%20%282018%29%2Freport@muster")
    #expect(ICalendar.uid(of: "a/b") != ICalendar.uid(of: "a%2Fb"))
    #expect(ICalendar.uid(of: "\n") == "%0A@muster")
  }

  @Test func `nothing that is given breaks out of its line`() {
    let entry = FeedEntry(
      id: "x\r\nEND:VEVENT", title: "a\r\nATTENDEE:b", description: "c\nSTATUS:CANCELLED",
      when: .wholeDays(Day(17_600)..<Day(17_600)), status: .confirmed, sequence: -3,
      categories: ["d,e", "f\ng"], after: "h\ni", location: "j\u{0}k", link: "http://x/\r\ny",
      marking: .strictlyConfidential)
    let feed = CalendarFeed(
      name: "n\nMETHOD:REQUEST", source: "a b", refreshHours: 0, color: "red;x", entries: [entry])
    let text = String(decoding: ICalendar.bytes(of: feed, stamp: Moment(seconds: 0)), as: UTF8.self)
    let lines = text.split(separator: "\r\n").map(String.init)
    #expect(
      lines.filter { $0.hasPrefix("ATTENDEE") || $0.hasPrefix("METHOD:REQ") || $0.hasPrefix("URL") }
        == [])
    #expect(lines.filter { $0.hasPrefix("SOURCE") || $0.hasPrefix("COLOR") } == [])
    #expect(lines.filter { $0 == "END:VEVENT" }.count == 1)
    #expect(lines.contains("SUMMARY:a\\nATTENDEE:b"))
    #expect(lines.contains("CATEGORIES:d\\,e,f\\ng"))
    #expect(lines.contains("SEQUENCE:0"))
    #expect(lines.contains("CLASS:CONFIDENTIAL"))
    #expect(lines.contains("LOCATION:jk"))
  }

  private func text(_ feed: CalendarFeed) throws -> String {
    String(
      decoding: ICalendar.bytes(of: feed, stamp: Moment(seconds: 1_519_862_400)), as: UTF8.self)
  }

  /// The unfolded value of the one SUMMARY.
  private func summary(_ bytes: [UInt8]) -> [UInt8] {
    var unfolded: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index...].starts(with: [0x0D, 0x0A, 0x20]) {
        index += 3
      } else {
        unfolded.append(bytes[index])
        index += 1
      }
    }
    let line = unfolded.split(separator: 0x0A).first { $0.starts(with: "SUMMARY:".utf8) }
    return Array((line ?? []).dropFirst(8).dropLast())
  }
}

/// Escaping as the RFC words it, by another way than the product's.
enum ContentText {
  static func escaped(_ text: String) -> [UInt8] {
    var result = ""
    var scalars = Array(text.unicodeScalars)[...]
    while let scalar = scalars.popFirst() {
      switch scalar {
      case "\\", ";", ",": result += "\\" + String(scalar)
      case "\r":
        if scalars.first == "\n" { scalars.removeFirst() }
        result += "\\n"
      case "\n": result += "\\n"
      case "\u{1}": break
      default: result.unicodeScalars.append(scalar)
      }
    }
    return Array(result.utf8)
  }
}

/// A feed with one entry of each sort.
func sampleFeed() throws -> CalendarFeed {
  let chain = "UNFICYP/S/RES/2398 (2018)"
  return CalendarFeed(
    name: "UNFICYP — programme of work", source: "http://127.0.0.1:8080/feeds/UNFICYP.ics",
    color: "steelblue",
    entries: [
      FeedEntry(
        id: chain + "/report", title: "UNFICYP: report of the Secretary-General due",
        description:
          "Rule C4, preferred; S/2009/659, attachment II.\nIn force until 31 July 2018; see S/RES/2398 (2018), para. 14.",
        when: .wholeDay(try Day(iso: "2018-02-28")), status: .tentative, sequence: 2,
        changed: Moment(seconds: 1_519_800_000), categories: ["UNFICYP", "report"]),
      FeedEntry(
        id: chain + "/contributorMeeting", title: "UNFICYP: meeting with contributors",
        when: .morning(try Day(iso: "2018-03-08")), status: .confirmed, sequence: 0,
        categories: ["UNFICYP"], after: chain + "/report", location: "Security Council Chamber",
        link: "http://127.0.0.1:8080/missions/UNFICYP"),
      FeedEntry(
        id: chain + "/consultations", title: "UNFICYP: consultations",
        when: .afternoon(try Day(iso: "2018-03-15")), status: .cancelled, sequence: 5,
        after: chain + "/contributorMeeting", marking: .confidential),
      FeedEntry(
        id: "closed/visit",
        title: "Mission du Conseil à Chypre, où chacun est prié de s’asseoir à l’heure dite — été",
        when: .wholeDays(try Day(iso: "2018-03-19")..<(try Day(iso: "2018-03-23"))),
        status: .confirmed, sequence: 1),
    ])
}
